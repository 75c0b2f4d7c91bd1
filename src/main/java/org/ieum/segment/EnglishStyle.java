package org.ieum.segment;

/**
 * Whether an English paragraph was edited, or written as people chat: it begins in lower case, the first person is i, or
 * it spells as one texts (im, thx), or it sets punctuation apart, as in this .
 */
final class EnglishStyle {
    private static final SentenceWords WORDS = SentenceWords.standard();
    private static final int LONGEST_CASUAL = 8;

    private final Style style;
    private final String text;
    private boolean read;
    private boolean casual;

    /** @param style what is known beforehand */
    EnglishStyle(Style style, String text) {
        this.style = style;
        this.text = text;
    }

    boolean mayBeUnedited() {
        return style != Style.EDITED;
    }

    /** Reads the text when first asked, for few texts need it. */
    boolean isUnedited() {
        if (style != Style.AUTO) {
            return style == Style.UNEDITED;
        }
        if (!read) {
            casual = isCasual(text);
            read = true;
        }
        return casual;
    }

    private static boolean isCasual(String text) {
        int start = Spaces.skip(text, 0);
        if (beginsLower(text, start)) {
            return true;
        }
        while (start < text.length()) {
            int end = endOfLower(text, start);
            int next = Spaces.next(text, end);
            if (isCasualWord(text, start, end) || isMarkApart(text, start, next)) {
                return true;
            }
            start = Spaces.skip(text, next);
        }
        return false;
    }

    /** But for list items (a. the first), addresses and brands (iPhone). */
    private static boolean beginsLower(String text, int start) {
        int end = endOfLower(text, start);
        return end > start + 1
                && (end == text.length() || "'’,!?".indexOf(text.charAt(end)) >= 0 || Signs.isSpace(text.charAt(end)));
    }

    private static boolean isCasualWord(String text, int start, int end) {
        return end > start && end - start <= LONGEST_CASUAL && isWhole(text, end) && WORDS.isCasual(text, start, end);
    }

    /** One mark, and not the dots of an ellipsis. */
    private static boolean isMarkApart(String text, int start, int end) {
        return end == start + 1
                && ".,?!".indexOf(text.charAt(start)) >= 0
                && start > 1
                && Characters.isLetter(text.charAt(start - 2))
                && (end + 1 >= text.length() || Characters.isLetter(text.charAt(end + 1)));
    }

    private static boolean isWhole(String text, int end) {
        return end == text.length() || ",!?".indexOf(text.charAt(end)) >= 0 || Signs.isSpace(text.charAt(end));
    }

    private static int endOfLower(String text, int start) {
        int end = start;
        while (end < text.length() && (Characters.isLower(text.charAt(end)) || text.charAt(end) == '\'')) {
            end++;
        }
        return end;
    }
}
