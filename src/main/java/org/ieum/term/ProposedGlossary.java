package org.ieum.term;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.ieum.term.TermCandidate.Kind;
import org.ieum.text.Lang;

/**
 * A glossary of what the likely candidates name. Nobody has chosen between its terms: all are admitted, and of the Korean ones
 * those that a longer one has all syllables of are short forms. A term names one concept, the better one.
 */
final class ProposedGlossary {
    /** Rather right than wrong. */
    private static final double LIKELY = .5;
    /** One syllable is part of too many words. */
    private static final int FEWEST_SYLLABLES = 2;

    private final Set<String> taken = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    private ProposedGlossary() {}

    static Glossary of(List<TermCandidate> candidates) {
        List<TermCandidate> likely =
                candidates.stream().filter(ProposedGlossary::isLikely).toList();
        List<TermCandidate> people = likely.stream()
                .filter(candidate -> candidate.kind() == Kind.NAME)
                .filter(candidate -> candidate.text(Lang.EN).indexOf(' ') > 0)
                .toList();
        ProposedGlossary glossary = new ProposedGlossary();
        return Glossary.of(Variants.concepts(likely.stream()
                        .filter(candidate -> people.stream().noneMatch(person -> adds(candidate, person)))
                        .toList())
                .stream()
                .flatMap(concept -> glossary.free(concept).stream())
                .toList());
    }

    private static boolean isLikely(TermCandidate candidate) {
        return candidate.score() >= LIKELY
                && TermKey.of(candidate.text(Lang.KO)).length() >= FEWEST_SYLLABLES;
    }

    /** A name with its title is no other name. */
    private static boolean adds(TermCandidate candidate, TermCandidate person) {
        return List.of(Lang.KO, Lang.EN).stream()
                .allMatch(lang -> (" " + candidate.text(lang) + " ").contains(" " + person.text(lang) + " ")
                        && candidate.text(lang).length() > person.text(lang).length());
    }

    /** The concept with the terms that no better one has; empty if a language is left with none. */
    private Optional<Concept> free(Concept concept) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Term term : concept.terms()) {
            if (!taken.contains(key(term))) {
                terms.putIfAbsent(key(term), term);
            }
        }
        Collection<Term> free = terms.values();
        boolean both = List.of(Lang.KO, Lang.EN).stream()
                .allMatch(lang -> free.stream().anyMatch(term -> term.lang().equals(lang)));
        if (!both) {
            return Optional.empty();
        }
        taken.addAll(terms.keySet());
        List<Term> proposed = free.stream().map(term -> proposed(term, free)).toList();
        return Optional.of(new Concept(id(proposed), "", "", concept.note(), proposed));
    }

    /** Made of the best English term, and of its number if another concept has that id. */
    private String id(List<Term> terms) {
        String best = Concept.idFor(terms.stream()
                .filter(term -> term.lang().equals(Lang.EN))
                .findFirst()
                .orElseThrow()
                .text());
        String id = best;
        for (int n = 2; !ids.add(id); n++) {
            id = best + "-" + n;
        }
        return id;
    }

    /** Whatever the case, the spacing and the number. */
    private static String key(Term term) {
        return term.lang().equals(Lang.KO)
                ? PairKey.of(term.text(), "").korean()
                : PairKey.of("", term.text()).english();
    }

    private static Term proposed(Term term, Collection<Term> all) {
        Term admitted = term.withStatus(Term.Status.ADMITTED);
        return all.stream().anyMatch(other -> isShortOf(term, other))
                ? admitted.withType(Term.Type.SHORT_FORM)
                : admitted;
    }

    private static boolean isShortOf(Term term, Term full) {
        String syllables = key(term);
        return term.lang().equals(Lang.KO)
                && full.lang().equals(Lang.KO)
                && syllables.length() < key(full).length()
                && new LongestCommonSubsequence().apply(syllables, key(full)) == syllables.length();
    }
}
