package org.ieum.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;
import org.ieum.text.Token;

/** Whether two numbers count one thing, by the nouns that say of what: 어린이집 4곳, "six day care centers". */
final class CountedNouns {
    private static final Pattern OF = Pattern.compile("\\s+of\\s+");

    private final FigureWords a;
    private final FigureWords b;
    private final WordMatcher matcher;

    CountedNouns(FigureWords a, FigureWords b, WordMatcher matcher) {
        this.a = a;
        this.b = b;
        this.matcher = matcher;
    }

    /**
     * True if the noun nearest to a Korean figure translates the one that the English figure counts; or if both texts are English,
     * and the same word stands right behind both figures. Never true of two Korean texts.
     */
    boolean countOneThing(Figure figureA, Figure figureB) {
        return matcher.areOfOneLanguage()
                ? a.lang().equals(Lang.EN) && haveOneNoun(figureA, figureB)
                : isTranslated(figureA, figureB);
    }

    private static boolean haveOneNoun(Figure one, Figure other) {
        Optional<String> noun = nounBehind(one);
        return noun.isPresent() && noun.equals(nounBehind(other));
    }

    /** The noun that a number stands right before, also an English word with the ending of a plural. */
    private static Optional<String> nounBehind(Figure figure) {
        Span behind = new Span(figure.span().end(), figure.sentence().span().end());
        return figure.sentence().tokens(behind).stream()
                .filter(token -> isBehind(token, figure))
                .findFirst()
                .filter(token -> token.partOfSpeech() == PartOfSpeech.NOUN
                        || token.form().endsWith("s"))
                .map(Token::lemma);
    }

    private boolean isTranslated(Figure korean, Figure english) {
        List<Token> words = b.around(english);
        Optional<Token> noun = a.around(korean).stream()
                .filter(token -> token.partOfSpeech() == PartOfSpeech.NOUN)
                .findFirst();
        Optional<Token> counted = words.stream()
                .filter(token -> isBehind(token, english) || isBeforeOf(token, english))
                .findFirst();
        return noun.isPresent()
                && counted.isPresent()
                && matcher.translations(noun.get())
                        .anyMatch(translation ->
                                translation.contains(counted.get().lemma()) && WordMatcher.isThere(translation, words));
    }

    private static boolean isBehind(Token word, Figure figure) {
        return word.span().start() >= figure.span().end();
    }

    /** True of a word before "of" and the number: "a crowd of 3,000". */
    private static boolean isBeforeOf(Token word, Figure figure) {
        return !isBehind(word, figure) && OF.matcher(between(word, figure)).matches();
    }

    private static String between(Token word, Figure figure) {
        int start = figure.sentence().local(word.span()).end();
        return figure.sentence()
                .text()
                .substring(start, figure.quantity().span().start());
    }
}
