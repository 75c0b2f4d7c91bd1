package org.ieum.term;

import java.util.function.IntConsumer;

/**
 * Finds which of many patterns stand at a place of a text. There is a state for each beginning that several patterns
 * share; what only one has left is compared with the pattern itself, so that there are hardly more states than patterns.
 *
 * <p>It is our own since nothing at hand fits: a hash table of terms needs the words of the text to be known first, and in
 * Korean they are not; Lucene's transducers match whole inputs and want one output for each. An automaton that never goes
 * back in the text (Aho &amp; Corasick 1975, CACM 18(6)) needs a state for each character of each pattern, and for each state
 * where to go after a mismatch; but a mismatch comes after a few characters, and a place costs the length of the longest
 * pattern at the very most. Patterns come sorted, so that the states can be numbered level by level as they are made:
 * those that follow a state are neighbours in order of their character.
 */
final class Trie {
    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final String[] patterns;
    /** The character that leads to a state. */
    private final char[] labels;
    /** The first state that follows a state; the next one's first is where they end. */
    private final int[] children;
    /** The pattern that ends at a state; where no state follows, the only one that begins so. */
    private final int[] pattern;

    private Trie(String[] patterns) {
        this.patterns = patterns;
        int[] shared = shared(patterns);
        int states = states(patterns, shared);
        labels = new char[states];
        children = new int[states + 1];
        pattern = new int[states];
        grow(shared);
    }

    /** A trie that tells the patterns by their numbers; they must be sorted, distinct and not empty. */
    static Trie of(String... patterns) {
        return new Trie(patterns);
    }

    /** How many first characters each pattern has in common with the one before; 0 after the last. */
    private static int[] shared(String[] patterns) {
        int[] shared = new int[patterns.length + 1];
        for (int i = 1; i < patterns.length; i++) {
            shared[i] = common(patterns[i - 1], patterns[i]);
        }
        return shared;
    }

    /** The root, and for each pattern the beginnings that the one before lacks, up to the first that is its alone. */
    private static int states(String[] patterns, int[] shared) {
        int states = 1;
        for (int i = 0; i < patterns.length; i++) {
            int alone = Math.max(shared[i], shared[i + 1]) + 1;
            states += Math.min(patterns[i].length(), alone) - shared[i];
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
    private void grow(int[] shared) {
        int[] from = new int[pattern.length];
        int[] to = new int[pattern.length];
        to[ROOT] = patterns.length;
        int made = 1;
        int levelEnd = 1;
        int depth = 0;
        for (int state = 0; state < made; state++) {
            if (state == levelEnd) {
                levelEnd = made;
                depth++;
            }
            int first = from[state];
            int end = to[state];
            boolean alone = end - first == 1;
            boolean complete = alone || (first < end && patterns[first].length() == depth);
            pattern[state] = complete ? first : NONE;
            children[state] = made;
            int at = complete ? first + 1 : first;
            while (at < end) {
                labels[made] = patterns[at].charAt(depth);
                from[made] = at;
                do {
                    at++;
                } while (at < end && shared[at] > depth);
                to[made++] = at;
            }
            children[state + 1] = made;
        }
    }

    /** Tells the numbers of all patterns that begin at a place, the shortest first. */
    void matches(Letters text, int from, IntConsumer found) {
        int at = from;
        int state = ROOT;
        while (!isLeaf(state)) {
            if (pattern[state] != NONE) {
                found.accept(pattern[state]);
            }
            state = at < text.length() ? child(state, text.folded(at++)) : NONE;
            if (state == NONE) {
                return;
            }
        }
        if (pattern[state] != NONE && stands(patterns[pattern[state]], text, from, at)) {
            found.accept(pattern[state]);
        }
    }

    private boolean isLeaf(int state) {
        return children[state] == children[state + 1];
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

    /** True if the text goes on like the pattern, which it does up to {@code at}. */
    private static boolean stands(String pattern, Letters text, int from, int at) {
        if (pattern.length() > text.length() - from) {
            return false;
        }
        for (int i = at - from; i < pattern.length(); i++) {
            if (pattern.charAt(i) != text.folded(from + i)) {
                return false;
            }
        }
        return true;
    }
}
