package org.ieum.bitext;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why some sentences are or are not a link: what speaks for it, what against it, and what was preferred.
 *
 * @param verdict what became of it
 * @param asked the link asked about, made or not, with its evidence; its probability is the one it would have by its score
 * @param score sum of the evidence in nats
 * @param needed the least score with which exactly these sentences would be linked, all else being equal;
 *     {@code NaN} if a pin decides
 * @param links the links that hold any of the sentences, by their first source sentence
 * @param rivals other candidates for the same sentences, the best first; some of them may be among {@code links}
 */
public record Explanation(
        Verdict verdict, Link asked, double score, double needed, List<Link> links, List<Rival> rivals) {

    /** What became of the sentences. */
    public enum Verdict {
        /** They are a link, because a person said so. */
        PINNED,
        /** They are a link. */
        LINKED,
        /** They are in one link, with more sentences. */
        WITHIN,
        /** They are not a link. */
        UNLINKED,
        /** They cannot be a link, because of what a person said. */
        FORBIDDEN
    }

    /**
     * Another candidate.
     *
     * @param link with the probability it would have by its score
     * @param score sum of its evidence in nats
     */
    public record Rival(Link link, double score) {
        /** The same with source and target exchanged. */
        public Rival mirrored() {
            return new Rival(link.mirrored(), score);
        }
    }

    public Explanation {
        links = List.copyOf(links);
        rivals = List.copyOf(rivals);
    }

    /** True if these sentences are in one link, by themselves or with others. */
    public boolean isLinked() {
        return verdict == Verdict.PINNED || verdict == Verdict.LINKED || verdict == Verdict.WITHIN;
    }

    /** The evidence that speaks for a link, the weightiest first. */
    public List<Evidence> supporting() {
        return evidence().filter(reason -> reason.nats() > 0).toList();
    }

    /** The evidence that speaks against it, the weightiest first. */
    public List<Evidence> opposing() {
        return evidence().filter(reason -> reason.nats() < 0).toList();
    }

    private Stream<Evidence> evidence() {
        return asked.evidence().stream();
    }

    /** The same with source and target exchanged. */
    public Explanation mirrored() {
        return new Explanation(
                verdict,
                asked.mirrored(),
                score,
                needed,
                links.stream().map(Link::mirrored).toList(),
                rivals.stream().map(Rival::mirrored).toList());
    }
}
