package org.ieum.segment;

/** Steps through a text from word to word, where a word is what stands between two white spaces. */
final class Spaces {
    /** Of a word, in characters, that rules look at. */
    private static final int LONGEST_WORD = 60;

    private static final int MOST_OPENERS = 4;

    private Spaces() {}

    /** The first position from {@code from} on that is not white space, or the length. */
    static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && Signs.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the white space before a position begins; the position itself if there is none. */
    static int skipBack(String text, int from) {
        int i = from;
        while (i > 0 && Signs.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The first white space from {@code from} on, or the length. */
    static int next(String text, int from) {
        int i = from;
        while (i < text.length() && !Signs.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the last word begins that ends before a position. */
    static int startOfWordBefore(String text, int position) {
        int from = skipBack(text, position);
        while (from > 0 && !Signs.isSpace(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** True if nothing else stands from start to end. */
    static boolean isBlank(String text, int start, int end) {
        return skip(text, start) >= end;
    }

    /** The word that begins here, without up to four opening quotation marks and brackets before it. */
    static String word(String text, int from) {
        int start = from;
        while (start < text.length()
                && start - from < MOST_OPENERS
                && (Signs.isQuote(text.charAt(start)) || Signs.isOpeningBracket(text.charAt(start)))) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST_WORD && !Signs.isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
