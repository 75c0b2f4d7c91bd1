package org.ieum.read;

import com.ibm.icu.lang.UCharacter;
import org.ieum.text.Hangul;
import org.ieum.text.Lang;

/** Which script a character belongs to, and the language that a text's scripts suggest. */
final class Scripts {
    /** A Hangul syllable is worth about two and a half Latin letters: 정부 is government. */
    private static final int HANGUL_WEIGHT = 5;

    private static final int LATIN_WEIGHT = 2;

    /** Below this share of the weight Korean is a quotation inside something else. */
    private static final double KOREAN_SHARE = 0.35;

    private Scripts() {}

    static boolean isHangul(int c) {
        return Hangul.isSyllable(c)
                || (c >= 0x1100 && c <= 0x11FF)
                || (c >= 0x3131 && c <= 0x318E)
                || (c >= 0xA960 && c <= 0xA97C)
                || (c >= 0xD7B0 && c <= 0xD7FB);
    }

    static boolean isLatin(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7)
                || (c >= 0xFF21 && c <= 0xFF3A)
                || (c >= 0xFF41 && c <= 0xFF5A);
    }

    static boolean isKana(int c) {
        return c >= 0x3041 && c <= 0x30FF && c != 0x30FB && c != 0x30FC;
    }

    static boolean isHan(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF);
    }

    /** White space, and the invisible characters that web pages put in its place. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || c == 0xA0
                || c == 0x2007
                || c == 0x202F
                || c == 0xFEFF
                || (c >= 0x200B && c <= 0x200F)
                || c == 0x2060;
    }

    /** Counts of the letters of a text, by script. */
    record Counts(int hangul, int latin, int kana, int han, int other) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        static Counts of(CharSequence text) {
            int[] count = new int[5];
            for (int i = 0; i < text.length(); i++) {
                int slot = slot(text.charAt(i));
                if (slot >= 0) {
                    count[slot]++;
                }
            }
            return new Counts(count[0], count[1], count[2], count[3], count[4]);
        }

        private static int slot(char c) {
            if (isLatin(c)) {
                return 1;
            }
            if (c < 0x250) {
                return -1;
            }
            if (isHangul(c)) {
                return 0;
            }
            if (isKana(c)) {
                return 2;
            }
            if (isHan(c)) {
                return 3;
            }
            return UCharacter.isLetter(c) ? 4 : -1;
        }

        int korean() {
            return hangul * HANGUL_WEIGHT;
        }

        int english() {
            return latin * LATIN_WEIGHT;
        }

        /** Letters of both languages, weighted so that equal texts weigh the same in either. */
        int weight() {
            return korean() + english();
        }

        /** Given that it has letters of either language: whether they are Korean rather than English. */
        boolean isKorean() {
            return (double) korean() / weight() >= KOREAN_SHARE;
        }

        Counts plus(Counts other) {
            return new Counts(
                    hangul + other.hangul,
                    latin + other.latin,
                    kana + other.kana,
                    han + other.han,
                    this.other + other.other);
        }

        /** The language by script; {@code und} if there is no letter. Latin letters are taken for English. */
        Lang lang() {
            int cjk = (kana + han) * HANGUL_WEIGHT;
            if (weight() > 0 && weight() >= cjk && weight() >= other * LATIN_WEIGHT) {
                return isKorean() ? Lang.KO : Lang.EN;
            }
            if (cjk > 0 && cjk >= other * LATIN_WEIGHT) {
                return Lang.of(hangul > 0 && kana == 0 ? "ko" : kana > 0 ? "ja" : "zh");
            }
            return Lang.of("und");
        }
    }

    static Lang guess(CharSequence text) {
        return Counts.of(text).lang();
    }
}
