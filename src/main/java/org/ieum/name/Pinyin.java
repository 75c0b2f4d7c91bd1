package org.ieum.name;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The Mandarin sound of Chinese characters, {@code pinyin.tsv}, in letters without tones. */
final class Pinyin {
    private static final Map<Integer, String> KNOWN = known();

    private Pinyin() {}

    private static Map<Integer, String> known() {
        Map<Integer, String> known = new HashMap<>();
        Tables.rows("pinyin.tsv")
                .forEach(row -> row.get(1).codePoints().forEach(character -> known.put(character, row.get(0))));
        return known;
    }

    /** ICU's rules, once the table lacks a character; loading takes a moment. */
    private static final class Rules {
        static final Transliterator RULES = Transliterator.getInstance("Han-Latin");
    }

    /** 東方網 is dongfangwang. */
    static String of(String han) {
        return han.codePoints().allMatch(KNOWN::containsKey)
                ? han.codePoints().mapToObj(KNOWN::get).collect(Collectors.joining())
                : LatinLetters.fold(Rules.RULES.transliterate(han));
    }
}
