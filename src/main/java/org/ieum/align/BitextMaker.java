package org.ieum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Explanation;
import org.ieum.bitext.Link;
import org.ieum.bitext.Rejected;
import org.ieum.bitext.WordLink;
import org.ieum.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Makes a bitext of the blocks that a search took: probabilities and reasons for the links, and for every sentence left
 * alone its best rejected candidate and what that lacked.
 */
final class BitextMaker {
    private static final Evidence CONFIRMED =
            new Evidence(Evidence.Kind.PINNED, 0, List.of(), List.of(), "confirmed by hand");
    private static final int RIVALS = 3;

    private final Weights weights;
    private final Passage source;
    private final Passage target;
    private final Scoring scoring;
    private final LexicalScoring words;
    private final Constraints constraints;
    private final Decision decision;
    private final double usualScore;
    private final int reach;
    /** Of each sentence, the number of its link in source order, from 1; 0 if it has none. */
    private final int[] sourceLink;

    private final int[] targetLink;

    BitextMaker(
            Weights weights,
            Passage source,
            Passage target,
            Scoring scoring,
            LexicalScoring words,
            Constraints constraints,
            Decision decision) {
        this.weights = weights;
        this.source = source;
        this.target = target;
        this.scoring = scoring;
        this.words = words;
        this.constraints = constraints;
        this.decision = decision;
        usualScore = decision.usualScore();
        reach = (int) weights.number("rejected.reach");
        sourceLink = new int[source.size()];
        targetLink = new int[target.size()];
    }

    /** @param spans finds the words of a link */
    Bitext make(Function<Link, List<WordLink>> spans) {
        Bitext.Builder bitext = Bitext.builder(
                        source.document(), source.sentences(), target.document(), target.sentences())
                .mode(decision.mode(), decision.reason())
                .spans(spans);
        List<Block> blocks = decision.blocks();
        List<List<Evidence>> evidence = evidence(blocks);
        for (int k = 0; k < blocks.size(); k++) {
            Block block = blocks.get(k);
            bitext.link(link(block, evidence.get(k)));
            Arrays.fill(sourceLink, block.sourceFrom(), block.sourceTo(), k + 1);
            Arrays.fill(targetLink, block.targetFrom(), block.targetTo(), k + 1);
        }
        addSameTopic(bitext, addUnlinked(bitext));
        return bitext.build();
    }

    private Link link(Block block) {
        return link(block, evidence(block, scoring));
    }

    private Link link(Block block, List<Evidence> evidence) {
        if (constraints.isPinned(block)) {
            List<Evidence> confirmed = new ArrayList<>(List.of(CONFIRMED));
            confirmed.addAll(evidence);
            return link(block, 1, degree(block), confirmed);
        }
        return link(block, probability(block), degree(block), evidence);
    }

    private double probability(Block block) {
        return weights.curve(decision.mode().label()).probability(block, usualScore);
    }

    /** The reasons for each block, which several threads find. */
    private List<List<Evidence>> evidence(List<Block> blocks) {
        List<List<Evidence>> evidence = new ArrayList<>(Collections.nCopies(blocks.size(), List.of()));
        Forks.of(scoring, blocks.size()).share(0, blocks.size(), (fork, first, last) -> {
            for (int k = first; k < last; k++) {
                evidence.set(k, evidence(blocks.get(k), fork));
            }
        });
        return evidence;
    }

    private static List<Evidence> evidence(Block block, Scoring scoring) {
        return scoring.explain(block.sourceFrom(), block.sourceTo(), block.targetFrom(), block.targetTo());
    }

    private Link link(Block block, double probability, Degree degree, List<Evidence> evidence) {
        return new Link(
                source.sentences().subList(block.sourceFrom(), block.sourceTo()),
                target.sentences().subList(block.targetFrom(), block.targetTo()),
                probability,
                degree,
                evidence);
    }

    private Degree degree(Block block) {
        if (decision.mode() == Bitext.Mode.PARALLEL) {
            return Degree.TRANSLATION;
        }
        double explained = words.explained(block);
        return explained >= weights.number("degree.translation") ? Degree.TRANSLATION : Degree.SAME_FACT;
    }

    /** The best candidates of the source sentences that stay alone. */
    private List<Block> addUnlinked(Bitext.Builder bitext) {
        Best best = new Best();
        List<Block> candidates = new ArrayList<>();
        for (int i = 0; i < sourceLink.length; i++) {
            if (sourceLink[i] == 0) {
                Optional<Block> candidate = Optional.ofNullable(best.ofSource[i]);
                addUnlinked(bitext, source.sentences().get(i), constraints.isSourceAlone(i), candidate);
                candidate.ifPresent(candidates::add);
            }
        }
        for (int j = 0; j < targetLink.length; j++) {
            if (targetLink[j] == 0) {
                Optional<Block> candidate = Optional.ofNullable(best.ofTarget[j]);
                addUnlinked(bitext, target.sentences().get(j), constraints.isTargetAlone(j), candidate);
            }
        }
        return candidates;
    }

    /**
     * For each sentence that stays alone, the first of the best pairs with sentences within reach of the expected one. All
     * pairs of one source sentence are looked at together, for an opinion that remembers what it knows of the last one.
     */
    private final class Best {
        private final @Nullable Block[] ofSource = new Block[sourceLink.length];
        private final @Nullable Block[] ofTarget = new Block[targetLink.length];

        Best() {
            int firstInReach = 0;
            for (int i = 0; i < sourceLink.length; i++) {
                if (sourceLink[i] == 0) {
                    ofRow(i);
                }
                while (firstInReach < targetLink.length && ofTarget(firstInReach) + reach <= i) {
                    firstInReach++;
                }
                for (int j = firstInReach; j < targetLink.length && ofTarget(j) - reach <= i; j++) {
                    if (targetLink[j] == 0) {
                        ofTarget[j] = better(ofTarget[j], single(i, j));
                    }
                }
            }
        }

        private void ofRow(int i) {
            int expected = expected(i, source.size(), target.size());
            for (int j = Math.max(0, expected - reach); j < Math.min(target.size(), expected + reach); j++) {
                ofSource[i] = better(ofSource[i], single(i, j));
            }
        }

        private int ofTarget(int j) {
            return expected(j, target.size(), source.size());
        }

        private @Nullable Block better(@Nullable Block best, Block pair) {
            if (!isAllowed(pair)) {
                return best;
            }
            Block scored = pair.scoredBy(scoring);
            return best == null || scored.score() > best.score() ? scored : best;
        }
    }

    private void addUnlinked(Bitext.Builder bitext, Sentence sentence, boolean pinned, Optional<Block> best) {
        double probability = pinned || best.isEmpty() ? 1 : nullProbability(best.get());
        bitext.unlinked(sentence, probability, best.map(block -> rejected(block, 1 - probability)));
    }

    /** How likely a sentence has no counterpart if that is its best candidate. */
    private double nullProbability(Block best) {
        return weights.curve("null-" + decision.mode().label()).probability(best, usualScore);
    }

    private static int expected(int at, int ownSize, int otherSize) {
        return (int) ((at + .5) * otherSize / ownSize);
    }

    private Block single(int i, int j) {
        return new Block(i, i + 1, j, j + 1, 0);
    }

    /** The pairs with sentences within reach of the expected one, but those that a person ruled out. */
    private Stream<Block> candidates(int expected, int size, IntFunction<Block> pair) {
        return IntStream.range(Math.max(0, expected - reach), Math.min(size, expected + reach))
                .mapToObj(pair)
                .filter(this::isAllowed)
                .map(block -> block.scoredBy(scoring));
    }

    private boolean isAllowed(Block block) {
        return !constraints.areAnyForbidden(block.sourceFrom(), block.sourceTo(), block.targetFrom(), block.targetTo());
    }

    private Rejected rejected(Block block, double probability) {
        Link candidate = link(block, probability, Degree.SAME_TOPIC, evidence(block, scoring));
        return new Rejected(candidate, lacking(block, candidate.evidence()));
    }

    private List<String> lacking(Block block, List<Evidence> evidence) {
        int i = block.sourceFrom();
        int j = block.targetFrom();
        List<String> lacking = new ArrayList<>();
        if (constraints.isSourceAlone(i) || constraints.isTargetAlone(j)) {
            lacking.add("said by hand to have no counterpart");
        }
        if (sourceLink[i] > 0 || targetLink[j] > 0) {
            lacking.add("its best partner is better linked elsewhere");
        } else if (decision.mode() == Bitext.Mode.PARALLEL
                && linksBefore(sourceLink, i) != linksBefore(targetLink, j)) {
            lacking.add("it would cross another link");
        }
        evidence.stream()
                .filter(reason -> reason.nats() < 0)
                .map(Evidence::words)
                .forEach(lacking::add);
        return lacking;
    }

    /** The number of the last link before a sentence, where links do not cross. */
    private static int linksBefore(int[] links, int sentence) {
        int before = sentence;
        while (before >= 0 && links[before] == 0) {
            before--;
        }
        return before < 0 ? 0 : links[before];
    }

    /** Pairs of comparable texts that were left alone and are each other's best candidate, with something in common. */
    private void addSameTopic(Bitext.Builder bitext, List<Block> candidates) {
        if (decision.mode() == Bitext.Mode.PARALLEL) {
            return;
        }
        double least = weights.number("degree.same-topic");
        boolean[] taken = new boolean[target.size()];
        candidates.stream()
                .filter(block -> block.score() >= least && targetLink[block.targetFrom()] == 0)
                .filter(block -> !constraints.isSourceAlone(block.sourceFrom())
                        && !constraints.isTargetAlone(block.targetFrom()))
                .sorted(Comparator.comparingDouble((Block block) -> -block.score()))
                .forEach(block -> {
                    if (!taken[block.targetFrom()]) {
                        taken[block.targetFrom()] = true;
                        bitext.link(
                                link(block, 1 - nullProbability(block), Degree.SAME_TOPIC, evidence(block, scoring)));
                    }
                });
    }

    /**
     * Why a block is or is not a link.
     *
     * @param holding the links that share sentences with it
     */
    Explanation explain(Block asked, Explanation.Verdict verdict, double needed, List<Block> holding) {
        return new Explanation(
                verdict,
                link(asked),
                asked.score(),
                needed,
                holding.stream().map(this::link).toList(),
                rivals(asked).stream()
                        .map(block -> new Explanation.Rival(link(block), block.score()))
                        .toList());
    }

    /** The best other candidates for the sentences of a block, one sentence of the other side each. */
    private List<Block> rivals(Block asked) {
        Stream<Block> ofSource = candidates(
                expected(asked.sourceFrom(), source.size(), target.size()),
                target.size(),
                j -> new Block(asked.sourceFrom(), asked.sourceTo(), j, j + 1, 0));
        Stream<Block> ofTarget = candidates(
                expected(asked.targetFrom(), target.size(), source.size()),
                source.size(),
                i -> new Block(i, i + 1, asked.targetFrom(), asked.targetTo(), 0));
        return Stream.concat(ofSource, ofTarget)
                .filter(block -> !block.isSamePlace(asked))
                .sorted(Comparator.comparingDouble((Block block) -> -block.score())
                        .thenComparingInt(Block::sourceFrom)
                        .thenComparingInt(Block::targetFrom))
                .limit(RIVALS)
                .toList();
    }
}
