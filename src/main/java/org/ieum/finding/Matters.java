package org.ieum.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.event.AgencyCopy;
import org.ieum.event.Groups;
import org.ieum.finding.Finding.Verdict;
import org.ieum.quantity.Amount;
import org.ieum.quantity.Quantity;
import org.ieum.text.Origin;

/**
 * Tells one contradiction once, with all its witnesses. Checks compare two documents at a time, and so find it in every two
 * that contradict each other.
 *
 * <p>Two findings of one sort are of one matter if they share a place; if {@link Chains} lead from a place of the one to a
 * place of the other; if the same two figures, no small numbers of things, are opposed in one event, or the same two names in the
 * corpus; or if one document says the same figure of several digits in both. What {@link Matter} makes of them is told.
 */
public final class Matters {
    private final List<Origin> order;
    private final Chains chains;
    private final Reprints reprints;

    private Matters(List<Origin> order, Chains chains, Reprints reprints) {
        this.order = order;
        this.chains = chains;
        this.reprints = reprints;
    }

    /**
     * The findings of some pairs, each matter once, in no particular order.
     *
     * @param copies what is reprinted
     * @param order the documents in the order of the corpus
     */
    public static List<Finding> of(List<Compared> pairs, List<AgencyCopy> copies, List<Origin> order) {
        return new Matters(order, Chains.of(pairs), new Reprints(copies)).told(pairs);
    }

    private record Found(Finding finding, String event) {}

    /**
     * Findings of one sort may be of one matter: which of two documents lacks something depends on which comes first, and a name that
     * is spelled in two ways may have a third with another hyphen.
     */
    private record Sort(Class<?> type, Verdict verdict) {
        static Sort of(Finding finding) {
            Verdict verdict = switch (finding.verdict()) {
                case ADDED -> Verdict.LOST;
                case STYLE -> finding instanceof NameFinding ? Verdict.VARIANT : Verdict.STYLE;
                default -> finding.verdict();
            };
            return new Sort(finding.getClass(), verdict);
        }
    }

    private List<Finding> told(List<Compared> pairs) {
        List<Finding> told = new ArrayList<>();
        Map<Sort, List<Found>> sorts = new LinkedHashMap<>();
        for (Compared pair : pairs) {
            for (Finding finding : pair.findings()) {
                if (isOfTwo(finding)) {
                    sorts.computeIfAbsent(Sort.of(finding), sort -> new ArrayList<>())
                            .add(new Found(withSubject(finding, pair), pair.event()));
                } else {
                    told.add(finding);
                }
            }
        }
        sorts.values()
                .forEach(found -> matters(found).stream()
                        .map(Matter::told)
                        .filter(finding -> !isShapeOfName(finding))
                        .forEach(told::add));
        return told;
    }

    private static Finding withSubject(Finding finding, Compared pair) {
        return finding instanceof QuantityFinding figures ? figures.of(Subject.of(pair.bitext(), figures)) : finding;
    }

    /** Hyphens, spaces and order of a name are a house's own; they are told beside other letters alone. */
    private static boolean isShapeOfName(Finding finding) {
        return finding instanceof NameFinding && finding.verdict() == Verdict.STYLE;
    }

    /** Terms are told concept by concept from the start. */
    private static boolean isOfTwo(Finding finding) {
        return finding.sides().size() == 2 && !(finding instanceof TermFinding);
    }

    private List<Matter> matters(List<Found> found) {
        Groups groups = new Groups(found.size());
        Map<Object, Integer> known = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            for (Object mark : marks(found.get(i))) {
                groups.join(known.getOrDefault(mark, i), i);
                known.putIfAbsent(mark, i);
            }
        }
        return groups.all().stream()
                .map(group -> group.stream()
                        .map(number -> found.get(number).finding())
                        .toList())
                .map(findings -> new Matter(Claims.ranked(findings, order, Leads.NONE), chains, reprints, order))
                .toList();
    }

    /** Two findings with a mark in common are of one matter. */
    private Set<Object> marks(Found found) {
        Set<Object> marks = new HashSet<>();
        found.finding().sides().stream()
                .map(Side::first)
                .filter(place -> !place.isMissing())
                .forEach(place -> marks.addAll(
                        Matter.alike(chains, found.finding(), place).keySet()));
        if (found.finding() instanceof QuantityFinding figures) {
            if (figures.quantities().stream().noneMatch(Matters::isSmallCount)) {
                marks.add(Set.of(found.event(), values(figures)));
            }
            marks.addAll(longFigures(figures));
        } else if (found.finding() instanceof AlternativeFinding) {
            marks.add(Set.of(found.event(), values(found.finding())));
        } else if (found.finding() instanceof NameFinding) {
            marks.add(values(found.finding()));
        }
        return marks;
    }

    /** Three here and four there may be of many things. */
    private static boolean isSmallCount(Quantity quantity) {
        return quantity instanceof Amount amount
                && amount.value().compareTo(BigDecimal.TEN) < 0
                && switch (amount.type()) {
                    case NUMBER, COUNT, ORDINAL -> true;
                    default -> false;
                };
    }

    private record Said(Origin origin, String value) {}

    /** A figure of several digits that a document repeats is one: 3,620 people twice. */
    private static Set<Said> longFigures(QuantityFinding finding) {
        Set<Said> said = new HashSet<>();
        for (int i = 0; i < finding.sides().size(); i++) {
            if (finding.quantities().get(i) instanceof Amount amount && amount.isLong()) {
                Side side = finding.sides().get(i);
                said.add(new Said(side.first().origin(), Matter.key(side)));
            }
        }
        return said;
    }

    private static Set<String> values(Finding finding) {
        return finding.sides().stream().map(Matter::key).collect(Collectors.toSet());
    }
}
