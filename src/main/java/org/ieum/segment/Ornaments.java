package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What people hang on the end of a sentence instead of, or after, punctuation: ㅋㅋ, ^^, ♡, :-), pictographs. */
final class Ornaments {
    private static final int LONGEST_MOUTH = 8;

    private Ornaments() {}

    /** ㅋㅋ, ㅠㅠ: letters that are no syllable and stand for laughter or tears. */
    private static boolean isLetterAlone(char c) {
        return c >= 'ㄱ' && c <= 'ㅣ';
    }

    /** True if the character at this position is one or a part of one; of emoticons such as :-) it tells nothing. */
    static boolean is(String text, int i) {
        char c = text.charAt(i);
        return isLetterAlone(c) || "~^♡♥☆★♪♬".indexOf(c) >= 0 || isPictograph(text, i);
    }

    private static boolean isPictograph(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x2190 || Signs.isBullet(c)) {
            return false;
        }
        boolean second = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        int codePoint = text.codePointAt(second ? i - 1 : i);
        return codePoint == 0xFE0F
                || codePoint == 0x200D
                || UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_MODIFIER);
    }

    /** The end of an emoticon of signs that begins here and before white space ends, such as {@code :-)}; or the position itself. */
    static int endOfEmoticon(String text, int from) {
        int at = from;
        if (at + 1 < text.length() && ":;=".indexOf(text.charAt(at)) >= 0) {
            at += text.charAt(at + 1) == '-' || text.charAt(at + 1) == '\'' ? 2 : 1;
            int mouth = at;
            while (at < text.length() && at - mouth < LONGEST_MOUTH && ")(DPp/|".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at > mouth && (at == text.length() || Signs.isSpace(text.charAt(at)))) {
                return at;
            }
        }
        return from;
    }

    /**
     * The end of the ornaments from {@code from} on; white space may stand between two of them, and before the first one
     * unless it is a sign that also begins things (☆, ★, ~).
     */
    static int skip(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int emoticon = endOfEmoticon(text, text.charAt(end) == ' ' ? end + 1 : end);
            if (emoticon > end + 1) {
                end = emoticon;
                continue;
            }
            boolean apart = text.charAt(end) == ' '
                    && end + 1 < text.length()
                    && "☆★~".indexOf(text.charAt(end + 1)) < 0
                    && is(text, end + 1);
            if (!apart && !is(text, end)) {
                return end;
            }
            end += apart ? 2 : 1;
        }
        return end;
    }
}
