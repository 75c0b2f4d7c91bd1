package org.ieum.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.term.Glossary.Merged;
import org.ieum.term.Glossary.Problem;
import org.ieum.text.Lang;

/** Joins two glossaries concept by concept; the first wins. */
final class GlossaryMerge {
    private final Glossary first;
    private final Glossary second;
    private final List<Problem> clashes = new ArrayList<>();

    GlossaryMerge(Glossary first, Glossary second) {
        this.first = first;
        this.second = second;
    }

    Merged run() {
        Map<String, Concept> merged = new LinkedHashMap<>();
        first.concepts().forEach(concept -> merged.put(concept.id(), concept));
        for (Concept concept : second.concepts()) {
            merged.merge(concept.id(), concept, this::join);
        }
        second.concepts().forEach(this::reportHomonyms);
        return new Merged(Glossary.of(List.copyOf(merged.values())), clashes);
    }

    private Concept join(Concept mine, Concept other) {
        reportField(mine.id(), "domain", mine.domain(), other.domain());
        reportField(mine.id(), "definition", mine.definition(), other.definition());
        reportField(mine.id(), "note", mine.note(), other.note());
        List<Term> terms = new ArrayList<>(mine.terms());
        for (Term term : other.terms()) {
            int same = term.indexIn(terms);
            if (same < 0) {
                terms.add(demote(mine, term));
            } else {
                terms.set(same, join(mine.id(), terms.get(same), term));
            }
        }
        return mine.withMissing(other).withTerms(terms);
    }

    /** What only one of them says is kept; what both say differently is reported. */
    private Term join(String id, Term mine, Term other) {
        Term joined = mine.withMissing(other);
        if (!GlossaryDiff.describe(joined).equals(GlossaryDiff.describe(other.withMissing(mine)))) {
            report(
                    id,
                    mine + " is " + GlossaryDiff.describe(mine) + " and " + GlossaryDiff.describe(other)
                            + "; the first was kept");
        }
        return joined;
    }

    private Term demote(Concept mine, Term term) {
        boolean taken = mine.terms(term.lang()).stream()
                .anyMatch(t -> t.status() == Term.Status.PREFERRED && t.scope().overlaps(term.scope()));
        if (!taken || term.status() != Term.Status.PREFERRED) {
            return term;
        }
        report(
                mine.id(),
                "preferred " + preferred(mine, term.lang()) + " and " + term + "; the second was made admitted");
        return term.withStatus(Term.Status.ADMITTED);
    }

    private static String preferred(Concept concept, Lang lang) {
        return concept.preferred(lang).map(Term::toString).orElse("");
    }

    private void reportField(String id, String field, String mine, String other) {
        if (!mine.isEmpty() && !other.isEmpty() && !mine.equals(other)) {
            report(id, field + " \"" + mine + "\" and \"" + other + "\"; the first was kept");
        }
    }

    private void reportHomonyms(Concept concept) {
        for (Term term : concept.terms()) {
            first.lookup(term.text(), term.lang()).stream()
                    .filter(known -> !known.id().equals(concept.id()))
                    .filter(known -> second.concept(known.id())
                            .map(twin ->
                                    !second.lookup(term.text(), term.lang()).contains(twin))
                            .orElse(true))
                    .forEach(known -> report(
                            concept.id(),
                            term + " also names concept " + known.id()
                                    + "; both were kept: give them one id if they are one"));
        }
    }

    private void report(String concept, String message) {
        clashes.add(new Problem(concept, message));
    }
}
