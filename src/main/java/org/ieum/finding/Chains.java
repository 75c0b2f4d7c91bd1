package org.ieum.finding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Span;

/**
 * Places that say the same by the word of links: two of linked sentences with one value, and a third that is linked so with
 * either. A chain is as sure as all its links together, so its probability is the product of theirs; those below {@link
 * Compared#SURE} do not count.
 */
final class Chains {
    /** A place by where it is. */
    record Spot(Origin origin, Span span) {
        static Spot of(Place place) {
            return new Spot(place.origin(), place.span());
        }
    }

    private record Step(Place to, double probability) {}

    private record Start(Spot spot, boolean oneLanguage) {}

    private final Map<Spot, List<Step>> steps = new LinkedHashMap<>();
    private final Map<Start, Map<Spot, Place>> reached = new HashMap<>();

    static Chains of(List<Compared> pairs) {
        Chains chains = new Chains();
        for (Compared pair : pairs) {
            pair.facts().stream()
                    .filter(fact -> fact.verdict() == Fact.Verdict.EQUAL)
                    .forEach(fact -> chains.add(fact, pair.probability(fact)));
        }
        return chains;
    }

    private void add(Fact fact, double probability) {
        if (probability >= Compared.SURE) {
            add(fact.a(), new Step(fact.b(), probability));
            add(fact.b(), new Step(fact.a(), probability));
        }
    }

    private void add(Place from, Step step) {
        steps.computeIfAbsent(Spot.of(from), spot -> new ArrayList<>()).add(step);
    }

    /**
     * The places that say the same as one, and itself, the surest chains first.
     *
     * @param oneLanguage true if chains are to stay in the language of the place
     */
    Map<Spot, Place> from(Place start, boolean oneLanguage) {
        return reached.computeIfAbsent(new Start(Spot.of(start), oneLanguage), key -> search(start, oneLanguage));
    }

    private Map<Spot, Place> search(Place start, boolean oneLanguage) {
        Map<Spot, Step> best = new LinkedHashMap<>();
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(start, 1)));
        while (!open.isEmpty()) {
            Step step = open.remove();
            Step known = best.get(Spot.of(step.to()));
            if (known == null || known.probability() < step.probability()) {
                best.put(Spot.of(step.to()), step);
                steps.getOrDefault(Spot.of(step.to()), List.of()).stream()
                        .map(next -> new Step(next.to(), next.probability() * step.probability()))
                        .filter(next -> next.probability() >= Compared.SURE)
                        .filter(next -> !oneLanguage || lang(next.to()).equals(lang(start)))
                        .forEach(open::add);
            }
        }
        Map<Spot, Place> places = new LinkedHashMap<>();
        best.entrySet().stream()
                .sorted((a, b) ->
                        Double.compare(b.getValue().probability(), a.getValue().probability()))
                .forEach(entry -> places.put(entry.getKey(), entry.getValue().to()));
        return places;
    }

    private static Lang lang(Place place) {
        return place.document().lang();
    }
}
