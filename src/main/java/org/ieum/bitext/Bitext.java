package org.ieum.bitext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Labelled;
import org.ieum.text.Sentence;

/**
 * Two documents, their sentences, and the links between them. Every sentence is in exactly one link or in exactly one of
 * the two lists of unlinked sentences. Two are equal if their documents' origins and their sentences and links are.
 */
public final class Bitext {

    /** How the two texts were taken to relate. */
    public enum Mode implements Labelled {
        /** One translates the other, in order, with gaps. */
        PARALLEL,
        /** Both are about the same event; links may cross and most sentences have none. */
        COMPARABLE
    }

    /** An unlinked sentence: the chance that it has no counterpart, and its best candidate if it had any. */
    public record Unlinked(Sentence sentence, double probability, Optional<Rejected> rejected) {}

    private final Document source;
    private final Document target;
    private final List<Sentence> sourceSentences;
    private final List<Sentence> targetSentences;
    private final Mode mode;
    private final String reason;
    private final List<Link> links;
    private final List<Link> sameTopic;
    private final Set<Sentence> linked = new HashSet<>();
    private final Map<Sentence, Unlinked> unlinked = new HashMap<>();
    private final List<Sentence> unlinkedSource;
    private final List<Sentence> unlinkedTarget;
    private final Function<Link, List<WordLink>> words;

    private Bitext(Builder builder) {
        source = builder.source;
        target = builder.target;
        sourceSentences = List.copyOf(builder.sourceSentences);
        targetSentences = List.copyOf(builder.targetSentences);
        mode = builder.mode;
        reason = builder.reason;
        words = builder.words;
        links = inOrder(builder.links, sourceSentences);
        sameTopic = inOrder(builder.sameTopic, sourceSentences);
        unlinkedSource = unlinked(sourceSentences, Link::source);
        unlinkedTarget = unlinked(targetSentences, Link::target);
        builder.unlinked.stream()
                .filter(u -> !linked.contains(u.sentence()))
                .forEach(u -> unlinked.put(u.sentence(), u));
    }

    private static List<Link> inOrder(List<Link> links, List<Sentence> sentences) {
        Map<Sentence, Integer> numbers = numbers(sentences);
        return links.stream()
                .sorted(Comparator.comparing(
                        link -> numbers.getOrDefault(link.source().get(0), -1)))
                .toList();
    }

    /** What the links leave of one side. The two sides are kept apart: a text may be aligned with itself. */
    private List<Sentence> unlinked(List<Sentence> sentences, Function<Link, List<Sentence>> side) {
        Set<Sentence> left = new LinkedHashSet<>(sentences);
        for (Link link : links) {
            for (Sentence sentence : side.apply(link)) {
                if (!left.remove(sentence)) {
                    throw new IeumException("the sentence \"" + sentence + "\" is in two links or not in the text");
                }
                linked.add(sentence);
            }
        }
        return List.copyOf(left);
    }

    /** Starts a bitext of two documents that have been cut into sentences. */
    public static Builder builder(
            Document source, List<Sentence> sourceSentences, Document target, List<Sentence> targetSentences) {
        return new Builder(source, sourceSentences, target, targetSentences);
    }

    public Document source() {
        return source;
    }

    public Document target() {
        return target;
    }

    /** All sentences of the source, in order. */
    public List<Sentence> sourceSentences() {
        return sourceSentences;
    }

    /** All sentences of the target, in order. */
    public List<Sentence> targetSentences() {
        return targetSentences;
    }

    public Mode mode() {
        return mode;
    }

    /** Why the mode was taken, in words. */
    public String reason() {
        return reason;
    }

    /** The links of degree translation or same fact, by their first source sentence. */
    public List<Link> links() {
        return links;
    }

    /**
     * Pairs that merely concern the same matter, in the same order. Their sentences count as unlinked; their
     * probability is the chance that they should have been linked after all.
     */
    public List<Link> sameTopic() {
        return sameTopic;
    }

    /** The source sentences without a counterpart, in order. */
    public List<Sentence> unlinkedSource() {
        return unlinkedSource;
    }

    /** The target sentences without a counterpart, in order. */
    public List<Sentence> unlinkedTarget() {
        return unlinkedTarget;
    }

    /** True if a sentence of either side is in one of the {@link #links()}. */
    public boolean isLinked(Sentence sentence) {
        return linked.contains(sentence);
    }

    /** The best candidate for an unlinked sentence; empty if there was none worth naming, or if it is linked. */
    public Optional<Rejected> rejected(Sentence sentence) {
        return Optional.ofNullable(unlinked.get(sentence)).flatMap(Unlinked::rejected);
    }

    /**
     * The chance that a sentence has no counterpart, 0 to 1; 0 if it is linked and 1 if the maker of this bitext did not
     * say.
     */
    public double nullProbability(Sentence sentence) {
        Unlinked found = unlinked.get(sentence);
        if (found != null) {
            return found.probability();
        }
        return linked.contains(sentence) ? 0 : 1;
    }

    /** The links by sentence numbers, in the order of {@link #links()}; sentences without a counterpart are in none. */
    public List<Bead> beads() {
        Map<Sentence, Integer> sourceNumbers = numbers(sourceSentences);
        Map<Sentence, Integer> targetNumbers = numbers(targetSentences);
        return links.stream()
                .map(link -> new Bead(
                        link.source().stream().map(sourceNumbers::get).toList(),
                        link.target().stream().map(targetNumbers::get).toList()))
                .toList();
    }

    /**
     * Which words and terms of a link's sentences translate each other, by source, then by target. Only words that carry
     * meaning are looked at: Korean particles and endings are in no word link. They are found when asked for, anew each
     * time. Empty if this bitext was not made by an aligner but, say, read from a file; and for whole texts given as
     * sentences, where there are more than a million pairs of words to look at.
     *
     * @param link one of this bitext, or any other pair of sentences of its documents
     */
    public List<WordLink> spans(Link link) {
        return words.apply(link);
    }

    /** The same with source and target exchanged; the links come in the order of the new source. */
    public Bitext mirrored() {
        Builder mirror = builder(target, targetSentences, source, sourceSentences)
                .mode(mode, reason)
                .spans(link -> mirrored(words.apply(link.mirrored())));
        links.forEach(link -> mirror.link(link.mirrored()));
        sameTopic.forEach(link -> mirror.link(link.mirrored()));
        unlinked.values()
                .forEach(u -> mirror.unlinked(
                        u.sentence(), u.probability(), u.rejected().map(Rejected::mirrored)));
        return mirror.build();
    }

    /** The same with other names for the outlets of its two documents, by which messages call them. */
    public Bitext withOutlets(String ofSource, String ofTarget) {
        Builder renamed = builder(
                        source.withMetadata(source.metadata().withOutlet(ofSource)),
                        sourceSentences,
                        target.withMetadata(target.metadata().withOutlet(ofTarget)),
                        targetSentences)
                .mode(mode, reason)
                .spans(words);
        links.forEach(renamed::link);
        sameTopic.forEach(renamed::link);
        unlinked.values().forEach(u -> renamed.unlinked(u.sentence(), u.probability(), u.rejected()));
        return renamed.build();
    }

    private static List<WordLink> mirrored(List<WordLink> words) {
        return words.stream().map(WordLink::mirrored).sorted().toList();
    }

    private static Map<Sentence, Integer> numbers(List<Sentence> sentences) {
        Map<Sentence, Integer> numbers = new HashMap<>();
        for (Sentence sentence : sentences) {
            numbers.put(sentence, numbers.size());
        }
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bitext that
                && source.origin().equals(that.source.origin())
                && target.origin().equals(that.target.origin())
                && sourceSentences.equals(that.sourceSentences)
                && targetSentences.equals(that.targetSentences)
                && links.equals(that.links);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sourceSentences, targetSentences, links);
    }

    @Override
    public String toString() {
        return source.origin() + " = " + target.origin() + " (" + mode + ", " + links.size() + " links)";
    }

    /** Collects what an aligner found out. */
    public static final class Builder {
        private final Document source;
        private final Document target;
        private final List<Sentence> sourceSentences;
        private final List<Sentence> targetSentences;
        private final List<Link> links = new ArrayList<>();
        private final List<Link> sameTopic = new ArrayList<>();
        private final List<Unlinked> unlinked = new ArrayList<>();
        private Mode mode = Mode.PARALLEL;
        private String reason = "";
        private Function<Link, List<WordLink>> words = link -> List.of();

        private Builder(
                Document source, List<Sentence> sourceSentences, Document target, List<Sentence> targetSentences) {
            this.source = source;
            this.target = target;
            this.sourceSentences = sourceSentences;
            this.targetSentences = targetSentences;
        }

        /** How the texts relate, and why that was decided. */
        public Builder mode(Mode mode, String reason) {
            this.mode = mode;
            this.reason = reason;
            return this;
        }

        /**
         * How {@link Bitext#spans} finds the words of a link; it must be thread-safe, and always find the same for the
         * same link.
         */
        public Builder spans(Function<Link, List<WordLink>> words) {
            this.words = words;
            return this;
        }

        /** Adds a link; one of degree {@link Degree#SAME_TOPIC} is kept apart and leaves its sentences unlinked. */
        public Builder link(Link link) {
            (link.degree() == Degree.SAME_TOPIC ? sameTopic : links).add(link);
            return this;
        }

        /** Says more about an unlinked sentence: how sure that is, and its best candidate. */
        public Builder unlinked(Sentence sentence, double probability, Optional<Rejected> rejected) {
            unlinked.add(new Unlinked(sentence, probability, rejected));
            return this;
        }

        /**
         * The bitext.
         *
         * @throws IeumException if a sentence is in two links, or in a link but not among the sentences given
         */
        public Bitext build() {
            return new Bitext(this);
        }
    }
}
