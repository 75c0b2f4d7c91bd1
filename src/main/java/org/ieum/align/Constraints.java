package org.ieum.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Pins;

/**
 * Pins as a search needs them. A sentence is settled if it is in a pinned link or pinned as having no counterpart; no
 * search touches it.
 */
final class Constraints {
    private final Pins pins;
    private final List<Block> links;
    private final List<Block> chain;
    private final Set<Block> known;
    private final Set<Pair> forbidden = new HashSet<>();
    /** The group of each sentence, from 1; 0 for those in none. */
    private final int[] sourceGroup;

    private final int[] targetGroup;
    private final BitSet sourceSettled = new BitSet();
    private final BitSet targetSettled = new BitSet();
    private final BitSet sourceLinked = new BitSet();
    private final BitSet targetLinked = new BitSet();

    private record Pair(int source, int target) {}

    /** @throws org.ieum.text.IeumException if a pin names a sentence that does not exist */
    Constraints(Pins pins, int sourceSize, int targetSize) {
        pins.requireWithin(sourceSize, targetSize);
        this.pins = pins;
        sourceGroup = new int[sourceSize];
        targetGroup = new int[targetSize];
        settle(pins.of(Pins.Verdict.LINK));
        links = pins.of(Pins.Verdict.LINK).stream()
                .filter(Bead::isLink)
                .map(Block::of)
                .sorted(Comparator.comparingInt(Block::sourceFrom))
                .toList();
        chain = MonotoneChain.longest(links);
        known = Set.copyOf(links);
        pins.of(Pins.Verdict.FORBID).forEach(this::forbid);
        group(pins.of(Pins.Verdict.TOGETHER));
    }

    private void settle(List<Bead> beads) {
        for (Bead bead : beads) {
            bead.source().forEach(sourceSettled::set);
            bead.target().forEach(targetSettled::set);
            if (bead.isLink()) {
                bead.source().forEach(sourceLinked::set);
                bead.target().forEach(targetLinked::set);
            }
        }
    }

    private void forbid(Bead bead) {
        bead.source().forEach(s -> bead.target().forEach(t -> forbidden.add(new Pair(s, t))));
    }

    private void group(List<Bead> groups) {
        for (int k = 0; k < groups.size(); k++) {
            int group = k + 1;
            groups.get(k).source().forEach(s -> sourceGroup[s] = group);
            groups.get(k).target().forEach(t -> targetGroup[t] = group);
        }
    }

    int sourceSize() {
        return sourceGroup.length;
    }

    int targetSize() {
        return targetGroup.length;
    }

    private boolean isEmpty() {
        return pins.isEmpty();
    }

    /** The pinned links by their first source sentence. They have no score. */
    List<Block> links() {
        return links;
    }

    /** The most pinned links that keep the order of both texts. */
    List<Block> chain() {
        return chain;
    }

    /** The other pinned links. */
    List<Block> offChain() {
        Set<Block> kept = Set.copyOf(chain);
        return links.stream().filter(link -> !kept.contains(link)).toList();
    }

    /** True if some pinned links cross others. */
    boolean areCrossing() {
        return chain.size() < links.size();
    }

    boolean isPinned(Block block) {
        return known.contains(block.withScore(0));
    }

    /** True if a source sentence is pinned as having no counterpart. */
    boolean isSourceAlone(int sentence) {
        return sourceSettled.get(sentence) && !sourceLinked.get(sentence);
    }

    /** True if a target sentence is pinned as having no counterpart. */
    boolean isTargetAlone(int sentence) {
        return targetSettled.get(sentence) && !targetLinked.get(sentence);
    }

    /** True if two sentences must not be linked, whatever else is said of each. */
    boolean areForbidden(int source, int target) {
        return !isEmpty()
                && (sourceGroup[source] != targetGroup[target] || forbidden.contains(new Pair(source, target)));
    }

    /** True if a search may take a block. */
    boolean allow(Block block) {
        return isFree(sourceSettled, block.sourceFrom(), block.sourceTo())
                && isFree(targetSettled, block.targetFrom(), block.targetTo())
                && !areAnyForbidden(block);
    }

    private static boolean isFree(BitSet settled, int from, int to) {
        int next = settled.nextSetBit(from);
        return next < 0 || next >= to;
    }

    /** True if any two sentences of a block must not be linked. */
    private boolean areAnyForbidden(Block block) {
        for (int s = block.sourceFrom(); s < block.sourceTo(); s++) {
            for (int t = block.targetFrom(); t < block.targetTo(); t++) {
                if (areForbidden(s, t)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same scoring, except that blocks that a search may not take are impossible. */
    Scoring on(Scoring scoring) {
        return isEmpty() ? scoring : new GuardedScoring(scoring, this::allow);
    }

    /** The same scoring, except that blocks with two sentences that must not be linked are impossible. */
    Scoring onUnforbidden(Scoring scoring) {
        return isEmpty() ? scoring : new GuardedScoring(scoring, block -> !areAnyForbidden(block));
    }

    /** The first sentences of what belongs together, as places where the two texts may meet. */
    List<Block> meetings() {
        return pins.of(Pins.Verdict.TOGETHER).stream()
                .map(bead -> Block.pair(bead.source().get(0), bead.target().get(0)))
                .toList();
    }

    /** These and one link more. */
    Constraints with(Bead link) {
        List<Pins.Pin> more = new ArrayList<>(pins.pins());
        more.add(new Pins.Pin(Pins.Verdict.LINK, link));
        return new Constraints(new Pins(more), sourceSize(), targetSize());
    }
}
