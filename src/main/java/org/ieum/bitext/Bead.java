package org.ieum.bitext;

import java.util.List;

/**
 * A link by sentence numbers.
 *
 * @param source 0-based numbers of source sentences, ascending; empty if the target sentence has no counterpart
 * @param target 0-based numbers of target sentences, ascending; empty if the source sentence has no counterpart
 */
public record Bead(List<Integer> source, List<Integer> target) {
    public Bead {
        source = source.stream().sorted().distinct().toList();
        target = target.stream().sorted().distinct().toList();
    }

    /** True if neither side is empty. */
    public boolean isLink() {
        return !source.isEmpty() && !target.isEmpty();
    }

    /** {@code 3,4:5}. */
    @Override
    public String toString() {
        return join(source) + ":" + join(target);
    }

    private static String join(List<Integer> numbers) {
        return String.join(",", numbers.stream().map(String::valueOf).toList());
    }
}
