package org.ieum.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.text.Composed;
import org.ieum.text.Lang;
import org.ieum.text.Span;

/**
 * Finds quantities in a text and says whether two of them agree.
 *
 * <pre>{@code
 * Quantities.find("두 장관은 10일 회담했다.", Lang.KO, LocalDate.of(2011, 1, 11));   // 2; 2011-01-10
 * Quantities.find("They met on Jan. 10.", Lang.EN);                             // January 10 of some year
 * }</pre>
 */
public final class Quantities {
    private Quantities() {}

    /**
     * The quantities of a text whose date is not known. Dates without a year, and words such as {@code yesterday}, are
     * found and stay unresolved.
     *
     * @param text any length; composed or not
     * @param lang Korean or English; in a text of any other language only references are found
     * @return ordered and disjoint
     */
    public static List<Quantity> find(String text, Lang lang) {
        return find(text, lang, Optional.empty());
    }

    /**
     * The quantities of a text written on a given day, which dates are resolved against as {@link Moment} says.
     *
     * @param text any length; composed or not
     * @param lang Korean or English; in a text of any other language only references are found
     * @param anchor the day of writing or publication
     * @return ordered and disjoint
     */
    public static List<Quantity> find(String text, Lang lang, LocalDate anchor) {
        return find(text, lang, Optional.of(anchor));
    }

    private static List<Quantity> find(String text, Lang lang, Optional<LocalDate> anchor) {
        Composed composed = Composed.of(text);
        List<Quantity> found = findComposed(composed.text(), lang, anchor);
        return composed.isOriginal()
                ? found
                : found.stream()
                        .map(quantity -> at(
                                composed.original(
                                        quantity.span().start(), quantity.span().end()),
                                text,
                                quantity))
                        .toList();
    }

    private static List<Quantity> findComposed(String text, Lang lang, Optional<LocalDate> anchor) {
        if (lang.equals(Lang.KO)) {
            return new KoreanFinder(text, anchor).run();
        }
        return lang.equals(Lang.EN) ? new EnglishFinder(text, anchor).run() : List.copyOf(References.find(text));
    }

    private static Quantity at(Span span, String text, Quantity quantity) {
        String surface = span.of(text);
        if (quantity instanceof Amount amount) {
            return amount.at(span, surface);
        }
        return quantity instanceof Moment moment ? moment.at(span, surface) : new Reference(span, surface);
    }

    /**
     * Whether two quantities, found in texts of the same or of different languages, can state the same fact. It says
     * nothing of what they are said about: the year 2007 stands in many sentences.
     *
     * <ul>
     *   <li>Amounts of one type and unit are compared as ranges: "around 20" is 18 to 22, but 4,100 to
     *       4,300 is all that "about 4,200" is beside another such figure of two digits; 10여 is 10 to 20, "more than
     *       20" is 20 to 40 (a number beyond is neither confirmed nor denied). Units of one dimension are converted;
     *       currencies are not. An exact 22% is compatible with what is rounded or cut to its last written digit and
     *       within what "about" would allow: with 22.28%, not with 24.
     *   <li>A count and a bare number, or a counter such as 개 and a named unit, are compatible if the numbers are, else
     *       incomparable. So are an ordinal with and one without a unit, and a percentage and a fraction, which may differ
     *       by a twentieth. A duration can at best be compatible with {@link Amount.Type#FIRST_IN}. All other pairs of
     *       types are incomparable.
     *   <li>Moments are compared by the days they were resolved to if both were, else by the parts of the date that both
     *       say: 10일 and Jan. 10 are compatible, 10일 and Monday incomparable. Of two that do not name the same time
     *       zone, days one apart are compatible, and different times of day incomparable, unless both zones go without summer time, as
     *       those of Korea and Greenwich do: then the times are reckoned. A time in Korean is one of Korea unless it names a zone.
     *   <li>References are equal or in conflict, whatever their case.
     * </ul>
     *
     * The order of the two does not matter to the verdict.
     */
    public static Agreement agree(Quantity a, Quantity b) {
        if (a instanceof Amount x && b instanceof Amount y) {
            return AmountAgreement.of(x, y);
        }
        if (a instanceof Moment x && b instanceof Moment y) {
            return MomentAgreement.of(x, y);
        }
        if (a instanceof Reference && b instanceof Reference) {
            return a.keys().equals(b.keys())
                    ? Agreement.equal(() -> "the same address")
                    : Agreement.conflict(() -> "different addresses");
        }
        return Agreement.incomparable(() -> "different kinds: \"" + a.surface() + "\" and \"" + b.surface() + "\"");
    }

    /**
     * True of one number that is told in two currencies, in two units of time or of what is measured, or in percent and in
     * percentage points, and of last month beside last year: one is then a slip for the other, and no conversion of it. Dollars
     * may be those of any country, since at home each is "the dollar".
     */
    public static boolean differInUnitAlone(Quantity a, Quantity b) {
        return (a instanceof Amount x && b instanceof Amount y && x.differsInUnitAlone(y))
                || (a instanceof Moment m && b instanceof Moment n && m.differsInUnitAlone(n));
    }
}
