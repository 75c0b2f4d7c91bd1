package org.ieum.term;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.ieum.term.TermCandidate.Kind;
import org.ieum.text.Lang;

/**
 * A glossary of what candidates name. A likely one makes a concept; a less likely one may still be another form of what one names.
 * A term names one concept, the best of those it was found for. What nobody has chosen is admitted; of the Korean terms those that
 * a longer one has all syllables of are short forms, and an English acronym may stand in Korean text as it is.
 */
final class ProposedGlossary {
    /** Rather right than wrong. */
    private static final double LIKELY = .5;
    /** Enough for a further form of a likely concept. */
    private static final double POSSIBLE = .45;
    /** One syllable is part of too many words. */
    private static final int FEWEST_SYLLABLES = 2;

    private static final int FEWEST_INITIALS = 3;

    private final Set<String> taken = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    private ProposedGlossary() {}

    /**
     * @param reviews what was accepted comes first, and the longest of it is preferred; what was rejected is left out
     */
    static Glossary of(List<TermCandidate> candidates, Reviews reviews) {
        List<Review> accepted = reviews.all().stream()
                .filter(review -> review.decision() == Review.Decision.ACCEPT)
                .toList();
        List<TermCandidate> possible = Stream.concat(
                        accepted.stream()
                                .filter(review -> review.concept().isBlank())
                                .map(ProposedGlossary::candidate),
                        reviews.open(candidates).stream().filter(ProposedGlossary::isPossible))
                .toList();
        ProposedGlossary glossary = new ProposedGlossary();
        Glossary proposed = Glossary.of(Variants.groups(withoutTitles(possible)).stream()
                .filter(group -> group.get(0).score() >= LIKELY)
                .flatMap(group -> glossary.free(group).stream())
                .toList());
        Choice choice = Choice.of(accepted);
        return Glossary.of(reviews.applyTo(proposed).glossary().concepts().stream()
                .flatMap(concept -> choice.applyTo(concept).stream())
                .toList());
    }

    /** As sure as a candidate can be. */
    private static TermCandidate candidate(Review accepted) {
        return new TermCandidate(
                1, 1, Lang.KO, accepted.koreanTerm(), Lang.EN, accepted.englishTerm(), Kind.BRACKET, 1, 1, List.of());
    }

    /**
     * What a person chose.
     *
     * @param terms by their keys
     * @param concepts by the same, the concepts that a person gave
     */
    private record Choice(Set<String> terms, Map<String, String> concepts) {
        static Choice of(List<Review> accepted) {
            Set<String> terms = new HashSet<>();
            Map<String, String> concepts = new HashMap<>();
            for (Review review : accepted) {
                for (Term term :
                        List.of(Term.of(Lang.KO, review.koreanTerm()), Term.of(Lang.EN, review.englishTerm()))) {
                    terms.add(key(term));
                    if (!review.concept().isBlank()) {
                        concepts.put(key(term), review.concept().strip());
                    }
                }
            }
            return new Choice(terms, concepts);
        }

        /** The concept without terms that were given another one, and with the status and type of each that is left. */
        Optional<Concept> applyTo(Concept concept) {
            List<Term> own = concept.terms().stream()
                    .filter(term ->
                            concepts.getOrDefault(key(term), concept.id()).equals(concept.id()))
                    .toList();
            if (!isNamed(own, Lang.KO) || !isNamed(own, Lang.EN)) {
                return Optional.empty();
            }
            List<Term> ranked = own.stream()
                    .map(term -> isShort(term, own) ? term.withType(Term.Type.SHORT_FORM) : term)
                    .map(term -> term.withStatus(isPreferred(term, own) ? Term.Status.PREFERRED : Term.Status.ADMITTED))
                    .toList();
            return Optional.of(new Concept(concept.id(), "", "", concept.note(), ranked));
        }

        /** The longest of those that were chosen, so that it is no short form of another. */
        private boolean isPreferred(Term term, List<Term> all) {
            return all.stream()
                    .filter(other -> other.lang().equals(term.lang()) && terms.contains(key(other)))
                    .max(Comparator.comparingInt(other -> key(other).length()))
                    .filter(term::equals)
                    .isPresent();
        }
    }

    private static boolean isPossible(TermCandidate candidate) {
        return candidate.score() >= POSSIBLE
                && TermKey.of(candidate.text(Lang.KO)).length() >= FEWEST_SYLLABLES;
    }

    /** A name with its title is no other name. */
    private static List<TermCandidate> withoutTitles(List<TermCandidate> candidates) {
        List<TermCandidate> people = candidates.stream()
                .filter(candidate -> candidate.kind() == Kind.NAME)
                .filter(candidate -> candidate.text(Lang.EN).indexOf(' ') > 0)
                .toList();
        return candidates.stream()
                .filter(candidate -> people.stream()
                        .noneMatch(person -> isIn(candidate, person, Lang.KO) && isIn(candidate, person, Lang.EN)))
                .toList();
    }

    private static boolean isIn(TermCandidate candidate, TermCandidate person, Lang lang) {
        return candidate.text(lang).length() > person.text(lang).length()
                && (" " + candidate.text(lang) + " ").contains(" " + person.text(lang) + " ");
    }

    /** The concept with the terms that no better one has; empty if a language is left with none. */
    private Optional<Concept> free(List<TermCandidate> group) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Term term : Variants.concept(group).terms()) {
            if (!taken.contains(key(term))) {
                terms.putIfAbsent(key(term), term);
            }
        }
        Collection<Term> free = terms.values();
        if (!isNamed(free, Lang.KO) || !isNamed(free, Lang.EN)) {
            return Optional.empty();
        }
        free.stream().filter(ProposedGlossary::isInitials).toList().forEach(term -> {
            Term korean = new Term(Lang.KO, term.text(), Term.Status.ADMITTED, Term.Type.ACRONYM, "");
            terms.putIfAbsent(key(korean), korean);
        });
        taken.addAll(terms.keySet());
        return Optional.of(Concept.of(id(free), List.copyOf(free)));
    }

    private static boolean isNamed(Collection<Term> terms, Lang lang) {
        return terms.stream().anyMatch(term -> term.lang().equals(lang));
    }

    private static boolean isInitials(Term term) {
        return term.lang().equals(Lang.EN)
                && term.type() == Term.Type.ACRONYM
                && term.text().length() >= FEWEST_INITIALS;
    }

    /** Made of the best English term, and of its number if another concept has that id. */
    private String id(Collection<Term> terms) {
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
                ? "ko " + PairKey.of(term.text(), "").korean()
                : "en " + PairKey.of("", term.text()).english();
    }

    private static boolean isShort(Term term, Collection<Term> all) {
        return term.lang().equals(Lang.KO)
                && all.stream()
                        .filter(other -> other.lang().equals(Lang.KO))
                        .anyMatch(other -> isShortOf(key(term), key(other)));
    }

    private static boolean isShortOf(String syllables, String full) {
        return syllables.length() < full.length()
                && new LongestCommonSubsequence().apply(syllables, full) == syllables.length();
    }
}
