package org.ieum.coverage;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What is left of a text without spaces, quotation marks and other punctuation. */
public final class Letters {
    private static final int GRAM = 3;

    private Letters() {}

    /** Its letters and digits, small. */
    static String of(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** The different trigrams of its letters; none if it has fewer than three. */
    public static Set<String> trigrams(String text) {
        String letters = of(text);
        Set<String> trigrams = new LinkedHashSet<>();
        for (int i = 0; i + GRAM <= letters.length(); i++) {
            trigrams.add(letters.substring(i, i + GRAM));
        }
        return trigrams;
    }
}
