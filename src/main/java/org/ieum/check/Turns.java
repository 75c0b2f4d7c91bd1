package org.ieum.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ieum.quantity.Amount;
import org.ieum.text.Lang;
import org.ieum.text.Token;

/** Figures that say which one of a series it is, or how many in a row: "the second vote", 5연승, "for a sixth quarter". */
final class Turns {
    /** Behind an ordinal: "third day", "third straight day". */
    private static final Pattern TIME = Pattern.compile("^\\s(?:straight |consecutive )?(day|week|month|year)\\b");

    private Turns() {}

    /** True of an ordinal from "second" on: "first" may be said of anything, and an article of a law is no turn. */
    static boolean isOrdinal(Figure figure) {
        return figure.quantity() instanceof Amount amount
                && amount.type() == Amount.Type.ORDINAL
                && amount.unit().isEmpty()
                && amount.value().compareTo(BigDecimal.ONE) > 0
                && !figure.isInARow();
    }

    /** The unit of time of which a figure says which one it is: day of 사흘째, "the third day"; empty if it does not. */
    static Optional<String> timeOf(Figure figure) {
        if (figure.isOf(Amount.Type.DURATION) && figure.behind().startsWith("째")) {
            return Optional.of(((Amount) figure.quantity()).unit());
        }
        return Optional.of(TIME.matcher(figure.behind()))
                .filter(time -> isOrdinal(figure) && time.find())
                .map(time -> time.group(1));
    }

    /** True of ordinals before nouns that do not mean the same: 두 번째 협상, "its second vehicle". */
    static boolean areOfOtherThings(Figure a, Figure b, Meanings meanings) {
        Optional<Token> one = nounBehind(a);
        Optional<Token> other = nounBehind(b);
        return a.isOf(Amount.Type.ORDINAL)
                && b.isOf(Amount.Type.ORDINAL)
                && one.isPresent()
                && other.isPresent()
                && !isMeant(one.get(), a, other.get(), b, meanings)
                && !isMeant(other.get(), b, one.get(), a, meanings);
    }

    private static boolean isMeant(Token noun, Figure of, Token other, Figure in, Meanings meanings) {
        Lang to = in.sentence().lang();
        return meanings.isMeantAmong(
                Set.of(other.lemma()), to, noun.lemma(), of.sentence().lang());
    }

    private static Optional<Token> nounBehind(Figure figure) {
        int end = figure.span().end();
        return figure.sentence().tokens().stream()
                .filter(token -> token.span().start() >= end)
                .findFirst()
                .filter(token -> token.partOfSpeech().isContent());
    }

    /** True of two turns that may be of one thing, and of which one may be taken for the next, or a digit is wrong. */
    static boolean areNext(Figure a, Figure b) {
        Amount one = (Amount) a.quantity();
        Amount other = (Amount) b.quantity();
        boolean isNext = one.value().subtract(other.value()).abs().compareTo(BigDecimal.ONE) <= 0;
        return mayBeOfOneUnit(a, one, other) && mayBeOfOneUnit(b, other, one) && (isNext || Slip.between(one, other));
    }

    /** True of 5분기 연속 beside "for a sixth quarter", and of 5연승 beside any ordinal. */
    private static boolean mayBeOfOneUnit(Figure turn, Amount one, Amount other) {
        return one.type() != Amount.Type.ORDINAL
                ? other.type() == Amount.Type.ORDINAL || one.unit().equals(other.unit())
                : other.type() != Amount.Type.DURATION || turn.sentence().text().contains(other.unit());
    }
}
