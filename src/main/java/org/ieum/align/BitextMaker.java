package org.ieum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.bitext.Rejected;
import org.ieum.text.Sentence;

/**
 * Makes a bitext of the blocks that a search took: probabilities and reasons for the links, and for every sentence left
 * alone its best rejected candidate and what that lacked.
 */
final class BitextMaker {
    private final Weights weights;
    private final Passage source;
    private final Passage target;
    private final Scoring scoring;
    private final LexicalScoring words;
    private final int reach;

    BitextMaker(Weights weights, Passage source, Passage target, Scoring scoring, LexicalScoring words) {
        this.weights = weights;
        this.source = source;
        this.target = target;
        this.scoring = scoring;
        this.words = words;
        reach = (int) weights.number("rejected.reach");
    }

    Bitext make(List<Block> blocks, Bitext.Mode mode, String reason) {
        Bitext.Builder bitext = Bitext.builder(
                        source.document(), source.sentences(), target.document(), target.sentences())
                .mode(mode, reason);
        int[] sourceLink = new int[source.size()];
        int[] targetLink = new int[target.size()];
        for (int k = 0; k < blocks.size(); k++) {
            Block block = blocks.get(k);
            bitext.link(link(block, mode));
            Arrays.fill(sourceLink, block.sourceFrom(), block.sourceTo(), k + 1);
            Arrays.fill(targetLink, block.targetFrom(), block.targetTo(), k + 1);
        }
        List<Block> candidates = addUnlinked(bitext, mode, sourceLink, targetLink);
        addSameTopic(bitext, mode, candidates, sourceLink, targetLink);
        return bitext.build();
    }

    private Link link(Block block, Bitext.Mode mode) {
        double probability =
                weights.calibration(mode.name().toLowerCase(Locale.ROOT)).probability(block.score());
        return link(block, probability, degree(block, mode));
    }

    private Link link(Block block, double probability, Degree degree) {
        List<Evidence> evidence =
                scoring.explain(block.sourceFrom(), block.sourceTo(), block.targetFrom(), block.targetTo());
        return new Link(
                source.sentences().subList(block.sourceFrom(), block.sourceTo()),
                target.sentences().subList(block.targetFrom(), block.targetTo()),
                probability,
                degree,
                evidence);
    }

    private Degree degree(Block block, Bitext.Mode mode) {
        if (mode == Bitext.Mode.PARALLEL) {
            return Degree.TRANSLATION;
        }
        double explained = words.explained(block.sourceFrom(), block.sourceTo(), block.targetFrom(), block.targetTo());
        return explained >= weights.number("degree.translation") ? Degree.TRANSLATION : Degree.SAME_FACT;
    }

    /** The best candidates of the source sentences that stay alone. */
    private List<Block> addUnlinked(Bitext.Builder bitext, Bitext.Mode mode, int[] sourceLink, int[] targetLink) {
        List<Block> candidates = new ArrayList<>();
        for (int i = 0; i < sourceLink.length; i++) {
            if (sourceLink[i] == 0) {
                Optional<Block> best = bestOfRow(i, expected(i, sourceLink.length, targetLink.length));
                add(bitext, mode, source.sentences().get(i), best, best.map(b -> targetLink[b.targetFrom()] > 0));
                best.ifPresent(candidates::add);
            }
        }
        for (int j = 0; j < targetLink.length; j++) {
            if (targetLink[j] == 0) {
                Optional<Block> best = bestOfColumn(j, expected(j, targetLink.length, sourceLink.length));
                add(bitext, mode, target.sentences().get(j), best, best.map(b -> sourceLink[b.sourceFrom()] > 0));
            }
        }
        return candidates;
    }

    private static int expected(int at, int ownSize, int otherSize) {
        return (int) ((at + .5) * otherSize / ownSize);
    }

    private Optional<Block> bestOfRow(int i, int expected) {
        return best(expected, target.size(), j -> single(i, j));
    }

    private Optional<Block> bestOfColumn(int j, int expected) {
        return best(expected, source.size(), i -> single(i, j));
    }

    private Block single(int i, int j) {
        return new Block(i, i + 1, j, j + 1, scoring.score(i, i + 1, j, j + 1));
    }

    /** The first of the best pairs with sentences within reach of the expected one. */
    private Optional<Block> best(int expected, int size, IntFunction<Block> pair) {
        Block best = null;
        for (int other = Math.max(0, expected - reach); other < Math.min(size, expected + reach); other++) {
            Block block = pair.apply(other);
            if (best == null || block.score() > best.score()) {
                best = block;
            }
        }
        return Optional.ofNullable(best);
    }

    private void add(
            Bitext.Builder bitext,
            Bitext.Mode mode,
            Sentence sentence,
            Optional<Block> best,
            Optional<Boolean> partnerLinked) {
        String name = "null-" + mode.name().toLowerCase(Locale.ROOT);
        double probability = best.map(block -> weights.calibration(name).probability(block.score()))
                .orElse(1.0);
        bitext.unlinked(
                sentence, probability, best.map(block -> rejected(block, 1 - probability, partnerLinked.get())));
    }

    private Rejected rejected(Block block, double probability, boolean partnerLinked) {
        Link candidate = link(block, probability, Degree.SAME_TOPIC);
        List<String> lacking = new ArrayList<>();
        if (partnerLinked) {
            lacking.add("its best partner is better linked elsewhere");
        }
        candidate.evidence().stream()
                .filter(evidence -> evidence.nats() < 0)
                .map(Evidence::words)
                .forEach(lacking::add);
        return new Rejected(candidate, lacking);
    }

    /** Pairs of comparable texts that were left alone and are each other's best candidate, with something in common. */
    private void addSameTopic(
            Bitext.Builder bitext, Bitext.Mode mode, List<Block> candidates, int[] sourceLink, int[] targetLink) {
        if (mode == Bitext.Mode.PARALLEL) {
            return;
        }
        double least = weights.number("degree.same-topic");
        boolean[] taken = new boolean[target.size()];
        candidates.stream()
                .filter(block -> block.score() >= least && targetLink[block.targetFrom()] == 0)
                .sorted(Comparator.comparingDouble((Block block) -> -block.score()))
                .forEach(block -> {
                    if (!taken[block.targetFrom()]) {
                        taken[block.targetFrom()] = true;
                        double probability = weights.calibration("comparable").probability(block.score());
                        bitext.link(link(block, probability, Degree.SAME_TOPIC));
                    }
                });
    }
}
