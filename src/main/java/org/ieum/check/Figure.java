package org.ieum.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Precision;
import org.ieum.quantity.Quantity;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/** A quantity where it stands: an amount, a date or a time, and the sentence that its span counts in. */
record Figure(Quantity quantity, Sentence sentence) {
    /** A decimal up to this may be a day: 12.3 비상계엄. */
    private static final BigDecimal LAST_DAY = new BigDecimal("12.31");

    /** No wording that has to do with a figure reaches further. */
    private static final int FAR = 1000;

    /** Where it stands in the document. */
    Span span() {
        return quantity.span().shift(sentence.span().start());
    }

    /** The text of its sentence before it, of a very long one the last {@value #FAR} characters. */
    String before() {
        int end = quantity.span().start();
        return sentence.text().substring(Math.max(0, end - FAR), end);
    }

    /** The text of its sentence behind it, likewise. */
    String behind() {
        int start = quantity.span().end();
        return sentence.text().substring(start, Math.min(sentence.text().length(), start + FAR));
    }

    /** How many characters lie between it and what was found in the text of its sentence; negative if they overlap. */
    int distance(MatchResult found) {
        Span span = quantity.span();
        return Math.max(span.start() - found.end(), found.start() - span.end());
    }

    /** What it can be compared with. */
    Sort sort() {
        return Sort.of(this);
    }

    /** What findings and facts call it: {@code number}, {@code money}, {@code date} ... */
    String kind() {
        if (quantity instanceof Amount amount) {
            return switch (amount.type()) {
                case NUMBER, COUNT -> "number";
                default -> amount.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
            };
        }
        return quantity instanceof Moment ? "date" : "address";
    }

    /** An amount in the base unit of its dimension, equal for equal amounts; 0 for what is no amount. */
    BigDecimal value() {
        return quantity instanceof Amount amount ? amount.inBaseUnit().stripTrailingZeros() : BigDecimal.ZERO;
    }

    /** True of two amounts of one number, whatever each of them measures. */
    boolean hasNumberOf(Figure other) {
        return quantity instanceof Amount one
                && other.quantity instanceof Amount two
                && one.value().equals(two.value());
    }

    /** True unless one of some others has its number. */
    boolean hasNumberOfNone(List<Figure> others) {
        return others.stream().noneMatch(this::hasNumberOf);
    }

    boolean isOf(Amount.Type type) {
        return quantity instanceof Amount amount && amount.type() == type;
    }

    /** True of a number of things, whether or not it says of which. */
    boolean isCount() {
        return isOf(Amount.Type.COUNT) || isOf(Amount.Type.NUMBER);
    }

    /** True of a sum, a share or a measure, which may be another one on every day. */
    boolean isGauged() {
        return isOf(Amount.Type.MONEY) || isOf(Amount.Type.PERCENT) || isOf(Amount.Type.MEASURE);
    }

    /** True of a number with no unit and nothing that it counts. */
    boolean isBare() {
        return isOf(Amount.Type.NUMBER);
    }

    /** True of a number that does not say what it counts. */
    boolean isVague() {
        return isCount() && ((Amount) quantity).isVague();
    }

    /** True of an amount told with so many digits that it is hardly another one by chance. */
    boolean isLong() {
        return quantity instanceof Amount amount && amount.isLong();
    }

    /** True of an amount that is not said to be about, over or under what it is. */
    boolean isExact() {
        return quantity instanceof Amount amount && amount.precision() == Precision.EXACT;
    }

    /** How exact an amount is; of anything else {@link Precision#EXACT}. */
    Precision precision() {
        return quantity instanceof Amount amount ? amount.precision() : Precision.EXACT;
    }

    /** True of a length of time, also of one for which something had not happened. */
    boolean isLength() {
        return isOf(Amount.Type.DURATION) || isOf(Amount.Type.FIRST_IN);
    }

    boolean isTimeOfDay() {
        return quantity instanceof Moment moment && moment.time().isPresent();
    }

    /** True of a number of times, months ... that something happened without a break: 5연승, "sixth straight win". */
    boolean isInARow() {
        return quantity instanceof Amount && Cue.IN_A_ROW.marks(this);
    }

    /** True of what says when, how long or how often, and not how much of what: any verb may stand with it. */
    boolean fitsAnyVerb() {
        return !(quantity instanceof Amount amount)
                || amount.type() == Amount.Type.DURATION
                || amount.unit().equals("time");
    }

    /**
     * True of a figure that is about one thing by itself. Ordinals are not, since one sentence may number many things, nor are bare
     * numbers below ten and short decimals, which may count anything.
     */
    boolean isTelling() {
        if (quantity instanceof Amount amount) {
            return switch (amount.type()) {
                case ORDINAL -> false;
                case NUMBER ->
                    amount.value().scale() <= 0
                            ? amount.value().compareTo(BigDecimal.TEN) >= 0
                            : amount.isLong() && amount.value().compareTo(LAST_DAY) > 0;
                default -> true;
            };
        }
        return true;
    }
}
