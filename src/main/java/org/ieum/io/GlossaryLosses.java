package org.ieum.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Glossary.Problem;
import org.ieum.term.Term;

/** Finds out what a format loses by writing a glossary, reading it again and comparing. */
final class GlossaryLosses {
    private final List<Problem> losses = new ArrayList<>();

    private GlossaryLosses() {}

    static List<Problem> of(Glossary glossary, GlossaryCodec codec) {
        Glossary read = readBack(glossary, codec);
        Map<String, List<String>> entries = codec.entries(glossary);
        GlossaryLosses losses = new GlossaryLosses();
        for (Concept concept : glossary.concepts()) {
            losses.compare(
                    concept,
                    entries.getOrDefault(concept.id(), List.of()).stream()
                            .map(read::concept)
                            .flatMap(Optional::stream)
                            .toList());
        }
        return List.copyOf(losses.losses);
    }

    private static Glossary readBack(Glossary glossary, GlossaryCodec codec) {
        try {
            return codec.readBack(glossary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(Concept concept, List<Concept> back) {
        if (back.isEmpty()) {
            add(concept, "is left out");
            return;
        }
        String ids = back.stream().map(Concept::id).collect(Collectors.joining(", "));
        if (!ids.equals(concept.id())) {
            add(concept, back.size() == 1 ? "comes back as " + ids : "comes back as several: " + ids);
        }
        compare(concept, "domain", back, Concept::domain);
        compare(concept, "definition", back, Concept::definition);
        compare(concept, "note", back, Concept::note);
        List<Term> terms = back.stream().flatMap(b -> b.terms().stream()).toList();
        concept.terms().forEach(term -> compare(concept, term, terms));
        compareNames(concept, names(terms));
    }

    private void compare(Concept concept, String field, List<Concept> back, Function<Concept, String> value) {
        List<String> values = back.stream().map(value).distinct().toList();
        if (!values.equals(List.of(value.apply(concept)))) {
            boolean lost = values.stream().allMatch(String::isEmpty);
            add(concept, (lost ? "loses its " : "comes back with another ") + field);
        }
    }

    private void compare(Concept concept, Term term, List<Term> back) {
        List<Term> twins = back.stream()
                .filter(other -> other.toString().equals(term.toString()))
                .toList();
        if (twins.isEmpty()) {
            add(concept, term + " (" + term.status().label() + ") is left out");
            return;
        }
        List<String> lost = new ArrayList<>();
        facts().forEach((name, fact) -> {
            if (!twins.stream().allMatch(twin -> fact.apply(twin).equals(fact.apply(term)))) {
                lost.add(name);
            }
        });
        if (!lost.isEmpty()) {
            add(concept, term + " loses its " + String.join(", ", lost));
        }
    }

    private static Map<String, Function<Term, Object>> facts() {
        Map<String, Function<Term, Object>> facts = new LinkedHashMap<>();
        facts.put("status", Term::status);
        facts.put("type", Term::type);
        facts.put("part of speech", Term::partOfSpeech);
        facts.put("scope", Term::scope);
        facts.put("note", Term::note);
        facts.put("sources", Term::sources);
        facts.put("evidence", Term::evidence);
        return facts;
    }

    private void compareNames(Concept concept, List<String> back) {
        List<String> mine = names(concept.terms());
        List<String> foreign = new ArrayList<>(back);
        foreign.removeAll(mine);
        if (!foreign.isEmpty()) {
            add(concept, "comes back mixed with " + String.join(", ", foreign));
        }
        List<String> kept = new ArrayList<>(mine);
        kept.retainAll(new HashSet<>(back));
        List<String> order = new ArrayList<>(back);
        order.retainAll(new HashSet<>(mine));
        if (!kept.equals(order)) {
            add(concept, "loses the order of its terms");
        }
    }

    private static List<String> names(List<Term> terms) {
        return terms.stream().map(Term::toString).distinct().toList();
    }

    private void add(Concept concept, String message) {
        losses.add(new Problem(concept.id(), message));
    }
}
