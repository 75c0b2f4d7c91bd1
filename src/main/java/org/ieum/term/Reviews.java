package org.ieum.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ieum.text.Lang;

/**
 * What a person decided about proposed terms: makes a glossary of what was accepted, and keeps what was decided from being
 * proposed again. Immutable.
 *
 * <pre>{@code
 * Reviews reviews = Candidates.reviews(Path.of("candidates.csv"));
 * Glossary glossary = reviews.applyTo(Glossary.EMPTY).glossary();
 * Ieum ieum = Ieum.builder().glossary(glossary).reviews(reviews).build();
 * }</pre>
 */
public final class Reviews {
    /** Nothing decided yet. */
    public static final Reviews NONE = of(List.of());

    private final List<Review> all;
    private final Set<PairKey> decided = new LinkedHashSet<>();

    private Reviews(List<Review> all) {
        this.all = List.copyOf(all);
        all.forEach(review -> {
            decided.add(PairKey.of(review.korean(), review.english()));
            decided.add(PairKey.of(review.koreanTerm(), review.englishTerm()));
        });
    }

    /** Decisions, in order. */
    public static Reviews of(List<Review> reviews) {
        return new Reviews(reviews);
    }

    /** All decisions, in order. */
    public List<Review> all() {
        return all;
    }

    /** How often it was decided so. */
    public long count(Review.Decision decision) {
        return all.stream().filter(review -> review.decision() == decision).count();
    }

    /**
     * True if the pair was decided about, in whatever case, spacing or number (agreement, agreements), as proposed or as
     * it was put instead.
     */
    public boolean isDecided(String korean, String english) {
        return decided.contains(PairKey.of(korean, english));
    }

    Set<PairKey> decided() {
        return decided;
    }

    /** These decisions and further ones. */
    public Reviews and(Reviews further) {
        return of(Stream.concat(all.stream(), further.all.stream()).toList());
    }

    /** The candidates that nobody has decided about yet, in order. */
    public List<TermCandidate> open(List<TermCandidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !isDecided(candidate.text(Lang.KO), candidate.text(Lang.EN)))
                .toList();
    }

    /**
     * A glossary with what was accepted, and what is to be looked at.
     *
     * <p>An accepted pair joins the concept whose id the review gives; else the one that already has its Korean term; else
     * it becomes a concept whose id is made of its English term. That only the English term is known joins nothing: one
     * English name for two things (방위성, 국방부 = Defense Ministry) is common, and the list of problems says so.
     */
    public Glossary.Merged applyTo(Glossary glossary) {
        Growth growth = new Growth(glossary);
        all.stream()
                .filter(review -> review.decision() == Review.Decision.ACCEPT)
                .forEach(growth::add);
        return growth.merged();
    }

    /** A glossary that takes in pairs. */
    private static final class Growth {
        private final Glossary glossary;
        private final Map<String, List<Review>> accepted = new LinkedHashMap<>();
        private final Map<String, String> idOfKorean = new LinkedHashMap<>();

        Growth(Glossary glossary) {
            this.glossary = glossary;
        }

        void add(Review review) {
            String id =
                    review.concept().isBlank() ? id(review) : review.concept().strip();
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
                    ? term.withEvidence(review.evidence().stream()
                            .map(TermEvidence::mirrored)
                            .toList())
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
                        || known.flatMap(concept -> concept.preferred(term.lang()))
                                .isPresent();
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

    /** {@code 12 accepted, 5 rejected}. */
    @Override
    public String toString() {
        return count(Review.Decision.ACCEPT) + " accepted, " + count(Review.Decision.REJECT) + " rejected";
    }
}
