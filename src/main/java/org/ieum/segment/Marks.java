package org.ieum.segment;

import java.util.Arrays;

/**
 * Where a text has stops, quotation marks and brackets, where a word begins with a capital or with what lines are drawn
 * with, and whether it has some other signs at all. These few characters are all that most rules for sentence ends look for,
 * so that a text is searched once.
 */
final class Marks {
    private final int[] places;
    private final int[] beginnings;
    /** The classes of all characters together. */
    private final int classes;

    private Marks(int[] places, int[] beginnings, int classes) {
        this.places = places;
        this.beginnings = beginnings;
        this.classes = classes;
    }

    static Marks find(String text) {
        char[] chars = text.toCharArray();
        Places marks = new Places(chars.length);
        Places beginnings = new Places(chars.length);
        int sought = Signs.MARK | Signs.BEGINNING;
        int all = 0;
        for (int i = 0; i < chars.length; i++) {
            int classes = Signs.classes(chars[i]);
            all |= classes;
            if ((classes & sought) != 0) {
                marks.addIf((classes & Signs.MARK) != 0, i);
                beginnings.addIf((classes & sought & Signs.BEGINNING) != 0, i);
            }
            sought = (classes & Signs.SPACE) != 0 ? Signs.MARK | Signs.BEGINNING : Signs.MARK;
        }
        return new Marks(marks.all(), beginnings.all(), all);
    }

    /** Positions, ascending. */
    private static final class Places {
        private int[] places;
        private int count;

        Places(int length) {
            places = new int[16 + length / 16];
        }

        void addIf(boolean wanted, int place) {
            if (wanted) {
                places = count < places.length ? places : Arrays.copyOf(places, count * 2);
                places[count++] = place;
            }
        }

        int[] all() {
            return Arrays.copyOf(places, count);
        }
    }

    /** False if the text has neither this sign nor any other of its classes. */
    boolean mayContain(char sign) {
        return (classes & Signs.classes(sign)) != 0;
    }

    int count() {
        return places.length;
    }

    /** The position of the n-th, from 0. */
    int place(int n) {
        return places[n];
    }

    /** How many words begin with a capital or with what lines are drawn with. */
    int beginnings() {
        return beginnings.length;
    }

    /** The position of the n-th of these, from 0. */
    int beginning(int n) {
        return beginnings[n];
    }
}
