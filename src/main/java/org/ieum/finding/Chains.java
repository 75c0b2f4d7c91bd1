package org.ieum.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.quantity.Quantity;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Span;

/**
 * Places that say the same by the word of links: two of linked sentences with one value, and a third that is linked so with
 * either. A chain is as sure as all its links together, so its probability is the product of theirs; those below {@link
 * Compared#SURE} do not count. A chain may lead to a place that is vaguer or more exact, but ends there: 21 and 19 are both
 * about 20.
 */
final class Chains {
    /** A place by where it is. */
    record Spot(Origin origin, Span span) {
        static Spot of(Place place) {
            return new Spot(place.origin(), place.span());
        }
    }

    /** A way to a place, how sure it is, and the figure or date that stands there. */
    private record Step(Place to, double probability, Optional<Quantity> quantity) {}

    /** A place and the figure or date that stands there. */
    record Saying(Place place, Quantity quantity) {}

    private record Start(Spot spot, boolean oneLanguage) {}

    private final Map<Spot, List<Step>> steps = new LinkedHashMap<>();
    /** Those to places that are vaguer or more exact. */
    private final Map<Spot, List<Step>> lastSteps = new LinkedHashMap<>();

    private final Map<Start, Map<Spot, Step>> reached = new HashMap<>();

    static Chains of(List<Compared> pairs) {
        Chains chains = new Chains();
        for (Compared pair : pairs) {
            pair.facts().forEach(fact -> chains.add(fact, pair.probability(fact)));
        }
        return chains;
    }

    private void add(Fact fact, double probability) {
        if (probability >= Compared.SURE) {
            Map<Spot, List<Step>> kind = fact.verdict() == Fact.Verdict.EQUAL ? steps : lastSteps;
            add(kind, fact.a(), new Step(fact.b(), probability, quantity(fact, 1)));
            add(kind, fact.b(), new Step(fact.a(), probability, quantity(fact, 0)));
        }
    }

    private static Optional<Quantity> quantity(Fact fact, int place) {
        return fact.quantities().stream().skip(place).findFirst();
    }

    private static void add(Map<Spot, List<Step>> steps, Place from, Step step) {
        steps.computeIfAbsent(Spot.of(from), spot -> new ArrayList<>()).add(step);
    }

    /**
     * The places that say the same as one, and itself, the surest chains first.
     *
     * @param oneLanguage true if chains are to stay in the language of the place
     */
    Map<Spot, Place> from(Place start, boolean oneLanguage) {
        Map<Spot, Place> places = new LinkedHashMap<>();
        reached(start, oneLanguage).forEach((spot, step) -> places.put(spot, step.to()));
        return places;
    }

    /** The figures that are vaguer or more exact than those that say the same as one, which may be of any language. */
    Stream<Saying> compatible(Place start) {
        return reached(start, false).entrySet().stream()
                .flatMap(entry -> lastSteps.getOrDefault(entry.getKey(), List.of()).stream()
                        .filter(step -> isSure(step, entry.getValue())))
                .flatMap(step -> step.quantity().map(said -> new Saying(step.to(), said)).stream());
    }

    /** True if the whole chain is. */
    private static boolean isSure(Step step, Step before) {
        return step.probability() * before.probability() >= Compared.SURE;
    }

    private Map<Spot, Step> reached(Place start, boolean oneLanguage) {
        return reached.computeIfAbsent(new Start(Spot.of(start), oneLanguage), key -> search(start, oneLanguage));
    }

    /** The surest chains first. */
    private Map<Spot, Step> search(Place start, boolean oneLanguage) {
        Map<Spot, Step> best = new LinkedHashMap<>();
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(start, 1, Optional.empty())));
        while (!open.isEmpty()) {
            Step step = open.remove();
            Step known = best.get(Spot.of(step.to()));
            if (known == null || known.probability() < step.probability()) {
                best.put(Spot.of(step.to()), step);
                steps.getOrDefault(Spot.of(step.to()), List.of()).stream()
                        .map(next -> new Step(next.to(), next.probability() * step.probability(), next.quantity()))
                        .filter(next -> next.probability() >= Compared.SURE)
                        .filter(next -> !oneLanguage || lang(next.to()).equals(lang(start)))
                        .forEach(open::add);
            }
        }
        Map<Spot, Step> sorted = new LinkedHashMap<>();
        best.entrySet().stream()
                .sorted((a, b) ->
                        Double.compare(b.getValue().probability(), a.getValue().probability()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Lang lang(Place place) {
        return place.document().lang();
    }
}
