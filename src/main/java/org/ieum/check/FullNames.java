package org.ieum.check;

import java.util.Arrays;
import java.util.List;
import org.ieum.name.NameChain;

/** The full names of persons as they are written. */
final class FullNames {
    private FullNames() {}

    /** True of a family and a given name: two words, or three Hangul syllables. */
    static boolean isFull(NameChain person) {
        String name = person.fullName();
        return words(name).size() > 1 || (NearNames.isHangul(name) && name.length() > 2);
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** A name without its spaces. */
    static String squeezed(String name) {
        return String.join("", words(name));
    }
}
