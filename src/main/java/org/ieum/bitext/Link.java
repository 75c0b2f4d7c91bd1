package org.ieum.bitext;

import java.util.List;
import java.util.Objects;
import org.ieum.text.IeumException;
import org.ieum.text.Sentence;

/**
 * Consecutive sentences of the source and consecutive sentences of the target that say the same. Two are equal if their
 * sentences are.
 */
public final class Link {
    /** How much of the doubt whether a link is exactly right is doubt whether its sides have anything in common. */
    private static final double DOUBT = .5;

    /** The same of links of more than two sentences. */
    private static final double DOUBT_OF_LONG = .25;

    private final List<Sentence> source;
    private final List<Sentence> target;
    private final double probability;
    private final Degree degree;
    private final List<Evidence> evidence;

    /**
     * @param source one or more, in order
     * @param target one or more, in order
     * @param probability that exactly these sentences belong together, 0 to 1
     * @param degree how much they share
     * @param evidence the reasons, the weightiest first
     */
    public Link(
            List<Sentence> source, List<Sentence> target, double probability, Degree degree, List<Evidence> evidence) {
        if (source.isEmpty() || target.isEmpty()) {
            throw new IeumException("a link needs sentences on both sides");
        }
        if (!(probability >= 0 && probability <= 1)) {
            throw new IeumException("probability " + probability + ": expected 0 to 1");
        }
        this.source = List.copyOf(source);
        this.target = List.copyOf(target);
        this.probability = probability;
        this.degree = degree;
        this.evidence = List.copyOf(evidence);
    }

    public List<Sentence> source() {
        return source;
    }

    public List<Sentence> target() {
        return target;
    }

    /** The chance that exactly these sentences belong together, calibrated on gold alignments, 0 to 1. */
    public double probability() {
        return probability;
    }

    /**
     * The chance that the two sides have anything in common at all, 0 to 1. Of the links of two sentences that are not
     * exactly right, half merely lack a sentence; larger ones nearly always have one too many or too few
     * (docs/evaluation.md). So half of the doubt remains, or a quarter.
     */
    public double partProbability() {
        return 1 - (1 - probability) * (source.size() + target.size() > 2 ? DOUBT_OF_LONG : DOUBT);
    }

    public Degree degree() {
        return degree;
    }

    /** The reasons, the weightiest first. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** True if a person confirmed it: just these sentences, with probability 1. */
    public boolean isPinned() {
        return evidence.stream().anyMatch(reason -> reason.kind() == Evidence.Kind.PINNED);
    }

    /** The same with source and target exchanged. */
    public Link mirrored() {
        return new Link(
                target,
                source,
                probability,
                degree,
                evidence.stream().map(Evidence::mirrored).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Link that && source.equals(that.source) && target.equals(that.target);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, target);
    }

    @Override
    public String toString() {
        return source.get(0) + (source.size() > 1 ? " +" + (source.size() - 1) : "") + " = " + target.get(0)
                + (target.size() > 1 ? " +" + (target.size() - 1) : "");
    }
}
