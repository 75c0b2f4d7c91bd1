package org.ieum.term;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Finds all of many patterns in one pass (Aho &amp; Corasick 1975, CACM 18(6)): time linear in the text plus the number of
 * occurrences, however many patterns there are and however they overlap.
 *
 * <p>It is our own since nothing at hand fits: Lucene's transducers match prefixes of one input and would have to be
 * restarted at each position, which is quadratic on long runs of one character; a hash table of terms needs the words of
 * the text to be known first, and in Korean they are not. It stays small by keeping all transitions in one open hash
 * table of (state, character): 20,000 terms take some ten megabytes.
 */
final class Automaton {
    private static final int ROOT = 0;
    private static final int NONE = -1;
    private static final long FREE = -1L;

    private long[] edges = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int edgeCount;

    private int states = 1;
    private int[] fail = new int[1 << 8];
    private int[] pattern = new int[1 << 8];
    private int[] shorter = new int[1 << 8];

    private Automaton() {
        Arrays.fill(edges, FREE);
        Arrays.fill(pattern, NONE);
        Arrays.fill(shorter, NONE);
    }

    /** An automaton that tells the patterns by their numbers in the list; they must be distinct and not empty. */
    static Automaton of(List<String> patterns) {
        Automaton automaton = new Automaton();
        for (int i = 0; i < patterns.size(); i++) {
            automaton.add(patterns.get(i), i);
        }
        automaton.connect();
        return automaton;
    }

    private void add(String text, int number) {
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            int next = target(state, text.charAt(i));
            state = next == NONE ? addState(state, text.charAt(i)) : next;
        }
        pattern[state] = number;
    }

    private int addState(int from, char c) {
        if (states == fail.length) {
            int size = states * 2;
            fail = Arrays.copyOf(fail, size);
            pattern = Arrays.copyOf(pattern, size);
            shorter = Arrays.copyOf(shorter, size);
            Arrays.fill(pattern, states, size, NONE);
            Arrays.fill(shorter, states, size, NONE);
        }
        put(from, c, states);
        return states++;
    }

    /** Sets where to go on after a mismatch. States are made parents first, so one sweep by depth does. */
    private void connect() {
        int[] parent = new int[states];
        char[] label = new char[states];
        for (int slot = 0; slot < edges.length; slot++) {
            if (edges[slot] != FREE) {
                parent[targets[slot]] = (int) (edges[slot] >>> 16);
                label[targets[slot]] = (char) edges[slot];
            }
        }
        for (int state : byDepth(parent)) {
            int longest = parent[state] == ROOT ? ROOT : step(fail[parent[state]], label[state]);
            fail[state] = longest;
            shorter[state] = pattern[longest] != NONE ? longest : shorter[longest];
        }
    }

    /** All states but the root, the shallow ones first. A parent always has a smaller number than its children. */
    private int[] byDepth(int[] parent) {
        int[] depth = new int[states];
        int deepest = 0;
        for (int state = 1; state < states; state++) {
            depth[state] = depth[parent[state]] + 1;
            deepest = Math.max(deepest, depth[state]);
        }
        int[] from = new int[deepest + 2];
        for (int state = 1; state < states; state++) {
            from[depth[state] + 1]++;
        }
        for (int d = 1; d < from.length; d++) {
            from[d] += from[d - 1];
        }
        int[] order = new int[states - 1];
        for (int state = 1; state < states; state++) {
            order[from[depth[state]]++] = state;
        }
        return order;
    }

    /** The state before any character. */
    int start() {
        return ROOT;
    }

    /** The state after one more character. */
    int step(int state, char c) {
        int from = state;
        while (true) {
            int next = target(from, c);
            if (next != NONE) {
                return next;
            }
            if (from == ROOT) {
                return ROOT;
            }
            from = fail[from];
        }
    }

    /** Tells the numbers of all patterns that end at this state, the longest first. */
    void matches(int state, IntConsumer found) {
        int at = pattern[state] != NONE ? state : shorter[state];
        while (at != NONE) {
            found.accept(pattern[at]);
            at = shorter[at];
        }
    }

    private int target(int state, char c) {
        long edge = edge(state, c);
        int slot = slot(edge, edges.length);
        while (edges[slot] != FREE) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            slot = (slot + 1) & (edges.length - 1);
        }
        return NONE;
    }

    private void put(int state, char c, int next) {
        if (++edgeCount * 2 > edges.length) {
            grow();
        }
        insert(edge(state, c), next);
    }

    private void insert(long edge, int next) {
        int slot = slot(edge, edges.length);
        while (edges[slot] != FREE) {
            slot = (slot + 1) & (edges.length - 1);
        }
        edges[slot] = edge;
        targets[slot] = next;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldEdges.length * 2];
        Arrays.fill(edges, FREE);
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != FREE) {
                insert(oldEdges[i], oldTargets[i]);
            }
        }
    }

    private static long edge(int state, char c) {
        return ((long) state << 16) | c;
    }

    private static int slot(long edge, int size) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (size - 1);
    }
}
