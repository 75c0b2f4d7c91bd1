package org.ieum.io;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ieum.text.Span;

/**
 * UTF-16 units to Unicode code points and back: a position less the number of characters before it that take two units.
 * Most texts have none, so only those characters are kept.
 */
final class Offsets {
    /** Where the characters of two units begin, ascending. */
    private final int[] wide;

    private Offsets(int[] wide) {
        this.wide = wide;
    }

    static Offsets of(String text) {
        int[] wide = new int[8];
        int size = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                wide = size == wide.length ? Arrays.copyOf(wide, 2 * size) : wide;
                wide[size++] = i++;
            }
        }
        return new Offsets(Arrays.copyOf(wide, size));
    }

    /** Of a text whose characters of two units begin at these places, ascending. */
    static Offsets of(List<Integer> wide) {
        return new Offsets(wide.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Likewise, with the places given in code points. */
    static Offsets ofPoints(List<Integer> widePoints) {
        return new Offsets(IntStream.range(0, widePoints.size())
                .map(i -> widePoints.get(i) + i)
                .toArray());
    }

    /** Where the characters of two units begin, in units. */
    List<Integer> wide() {
        return Arrays.stream(wide).boxed().toList();
    }

    /** Code points before a position given in units. */
    int points(int units) {
        int found = Arrays.binarySearch(wide, units);
        return units - (found < 0 ? -found - 1 : found);
    }

    Span points(Span units) {
        return new Span(points(units.start()), points(units.end()));
    }

    /** Units before a position given in code points. */
    int units(int points) {
        int low = 0;
        int high = wide.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wide[middle] - middle < points) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return points + low;
    }

    Span units(Span points) {
        return new Span(units(points.start()), units(points.end()));
    }
}
