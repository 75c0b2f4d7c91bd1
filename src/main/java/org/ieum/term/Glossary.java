package org.ieum.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/**
 * Concepts and what they are called in each language: an immutable termbase. Its order is the order in which it was
 * built, in every look-up and every file.
 *
 * <pre>{@code
 * Glossary glossary = Glossary.builder()
 *     .concept("acsa").ko("상호군수지원협정").en("Acquisition and Cross-Servicing Agreement", "ACSA")
 *     .concept("wmd").ko("대량살상무기").en("weapons of mass destruction", "WMD")
 *     .build();
 * }</pre>
 */
public final class Glossary {
    /** No concept at all. */
    public static final Glossary EMPTY = new Glossary(List.of());

    private static final int SUGGESTIONS = 5;
    private static final double ALIKE = 0.85;

    private final List<Concept> concepts;
    private final Map<String, Concept> byId;
    /** The numbers of the concepts by what look-ups compare; made when a language is first looked up. */
    private final Map<Lang, Map<String, List<Integer>>> byKey = new ConcurrentHashMap<>();
    /** Made when suggestions in a language are first asked for. */
    private final Map<Lang, Spellings> spellings = new ConcurrentHashMap<>();

    private final TermFinder finder = new TermFinder(this);

    private Glossary(List<Concept> concepts) {
        this.concepts = List.copyOf(concepts);
        this.byId = new HashMap<>(2 * concepts.size());
        for (Concept concept : concepts) {
            if (byId.put(concept.id(), concept) != null) {
                throw new IeumException(
                        "concept " + concept.id() + ": two have this id; rename one or join their terms");
            }
        }
    }

    private Map<String, List<Integer>> index(Lang lang) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < concepts.size(); i++) {
            for (Term term : concepts.get(i).terms(lang)) {
                index.computeIfAbsent(term.key(), key -> new ArrayList<>(1)).add(i);
            }
        }
        return index;
    }

    /**
     * A glossary of ready concepts.
     *
     * @throws IeumException if two have one id
     */
    public static Glossary of(List<Concept> concepts) {
        return concepts.isEmpty() ? EMPTY : new Glossary(concepts);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** All concepts, in order. */
    public List<Concept> concepts() {
        return concepts;
    }

    /** The concept with this id. */
    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public int size() {
        return concepts.size();
    }

    public boolean isEmpty() {
        return concepts.isEmpty();
    }

    /** The languages of its terms, in order of first appearance. */
    public List<Lang> langs() {
        Set<Lang> langs = new LinkedHashSet<>();
        concepts.forEach(concept -> concept.terms().forEach(term -> langs.add(term.lang())));
        return List.copyOf(langs);
    }

    /**
     * The concepts that a term names, in order; several if it is ambiguous, empty if it is not known. Spaces, middle
     * dots, hyphens, full stops and apostrophes do not matter; nor does case, except that acronyms are only found in
     * theirs: {@code 상호 군수지원 협정} finds 상호군수지원협정, {@code us} does not find US.
     */
    public List<Concept> lookup(String term, Lang lang) {
        Map<String, List<Integer>> keys = byKey.computeIfAbsent(lang, this::index);
        Set<Integer> found = new TreeSet<>(keys.getOrDefault(TermKey.exact(term), List.of()));
        found.addAll(keys.getOrDefault(TermKey.of(term), List.of()));
        return found.stream().map(concepts::get).toList();
    }

    /** The finder of its terms, made once and shared, since it is costly to make for a large glossary. */
    TermFinder finder() {
        return finder;
    }

    /**
     * "Did you mean": at most five terms of a language that are spelled much like {@code term}, the most alike first.
     * Hangul is compared by letter, so that one wrong vowel is a small difference. Empty if nothing comes near.
     */
    public List<Term> suggest(String term, Lang lang) {
        return spellings
                .computeIfAbsent(lang, key -> new Spellings(concepts, key))
                .like(term, ALIKE, SUGGESTIONS);
    }

    /**
     * This glossary with what the other adds. Concepts are the same if their ids are. Where the two contradict each
     * other this one wins and the contradiction is listed; nothing is dropped silently.
     */
    public Merged merge(Glossary other) {
        return new GlossaryMerge(this, other).run();
    }

    /** What one would have to change in this glossary to get the other, concept by concept. */
    public List<Change> diff(Glossary other) {
        return GlossaryDiff.between(this, other);
    }

    /**
     * What a careful terminologist would look at: terms that name several concepts, concepts with two preferred terms
     * or without a usable one in some language, spellings that no look-up tells apart although only one of them is
     * right, and terms in Hangul that are said to be in another language. Empty if there is nothing.
     */
    public List<Problem> lint() {
        return GlossaryLint.of(this);
    }

    /** Two are equal if their concepts are, in order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Glossary that && concepts.equals(that.concepts);
    }

    @Override
    public int hashCode() {
        return concepts.hashCode();
    }

    /** {@code glossary of 2 concepts: acsa, wmd}; at most five ids. */
    @Override
    public String toString() {
        String ids =
                String.join(", ", concepts.stream().limit(5).map(Concept::id).toList());
        return "glossary of " + size() + (size() == 1 ? " concept" : " concepts") + (isEmpty() ? "" : ": " + ids)
                + (size() > 5 ? ", …" : "");
    }

    /**
     * The result of a merge.
     *
     * @param glossary all concepts of both
     * @param clashes where the two contradicted each other, and what was done
     */
    public record Merged(Glossary glossary, List<Problem> clashes) {
        public Merged {
            clashes = List.copyOf(clashes);
        }
    }

    /**
     * Something to look at in a glossary.
     *
     * @param concept the id of the concept
     * @param message what is the matter, and what was or can be done
     */
    public record Problem(String concept, String message) {
        /** {@code concept acsa: two preferred en terms ...}. */
        @Override
        public String toString() {
            return "concept " + concept + ": " + message;
        }
    }

    /**
     * One difference between two glossaries.
     *
     * @param concept the id of the concept
     * @param what what differs: {@code concept}, {@code domain}, {@code definition}, {@code note}, or the term, such as
     *     {@code en:ACSA}, also with {@code sources} or {@code evidence} after it
     * @param before in the first; empty if it is new
     * @param after in the second; empty if it is gone
     */
    public record Change(String concept, String what, String before, String after) {
        /** {@code acsa en:ACSA: admitted acronym -> preferred acronym}. */
        @Override
        public String toString() {
            return concept + " " + what + ": " + (before.isEmpty() ? "(none)" : before) + " -> "
                    + (after.isEmpty() ? "(none)" : after);
        }
    }

    /** Collects concepts. Everything said after {@link #concept} is about that concept. */
    public static final class Builder {
        private final Map<String, Draft> drafts = new LinkedHashMap<>();
        private Optional<Draft> current = Optional.empty();

        private Builder() {}

        /** Starts a concept, or returns to the one with this id. */
        public Builder concept(String id) {
            current = Optional.of(drafts.computeIfAbsent(id.strip(), Draft::new));
            return this;
        }

        /** Its Korean terms: the first one given is preferred, the others are admitted. */
        public Builder ko(String... terms) {
            return terms(Lang.KO, terms);
        }

        /** Its English terms: the first one given is preferred, the others are admitted. */
        public Builder en(String... terms) {
            return terms(Lang.EN, terms);
        }

        /** Its terms in a language: the first one given is preferred, the others are admitted. */
        public Builder terms(Lang lang, String... terms) {
            for (String text : terms) {
                add(() -> Term.of(lang, text, Term.Status.after(draft("a term").terms, lang)));
            }
            return this;
        }

        /** A term with a status of its own, such as {@link Term.Status#FORBIDDEN}. */
        public Builder terms(Lang lang, Term.Status status, String... terms) {
            for (String text : terms) {
                add(() -> Term.of(lang, text, status));
            }
            return this;
        }

        /** A term as it is. */
        public Builder term(Term term) {
            return add(() -> term);
        }

        private Builder add(Supplier<Term> term) {
            Draft draft = draft("a term");
            try {
                draft.terms.add(term.get());
            } catch (IeumException e) {
                throw new IeumException("concept " + draft.id + ": " + e.getMessage(), e);
            }
            return this;
        }

        /** Its subject field. */
        public Builder domain(String domain) {
            draft("a domain").domain = domain;
            return this;
        }

        /** What it is. */
        public Builder definition(String definition) {
            draft("a definition").definition = definition;
            return this;
        }

        /** Anything else. */
        public Builder note(String note) {
            draft("a note").note = note;
            return this;
        }

        private Draft draft(String what) {
            return current.orElseThrow(
                    () -> new IeumException("glossary: " + what + " before any concept; call concept(id) first"));
        }

        /**
         * The glossary.
         *
         * @throws IeumException if a concept has a blank id, no term, or one term twice
         */
        public Glossary build() {
            return of(drafts.values().stream().map(Draft::concept).toList());
        }
    }

    private static final class Draft {
        private final String id;
        private final List<Term> terms = new ArrayList<>();
        private String domain = "";
        private String definition = "";
        private String note = "";

        private Draft(String id) {
            this.id = id;
        }

        private Concept concept() {
            return new Concept(id, domain, definition, note, terms);
        }
    }
}
