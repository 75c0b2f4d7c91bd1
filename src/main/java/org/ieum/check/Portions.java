package org.ieum.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Precision;
import org.ieum.quantity.Quantities;

/** Figures that are parts or shares of others: nine of the 18, a third of the 410. */
final class Portions {
    /** Between a part and its whole: "eight of the 18", "nine of the province's 18". */
    private static final Pattern OF =
            Pattern.compile("(?i)^(?:\\s+[\\p{L}-]+){0,2}\\s+(?:out )?of\\s+(?:[\\p{L}'’-]+\\s+){0,2}$");

    /** Between a whole and its part: 18곳 가운데 9곳, 8개 노선 중 3개. */
    private static final Pattern AMONG =
            Pattern.compile("^(?:\\s*[\\p{IsHangul}·]+){0,2}?\\s*(?:가운데|중)(?:에서|에)?\\s+(?:[\\p{IsHangul}]+\\s+){0,2}$");

    /** Before a share of something: D램 매출의 41%. */
    private static final Pattern SHARE_AFTER =
            Pattern.compile("(?:[\\p{IsHangul}\\p{IsLatin}·]+\\s+)?[\\p{IsHangul}\\p{IsLatin}·]+의\\s*(?:약\\s*)?$");

    /** After a share of something: 28 percent "of total sales". */
    private static final Pattern SHARE_BEFORE = Pattern.compile("^\\s+of(?:\\s+[\\p{IsLatin}'’-]+){1,3}");

    /** In characters, where Korean names the whole. */
    private static final int LONGEST_WHOLE = 30;

    private static final int FAR = 1000;

    private static final Pattern TOTAL = Pattern.compile("전체|총\\s?|모든|\\b(?i:all|total|overall|entire|combined)\\b");

    private static final Pattern ALL_BEFORE =
            Pattern.compile("(?:모든|\\b(?i:all)(?:\\s+(?:of\\s+)?(?:the|its|their|her|his))?)\\s+$");

    private static final Pattern ALL_BEHIND = Pattern.compile("^[가-힣]?\\s?(?:모두|전부|전원|다(?=\\s))");

    private Portions() {}

    /** True of two percentages that both say of what they are, and only one of them of all there is: "28 percent of total sales". */
    static boolean areOfOtherWholes(Figure one, Figure other) {
        Optional<String> whole = namedWhole(one);
        Optional<String> otherWhole = namedWhole(other);
        return whole.isPresent() && otherWhole.isPresent() && isTotal(whole.get()) != isTotal(otherWhole.get());
    }

    private static boolean isTotal(String whole) {
        return TOTAL.matcher(whole).find();
    }

    /** The words that say of what a percentage is; empty if none do. */
    private static Optional<String> namedWhole(Figure share) {
        if (!share.isOf(Amount.Type.PERCENT)) {
            return Optional.empty();
        }
        Matcher after = SHARE_BEFORE.matcher(share.behind());
        if (after.find()) {
            return Optional.of(after.group());
        }
        String text = share.before();
        Matcher before = SHARE_AFTER.matcher(text.substring(Math.max(0, text.length() - LONGEST_WHOLE)));
        return before.find() ? Optional.of(before.group()) : Optional.empty();
    }

    /** The whole that a figure is told as a part of; empty if there is none. */
    static Optional<Figure> whole(Figure part, List<Figure> figures) {
        return (part.isCount() ? figures : List.<Figure>of())
                .stream()
                        .filter(whole -> whole.isCount() && whole.sentence().equals(part.sentence()))
                        .filter(whole -> OF.matcher(between(part, whole)).find()
                                || AMONG.matcher(between(whole, part)).find())
                        .findFirst();
    }

    /** True of a whole that is said to be all: "all seven", 7명 모두. */
    static boolean isAll(Figure whole) {
        return whole.isCount()
                && (ALL_BEFORE.matcher(whole.before()).find()
                        || ALL_BEHIND.matcher(whole.behind()).find());
    }

    /** What stands between them; empty if they are in another order or further apart than wording reaches. */
    private static String between(Figure one, Figure next) {
        int start = one.quantity().span().end();
        int end = next.quantity().span().start();
        return start < end && end - start <= FAR ? one.sentence().text().substring(start, end) : "";
    }

    /**
     * True of two exact parts of one whole that cannot be the same part: neither text has the part of the other as well, and the two do
     * not add up to the whole.
     *
     * @param as what may be the part of b
     * @param bs what may be the part of a
     */
    static boolean differ(Figure a, List<Figure> as, Figure b, List<Figure> bs) {
        Optional<Figure> whole = whole(a, as);
        return whole.isPresent()
                && whole(b, bs)
                        .filter(other -> FigureAgreement.agree(whole.get(), other))
                        .isPresent()
                && a.isExact()
                && b.isExact()
                && isNone(a, bs)
                && isNone(b, as)
                && !Sums.isSumWith(a, List.of(b), whole.get());
    }

    private static boolean isNone(Figure part, List<Figure> figures) {
        return figures.stream().filter(figure -> figure.isCount()).noneMatch(figure -> figure.hasNumberOf(part));
    }

    /** True of one of two counts that make a third of their sentence: five women, of seven with two men. */
    static boolean isPart(Reading reading, Figure figure) {
        List<Figure> beside = Sort.alike(reading.figuresBeside(figure), figure)
                .filter(other -> !other.equals(figure))
                .toList();
        return figure.isCount() && beside.stream().anyMatch(whole -> Sums.isSumWith(figure, beside, whole));
    }

    /**
     * True if an amount is the share of another that the other's sentence names: 156 beside "over a third of the 410". No share is
     * a part of itself.
     */
    static boolean isShare(Figure part, Reading reading, Figure whole) {
        return part.quantity() instanceof Amount one
                && whole.quantity() instanceof Amount all
                && reading.figuresBeside(whole).stream()
                        .filter(share -> isOfShare(share) && !share.equals(whole))
                        .map(share -> share(all, (Amount) share.quantity()))
                        .anyMatch(share -> agree(share, one));
    }

    /** As exact as the share says, and about that much if it says nothing. */
    private static Amount share(Amount whole, Amount share) {
        BigDecimal factor = share.type() == Amount.Type.PERCENT ? share.value().movePointLeft(2) : share.value();
        Precision precision = share.precision() == Precision.EXACT ? Precision.ABOUT : share.precision();
        return new Amount(
                whole.span(), whole.surface(), whole.type(), whole.value().multiply(factor), whole.unit(), precision);
    }

    private static boolean isOfShare(Figure figure) {
        return figure.quantity() instanceof Amount amount
                && (amount.type() == Amount.Type.FRACTION || amount.type() == Amount.Type.PERCENT);
    }

    private static boolean agree(Amount one, Amount other) {
        return switch (Quantities.agree(one, other).verdict()) {
            case EQUAL, COMPATIBLE -> true;
            case CONFLICT, INCOMPARABLE -> false;
        };
    }
}
