package org.ieum.text;

import java.util.Locale;

/**
 * A language, named by its BCP 47 tag. Two tags of one language, such as {@code ko} and {@code ko-KR}, are the same
 * {@code Lang}: only the primary subtag is kept, since the region decides nothing here and tools disagree about it. That is an
 * ISO 639 code; BCP 47 has no longer one in use, and {@code korean} is a slip.
 *
 * @param tag the primary language subtag in lower case, such as {@code ko}
 */
public record Lang(String tag) {
    /** Korean, {@code ko}. */
    public static final Lang KO = new Lang("ko");

    /** English, {@code en}. */
    public static final Lang EN = new Lang("en");

    public Lang {
        if (tag.length() < 2 || tag.length() > 3 || !isLowerCase(tag)) {
            throw new IeumException(
                    "language \"" + tag + "\": expected a lower-case code of 2 or 3 letters, such as ko or en");
        }
    }

    private static boolean isLowerCase(String tag) {
        for (int i = 0; i < tag.length(); i++) {
            if (tag.charAt(i) < 'a' || tag.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /**
     * The language of a BCP 47 tag, whatever its case, script and region: {@code ko-KR}, {@code EN_us}.
     *
     * @throws IeumException if the tag does not begin with a language subtag
     */
    public static Lang of(String tag) {
        String whole = tag.strip();
        int end = 0;
        while (end < whole.length() && whole.charAt(end) != '-' && whole.charAt(end) != '_') {
            end++;
        }
        String primary = whole.substring(0, end).toLowerCase(Locale.ROOT);
        return primary.equals(KO.tag) ? KO : primary.equals(EN.tag) ? EN : new Lang(primary);
    }

    /**
     * Korean if a text holds a Hangul letter or a Chinese character, else English: for words and short texts that are known
     * to be in one of the two.
     */
    public static Lang ofLetters(String text) {
        return text.codePoints().anyMatch(Lang::isKorean) ? KO : EN;
    }

    /** Ranges of Unicode, so that the answer is the same on every JDK. */
    private static boolean isKorean(int c) {
        boolean hangul = c >= 0xAC00 && c <= 0xD7FB
                || c >= 0x1100 && c <= 0x11FF
                || c >= 0x3131 && c <= 0x318E
                || c >= 0xA960 && c <= 0xA97C;
        boolean chinese = c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0x20000 && c <= 0x3FFFF;
        return hangul || chinese;
    }

    /** Written out, since it is asked for each term of a large glossary and what a record brings along starts slowly. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Lang that && tag.equals(that.tag));
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public String toString() {
        return tag;
    }
}
