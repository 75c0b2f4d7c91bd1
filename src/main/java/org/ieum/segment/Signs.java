package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;

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
}
