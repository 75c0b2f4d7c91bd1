package org.ieum.segment;

import java.util.Arrays;

/**
 * Where a text has stops, quotation marks and brackets, and whether it has some other signs at all. These few characters
 * are all that most rules for sentence ends look for, so that a text is searched once.
 */
final class Marks {
    private final int[] places;
    /** The classes of all characters together. */
    private final int classes;

    private Marks(int[] places, int classes) {
        this.places = places;
        this.classes = classes;
    }

    static Marks find(String text) {
        int[] places = new int[16 + text.length() / 16];
        int count = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            int classes = Signs.classes(text.charAt(i));
            all |= classes;
            if (Signs.isMark(classes)) {
                places = count < places.length ? places : Arrays.copyOf(places, count * 2);
                places[count++] = i;
            }
        }
        return new Marks(Arrays.copyOf(places, count), all);
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
}
