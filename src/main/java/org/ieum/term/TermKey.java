package org.ieum.term;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key by which two spellings of a term are compared: NFC, without white space, middle dots, hyphens and
 * apostrophes, in folded case, with "and" for an ampersand that stands alone. What is left out is style, and reported as such.
 */
final class TermKey {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    static final String AND = "and";

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private TermKey() {}

    /** The key of a term in which case does not matter, except in words that are acronyms by their form. */
    static String of(String text) {
        String composed = NFC.normalize(text);
        StringBuilder key = new StringBuilder(composed.length());
        int start = 0;
        while (start < composed.length()) {
            int end = wordEnd(composed, start);
            if (isAmpersand(composed, start, end)) {
                key.append(AND);
            } else {
                append(composed, start, end, isAcronym(composed, start, end), key);
            }
            start = end + 1;
        }
        return key.toString();
    }

    /** True of the word "&", but not of what is in R&amp;D. */
    static boolean isAmpersand(String text, int start, int end) {
        return end - start == 1 && start > 0 && text.charAt(start) == '&';
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Latin letters without their diacritics: Vaculík, Vaculik. */
    static String withoutMarks(String latin) {
        return MARKS.matcher(NFD.normalize(latin)).replaceAll("");
    }

    /** True if a text has nothing to look for. */
    static boolean isEmpty(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (!isSkipped(c) && !isDropped(c) && !isNoCharacter(c)) {
                return false;
            }
        }
        return true;
    }

    /** Control characters, lone surrogates and what Unicode promises never to assign. */
    private static boolean isNoCharacter(int c) {
        return UCharacter.isISOControl(c) || (c >= 0xD800 && c < 0xE000) || (c & 0xFFFE) == 0xFFFE;
    }

    /** The key of an acronym: its case is kept. */
    static String exact(String text) {
        String composed = NFC.normalize(text);
        StringBuilder key = new StringBuilder(composed.length());
        append(composed, 0, composed.length(), true, key);
        return key.toString();
    }

    /** A key for measuring likeness: folded, Hangul taken apart into its letters. */
    static String letters(String text) {
        String folded = of(UCharacter.toLowerCase(Locale.ROOT, text));
        return Normalizer2.getNFDInstance().normalize(folded);
    }

    private static void append(String text, int start, int end, boolean keepCase, StringBuilder key) {
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (!isSkipped(c) && !isDropped(c)) {
                key.appendCodePoint(keepCase ? c : fold(c));
            }
        }
    }

    /** One character in folded case; never more than one, so that positions stay. */
    static int fold(int codePoint) {
        return codePoint < 0x80
                ? (codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint)
                : UCharacter.foldCase(codePoint, true);
    }

    /** Characters that a text may put into a term, or leave out of it, without making it another term. */
    static boolean isSkipped(int c) {
        return isSpace(c) || isMiddleDot(c) || isHyphen(c) || isInvisible(c);
    }

    /** Further characters that no look-up minds: full stops and apostrophes (U.S., chief's). */
    private static boolean isDropped(int c) {
        return c == '.' || isApostrophe(c);
    }

    static boolean isSpace(int c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0xA0
                || c == 0x3000
                || (c >= 0x80 ? UCharacter.isUWhiteSpace(c) : c == 0x0B || c == '\f');
    }

    static boolean isMiddleDot(int c) {
        return switch (c) {
            case 0xB7, 0x318D, 0x30FB, 0xFF65, 0x2027, 0x2219, 0x22C5, 0x2022, 0x119E -> true;
            default -> false;
        };
    }

    static boolean isHyphen(int c) {
        return c == '-' || c >= 0x2010 && isOtherHyphen(c);
    }

    private static boolean isOtherHyphen(int c) {
        return switch (c) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212, 0xFF0D -> true;
            default -> false;
        };
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x2BC;
    }

    private static boolean isInvisible(int c) {
        return c == 0xAD || c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
    }

    /** One word in which ASCII capitals are at least two and outnumber the other letters: ACSA, U.S., F-15K, MoU. */
    static boolean isAcronym(String word) {
        return isAcronym(word, 0, word.length());
    }

    private static boolean isAcronym(String text, int start, int end) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            capitals += text.charAt(i) >= 'A' && text.charAt(i) <= 'Z' ? 1 : 0;
        }
        return capitals >= 2 && capitals > others(text, start, end);
    }

    /** The letters that are no ASCII capitals; too many if there is a space. */
    private static int others(String text, int start, int end) {
        int others = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                return Integer.MAX_VALUE;
            }
            if (c >= 0x80 ? UCharacter.isLetter(c) : c >= 'a' && c <= 'z') {
                others++;
            }
        }
        return others;
    }
}
