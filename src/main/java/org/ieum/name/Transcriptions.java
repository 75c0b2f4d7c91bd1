package org.ieum.name;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What ICU knows of other languages' names. Rules are loaded when first asked for, since that takes a moment. */
final class Transcriptions {
    private static final String APART = ";";

    private Transcriptions() {}

    private static final class Pinyin {
        static final Transliterator RULES = Transliterator.getInstance("Han-Latin");
    }

    /** Chinese characters by their Mandarin sound, letters only: 東方網 is dongfangwang. */
    static String pinyin(String han) {
        return LatinLetters.fold(Pinyin.RULES.transliterate(han));
    }

    /** Characters one by one, whatever words they might make together. */
    static List<String> pinyinOfEach(List<Integer> characters) {
        String apart = characters.stream().map(Character::toString).collect(Collectors.joining(APART));
        return Arrays.stream(Pinyin.RULES.transliterate(apart).split(APART))
                .map(LatinLetters::fold)
                .toList();
    }
}
