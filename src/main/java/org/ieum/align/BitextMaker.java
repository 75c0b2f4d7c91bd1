package org.ieum.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Explanation;
import org.ieum.bitext.Link;
import org.ieum.bitext.Rejected;
import org.ieum.bitext.WordLink;
import org.ieum.text.Sentence;

/**
 * Makes a bitext of the blocks that a search took: probabilities and reasons for the links, and for every unlinked
 * sentence its best rejected candidate and what that one lacked.
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
    private final Alternatives alternatives;
    private final Confidence confidence;

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
        this.scoring = constraints.onUnforbidden(scoring);
        this.words = words;
        this.constraints = constraints;
        this.decision = decision;
        alternatives = new Alternatives(constraints, decision.blocks(), weights.whole("rejected.reach"));
        confidence = new Confidence(weights, decision, alternatives, this.scoring);
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
            bitext.link(link(blocks.get(k), evidence.get(k)));
        }
        addSameTopic(bitext, addUnlinked(bitext));
        return bitext.build();
    }

    private Link link(Block block) {
        return link(block, block.explainedBy(scoring));
    }

    private Link link(Block block, List<Evidence> evidence) {
        if (constraints.isPinned(block)) {
            List<Evidence> confirmed = new ArrayList<>(List.of(CONFIRMED));
            confirmed.addAll(evidence);
            return link(block, 1, degree(block), confirmed);
        }
        return link(block, confidence.ofLink(block), degree(block), evidence);
    }

    /** The reasons for each block, which several threads find. */
    private List<List<Evidence>> evidence(List<Block> blocks) {
        List<List<Evidence>> evidence = new ArrayList<>(Collections.nCopies(blocks.size(), List.of()));
        Forks.of(scoring, blocks.size()).share(0, blocks.size(), (fork, first, last) -> {
            for (int k = first; k < last; k++) {
                evidence.set(k, blocks.get(k).explainedBy(fork));
            }
        });
        return evidence;
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
        if (decision.isParallel()) {
            return Degree.TRANSLATION;
        }
        double explained = words.explained(block);
        return explained >= weights.number("degree.translation") ? Degree.TRANSLATION : Degree.SAME_FACT;
    }

    /** Adds what is known of the unlinked sentences. */
    private UnlinkedSentences addUnlinked(Bitext.Builder bitext) {
        UnlinkedSentences unlinked = new UnlinkedSentences(alternatives, scoring, decision.ranking());
        for (int i = 0; i < source.size(); i++) {
            if (!alternatives.source().isLinked(i)) {
                addUnlinked(bitext, source.sentences().get(i), constraints.isSourceAlone(i), unlinked.ofSource(i));
            }
        }
        for (int j = 0; j < target.size(); j++) {
            if (!alternatives.target().isLinked(j)) {
                addUnlinked(bitext, target.sentences().get(j), constraints.isTargetAlone(j), unlinked.ofTarget(j));
            }
        }
        return unlinked;
    }

    private void addUnlinked(
            Bitext.Builder bitext, Sentence sentence, boolean pinned, UnlinkedSentences.Unlinked candidate) {
        double probability = pinned ? 1 : confidence.ofNull(candidate);
        bitext.unlinked(sentence, probability, candidate.best().map(block -> rejected(block, 1 - probability)));
    }

    private Rejected rejected(Block block, double probability) {
        Link candidate = link(block, probability, Degree.SAME_TOPIC, block.explainedBy(scoring));
        return new Rejected(candidate, lacking(block, candidate.evidence()));
    }

    private List<String> lacking(Block block, List<Evidence> evidence) {
        int i = block.sourceFrom();
        int j = block.targetFrom();
        List<String> lacking = new ArrayList<>();
        if (constraints.isSourceAlone(i) || constraints.isTargetAlone(j)) {
            lacking.add("said by hand to have no counterpart");
        }
        if (alternatives.source().isLinked(i) || alternatives.target().isLinked(j)) {
            lacking.add("its best partner is better linked elsewhere");
        } else if (decision.isParallel() && alternatives.wouldCross(i, j)) {
            lacking.add("it would cross another link");
        }
        evidence.stream()
                .filter(reason -> reason.nats() < 0)
                .map(Evidence::words)
                .forEach(lacking::add);
        return lacking;
    }

    /**
     * Adds pairs of unlinked sentences of comparable texts that are each other's best candidate and have something in
     * common.
     */
    private void addSameTopic(Bitext.Builder bitext, UnlinkedSentences unlinked) {
        if (decision.isParallel()) {
            return;
        }
        double least = weights.number("degree.same-topic");
        boolean[] taken = new boolean[target.size()];
        IntStream.range(0, source.size())
                .filter(i -> alternatives.isFreeSource(i))
                .mapToObj(unlinked::ofSource)
                .filter(candidate -> candidate.score() >= least)
                .sorted(Comparator.comparingDouble((UnlinkedSentences.Unlinked candidate) -> -candidate.rank()))
                .forEach(candidate -> {
                    Block block = candidate.best().orElseThrow();
                    int partner = block.targetFrom();
                    if (alternatives.isFreeTarget(partner) && !taken[partner]) {
                        taken[partner] = true;
                        double probability = 1 - confidence.ofNull(candidate);
                        bitext.link(link(block, probability, Degree.SAME_TOPIC, block.explainedBy(scoring)));
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
        return alternatives
                .rivals(asked)
                .map(block -> block.scoredBy(scoring))
                .filter(block -> block.score() > Double.NEGATIVE_INFINITY)
                .sorted(Comparator.comparingDouble((Block block) -> -block.score())
                        .thenComparingInt(Block::sourceFrom)
                        .thenComparingInt(Block::targetFrom))
                .limit(RIVALS)
                .toList();
    }
}
