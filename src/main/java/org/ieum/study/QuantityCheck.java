package org.ieum.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** Sentences of a link; longer ones hold too many figures to tell which belongs to which. */
    private static final int LONGEST = 3;

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
                        .ifPresent(b -> conflict(a, b));
            }
        }

        /** Those that nothing on the other side explains. */
        private static List<Figure> left(List<Figure> figures, List<Figure> others) {
            return figures.stream()
                    .filter(figure -> others.stream().noneMatch(other -> agrees(figure, other)))
                    .toList();
        }

        private static boolean agrees(Figure a, Figure b) {
            return switch (Quantities.agree(a.quantity(), b.quantity()).verdict()) {
                case EQUAL, COMPATIBLE -> true;
                case CONFLICT, INCOMPARABLE -> false;
            };
        }

        /** The one figure that contradicts this one; empty if there is none or more than one that might. */
        private static Optional<Figure> only(Figure figure, List<Figure> others) {
            List<Figure> rivals = others.stream()
                    .filter(other -> Sort.of(figure.quantity()).equals(Sort.of(other.quantity())))
                    .toList();
            return rivals.size() == 1 && contradicts(figure, rivals.get(0))
                    ? Optional.of(rivals.get(0))
                    : Optional.empty();
        }

        private static boolean contradicts(Figure a, Figure b) {
            return Quantities.agree(a.quantity(), b.quantity()).verdict() == Agreement.Verdict.CONFLICT;
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
                    Agreement agreement = Quantities.agree(a.quantity(), b.quantity());
                    if (agreement.verdict() == wanted) {
                        results.add(new Fact(kind(a.quantity()), verdict, placeA(a), placeB(b), agreement.reason()));
                        openA.remove(a);
                        openB.remove(b);
                        break;
                    }
                }
            }
        }

        private void conflict(Figure a, Figure b) {
            String reason = Quantities.agree(a.quantity(), b.quantity()).reason();
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
