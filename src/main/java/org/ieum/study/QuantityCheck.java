package org.ieum.study;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.ieum.bitext.Link;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Moment;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Quantity;
import org.ieum.study.Finding.Severity;
import org.ieum.study.Finding.Verdict;
import org.ieum.study.Reading.Figure;

/**
 * Compares the figures and dates of linked sentences.
 *
 * <p>What is equal or compatible with anything on the other side is explained. Of what is left, two are in conflict if
 * they are of one sort and each is the only one of its sort that is left: one more candidate, and nobody can say which was
 * meant.
 */
final class QuantityCheck implements Check {
    /** Below this the sentences may be about different things. */
    private static final double SURE = 0.8;

    /** The same where less is known of the figures. */
    private static final double SURER = 0.95;

    private static final int HALF_A_DAY = 12;

    /** Sentences of a link; longer ones hold too many figures to tell which belongs to which. */
    private static final int LONGEST = 3;

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public void check(Pair pair, Results results) {
        for (Link link : pair.bitext().links()) {
            if (link.probability() >= SURE
                    && link.source().size() + link.target().size() <= LONGEST) {
                new Linked(pair, link, results).check();
            }
        }
    }

    /** One link. */
    private record Linked(Pair pair, Link link, Results results) {
        void check() {
            List<Figure> as = pair.a().figures(link.source());
            List<Figure> bs = pair.b().figures(link.target());
            List<Figure> leftA = left(as, bs);
            List<Figure> leftB = left(bs, as);
            addFacts(as, bs);
            for (Figure a : leftA) {
                only(a, leftB)
                        .filter(b -> only(b, leftA).equals(Optional.of(a)))
                        .filter(b -> belongTogether(a, b))
                        .ifPresent(b -> conflict(a, b, agreement(a, b).reason()));
            }
            addSlip(numbers(leftA), numbers(leftB));
        }

        private static Agreement agreement(Figure a, Figure b) {
            Agreement dated = Quantities.agree(a.quantity(), b.quantity());
            return dated.verdict() == Agreement.Verdict.CONFLICT && isYearOpen(a.quantity(), b.quantity())
                    ? unlessConflict(asWritten((Moment) a.quantity()), asWritten((Moment) b.quantity()), dated)
                    : dated;
        }

        private static Agreement unlessConflict(Moment a, Moment b, Agreement otherwise) {
            Agreement agreement = Quantities.agree(a, b);
            return agreement.verdict() == Agreement.Verdict.CONFLICT ? otherwise : agreement;
        }

        /** False if another sentence with such a figure has as many words in common with either one. */
        private boolean belongTogether(Figure a, Figure b) {
            return !pair.a().document().lang().equals(pair.b().document().lang())
                    || (isNearest(a, b, pair.b()) && isNearest(b, a, pair.a()));
        }

        private static boolean isNearest(Figure figure, Figure counterpart, Reading others) {
            int shared = Words.shared(figure.sentence(), counterpart.sentence());
            Sort sort = Sort.of(counterpart.quantity());
            return others.figures(others.sentences()).stream()
                    .filter(other -> Sort.of(other.quantity()).equals(sort))
                    .filter(other -> !other.sentence().equals(counterpart.sentence()))
                    .allMatch(other -> Words.shared(figure.sentence(), other.sentence()) < shared);
        }

        private static List<Figure> numbers(List<Figure> figures) {
            return figures.stream()
                    .filter(figure -> kind(figure.quantity()).equals("number"))
                    .toList();
        }

        /** Two numbers that look like one with a slip are one, whatever each of them is said to count. */
        private void addSlip(List<Figure> as, List<Figure> bs) {
            if (link.probability() >= SURER && as.size() == 1 && bs.size() == 1) {
                Amount a = (Amount) as.get(0).quantity();
                Amount b = (Amount) bs.get(0).quantity();
                if (!a.unit().equals(b.unit()) && Slip.between(a, b)) {
                    String reason = number(a) + " and " + number(b) + " differ in one digit or in the order of two";
                    conflict(as.get(0), bs.get(0), reason);
                }
            }
        }

        private static String number(Amount amount) {
            return String.format(Locale.ROOT, "%,." + Math.max(0, amount.value().scale()) + "f", amount.value());
        }

        /** Those that nothing on the other side explains. */
        private static List<Figure> left(List<Figure> figures, List<Figure> others) {
            return figures.stream()
                    .filter(figure -> others.stream().noneMatch(other -> agrees(figure, other)))
                    .toList();
        }

        private static boolean agrees(Figure a, Figure b) {
            return switch (agreement(a, b).verdict()) {
                case EQUAL, COMPATIBLE -> true;
                case CONFLICT -> isOneWeekday(a.quantity(), b.quantity()) || isHalfADayOff(a.quantity(), b.quantity());
                case INCOMPARABLE -> isOneValue(a.quantity(), b.quantity());
            };
        }

        /** "On Monday" is the last or the next one; only the verb tells, so no more than the weekday is compared. */
        private static boolean isOneWeekday(Quantity a, Quantity b) {
            return a instanceof Moment one
                    && b instanceof Moment other
                    && (isBareWeekday(one) || isBareWeekday(other))
                    && weekday(one).isPresent()
                    && weekday(one).equals(weekday(other));
        }

        /** "7:30" may be 19:30 where nothing says which half of the day is meant. */
        private static boolean isHalfADayOff(Quantity a, Quantity b) {
            return a instanceof Moment one
                    && b instanceof Moment other
                    && one.time().isPresent()
                    && other.time().isPresent()
                    && one.time()
                            .get()
                            .plusHours(HALF_A_DAY)
                            .equals(other.time().get());
        }

        /** The nearest "November" may be last year's where 오는 11월 is the next one: then the year proves nothing. */
        private static boolean isYearOpen(Quantity a, Quantity b) {
            return a instanceof Moment one
                    && b instanceof Moment other
                    && one.month().isPresent()
                    && other.month().isPresent()
                    && (isOfAnyYear(one) || isOfAnyYear(other));
        }

        private static boolean isOfAnyYear(Moment moment) {
            return moment.year().isEmpty() && moment.relative().isEmpty();
        }

        private static Moment asWritten(Moment moment) {
            return new Moment(
                    moment.span(),
                    moment.surface(),
                    moment.grain(),
                    OptionalInt.empty(),
                    moment.month(),
                    moment.day(),
                    moment.weekday(),
                    moment.time(),
                    moment.part(),
                    moment.relative(),
                    Optional.empty(),
                    Optional.empty());
        }

        private static boolean isBareWeekday(Moment moment) {
            return moment.weekday().isPresent()
                    && moment.day().isEmpty()
                    && moment.relative().isEmpty();
        }

        private static Optional<DayOfWeek> weekday(Moment moment) {
            return moment.weekday().or(() -> moment.resolved().map(LocalDate::getDayOfWeek));
        }

        /** A bare number is explained by any amount of its value: "67" by 67살. */
        private static boolean isOneValue(Quantity a, Quantity b) {
            return a instanceof Amount one
                    && b instanceof Amount other
                    && (one.type() == Amount.Type.NUMBER || other.type() == Amount.Type.NUMBER)
                    && one.value().equals(other.value());
        }

        /** The one figure that contradicts this one; empty if there is none or more than one that might. */
        private static Optional<Figure> only(Figure figure, List<Figure> others) {
            List<Figure> rivals = others.stream()
                    .filter(other -> areRivals(figure.quantity(), other.quantity()))
                    .toList();
            return rivals.size() == 1
                            && isTelling(figure.quantity())
                            && isTelling(rivals.get(0).quantity())
                            && contradicts(figure, rivals.get(0))
                    ? Optional.of(rivals.get(0))
                    : Optional.empty();
        }

        /** Ordinals of one sentence count many things, and small bare numbers count anything. */
        private static boolean isTelling(Quantity quantity) {
            if (quantity instanceof Amount amount) {
                return switch (amount.type()) {
                    case ORDINAL -> false;
                    case NUMBER -> amount.value().scale() <= 0 && amount.value().compareTo(BigDecimal.TEN) >= 0;
                    default -> true;
                };
            }
            return true;
        }

        /** Of one sort; and a bare number may be meant by any count or age. */
        private static boolean areRivals(Quantity a, Quantity b) {
            return (Sort.of(a).equals(Sort.of(b)) && !isOfSomeMonth(a, b))
                    || (mayBeBare(a) && mayBeBare(b) && (isBare(a) || isBare(b)));
        }

        /** 18일 of an unknown month beside January 20: of that month, or another. */
        private static boolean isOfSomeMonth(Quantity a, Quantity b) {
            return a instanceof Moment one
                    && b instanceof Moment other
                    && one.month().isPresent() != other.month().isPresent()
                    && (one.from().isEmpty() || other.from().isEmpty());
        }

        private static boolean mayBeBare(Quantity quantity) {
            return kind(quantity).equals("number") || kind(quantity).equals("age");
        }

        private static boolean isBare(Quantity quantity) {
            return quantity instanceof Amount amount && amount.type() == Amount.Type.NUMBER;
        }

        private static boolean contradicts(Figure a, Figure b) {
            return agreement(a, b).verdict() == Agreement.Verdict.CONFLICT;
        }

        /** Each figure is told with one on the other side at most, equal ones first. */
        private void addFacts(List<Figure> as, List<Figure> bs) {
            List<Figure> openA = new ArrayList<>(as);
            List<Figure> openB = new ArrayList<>(bs);
            addFacts(openA, openB, Agreement.Verdict.EQUAL, Fact.Verdict.EQUAL);
            addFacts(openA, openB, Agreement.Verdict.COMPATIBLE, Fact.Verdict.COMPATIBLE);
        }

        private void addFacts(List<Figure> openA, List<Figure> openB, Agreement.Verdict wanted, Fact.Verdict verdict) {
            for (Figure a : List.copyOf(openA)) {
                for (Figure b : openB) {
                    Agreement agreement = agreement(a, b);
                    if (agreement.verdict() == wanted) {
                        results.add(new Fact(kind(a.quantity()), verdict, placeA(a), placeB(b), agreement.reason()));
                        openA.remove(a);
                        openB.remove(b);
                        break;
                    }
                }
            }
        }

        private void conflict(Figure a, Figure b, String reason) {
            Place placeA = placeA(a);
            Place placeB = placeB(b);
            String message = placeA.outlet() + " says \"" + placeA.text() + "\" where " + placeB.outlet() + " says \""
                    + placeB.text() + "\": " + reason;
            Claim claim = new Claim(
                    kind(a.quantity()), Severity.ERROR, "", Verdict.CONFLICT, placeA, Optional.of(placeB), message);
            results.add(new QuantityFinding(claim, a.quantity(), b.quantity()));
        }

        private Place placeA(Figure figure) {
            return pair.a().place(figure, link.source());
        }

        private Place placeB(Figure figure) {
            return pair.b().place(figure, link.target());
        }
    }

    /** What may be compared with what: figures of one type and unit, dates as exact as each other. */
    private record Sort(String kind, String unit) {
        static Sort of(Quantity quantity) {
            String unit = "";
            if (quantity instanceof Amount amount) {
                unit = amount.unit();
            } else if (quantity instanceof Moment moment) {
                unit = moment.grain().name();
            }
            return new Sort(QuantityCheck.kind(quantity), unit);
        }
    }

    static String kind(Quantity quantity) {
        if (quantity instanceof Amount amount) {
            return switch (amount.type()) {
                case NUMBER, COUNT -> "number";
                default -> amount.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
            };
        }
        return quantity instanceof Moment ? "date" : "address";
    }
}
