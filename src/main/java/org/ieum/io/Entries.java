package org.ieum.io;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.Lang;

/**
 * Entries of file formats without ids, so that an entry gets its number, and without status, so that the order of terms
 * tells it.
 */
final class Entries {
    private Entries() {}

    static String id(int number) {
        return id(String.valueOf(number));
    }

    static String id(String number) {
        return "entry-" + number;
    }

    static List<Term> right(Concept concept, Lang lang) {
        return concept.terms(lang).stream()
                .filter(term -> term.status().isRight())
                .toList();
    }

    /** A term as such a file tells it: preferred if it is the first of its language. */
    static Term term(Lang lang, String text, List<Term> before) {
        return Term.of(lang, text, Term.Status.after(before, lang));
    }

    /** The concepts of a file with a row for each that has any right term. */
    static List<Concept> written(Glossary glossary) {
        return glossary.concepts().stream()
                .filter(concept ->
                        concept.terms().stream().anyMatch(term -> term.status().isRight()))
                .toList();
    }

    /** For each concept, by its id, the id of its entry in a file with a row for each. */
    static Map<String, List<String>> of(Glossary glossary) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        written(glossary).forEach(concept -> entries.put(concept.id(), List.of(id(entries.size() + 1))));
        return entries;
    }

    /**
     * The languages that need a column, in the order of the concepts that have most of them; Korean and English if the
     * glossary has no term.
     */
    static List<Lang> langs(Glossary glossary) {
        List<Lang> langs = glossary.concepts().stream()
                .map(Concept::langs)
                .sorted(Comparator.comparingInt(List<Lang>::size).reversed())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return langs.isEmpty() ? List.of(Lang.KO, Lang.EN) : langs;
    }
}
