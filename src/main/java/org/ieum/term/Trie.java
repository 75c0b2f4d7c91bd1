package org.ieum.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds which of many patterns stand at a place of a text: a burst trie (Heinz, Zobel &amp; Williams 2002, ACM TOIS 20(2)).
 * There is a state for each beginning that more than a few patterns share; those few are compared with the text
 * themselves, so that there are fewer states than patterns.
 *
 * <p>It is our own since nothing at hand fits: a hash table of terms needs the words of the text to be known first, and in
 * Korean they are not; Lucene's transducers match whole inputs, want one output for each, and the patterns sorted. An
 * automaton that never goes back in the text (Aho &amp; Corasick 1975, CACM 18(6)) needs a state for each character of each
 * pattern, and for each state where to go after a mismatch; but a mismatch comes after a few characters, and a place costs
 * the length of the longest pattern at the very most. All steps from state to state are in one hash table with open
 * addresses, so that patterns can come in any order.
 */
final class Trie {
    private static final int ROOT = 0;
    private static final int NONE = -1;
    private static final long FREE = 0;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;
    /** For how many patterns and states there is room at first; a power of two, as {@link #slot} needs it. */
    private static final int ROOM = 256;
    /** How many patterns may wait at a state before others follow it. */
    private static final int FEW = 4;

    private final List<String> patterns = new ArrayList<>();
    /** For each pattern another one that waits at the same state. */
    private int[] others = new int[ROOM];
    /** For each state the first pattern that waits there: that ends there, if others follow it, else that begins so. */
    private int[] waiting = new int[ROOM];
    /** The states that others follow. */
    private final BitSet branching = new BitSet();

    private int states;
    /**
     * The steps, each with the state that it leads to right behind it, so that both come into the processor's cache at
     * once; where its hash says or in the next free slot. There is room for twice as many as there can be states.
     */
    private long[] steps = new long[4 * waiting.length];

    Trie() {
        waiting[ROOT] = NONE;
        states = 1;
    }

    /** Takes a pattern in and returns its number: they are counted from 0, and one that is known keeps its own. */
    int add(String added) {
        int state = ROOT;
        int depth = 0;
        while (branching.get(state) && depth < added.length()) {
            state = follow(state, added.charAt(depth++));
        }
        int count = 0;
        for (int known = waiting[state]; known != NONE; known = others[known]) {
            if (patterns.get(known).equals(added)) {
                return known;
            }
            count++;
        }
        patterns.add(added);
        others = patterns.size() > others.length ? Arrays.copyOf(others, 2 * others.length) : others;
        await(patterns.size() - 1, state);
        if (count >= FEW) {
            burst(state, depth);
        }
        return patterns.size() - 1;
    }

    private void await(int pattern, int state) {
        others[pattern] = waiting[state];
        waiting[state] = pattern;
    }

    /** Sends the patterns that wait at a state on, unless they end there. */
    private void burst(int state, int depth) {
        branching.set(state);
        int next = waiting[state];
        waiting[state] = NONE;
        while (next != NONE) {
            int pattern = next;
            next = others[pattern];
            String text = patterns.get(pattern);
            await(pattern, depth < text.length() ? follow(state, text.charAt(depth)) : state);
        }
    }

    /** The state that a character leads to, a new one if there is none yet. */
    private int follow(int state, char c) {
        long step = step(state, c);
        int slot = slot(step);
        if (steps[slot] == FREE) {
            if (states == waiting.length) {
                grow();
                slot = slot(step);
            }
            waiting[states] = NONE;
            steps[slot] = step;
            steps[slot + 1] = states++;
        }
        return (int) steps[slot + 1];
    }

    private void grow() {
        waiting = Arrays.copyOf(waiting, 2 * states);
        long[] old = steps;
        steps = new long[2 * old.length];
        for (int from = 0; from < old.length; from += 2) {
            if (old[from] != FREE) {
                System.arraycopy(old, from, steps, slot(old[from]), 2);
            }
        }
    }

    /** A state and a character after it as one number that is not {@link #FREE}. */
    private static long step(int state, char c) {
        return (long) (state + 1) << Character.SIZE | c;
    }

    /** Where a step is, or is to be. */
    private int slot(long step) {
        int last = steps.length - 2;
        int slot = (int) (step * SCATTER >>> Integer.SIZE) & last;
        while (steps[slot] != FREE && steps[slot] != step) {
            slot = slot + 2 & last;
        }
        return slot;
    }

    /** The length of a pattern. */
    int length(int number) {
        return patterns.get(number).length();
    }

    /** Tells the numbers of all patterns that begin at a place, in no particular order. */
    void matches(Letters text, int from, IntConsumer found) {
        int state = ROOT;
        int at = from;
        while (branching.get(state)) {
            tellWaiting(state, text, from, at, found);
            int slot = at < text.length() ? slot(step(state, text.folded(at++))) : NONE;
            if (slot == NONE || steps[slot] == FREE) {
                return;
            }
            state = (int) steps[slot + 1];
        }
        tellWaiting(state, text, from, at, found);
    }

    private void tellWaiting(int state, Letters text, int from, int at, IntConsumer found) {
        for (int pattern = waiting[state]; pattern != NONE; pattern = others[pattern]) {
            if (stands(patterns.get(pattern), text, from, at)) {
                found.accept(pattern);
            }
        }
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
