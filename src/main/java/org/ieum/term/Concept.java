package org.ieum.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/**
 * One thing that is spoken of, and all that it is called. This is the entry of a concept-oriented termbase (ISO 30042).
 *
 * @param id its name in this glossary; never blank
 * @param domain subject field; empty if none
 * @param definition what it is; empty if not given
 * @param note anything else; empty if nothing
 * @param terms one or more, in the order given, which for the terms of one language is the order of preference
 */
public record Concept(String id, String domain, String definition, String note, List<Term> terms) {
    private static final int SHOWN = 3;
    private static final int LONGEST_ID = 40;

    public Concept {
        id = id.strip();
        domain = domain.strip();
        definition = definition.strip();
        note = note.strip();
        terms = List.copyOf(terms);
        if (id.isEmpty()) {
            throw new IeumException("a concept has a blank id; give it a name of its own, such as acsa");
        }
        if (terms.isEmpty()) {
            throw new IeumException("concept " + id + ": no term; give it at least one, or leave the concept out");
        }
        requireNoTwin(id, terms);
    }

    private static void requireNoTwin(String id, List<Term> terms) {
        Set<String> texts = new HashSet<>(2 * terms.size());
        for (Term term : terms) {
            if (!texts.add(term.text()) && hasTwin(term, terms)) {
                throw new IeumException("concept " + id + ": the " + term.lang() + " term \"" + term.text()
                        + "\" stands twice; keep one");
            }
        }
    }

    private static boolean hasTwin(Term term, List<Term> terms) {
        return terms.stream()
                        .filter(other ->
                                other.text().equals(term.text()) && other.lang().equals(term.lang()))
                        .count()
                > 1;
    }

    /** An id made of a term: {@code acquisition-and-cross-servicing}. */
    static String idFor(String term) {
        String id = TermKey.withoutMarks(term)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID).replaceAll("-[^-]*$", "");
    }

    /** A concept with nothing but its terms. */
    public static Concept of(String id, List<Term> terms) {
        return new Concept(id, "", "", "", terms);
    }

    /** Its terms in a language, in order; empty if it has none. */
    public List<Term> terms(Lang lang) {
        return terms.stream().filter(term -> term.lang().equals(lang)).toList();
    }

    /** Its languages, in order of first appearance. */
    public List<Lang> langs() {
        return terms.stream().map(Term::lang).distinct().toList();
    }

    /** The term to use in a language: the first preferred one, else the first admitted one. */
    public Optional<Term> preferred(Lang lang) {
        List<Term> right =
                terms(lang).stream().filter(term -> term.status().isRight()).toList();
        return right.stream()
                .filter(term -> term.status() == Term.Status.PREFERRED)
                .findFirst()
                .or(() -> right.stream().findFirst());
    }

    Concept withTerms(List<Term> others) {
        return new Concept(id, domain, definition, note, others);
    }

    Concept withMissing(Concept other) {
        return new Concept(
                id,
                domain.isEmpty() ? other.domain : domain,
                definition.isEmpty() ? other.definition : definition,
                note.isEmpty() ? other.note : note,
                terms);
    }

    /** {@code acsa: 상호군수지원협정 = Acquisition and Cross-Servicing Agreement = ACSA}; at most three of its terms. */
    @Override
    public String toString() {
        List<String> shown =
                new ArrayList<>(terms.stream().limit(SHOWN).map(Term::text).toList());
        if (terms.size() > SHOWN) {
            shown.add("…");
        }
        return id + ": " + String.join(" = ", shown);
    }
}
