package org.ieum.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.text.Lang;

/** A glossary that takes in the pairs which a person has accepted, as {@link Reviews#applyTo} says. */
final class GlossaryGrowth {
    private final Glossary glossary;
    private final Map<String, List<Review>> accepted = new LinkedHashMap<>();
    private final Map<String, String> idOfKorean = new LinkedHashMap<>();

    GlossaryGrowth(Glossary glossary) {
        this.glossary = glossary;
    }

    void add(Review review) {
        String id = review.concept().isBlank() ? id(review) : review.concept().strip();
        idOfKorean.putIfAbsent(TermKey.of(review.koreanTerm()), id);
        accepted.computeIfAbsent(id, i -> new ArrayList<>()).add(review);
    }

    private String id(Review review) {
        List<Concept> known = glossary.lookup(review.koreanTerm(), Lang.KO);
        if (!known.isEmpty()) {
            return holder(known, review.englishTerm()).id();
        }
        String given = idOfKorean.get(TermKey.of(review.koreanTerm()));
        return given == null ? free(Concept.idFor(review.englishTerm())) : given;
    }

    /** Of homonyms the one that has the English term already, else the first. */
    private static Concept holder(List<Concept> homonyms, String english) {
        return homonyms.stream()
                .filter(concept -> concept.terms(Lang.EN).stream()
                        .anyMatch(term -> term.key().equals(TermKey.of(english))))
                .findFirst()
                .orElse(homonyms.get(0));
    }

    private String free(String slug) {
        String id = slug;
        for (int n = 2; glossary.concept(id).isPresent() || accepted.containsKey(id); n++) {
            id = slug + "-" + n;
        }
        return id;
    }

    Glossary.Merged merged() {
        List<Concept> concepts = new ArrayList<>();
        accepted.forEach((id, reviews) -> concepts.add(concept(id, reviews)));
        return glossary.merge(Glossary.of(concepts));
    }

    /** What the glossary has of these terms keeps its status; further ones are admitted where one is preferred. */
    private Concept concept(String id, List<Review> reviews) {
        Optional<Concept> known = glossary.concept(id);
        List<Term> terms = new ArrayList<>();
        for (Review review : reviews) {
            add(korean(review), known, terms);
            add(english(review), known, terms);
        }
        String note = reviews.stream()
                .map(Review::comment)
                .filter(comment -> !comment.isBlank())
                .findFirst()
                .orElse("");
        return new Concept(id, "", "", known.isPresent() ? "" : note, terms);
    }

    /** Evidence shows what was proposed, be it in another number or spacing; other words that a person gives have none. */
    private static Term korean(Review review) {
        Term term = Term.of(Lang.KO, review.koreanTerm());
        return put(review).korean().equals(proposed(review).korean()) ? term.withEvidence(review.evidence()) : term;
    }

    private static Term english(Review review) {
        Term term = Term.of(Lang.EN, review.englishTerm());
        return put(review).english().equals(proposed(review).english())
                ? term.withEvidence(
                        review.evidence().stream().map(TermEvidence::mirrored).toList())
                : term;
    }

    private static PairKey proposed(Review review) {
        return PairKey.of(review.korean(), review.english());
    }

    private static PairKey put(Review review) {
        return PairKey.of(review.koreanTerm(), review.englishTerm());
    }

    private static void add(Term term, Optional<Concept> known, List<Term> terms) {
        List<Term> same = known.stream()
                .flatMap(concept -> concept.terms(term.lang()).stream())
                .filter(mine -> mine.text().equals(term.text()))
                .toList();
        if (!same.isEmpty()) {
            addOnce(same.get(0).withMissing(term), terms);
        } else {
            boolean taken = terms.stream().anyMatch(other -> other.lang().equals(term.lang()))
                    || known.flatMap(concept -> concept.preferred(term.lang())).isPresent();
            addOnce(taken ? term.withStatus(Term.Status.ADMITTED) : term, terms);
        }
    }

    private static void addOnce(Term term, List<Term> terms) {
        int at = term.indexIn(terms);
        if (at < 0) {
            terms.add(term);
        } else {
            terms.set(at, terms.get(at).withMissing(term));
        }
    }
}
