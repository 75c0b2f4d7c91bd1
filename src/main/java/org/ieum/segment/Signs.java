package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Classes of the characters that sentence ends are made of. */
final class Signs {
    private static final String STOPS = ".!?。！？．…‥⁇⁈⁉‼｡؟";
    private static final String OPENING_BRACKETS = "([{（［｛〔【《〈";
    private static final String CLOSING_BRACKETS = ")]}）］｝〕】》〉";
    private static final String DOUBLE_QUOTES = "\"“”„‟«»＂〝〞『』「」˝";
    private static final String SINGLE_QUOTES = "'‘’‚‛`´＇‹›";
    private static final String ONLY_OPENING = "“„«〝『「‘‚‹";
    private static final String ONLY_CLOSING = "”»〞』」’›";

    private Signs() {}

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    /** A question or exclamation mark: unlike a full stop it is no part of a number or an abbreviation. */
    static boolean isLoud(char c) {
        return isStop(c) && ".．…‥".indexOf(c) < 0;
    }

    static boolean isDot(char c) {
        return c == '.' || c == '．' || c == '…' || c == '‥';
    }

    static boolean isOpeningBracket(char c) {
        return OPENING_BRACKETS.indexOf(c) >= 0;
    }

    static boolean isClosingBracket(char c) {
        return CLOSING_BRACKETS.indexOf(c) >= 0;
    }

    static boolean isDoubleQuote(char c) {
        return DOUBLE_QUOTES.indexOf(c) >= 0;
    }

    static boolean isSingleQuote(char c) {
        return SINGLE_QUOTES.indexOf(c) >= 0;
    }

    static boolean isQuote(char c) {
        return isDoubleQuote(c) || isSingleQuote(c);
    }

    static boolean isOnlyOpening(char c) {
        return ONLY_OPENING.indexOf(c) >= 0;
    }

    static boolean isOnlyClosing(char c) {
        return ONLY_CLOSING.indexOf(c) >= 0;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || UCharacter.isSpaceChar(c);
    }

    static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }

    /** ㅋㅋ, ㅠㅠ: letters that are no syllable and stand for laughter or tears. */
    static boolean isLetterAlone(char c) {
        return c >= 'ㄱ' && c <= 'ㅣ';
    }

    /** What people hang on the end of a sentence instead of, or after, punctuation: ㅋㅋ, ^^, ♡, pictographs. */
    static boolean isOrnament(String text, int i) {
        char c = text.charAt(i);
        return isLetterAlone(c) || "~^♡♥☆★♪♬".indexOf(c) >= 0 || isPictograph(text, i);
    }

    private static boolean isPictograph(String text, int i) {
        char c = text.charAt(i);
        if (c < 0x2190) {
            return false;
        }
        boolean second = Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        int codePoint = text.codePointAt(second ? i - 1 : i);
        return codePoint == 0xFE0F
                || codePoint == 0x200D
                || UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC)
                || UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_MODIFIER);
    }

    /** The first position from {@code from} on that is not white space, or the length. */
    static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * The end of the ornaments from {@code from} on; white space may stand between two of them, and before the first one
     * unless it is a sign that also begins things (☆, ★, ~).
     */
    static int skipOrnaments(String text, int from) {
        int end = from;
        while (end < text.length()) {
            boolean apart = text.charAt(end) == ' '
                    && end + 1 < text.length()
                    && "☆★~".indexOf(text.charAt(end + 1)) < 0
                    && isOrnament(text, end + 1);
            if (!apart && !isOrnament(text, end)) {
                return end;
            }
            end += apart ? 2 : 1;
        }
        return end;
    }
}
