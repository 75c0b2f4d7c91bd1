package org.ieum.quantity;

/**
 * An English word as a number, five bits a letter in any case, so that it is compared and looked up at once. Words that are longer
 * than 12 letters or have others than a to z are all {@link #OTHER}.
 */
final class Letters {
    static final int MOST = 12;
    static final long NONE = 0;
    static final long OTHER = -1;

    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;

    private Letters() {}

    /** A word with one more letter. */
    static long and(long letters, char letter) {
        return letters << BITS | letter & MASK;
    }

    /** A word of small letters, at most 12. */
    static long of(String word) {
        return new Text(word).letters(0);
    }

    /** How many letters a word has that is not {@link #OTHER}. */
    static int count(long letters) {
        return (Long.SIZE + BITS - 1 - Long.numberOfLeadingZeros(letters)) / BITS;
    }
}
