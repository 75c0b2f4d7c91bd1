package org.ieum.term;

import java.util.LinkedHashSet;
import java.util.List;
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
        GlossaryGrowth growth = new GlossaryGrowth(glossary);
        all.stream()
                .filter(review -> review.decision() == Review.Decision.ACCEPT)
                .forEach(growth::add);
        return growth.merged();
    }

    /** {@code 12 accepted, 5 rejected}. */
    @Override
    public String toString() {
        return count(Review.Decision.ACCEPT) + " accepted, " + count(Review.Decision.REJECT) + " rejected";
    }
}
