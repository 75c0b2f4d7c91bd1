package org.ieum.term;

import java.util.Comparator;
import java.util.Locale;

/**
 * What all spellings of a Korean and an English expression share.
 *
 * @param korean without spaces
 * @param english in the singular
 */
record PairKey(String korean, String english) implements Comparable<PairKey> {
    static PairKey of(String korean, String english) {
        String shortest = EnglishNumber.variants(english).stream()
                .min(Comparator.comparingInt(String::length))
                .orElse(english);
        return new PairKey(TermKey.of(korean), TermKey.of(shortest).toLowerCase(Locale.ROOT));
    }

    @Override
    public int compareTo(PairKey other) {
        return Comparator.comparing(PairKey::korean)
                .thenComparing(PairKey::english)
                .compare(this, other);
    }
}
