package org.ieum.name;

import java.util.List;

/** Names with their Chinese characters beside them, 이순신(李舜臣), 후진타오(胡錦濤): whose names are they, if they are names? */
final class HanNames {
    private static final List<String> LINES = Tables.lines("hanja-family.txt");

    /** Characters of Korean family names. */
    private static final String FAMILY = LINES.get(0);

    /** Characters that end the names of places, institutions, things. */
    private static final String GENERIC = LINES.get(1);

    private static final int NAME = 3;

    private HanNames() {}

    /** True for a family and a given name read in the Korean way, syllable by character. */
    static boolean isKorean(String hangul, String han) {
        return Surnames.STANDARD.split(hangul).size() == 2 && Hanja.STANDARD.reads(hangul, han);
    }

    /** True for a word that is written as Mandarin sounds. */
    static boolean isChinese(String hangul, String han) {
        return Syllabary.MANDARIN.reads(hangul, Pinyin.of(han));
    }

    /** True if characters look like a person's name of usual length by themselves: 安重根, not 安東市. */
    static boolean isTelling(String han) {
        return han.length() == NAME && FAMILY.indexOf(han.charAt(0)) >= 0 && !isGeneric(han);
    }

    /** True if the last character says that this is a place, an institution or a thing: 富士山. */
    static boolean isGeneric(String han) {
        return GENERIC.indexOf(han.charAt(han.length() - 1)) >= 0;
    }
}
