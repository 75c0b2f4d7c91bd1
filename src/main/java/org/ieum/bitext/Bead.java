package org.ieum.bitext;

import java.util.List;
import java.util.stream.Stream;
import org.ieum.text.IeumException;

/**
 * A link, or an unlinked sentence, by sentence numbers. A bead with both sides empty names nothing; no text has one,
 * but leaving sentences out may make one.
 *
 * @param source 0-based numbers of source sentences, ascending; empty if the target sentence has no counterpart
 * @param target 0-based numbers of target sentences, ascending; empty if the source sentence has no counterpart
 */
public record Bead(List<Integer> source, List<Integer> target) {
    public Bead {
        source = source.stream().sorted().distinct().toList();
        target = target.stream().sorted().distinct().toList();
        if (Stream.concat(source.stream(), target.stream()).anyMatch(number -> number < 0)) {
            throw new IeumException("bead " + join(source) + ":" + join(target) + ": sentence numbers begin at 0");
        }
    }

    /** True if neither side is empty. */
    public boolean isLink() {
        return !source.isEmpty() && !target.isEmpty();
    }

    /** True if the sentences of each side follow one another. */
    public boolean isConsecutive() {
        return isConsecutive(source) && isConsecutive(target);
    }

    private static boolean isConsecutive(List<Integer> numbers) {
        return numbers.isEmpty() || numbers.get(numbers.size() - 1) - numbers.get(0) == numbers.size() - 1;
    }

    /** True if texts of so many sentences have these. */
    public boolean isWithin(int sourceSize, int targetSize) {
        return isWithin(source, sourceSize) && isWithin(target, targetSize);
    }

    private static boolean isWithin(List<Integer> numbers, int size) {
        return numbers.isEmpty() || numbers.get(numbers.size() - 1) < size;
    }

    /** The same with source and target exchanged. */
    public Bead mirrored() {
        return new Bead(target, source);
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
