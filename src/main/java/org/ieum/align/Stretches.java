package org.ieum.align;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of sentences of one side, with what does not depend on the other side's sentences. A search asks for the same
 * few again and again, so the last ones are kept. For one thread at a time.
 */
final class Stretches {
    /** More than the widest band, so that each is made once. */
    private static final int KEPT = 256;

    private static final int LONGEST_KEPT = Weights.LARGEST_SIDE;

    private final Side side;
    private final Chances chances;
    /** By length, and by first sentence as far as there is room. */
    private final @Nullable Stretch[][] kept = new Stretch[LONGEST_KEPT][KEPT];

    private final int[] seen;
    private int round;

    Stretches(Side side, Chances chances) {
        this.side = side;
        this.chances = chances;
        seen = new int[side.types().size()];
    }

    /** One stretch: its types, each once in the order of their appearance. */
    static final class Stretch {
        private static final double UNKNOWN = Double.NaN;

        final int[] types;
        /** Number of types of each sentence, added up. */
        final int length;

        private final int from;
        private final Chances chances;
        private final double[] absent = new double[Chances.STEPS];

        private Stretch(int from, int[] types, int length, Chances chances) {
            this.from = from;
            this.types = types;
            this.length = length;
            this.chances = chances;
            Arrays.fill(absent, UNKNOWN);
        }

        /** What it says, in nats, if none of the types is met in a stretch whose length has this step. */
        double absent(int step) {
            if (Double.isNaN(absent[step])) {
                double sum = 0;
                for (int type : types) {
                    sum += chances.nats(type, 0, step);
                }
                absent[step] = sum;
            }
            return absent[step];
        }
    }

    /** The sentences {@code from} to {@code to}. */
    Stretch of(int from, int to) {
        if (to - from > LONGEST_KEPT) {
            return make(from, to);
        }
        @Nullable Stretch[] places = kept[to - from - 1];
        Stretch last = places[from % KEPT];
        if (last != null && last.from == from) {
            return last;
        }
        Stretch made = make(from, to);
        places[from % KEPT] = made;
        return made;
    }

    private Stretch make(int from, int to) {
        if (to == from + 1) {
            int[] types = side.typesOf(from);
            return new Stretch(from, types, types.length, chances);
        }
        int length = 0;
        for (int sentence = from; sentence < to; sentence++) {
            length += side.typesOf(sentence).length;
        }
        return new Stretch(from, distinct(from, to, length), length, chances);
    }

    private int[] distinct(int from, int to, int most) {
        int[] types = new int[most];
        int size = 0;
        nextRound();
        for (int sentence = from; sentence < to; sentence++) {
            for (int type : side.typesOf(sentence)) {
                if (seen[type] != round) {
                    seen[type] = round;
                    types[size++] = type;
                }
            }
        }
        return Arrays.copyOf(types, size);
    }

    private void nextRound() {
        if (++round == Integer.MAX_VALUE) {
            Arrays.fill(seen, 0);
            round = 1;
        }
    }
}
