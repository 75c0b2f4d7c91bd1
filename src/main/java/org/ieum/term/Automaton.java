package org.ieum.term;

import java.util.function.IntConsumer;

/**
 * Finds all of many patterns in one pass (Aho &amp; Corasick 1975, CACM 18(6)): time linear in the text plus the number of
 * occurrences, however many patterns there are and however they overlap.
 *
 * <p>It is our own since nothing at hand fits: Lucene's transducers match prefixes of one input and would have to be
 * restarted at each position, which is quadratic on long runs of one character; a hash table of terms needs the words of
 * the text to be known first, and in Korean they are not. Patterns come sorted, so that the states can be numbered level
 * by level as they are made: those that follow a state are neighbours in order of their character, and 18 bytes hold one.
 */
final class Automaton {
    private static final int ROOT = 0;
    private static final int NONE = -1;

    /** The character that leads to a state. */
    private final char[] labels;
    /** The first state that follows a state; the next one's first is where they end. */
    private final int[] children;
    /** Where to go on after a mismatch: the state of the longest other pattern's beginning that ends here. */
    private final int[] fail;
    /** The pattern that is complete at a state. */
    private final int[] pattern;
    /** The next state on the way of mismatches at which a pattern is complete. */
    private final int[] shorter;

    private Automaton(String[] patterns) {
        int states = states(patterns);
        labels = new char[states];
        children = new int[states + 1];
        fail = new int[states];
        pattern = new int[states];
        shorter = new int[states];
        grow(patterns, states);
    }

    /** An automaton that tells the patterns by their numbers; they must be sorted, distinct and not empty. */
    static Automaton of(String... patterns) {
        return new Automaton(patterns);
    }

    /** One for each beginning of a pattern; in a sorted list a beginning is new if the pattern before lacks it. */
    private static int states(String[] patterns) {
        int states = 1;
        String before = "";
        for (String next : patterns) {
            states += next.length() - common(before, next);
            before = next;
        }
        return states;
    }

    private static int common(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int same = 0;
        while (same < length && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    /** Makes the states level by level; each is first a range of patterns that begin alike. */
    private void grow(String[] patterns, int states) {
        int[] from = new int[states];
        int[] to = new int[states];
        to[ROOT] = patterns.length;
        int made = 1;
        int levelEnd = 1;
        int depth = 0;
        for (int state = 0; state < states; state++) {
            if (state == levelEnd) {
                levelEnd = made;
                depth++;
            }
            int first = from[state];
            boolean complete = first < to[state] && patterns[first].length() == depth;
            settle(state, complete ? first : NONE, made);
            for (int at = complete ? first + 1 : first; at < to[state]; at = to[made++]) {
                labels[made] = patterns[at].charAt(depth);
                fail[made] = state == ROOT ? ROOT : step(fail[state], labels[made]);
                from[made] = at;
                to[made] = endOfSame(patterns, at, to[state], depth);
            }
            children[state + 1] = made;
        }
    }

    private void settle(int state, int complete, int firstChild) {
        pattern[state] = complete;
        children[state] = firstChild;
        int other = fail[state];
        boolean ends = state != ROOT && pattern[other] != NONE;
        shorter[state] = state == ROOT ? NONE : ends ? other : shorter[other];
    }

    private static int endOfSame(String[] patterns, int from, int to, int depth) {
        char label = patterns[from].charAt(depth);
        int end = from + 1;
        while (end < to && patterns[end].charAt(depth) == label) {
            end++;
        }
        return end;
    }

    /** The state before any character. */
    int start() {
        return ROOT;
    }

    /** The state after one more character. */
    int step(int state, char c) {
        int from = state;
        while (true) {
            int next = child(from, c);
            if (next != NONE) {
                return next;
            }
            if (from == ROOT) {
                return ROOT;
            }
            from = fail[from];
        }
    }

    private int child(int state, char c) {
        int low = children[state];
        int high = children[state + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int difference = labels[middle] - c;
            if (difference == 0) {
                return middle;
            }
            if (difference < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }

    /** Tells the numbers of all patterns that end at this state, the longest first. */
    void matches(int state, IntConsumer found) {
        int at = pattern[state] != NONE ? state : shorter[state];
        while (at != NONE) {
            found.accept(pattern[at]);
            at = shorter[at];
        }
    }
}
