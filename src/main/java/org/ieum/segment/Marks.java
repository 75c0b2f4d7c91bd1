package org.ieum.segment;

import java.util.Arrays;

/**
 * Where a text has stops, quotation marks and brackets, where a word begins with a capital or with what lines are drawn
 * with, and whether it has some other signs at all. These few characters are all that most rules for sentence ends look for,
 * so that a text is searched once.
 */
final class Marks {
    private final Places marks;
    private final Places beginnings;
    /** The classes of all characters together. */
    private int classes;

    private Marks(int length) {
        this.marks = new Places(length);
        this.beginnings = new Places(length);
    }

    static Marks find(String text) {
        char[] chars = text.toCharArray();
        Marks marks = new Marks(chars.length);
        marks.read(chars);
        return marks;
    }

    private void read(char[] chars) {
        int sought = Signs.MARK | Signs.BEGINNING;
        int all = 0;
        for (int i = 0; i < chars.length; i++) {
            int found = Signs.classes(chars[i]);
            all |= found;
            if ((found & sought) != 0) {
                marks.addIf((found & Signs.MARK) != 0, i);
                beginnings.addIf((found & sought & Signs.BEGINNING) != 0, i);
            }
            sought = (found & Signs.SPACE) != 0 ? Signs.MARK | Signs.BEGINNING : Signs.MARK;
        }
        classes = all;
    }

    /** Positions, ascending. */
    private static final class Places {
        private int[] places;
        private int count;

        Places(int length) {
            places = new int[4 + length / 16];
        }

        void addIf(boolean wanted, int place) {
            if (wanted) {
                places = count < places.length ? places : Arrays.copyOf(places, count * 2);
                places[count++] = place;
            }
        }
    }

    /** False if the text has neither this sign nor any other of its classes. */
    boolean mayContain(char sign) {
        return (classes & Signs.classes(sign)) != 0;
    }

    int count() {
        return marks.count;
    }

    /** The position of the n-th, from 0. */
    int place(int n) {
        return marks.places[n];
    }

    /** How many words begin with a capital or with what lines are drawn with. */
    int beginnings() {
        return beginnings.count;
    }

    /** The position of the n-th of these, from 0. */
    int beginning(int n) {
        return beginnings.places[n];
    }
}
