package org.ieum.check;

import java.util.Map;
import java.util.regex.Pattern;

/** American spellings of words as the British write them: programme, centre, labour, defence, organise. */
final class Spelling {
    private static final Map<Pattern, String> ENDINGS = Map.of(
            Pattern.compile("(?<=gr)amme$"), "am",
            Pattern.compile("(?<=[tb])re$"), "er",
            Pattern.compile("(?<=[bdlnv])our$"), "or",
            Pattern.compile("(?<=\\wf|lic)ence$"), "ense",
            Pattern.compile("(?<=\\w[lnrt])is(?=e$|ation$)"), "iz");

    private Spelling() {}

    /** The word itself if it is no such, and sometimes what is no word at all: only for comparing one with another. */
    static String american(String word) {
        return ENDINGS.entrySet().stream()
                .reduce(
                        word,
                        (spelt, ending) -> ending.getKey().matcher(spelt).replaceFirst(ending.getValue()),
                        (a, b) -> b);
    }
}
