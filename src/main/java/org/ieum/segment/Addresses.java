package org.ieum.segment;

/** URLs and e-mail addresses, as words that stand in a text. */
final class Addresses {
    private Addresses() {}

    /** False if a text has none; a cheap look. */
    static boolean mayBeIn(String text, Marks marks) {
        return marks.mayContain('@') || (marks.mayContain('/') && marks.mayContain(':')) || text.contains("www.");
    }

    /** True if the word from start to end is one, perhaps in angle brackets. */
    static boolean is(String text, int start, int end) {
        if (startsUrl(text, start)) {
            return true;
        }
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '@' && text.charAt(i + 1) != ' ') {
                return true;
            }
        }
        return false;
    }

    /** True if a URL begins here. */
    static boolean startsUrl(String text, int start) {
        return text.startsWith("http://", start)
                || text.startsWith("https://", start)
                || text.startsWith("www.", start);
    }
}
