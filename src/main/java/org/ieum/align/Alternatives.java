package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The alternatives to the links that a search took and to the sentences that it left unlinked. */
final class Alternatives {
    private final Constraints constraints;
    private final int reach;
    private final LinkedSentences source;
    private final LinkedSentences target;

    /**
     * @param links those taken
     * @param reach how far from where its counterpart is expected, in sentences, partners of a sentence are looked for
     */
    Alternatives(Constraints constraints, List<Block> links, int reach) {
        this.constraints = constraints;
        this.reach = reach;
        source = LinkedSentences.ofSource(links, constraints.sourceSize());
        target = LinkedSentences.ofTarget(links, constraints.targetSize());
    }

    LinkedSentences source() {
        return source;
    }

    LinkedSentences target() {
        return target;
    }

    /** How far from where its counterpart is expected, in sentences, partners of a sentence are looked for. */
    int reach() {
        return reach;
    }

    /** Where the counterpart of a target sentence stands if both texts say the same in the same order. */
    int expectedSource(int targetSentence) {
        return expected(targetSentence, target.size(), source.size());
    }

    private static int expected(int at, int ownSize, int otherSize) {
        return (int) ((at + .5) * otherSize / ownSize);
    }

    /** The target sentences within reach of a source sentence. */
    IntStream targetsNear(int sourceSentence) {
        return near(expected(sourceSentence, source.size(), target.size()), target.size());
    }

    private IntStream near(int expected, int size) {
        return IntStream.range(Math.max(0, expected - reach), Math.min(size, expected + reach + 1));
    }

    /**
     * By how much a link outscores the best alternative: no link at all, other partners for its sentences, or the same
     * link extended by an unlinked sentence.
     */
    double margin(Block link, Scoring scoring) {
        Stream<Block> others = rivals(link).filter(block -> !block.isWithin(link));
        double best = Stream.concat(others, larger(link))
                .mapToDouble(block -> block.scoredBy(scoring).score())
                .reduce(0, Math::max);
        return link.score() - best;
    }

    /** The blocks that pair either side of a block with one other sentence of the other text. */
    Stream<Block> rivals(Block asked) {
        Stream<Block> ofSource = targetsNear(asked.sourceFrom())
                .mapToObj(j -> new Block(asked.sourceFrom(), asked.sourceTo(), j, j + 1, 0));
        Stream<Block> ofTarget = near(expectedSource(asked.targetFrom()), source.size())
                .mapToObj(i -> new Block(i, i + 1, asked.targetFrom(), asked.targetTo(), 0));
        return Stream.concat(ofSource, ofTarget).filter(block -> !block.isSamePlace(asked));
    }

    /** A link extended by one unlinked sentence, at either end of either side. */
    private Stream<Block> larger(Block link) {
        int i = link.sourceFrom();
        int afterI = link.sourceTo();
        int j = link.targetFrom();
        int afterJ = link.targetTo();
        List<Block> larger = new ArrayList<>();
        if (isFreeSource(i - 1)) {
            larger.add(new Block(i - 1, afterI, j, afterJ, 0));
        }
        if (isFreeSource(afterI)) {
            larger.add(new Block(i, afterI + 1, j, afterJ, 0));
        }
        if (isFreeTarget(j - 1)) {
            larger.add(new Block(i, afterI, j - 1, afterJ, 0));
        }
        if (isFreeTarget(afterJ)) {
            larger.add(new Block(i, afterI, j, afterJ + 1, 0));
        }
        return larger.stream();
    }

    /** True if there is such a source sentence, and it is unlinked and may be linked. */
    boolean isFreeSource(int sentence) {
        return source.hasUnlinked(sentence) && !constraints.isSourceAlone(sentence);
    }

    boolean isFreeTarget(int sentence) {
        return target.hasUnlinked(sentence) && !constraints.isTargetAlone(sentence);
    }

    /** Whether linking two unlinked sentences would cross a link, given that no two links cross so far. */
    boolean wouldCross(int i, int j) {
        return source.lastLink(i) != target.lastLink(j);
    }
}
