package org.ieum.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.lexicon.Lexicon;
import org.ieum.quantity.Agreement;
import org.ieum.quantity.Amount;

/**
 * Compares the figures and dates of linked sentences.
 *
 * <p>What is equal or compatible with anything on the other side is explained. Of what is left, two are in conflict if
 * they are of one sort and each is the only one of its sort that is left. Of several, {@link Companions} must tell which is which:
 * else nobody can say which was meant. {@link Circumstances} say what else lets both be true, in reports written independently
 * {@link Reports} and {@link Beginnings} as well. {@link SameFact} is asked first, and of a sentence and its translation {@link TranslatedFigures}.
 */
final class QuantityCheck implements Check {
    /** How sure a link must be if nothing but their digits tells that two numbers are one. */
    private static final double SURER = 0.95;

    /** Figures on one side of a link; what has more is a table, of which nobody can tell which belongs to which. */
    static final int MOST_FIGURES = 100;

    private final Lexicon lexicon;

    QuantityCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public void check(Pair pair, Results results) {
        boolean areFree = Translations.areFree(pair.bitext());
        SharedWords words = new SharedWords(pair, pair.a().figures(), pair.b().figures(), lexicon);
        for (Link link : pair.bitext().links()) {
            boolean isFree = areFree || link.degree() != Degree.TRANSLATION;
            FigureLink linked = new FigureLink(pair, link, lexicon, words, isFree);
            if (asks(link)) {
                compare(linked, results);
            } else if (link.partProbability() >= SURE && Links.isShort(link)) {
                compareHeadings(linked, results);
            }
        }
    }

    /** True for a link whose word alone is enough to compare its figures. */
    static boolean asks(Link link) {
        return Links.isSure(link) && Links.isShort(link);
    }

    /** Compares the figures of one link. */
    private static void compare(FigureLink linked, Results results) {
        List<Figure> allA = linked.as();
        List<Figure> allB = linked.bs();
        if (Math.max(allA.size(), allB.size()) > MOST_FIGURES) {
            return;
        }
        Set<Figure> told = addDifferences(linked, results);
        List<Figure> as = without(told, allA);
        List<Figure> bs = without(told, allB);
        addFacts(linked, as, bs, results);
        addConflicts(linked, open(as, bs), open(bs, as), results);
    }

    /** Those that sentences of one fact differ in, a sentence and its translation alone, or others as well. */
    private static Set<Figure> addDifferences(FigureLink linked, Results results) {
        List<Difference> differences = new ArrayList<>();
        if (!linked.isFree() || linked.link().partProbability() >= SURE) {
            differences.addAll(new SameFact(linked).differences());
        }
        if (!linked.isFree()) {
            differences.addAll(new TranslatedFigures(linked).differences());
        }
        Set<Figure> told = new HashSet<>();
        for (Difference difference : differences) {
            if (difference.figures().stream().noneMatch(told::contains)) {
                addConflict(linked, difference, results);
                told.addAll(difference.figures());
            }
        }
        return told;
    }

    private static List<Figure> without(Set<Figure> some, List<Figure> figures) {
        return figures.stream().filter(figure -> !some.contains(figure)).toList();
    }

    /** Those that nothing on the other side explains. */
    private static List<Figure> open(List<Figure> figures, List<Figure> others) {
        return figures.stream()
                .filter(figure -> FigureAgreement.isOpen(figure, figures, others))
                .toList();
    }

    private static void addConflicts(FigureLink linked, List<Figure> as, List<Figure> bs, Results results) {
        Counterparts counterparts = new Counterparts(linked, as, bs);
        Pair pair = linked.pair();
        Circumstances circumstances = new Circumstances(pair.a(), pair.b(), !linked.isFree());
        Reports reports = linked.reports();
        Beginnings beginnings = new Beginnings(linked.lexicon());
        for (Figure a : as) {
            counterparts
                    .of(a)
                    .filter(b -> !linked.isFree() || !(reports.mayBothBeRight(a, b) || beginnings.differ(a, b)))
                    .filter(b -> !circumstances.differ(a, b))
                    .ifPresent(b -> addConflict(linked, Difference.of(a, b), results));
        }
        addSlip(linked, numbers(as), numbers(bs), results);
    }

    private static List<Figure> numbers(List<Figure> figures) {
        return figures.stream().filter(Figure::isCount).toList();
    }

    /** Two numbers that look like one with a slip are one, whatever each of them is said to count. */
    private static void addSlip(FigureLink linked, List<Figure> as, List<Figure> bs, Results results) {
        if (linked.link().probability() >= SURER && as.size() == 1 && bs.size() == 1) {
            Amount a = (Amount) as.get(0).quantity();
            Amount b = (Amount) bs.get(0).quantity();
            if (!a.unit().equals(b.unit()) && Slip.between(a, b)) {
                addConflict(linked, Difference.of(as.get(0), bs.get(0)), results);
            }
        }
    }

    private static void addConflict(FigureLink linked, Difference difference, Results results) {
        results.add(difference.finding(linked.placeA(difference.a()), linked.placeB(difference.b())));
    }

    /** Headlines can only agree: a figure with its unit, or a date, that both have. */
    private static void compareHeadings(FigureLink linked, Results results) {
        addFacts(linked, explicit(linked.as()), explicit(linked.bs()), Agreement.Verdict.EQUAL, results);
    }

    private static List<Figure> explicit(List<Figure> figures) {
        return new ArrayList<>(
                figures.stream().filter(figure -> !figure.isBare()).toList());
    }

    /** Each figure is told with one on the other side at most, equal ones first. */
    private static void addFacts(FigureLink linked, List<Figure> as, List<Figure> bs, Results results) {
        List<Figure> openA = new ArrayList<>(as);
        List<Figure> openB = new ArrayList<>(bs);
        addFacts(linked, openA, openB, Agreement.Verdict.EQUAL, results);
        addFacts(linked, openA, openB, Agreement.Verdict.COMPATIBLE, results);
    }

    /** Takes those that it tells out of the lists. */
    private static void addFacts(
            FigureLink linked, List<Figure> openA, List<Figure> openB, Agreement.Verdict wanted, Results results) {
        Meanings meanings = new Meanings(linked.lexicon());
        for (Figure a : List.copyOf(openA)) {
            Optional<Figure> same = openB.stream()
                    .filter(b -> FigureAgreement.of(a, b).verdict() == wanted
                            && !(linked.isFree() && Turns.areOfOtherThings(a, b, meanings))
                            && !Score.tellApart(a, linked.as(), b, linked.bs()))
                    .findFirst();
            if (same.isPresent()) {
                Figure b = same.get();
                results.add(FigureAgreement.fact(a, linked.placeA(a), b, linked.placeB(b)));
                openA.remove(a);
                openB.remove(b);
            }
        }
    }
}
