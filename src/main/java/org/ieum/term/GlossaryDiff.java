package org.ieum.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        names.forEach(name -> add(id, name, describe(old, name), describe(now, name)));
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

    private static String describe(Map<String, Term> terms, String name) {
        return Optional.ofNullable(terms.get(name)).map(GlossaryDiff::describe).orElse("");
    }

    /** {@code admitted acronym}. */
    static String describe(Term term) {
        return term.status().label() + " " + term.type().label()
                + (term.note().isEmpty() ? "" : " (" + term.note() + ")");
    }
}
