package org.ieum.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** How much of one order is left in another: different numbers that would rise if nothing had moved. */
final class Order {
    private Order() {}

    /** How many have to move, at least, for all to rise: all but a longest rising part (Fredman 1975). */
    static int moved(List<Integer> numbers) {
        int[] ends = new int[numbers.size()];
        int longest = 0;
        for (int number : numbers) {
            int place = Arrays.binarySearch(ends, 0, longest, number);
            int insertion = place < 0 ? -place - 1 : place;
            ends[insertion] = number;
            longest = Math.max(longest, insertion + 1);
        }
        return numbers.size() - longest;
    }

    /**
     * Kendall's tau (Kendall 1938; as a measure of the order of sentences: Lapata 2006): 1 if every two numbers rise, -1 if
     * every two fall; empty if there are fewer than two.
     */
    static OptionalDouble tau(List<Integer> numbers) {
        long pairs = (long) numbers.size() * (numbers.size() - 1) / 2;
        int[] sorted = numbers.stream().mapToInt(Integer::intValue).toArray();
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - 2.0 * inversions(sorted) / pairs);
    }

    /** How many pairs fall; sorts the numbers by merging. */
    private static long inversions(int[] numbers) {
        if (numbers.length < 2) {
            return 0;
        }
        int[] left = Arrays.copyOfRange(numbers, 0, numbers.length / 2);
        int[] right = Arrays.copyOfRange(numbers, numbers.length / 2, numbers.length);
        long inversions = inversions(left) + inversions(right);
        int i = 0;
        int j = 0;
        for (int k = 0; k < numbers.length; k++) {
            boolean takeLeft = j == right.length || i < left.length && left[i] <= right[j];
            inversions += takeLeft ? 0 : left.length - i;
            numbers[k] = takeLeft ? left[i++] : right[j++];
        }
        return inversions;
    }
}
