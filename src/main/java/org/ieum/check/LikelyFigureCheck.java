package org.ieum.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ieum.finding.Finding;
import org.ieum.finding.Place;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Span;

/**
 * Compares figures that no rule of the checks before it ties to each other, but that are of one thing in all likelihood: {@link
 * LikelyPairs} finds those that cannot both be right, {@link LikelyPair} says how likely it is. Each figure is told once, with the
 * likeliest one of the other text, and never if it is told already, or if the likeliest one and it may both be right.
 */
final class LikelyFigureCheck implements Check {
    /** Least probability of two figures that are told. */
    private static final double LIKELY = 0.65;

    private final Lexicon lexicon;

    LikelyFigureCheck(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "likely";
    }

    @Override
    public void check(Pair pair, Results results) {
        Set<Span> toldA = new HashSet<>();
        Set<Span> toldB = new HashSet<>();
        for (Finding finding : results.findings()) {
            toldA.add(finding.a().span());
            finding.b().ifPresent(b -> toldB.add(b.span()));
        }
        for (LikelyPair likely : new LikelyPairs(pair, lexicon).all()) {
            Place a = pair.a().place(likely.a(), List.of(likely.a().sentence()));
            Place b = pair.b().place(likely.b(), List.of(likely.b().sentence()));
            if (likely.probability() >= LIKELY && isNew(a.span(), toldA) && isNew(b.span(), toldB)) {
                toldA.add(a.span());
                toldB.add(b.span());
                if (!likely.isExcused()) {
                    results.add(Difference.of(likely.a(), likely.b()).finding(a, b));
                }
            }
        }
    }

    private static boolean isNew(Span span, Set<Span> told) {
        return told.stream().noneMatch(span::overlaps);
    }
}
