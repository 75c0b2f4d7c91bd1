package org.ieum.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.lexicon.Lexicon;
import org.ieum.quantity.Amount;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Token;

/**
 * From when lengths of time are counted that say how far two events are apart: 화재 30분 뒤, "30 minutes after the fire broke out".
 * "Half an hour later" names no beginning.
 */
final class Beginnings {
    private static final Pattern APART =
            Pattern.compile("^\\s*(?:뒤|후|이후|전(?![가-힣]{2})|앞서|(?i:later|earlier|after|before)\\b)");

    /** What closes an English clause that names a beginning. */
    private static final String CLAUSE_END = ",.;:()\"”";

    /** How many characters behind a length of time a beginning is looked for. */
    private static final int REACH = 60;

    private final Meanings meanings;

    Beginnings(Lexicon lexicon) {
        this.meanings = new Meanings(lexicon);
    }

    /** True of two lengths of time from one event to another, unless both name one and the same as the first. */
    boolean differ(Figure a, Figure b) {
        return isApart(a) && isApart(b) && !haveOne(a, b);
    }

    private static boolean isApart(Figure figure) {
        return figure.isOf(Amount.Type.DURATION)
                && APART.matcher(figure.behind()).find();
    }

    private boolean haveOne(Figure a, Figure b) {
        Lang langA = a.sentence().lang();
        Lang langB = b.sentence().lang();
        Set<String> ofA = words(a);
        Set<String> ofB = words(b);
        return ofA.stream().anyMatch(word -> meanings.isMeantAmong(ofB, langB, word, langA))
                || ofB.stream().anyMatch(word -> meanings.isMeantAmong(ofA, langA, word, langB));
    }

    private Set<String> words(Figure figure) {
        List<Token> tokens = figure.sentence().tokens();
        return tokens.stream()
                .filter(token -> figure.sentence().lang().equals(Lang.KO)
                        ? isRightBefore(token, figure)
                        : isBehind(token, figure))
                .filter(token -> token.partOfSpeech().isContent()
                        && token.partOfSpeech() != PartOfSpeech.QUANTITY
                        && token.partOfSpeech() != PartOfSpeech.PRONOUN
                        && !meanings.isFunctionWord(
                                token.lemma(), figure.sentence().lang()))
                .map(Token::lemma)
                .collect(Collectors.toSet());
    }

    /** The noun of 화재 30분 뒤, without a particle. */
    private static boolean isRightBefore(Token token, Figure figure) {
        int end = figure.sentence().local(token.span()).end();
        int start = figure.quantity().span().start();
        return end <= start && figure.sentence().text().substring(end, start).isBlank();
    }

    private static boolean isBehind(Token token, Figure figure) {
        int behind = token.span().start() - figure.span().end();
        String text = figure.behind();
        return behind > 0
                && behind < Math.min(REACH, text.length())
                && text.substring(0, behind).chars().noneMatch(c -> CLAUSE_END.indexOf(c) >= 0);
    }
}
