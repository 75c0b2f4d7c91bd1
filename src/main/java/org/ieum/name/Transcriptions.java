package org.ieum.name;

import com.ibm.icu.text.Transliterator;

/** What ICU knows of other languages' names. Made when first asked for, since the rules take a moment to load. */
final class Transcriptions {
    private static final Transliterator JAPANESE = Transliterator.getInstance("ja_Latn-ko");
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin");

    private Transcriptions() {}

    /** A Japanese word in romaji as the Korean rules write it, long vowels once: ohno is 오노. */
    static String japaneseInHangul(String romaji) {
        String once = romaji.replaceAll("oh(?![aeiou])|ou|oo", "o").replace("uu", "u");
        synchronized (JAPANESE) {
            return JAPANESE.transliterate(once);
        }
    }

    /** Chinese characters by their Mandarin sound, letters only: 東方網 is dongfangwang. */
    static String pinyin(String han) {
        synchronized (PINYIN) {
            return LatinLetters.fold(PINYIN.transliterate(han));
        }
    }
}
