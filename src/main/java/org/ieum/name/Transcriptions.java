package org.ieum.name;

import com.ibm.icu.text.Transliterator;

/** What ICU knows of other languages' names. Rules are loaded when first asked for, since that takes a moment. */
final class Transcriptions {
    private Transcriptions() {}

    private static final class Japanese {
        static final Transliterator RULES = Transliterator.getInstance("ja_Latn-ko");
    }

    private static final class Pinyin {
        static final Transliterator RULES = Transliterator.getInstance("Han-Latin");
    }

    /** A Japanese word in romaji as the Korean rules write it, long vowels once: ohno is 오노. */
    static String japaneseInHangul(String romaji) {
        String once = romaji.replaceAll("oh(?![aeiou])|ou|oo", "o").replace("uu", "u");
        return Japanese.RULES.transliterate(once);
    }

    /** Chinese characters by their Mandarin sound, letters only: 東方網 is dongfangwang. */
    static String pinyin(String han) {
        return LatinLetters.fold(Pinyin.RULES.transliterate(han));
    }
}
