package org.ieum.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.check.Reading;
import org.ieum.term.Concept;
import org.ieum.term.Term;
import org.ieum.text.Lang;

/** Counts concept by concept, outlet by outlet, form by form. */
final class Renderings {
    private Renderings() {}

    private record Key(String outlet, Lang lang) {}

    /** Concepts in the order of the glossary, outlets in that of the readings, forms in that of the concept's terms. */
    static List<Rendering> of(List<Concept> concepts, List<Reading> readings, Mentions mentions) {
        Map<String, Map<Key, Map<Term, List<Occurrence>>>> counts = new LinkedHashMap<>();
        for (Reading reading : readings) {
            Key key = new Key(reading.outlet(), reading.document().lang());
            for (Occurrence occurrence : mentions.in(reading.document(), reading.hits())) {
                counts.computeIfAbsent(occurrence.hit().concept().id(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(key, k -> new LinkedHashMap<>())
                        .computeIfAbsent(occurrence.hit().term(), term -> new ArrayList<>())
                        .add(occurrence);
            }
        }
        List<Rendering> renderings = new ArrayList<>();
        for (Concept concept : concepts) {
            counts.getOrDefault(concept.id(), Map.of())
                    .forEach((key, byTerm) -> renderings.addAll(of(concept, key, byTerm)));
        }
        return List.copyOf(renderings);
    }

    private static List<Rendering> of(Concept concept, Key key, Map<Term, List<Occurrence>> byTerm) {
        return concept.terms().stream()
                .filter(byTerm::containsKey)
                .map(term -> new Rendering(
                        concept.id(),
                        key.outlet(),
                        key.lang(),
                        term.text(),
                        term.status().label(),
                        term.type(),
                        byTerm.get(term)))
                .toList();
    }
}
