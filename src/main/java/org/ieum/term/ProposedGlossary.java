package org.ieum.term;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final double POSSIBLE = .35;
    /** One syllable is part of too many words. */
    private static final int FEWEST_SYLLABLES = 2;

    private static final int FEWEST_INITIALS = 3;

    private final Set<PairKey> accepted;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    private ProposedGlossary(Set<PairKey> accepted) {
        this.accepted = accepted;
    }

    /**
     * @param reviews what was accepted comes first, and its terms are preferred; what was rejected is left out
     */
    static Glossary of(List<TermCandidate> candidates, Reviews reviews) {
        List<TermCandidate> accepted = accepted(reviews);
        List<TermCandidate> possible = Stream.concat(
                        accepted.stream(), reviews.open(candidates).stream().filter(ProposedGlossary::isPossible))
                .toList();
        ProposedGlossary glossary = new ProposedGlossary(
                accepted.stream().map(ProposedGlossary::key).collect(Collectors.toSet()));
        Glossary proposed = Glossary.of(Variants.groups(withoutTitles(possible)).stream()
                .filter(group -> group.get(0).score() >= LIKELY)
                .flatMap(group -> glossary.free(group).stream())
                .toList());
        return reviews.applyTo(proposed).glossary();
    }

    /** As the surest candidates there are. One that a person gave a concept joins that later. */
    private static List<TermCandidate> accepted(Reviews reviews) {
        List<Review> accepted = reviews.all().stream()
                .filter(review -> review.decision() == Review.Decision.ACCEPT)
                .filter(review -> review.concept().isBlank())
                .toList();
        return IntStream.range(0, accepted.size())
                .mapToObj(i -> new TermCandidate(
                        i + 1,
                        1,
                        Lang.KO,
                        accepted.get(i).koreanTerm(),
                        Lang.EN,
                        accepted.get(i).englishTerm(),
                        Kind.BRACKET,
                        1,
                        1,
                        List.of()))
                .toList();
    }

    private static boolean isPossible(TermCandidate candidate) {
        return candidate.score() >= POSSIBLE
                && TermKey.of(candidate.text(Lang.KO)).length() >= FEWEST_SYLLABLES;
    }

    private static PairKey key(TermCandidate candidate) {
        return PairKey.of(candidate.text(Lang.KO), candidate.text(Lang.EN));
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
        boolean chosen = accepted.contains(key(group.get(0)));
        free.stream().filter(ProposedGlossary::isInitials).toList().forEach(term -> {
            Term korean = new Term(Lang.KO, term.text(), Term.Status.ADMITTED, Term.Type.ACRONYM, "");
            terms.putIfAbsent(key(korean), korean);
        });
        taken.addAll(terms.keySet());
        List<Term> proposed = free.stream()
                .map(term -> isShort(term, free) ? term.withType(Term.Type.SHORT_FORM) : term)
                .map(term -> chosen ? term : term.withStatus(Term.Status.ADMITTED))
                .toList();
        return Optional.of(Concept.of(id(proposed), proposed));
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
