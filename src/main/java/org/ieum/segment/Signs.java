package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Classes of the characters that sentence ends are made of. */
final class Signs {
    private static final int STOP = 1;
    private static final int LOUD = 1 << 1;
    private static final int OPENING_BRACKET = 1 << 2;
    private static final int CLOSING_BRACKET = 1 << 3;
    private static final int DOUBLE_QUOTE = 1 << 4;
    private static final int SINGLE_QUOTE = 1 << 5;
    private static final int ONLY_OPENING = 1 << 6;
    private static final int ONLY_CLOSING = 1 << 7;
    static final int SPACE = 1 << 8;
    private static final int AT = 1 << 9;
    private static final int SLASH = 1 << 10;
    private static final int COLON = 1 << 11;
    private static final int RULE = 1 << 12;
    private static final int CAPITAL = 1 << 13;
    private static final int BULLET = 1 << 14;

    /** A stop, a quotation mark or a bracket. */
    static final int MARK = STOP | DOUBLE_QUOTE | SINGLE_QUOTE | OPENING_BRACKET | CLOSING_BRACKET;

    /** A capital or what lines are drawn with. */
    static final int BEGINNING = CAPITAL | RULE;

    /** The classes of every character, for they are asked for at each of a text. */
    private static final short[] CLASSES = new short[1 << Character.SIZE];

    static {
        add(STOP, ".．…‥");
        add(STOP | LOUD, "!?。！？⁇⁈⁉‼｡؟");
        add(OPENING_BRACKET, "([{（［｛〔【《〈");
        add(CLOSING_BRACKET, ")]}）］｝〕】》〉");
        add(DOUBLE_QUOTE, "\"“”„‟«»＂〝〞『』「」˝");
        add(SINGLE_QUOTE, "'‘’‚‛`´＇‹›");
        add(ONLY_OPENING, "“„«〝『「‘‚‹");
        add(ONLY_CLOSING, "”»〞』」’›");
        add(AT, "@");
        add(SLASH, "/");
        add(COLON, ":");
        add(RULE, "-=_*~#+");
        add(BULLET, "•‣◦⁃▪■□◆◇●○▲△▶▷※☞①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮");
        for (int c = 0; c < CLASSES.length; c++) {
            CLASSES[c] |= Character.isWhitespace(c) || UCharacter.isSpaceChar(c) ? SPACE : 0;
            CLASSES[c] |= UCharacter.isUpperCase(c) ? CAPITAL : 0;
        }
    }

    private static final int LONGEST_MOUTH = 8;

    private Signs() {}

    private static void add(int classes, String signs) {
        signs.chars().forEach(c -> CLASSES[c] |= (short) classes);
    }

    private static boolean is(char c, int classes) {
        return (CLASSES[c] & classes) != 0;
    }

    /** All classes that a character is of, as bits; 0 of most letters. */
    static int classes(char c) {
        return CLASSES[c];
    }

    static boolean isStop(char c) {
        return is(c, STOP);
    }

    /** A question or exclamation mark: unlike a full stop it is no part of a number or an abbreviation. */
    static boolean isLoud(char c) {
        return is(c, LOUD);
    }

    static boolean isDot(char c) {
        return is(c, STOP) && !is(c, LOUD);
    }

    static boolean isOpeningBracket(char c) {
        return is(c, OPENING_BRACKET);
    }

    static boolean isClosingBracket(char c) {
        return is(c, CLOSING_BRACKET);
    }

    static boolean isDoubleQuote(char c) {
        return is(c, DOUBLE_QUOTE);
    }

    static boolean isSingleQuote(char c) {
        return is(c, SINGLE_QUOTE);
    }

    static boolean isQuote(char c) {
        return is(c, DOUBLE_QUOTE | SINGLE_QUOTE);
    }

    /** A quotation mark or a bracket. */
    static boolean encloses(char c) {
        return is(c, DOUBLE_QUOTE | SINGLE_QUOTE | OPENING_BRACKET | CLOSING_BRACKET);
    }

    /** True of what lines are drawn with. */
    static boolean isRule(char c) {
        return is(c, RULE);
    }

    static boolean isBullet(char c) {
        return is(c, BULLET);
    }

    static boolean isOnlyOpening(char c) {
        return is(c, ONLY_OPENING);
    }

    static boolean isOnlyClosing(char c) {
        return is(c, ONLY_CLOSING);
    }

    static boolean isSpace(char c) {
        return is(c, SPACE);
    }

    /** True if there is nothing to see, as in the no-break space that editors leave in empty paragraphs. */
    static boolean areInvisible(String signs) {
        int i = 0;
        while (i < signs.length()) {
            int c = signs.codePointAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space && Character.getType(c) != Character.FORMAT) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
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
        if (c < 0x2190 || isBullet(c)) {
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

    /** The end of an emoticon of signs that begins here and before white space ends, such as {@code :-)}; or its begin. */
    static int endOfEmoticon(String text, int from) {
        int at = from;
        if (at + 1 < text.length() && ":;=".indexOf(text.charAt(at)) >= 0) {
            at += text.charAt(at + 1) == '-' || text.charAt(at + 1) == '\'' ? 2 : 1;
            int mouth = at;
            while (at < text.length() && at - mouth < LONGEST_MOUTH && ")(DPp/|".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (at > mouth && (at == text.length() || isSpace(text.charAt(at)))) {
                return at;
            }
        }
        return from;
    }

    /**
     * The end of the ornaments from {@code from} on; white space may stand between two of them, and before the first one
     * unless it is a sign that also begins things (☆, ★, ~).
     */
    static int skipOrnaments(String text, int from) {
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
                    && isOrnament(text, end + 1);
            if (!apart && !isOrnament(text, end)) {
                return end;
            }
            end += apart ? 2 : 1;
        }
        return end;
    }
}
