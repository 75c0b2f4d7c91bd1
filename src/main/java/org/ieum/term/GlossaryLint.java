package org.ieum.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.term.Glossary.Problem;
import org.ieum.text.Lang;

/** Looks for what a glossary may hold but rarely should. */
final class GlossaryLint {
    private final Glossary glossary;
    private final List<Lang> langs;
    private final List<Problem> problems = new ArrayList<>();

    private GlossaryLint(Glossary glossary) {
        this.glossary = glossary;
        this.langs = glossary.langs();
    }

    static List<Problem> of(Glossary glossary) {
        GlossaryLint lint = new GlossaryLint(glossary);
        glossary.concepts().forEach(lint::concept);
        return List.copyOf(lint.problems);
    }

    private void concept(Concept concept) {
        for (Lang lang : langs) {
            preferred(concept, lang);
        }
        Map<String, Term> seen = new LinkedHashMap<>();
        for (Term term : concept.terms()) {
            homonym(concept, term);
            script(concept, term);
            Term twin = seen.putIfAbsent(term.lang() + ":" + term.key(), term);
            if (twin != null && twin.status().isRight() != term.status().isRight()) {
                add(
                        concept,
                        twin + " and " + term + " differ in style only, yet one is "
                                + twin.status().label() + " and the other "
                                + term.status().label() + "; give both one status");
            }
        }
    }

    private void preferred(Concept concept, Lang lang) {
        List<Term> preferred = concept.terms(lang).stream()
                .filter(term -> term.status() == Term.Status.PREFERRED)
                .toList();
        List<Term> rivals =
                preferred.stream().filter(term -> hasRival(term, preferred)).toList();
        if (!rivals.isEmpty()) {
            add(
                    concept,
                    rivals.size() + " preferred " + lang
                            + " terms; make all but one admitted, or say which outlet or time each is for");
        } else if (concept.preferred(lang).isEmpty()) {
            add(concept, "no preferred or admitted " + lang + " term; add the one to use");
        }
    }

    private static boolean hasRival(Term term, List<Term> preferred) {
        return preferred.stream()
                .anyMatch(other -> !other.equals(term) && other.scope().overlaps(term.scope()));
    }

    /** A column too far to the left, or the two languages exchanged. */
    private void script(Concept concept, Term term) {
        boolean hangul =
                term.text().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        if (hangul && !term.lang().equals(Lang.KO)) {
            add(concept, term + " is written in Hangul; is its language ko?");
        }
    }

    private void homonym(Concept concept, Term term) {
        glossary.lookup(term.text(), term.lang()).stream()
                .filter(other -> !other.id().equals(concept.id()))
                .forEach(other ->
                        add(concept, term + " also names concept " + other.id() + "; join them or tell them apart"));
    }

    private void add(Concept concept, String message) {
        problems.add(new Problem(concept.id(), message));
    }
}
