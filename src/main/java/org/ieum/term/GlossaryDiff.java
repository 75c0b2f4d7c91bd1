package org.ieum.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.term.Glossary.Change;

/** Compares two glossaries concept by concept, in the order of the first, then what only the second has. */
final class GlossaryDiff {
    private final List<Change> changes = new ArrayList<>();

    private GlossaryDiff() {}

    static List<Change> between(Glossary before, Glossary after) {
        GlossaryDiff diff = new GlossaryDiff();
        Set<String> ids = new LinkedHashSet<>();
        before.concepts().forEach(concept -> ids.add(concept.id()));
        after.concepts().forEach(concept -> ids.add(concept.id()));
        ids.forEach(id -> diff.concept(id, before.concept(id), after.concept(id)));
        return List.copyOf(diff.changes);
    }

    private void concept(String id, Optional<Concept> before, Optional<Concept> after) {
        if (before.isEmpty() || after.isEmpty()) {
            add(
                    id,
                    "concept",
                    before.map(GlossaryDiff::terms).orElse(""),
                    after.map(GlossaryDiff::terms).orElse(""));
            return;
        }
        add(id, "domain", before.get().domain(), after.get().domain());
        add(id, "definition", before.get().definition(), after.get().definition());
        add(id, "note", before.get().note(), after.get().note());
        Map<String, Term> old = byName(before.get());
        Map<String, Term> now = byName(after.get());
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        names.forEach(name -> term(id, name, Optional.ofNullable(old.get(name)), Optional.ofNullable(now.get(name))));
    }

    private void term(String id, String name, Optional<Term> before, Optional<Term> after) {
        add(
                id,
                name,
                before.map(GlossaryDiff::describe).orElse(""),
                after.map(GlossaryDiff::describe).orElse(""));
        if (before.isPresent() && after.isPresent()) {
            add(
                    id,
                    name + " sources",
                    list(before.get().sources()),
                    list(after.get().sources()));
            add(
                    id,
                    name + " evidence",
                    list(before.get().evidence()),
                    list(after.get().evidence()));
        }
    }

    private static String list(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    private void add(String concept, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(concept, what, before, after));
        }
    }

    private static String terms(Concept concept) {
        return String.join(" = ", concept.terms().stream().map(Term::text).toList());
    }

    private static Map<String, Term> byName(Concept concept) {
        Map<String, Term> names = new LinkedHashMap<>();
        concept.terms().forEach(term -> names.put(term.toString(), term));
        return names;
    }

    /** {@code admitted acronym noun in Yonhap from 2010-01-01 (a note)}; without sources and evidence. */
    static String describe(Term term) {
        boolean classified = term.partOfSpeech() != Term.PartOfSpeech.UNKNOWN;
        return term.status().label() + " " + term.type().label()
                + (classified ? " " + term.partOfSpeech().label() : "")
                + (term.scope().outlets().isEmpty() ? "" : " in")
                + (term.scope().equals(Scope.ANY) ? "" : " " + term.scope())
                + (term.note().isEmpty() ? "" : " (" + term.note() + ")");
    }
}
