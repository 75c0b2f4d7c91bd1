package org.ieum.name;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Hangul;

/**
 * A run of letters of one script, or one other character that is no space.
 *
 * @param kind what it is made of
 * @param text its characters; a Latin run may hold hyphens, apostrophes and an abbreviation's final dot
 * @param start in the text it was cut from
 * @param spaced true if white space or the beginning of the text stands before it
 */
record Piece(Kind kind, String text, int start, boolean spaced) {
    enum Kind {
        HANGUL,
        HAN,
        LATIN,
        OTHER
    }

    int end() {
        return start + text.length();
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isCapitalised() {
        return kind == Kind.LATIN && UCharacter.isUpperCase(text.codePointAt(0));
    }

    static List<Piece> cut(String text) {
        List<Piece> pieces = new ArrayList<>();
        boolean spaced = true;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (UCharacter.isUWhiteSpace(codePoint)) {
                spaced = true;
                at += Character.charCount(codePoint);
                continue;
            }
            int end = end(text, at, kind(codePoint));
            pieces.add(new Piece(kind(codePoint), text.substring(at, end), at, spaced));
            spaced = false;
            at = end;
        }
        return pieces;
    }

    private static int end(String text, int start, Kind kind) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (kind != Kind.OTHER && end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (kind(codePoint) != kind && !(kind == Kind.LATIN && isInside(text, end))) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /** A hyphen or apostrophe between letters, the dot of Mr. */
    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        if (c == '.') {
            return text.charAt(at - 1) != '.' && at + 1 < text.length() && isAbbreviated(text, at);
        }
        return "-'’‑".indexOf(c) >= 0
                && at + 1 < text.length()
                && kind(text.codePointAt(at + 1)) == Kind.LATIN
                && kind(text.codePointBefore(at)) == Kind.LATIN;
    }

    private static boolean isAbbreviated(String text, int dot) {
        int start = dot;
        while (start > 0 && dot - start < 6 && kind(text.codePointBefore(start)) == Kind.LATIN) {
            start--;
        }
        String word = text.substring(start, dot);
        return word.length() == 1 || Titles.STANDARD.isEnglish(word + ".");
    }

    private static Kind kind(int codePoint) {
        if (Hangul.isSyllable(codePoint)) {
            return Kind.HANGUL;
        }
        if (!UCharacter.isLetter(codePoint)) {
            return Kind.OTHER;
        }
        return switch (UScript.getScript(codePoint)) {
            case UScript.LATIN -> Kind.LATIN;
            case UScript.HAN -> Kind.HAN;
            default -> Kind.OTHER;
        };
    }
}
