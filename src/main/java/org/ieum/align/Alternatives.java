package org.ieum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The alternatives to the links that a search took and to the sentences that it left unlinked. */
final class Alternatives {
    private final Constraints constraints;
    private final int reach;
    /** Of each sentence, the number of its link, from 1; 0 if it has none. */
    private final int[] sourceLink;

    private final int[] targetLink;

    /**
     * @param links those taken
     * @param reach how far from where its counterpart is expected, in sentences, partners of a sentence are looked for
     */
    Alternatives(Constraints constraints, List<Block> links, int reach) {
        this.constraints = constraints;
        this.reach = reach;
        sourceLink = new int[constraints.sourceSize()];
        targetLink = new int[constraints.targetSize()];
        for (int k = 0; k < links.size(); k++) {
            Block link = links.get(k);
            Arrays.fill(sourceLink, link.sourceFrom(), link.sourceTo(), k + 1);
            Arrays.fill(targetLink, link.targetFrom(), link.targetTo(), k + 1);
        }
    }

    int sourceSize() {
        return sourceLink.length;
    }

    int targetSize() {
        return targetLink.length;
    }

    /** The number of the link of a source sentence, from 1; 0 if it has none. */
    int ofSource(int sentence) {
        return sourceLink[sentence];
    }

    int ofTarget(int sentence) {
        return targetLink[sentence];
    }

    /** How far from where its counterpart is expected, in sentences, partners of a sentence are looked for. */
    int reach() {
        return reach;
    }

    /** Where the counterpart of a target sentence stands if both texts say the same in the same order. */
    int expectedSource(int target) {
        return expected(target, targetLink.length, sourceLink.length);
    }

    private static int expected(int at, int ownSize, int otherSize) {
        return (int) ((at + .5) * otherSize / ownSize);
    }

    /** The target sentences within reach of a source sentence. */
    IntStream targetsNear(int source) {
        return near(expected(source, sourceLink.length, targetLink.length), targetLink.length);
    }

    private IntStream near(int expected, int size) {
        return IntStream.range(Math.max(0, expected - reach), Math.min(size, expected + reach));
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
        Stream<Block> ofTarget = near(expectedSource(asked.targetFrom()), sourceLink.length)
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
        return sentence >= 0
                && sentence < sourceLink.length
                && sourceLink[sentence] == 0
                && !constraints.isSourceAlone(sentence);
    }

    boolean isFreeTarget(int sentence) {
        return sentence >= 0
                && sentence < targetLink.length
                && targetLink[sentence] == 0
                && !constraints.isTargetAlone(sentence);
    }

    /** Whether linking two unlinked sentences would cross a link, given that no two links cross so far. */
    boolean wouldCross(int i, int j) {
        return lastBefore(sourceLink, i) != lastBefore(targetLink, j);
    }

    private static int lastBefore(int[] links, int sentence) {
        int before = sentence;
        while (before >= 0 && links[before] == 0) {
            before--;
        }
        return before < 0 ? 0 : links[before];
    }

    /** How many of the sentences beside a source sentence have a link. */
    int linkedBesideSource(int i) {
        return (int) linkedBeside(i, sourceLink).count();
    }

    int linkedBesideTarget(int j) {
        return (int) linkedBeside(j, targetLink).count();
    }

    private static IntStream linkedBeside(int sentence, int[] ownLink) {
        return IntStream.of(sentence - 1, sentence + 1).filter(k -> k >= 0 && k < ownLink.length && ownLink[k] > 0);
    }
}
