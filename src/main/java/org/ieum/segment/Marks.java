package org.ieum.segment;

import java.util.Arrays;

/**
 * Where a text has stops, quotation marks and brackets. These few characters are all that most rules for sentence ends
 * look for, so that a text is searched once.
 */
final class Marks {
    private final int[] places;

    private Marks(int[] places) {
        this.places = places;
    }

    static Marks find(String text) {
        int[] places = new int[16 + text.length() / 16];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Signs.isMark(text.charAt(i))) {
                places = count < places.length ? places : Arrays.copyOf(places, count * 2);
                places[count++] = i;
            }
        }
        return new Marks(Arrays.copyOf(places, count));
    }

    int count() {
        return places.length;
    }

    /** The position of the n-th, from 0. */
    int place(int n) {
        return places[n];
    }
}
