package org.ieum.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Quantity;
import org.ieum.text.Lang;

/**
 * Figures or dates of one thing that cannot all be true.
 *
 * @param claim what is said
 * @param quantities what each side says, in their order, as its first witness has it; the span counts in the sentence
 * @param isExchanged true of two figures that a translation has exchanged: each of them stands on both sides
 * @param subject what they are of, as texts of a language call it; empty if the words beside them do not tell
 */
public record QuantityFinding(Claim claim, List<Quantity> quantities, boolean isExchanged, Map<Lang, String> subject)
        implements Finding {
    public QuantityFinding {
        quantities = List.copyOf(quantities);
        subject = Map.copyOf(subject);
    }

    /**
     * Finding of an error, with a message that quotes all sides, what most outlets say first: {@code 21 countries (A: "… deals with
     * 21 countries …"; also B); 24 countries (C: "…"); they cannot both be true}.
     *
     * @param kind the sort of figure
     * @param sides two or more
     */
    public static QuantityFinding of(
            String kind, List<Side> sides, List<Quantity> quantities, boolean isExchanged, Map<Lang, String> subject) {
        String what = subject.getOrDefault(Lang.EN, "");
        boolean isSaid = sides.stream().anyMatch(side -> side.value().contains(what));
        boolean areDistances = quantities.stream().allMatch(QuantityFinding::isDistance);
        String message = IntStream.range(0, sides.size())
                .boxed()
                .sorted(Comparator.comparing(side -> -sides.get(side).outlets().size()))
                .map(side -> sides.get(side).quoting(words(sides.get(side), quantities.get(side), areDistances)) + "; ")
                .collect(Collectors.joining());
        String both = sides.size() > 2 ? "they cannot all be true" : "they cannot both be true";
        String remark = isExchanged ? "they have changed places" : both;
        Claim claim = new Claim(
                kind, Severity.ERROR, "", Verdict.CONFLICT, sides, (isSaid ? "" : what + ": ") + message + remark);
        return new QuantityFinding(claim, quantities, isExchanged, subject);
    }

    /** The same of which that is what it is of. */
    QuantityFinding of(Map<Lang, String> what) {
        return of(kind(), sides(), quantities, isExchanged, what);
    }

    /**
     * The figure as an English text prints it, unless the value says more: of what it is a number, of what zone, which way it went,
     * or which days two words such as "today" mean.
     */
    private static String words(Side side, Quantity quantity, boolean areDistances) {
        Place quoted = side.quoted(Lang.EN);
        boolean isPlain = side.value().equals(quantity.label());
        return isPlain
                        && quoted.document().lang().equals(Lang.EN)
                        && !isCounted(quantity)
                        && !isOfZone(quantity)
                        && !areDistances
                ? quoted.figure().replaceAll("\\s+", " ")
                : side.value();
    }

    /** True of "today", "next week": days that depend on the date of the text. */
    private static boolean isDistance(Quantity quantity) {
        return quantity instanceof Moment moment && moment.relative().isPresent();
    }

    /** True of a time whose zone stands beside the figure. */
    private static boolean isOfZone(Quantity quantity) {
        return quantity instanceof Moment moment
                && moment.time().isPresent()
                && moment.zone().isPresent();
    }

    private static boolean isCounted(Quantity quantity) {
        return quantity instanceof Amount amount
                && switch (amount.type()) {
                    case NUMBER, COUNT, AGE -> true;
                    default -> false;
                };
    }

    /**
     * What a side says beyond its figure, where the figures alone may look alike: {@code up}, {@code down}, {@code on the year};
     * empty if nothing.
     *
     * @param side its number, from 0
     */
    public String beyond(int side) {
        String figure = quantities.get(side).label() + " ";
        String value = claim.sides().get(side).value();
        return value.startsWith(figure) && !value.contains(Side.OR) ? value.substring(figure.length()) : "";
    }

    /** {@code error number: message}. */
    @Override
    public String toString() {
        return Claims.print(claim);
    }
}
