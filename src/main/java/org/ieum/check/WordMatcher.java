package org.ieum.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.name.Names;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Token;

/**
 * Whether words of two documents say the same: by their lemmas in one language, else by the lexicon or, of names, by their sound.
 * A translation of several words must stand around the figure as a whole.
 */
final class WordMatcher {
    private final FigureWords a;
    private final FigureWords b;
    private final Lexicon lexicon;
    private final Map<Compound, Map<String, List<List<String>>>> byFirst = new HashMap<>();

    /** A word, and the compound that it ends. */
    private record Compound(String word, Optional<String> whole) {}

    WordMatcher(FigureWords a, FigureWords b, Lexicon lexicon) {
        this.a = a;
        this.b = b;
        this.lexicon = lexicon;
    }

    /** @param around the words of b that a translation of several words may stand among, the other word with them */
    boolean isSame(Token one, Token other, List<Token> around) {
        return areOfOneLanguage()
                ? Spelling.american(one.lemma()).equals(Spelling.american(other.lemma()))
                : soundAlike(one, other)
                        || byFirst(one).getOrDefault(other.lemma(), List.of()).stream()
                                .anyMatch(translation -> isThere(translation, around));
    }

    boolean areOfOneLanguage() {
        return a.lang().equals(b.lang());
    }

    /** The lemmas of each translation of a word of a, and of the compound that it ends: 집 of 어린이집. */
    Stream<List<String>> translations(Token token) {
        return byFirst(token).values().stream().flatMap(List::stream);
    }

    /** The same by their first word. */
    private Map<String, List<List<String>>> byFirst(Token token) {
        return byFirst.computeIfAbsent(new Compound(token.lemma(), a.compound(token)), this::find);
    }

    private Map<String, List<List<String>>> find(Compound compound) {
        return Stream.concat(Stream.of(compound.word), compound.whole.stream())
                .flatMap(lemma -> lexicon.translations(lemma, a.lang()).stream())
                .map(Translation::lemmas)
                .distinct()
                .collect(Collectors.groupingBy(translation -> translation.get(0)));
    }

    /** True if all words of a translation are among some. */
    static boolean isThere(List<String> translation, List<Token> around) {
        return translation.stream()
                .allMatch(
                        lemma -> around.stream().anyMatch(token -> token.lemma().equals(lemma)));
    }

    /** True if an English word sounds like a Korean name. */
    static boolean soundAlike(Token korean, Token english) {
        return korean.partOfSpeech() == PartOfSpeech.PROPER_NOUN && areOneName(korean.form(), english.form());
    }

    /** True if one of two words is in Hangul and the other in Latin letters with a capital, and they sound alike. */
    static boolean soundAlike(String one, String other) {
        boolean isKorean = NearNames.isHangul(one);
        return isKorean != NearNames.isHangul(other) && (isKorean ? areOneName(one, other) : areOneName(other, one));
    }

    private static boolean areOneName(String korean, String english) {
        return Character.isUpperCase(english.codePointAt(0))
                && korean.length() > 1
                && Names.similarity(korean, english) >= Names.THRESHOLD;
    }
}
