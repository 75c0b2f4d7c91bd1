package org.ieum.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Where Unicode's words end (UAX 29) in a stretch without white space. What is written in ASCII and the usual
 * quotation marks and dashes is read by the four rules that are left for these; anything else, by ICU.
 */
final class WordEnds {
    private static final byte LETTER = 1;
    private static final byte DIGIT = 1 << 1;
    private static final byte LOW_LINE = 1 << 2;
    private static final byte BETWEEN_LETTERS = 1 << 3;
    private static final byte BETWEEN_DIGITS = 1 << 4;
    private static final byte SIGN = 1 << 5;
    private static final byte OTHER = 1 << 6;
    private static final byte IN_WORD = LETTER | DIGIT | LOW_LINE;

    private static final byte[] ASCII = new byte[0x80];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = Characters.isPlainLetter(c) ? LETTER : Characters.isDigit(c) ? DIGIT : c > ' ' ? SIGN : OTHER;
        }
        ASCII['_'] = LOW_LINE;
        ASCII['.'] = BETWEEN_LETTERS | BETWEEN_DIGITS;
        ASCII['\''] = BETWEEN_LETTERS | BETWEEN_DIGITS;
        ASCII[':'] = BETWEEN_LETTERS;
        ASCII[','] = BETWEEN_DIGITS;
        ASCII[';'] = BETWEEN_DIGITS;
        ASCII[0x7F] = OTHER;
    }

    /** Costly to make, and of use to one thread at a time. */
    private final Queue<BreakIterator> idle = new ConcurrentLinkedQueue<>();

    /** The type of a character, a bit; those of several can be joined. */
    static byte type(char c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        return switch (c) {
            case '‘', '’' -> BETWEEN_LETTERS | BETWEEN_DIGITS;
            case '“', '”', '–', '—', '…' -> SIGN;
            default -> OTHER;
        };
    }

    /** True of the ASCII characters that words are made of. */
    static boolean isInWord(char c) {
        return c < ASCII.length && (ASCII[c] & IN_WORD) != 0;
    }

    /** True of the characters that need no ICU. */
    static boolean isPlain(char c) {
        return type(c) != OTHER;
    }

    /** The ends of the words between start and end, which is the last of them; what follows in the array means nothing. */
    int[] find(String text, int start, int end) {
        int[] ends = new int[end - start];
        if (isPlain(text, start, end)) {
            int at = start;
            for (int i = 0; at < end; i++) {
                at = plain(text, at, end);
                ends[i] = at;
            }
        } else {
            readUnicode(text, start, end, ends);
        }
        return ends;
    }

    private static boolean isPlain(String text, int start, int end) {
        int types = 0;
        for (int i = start; i < end; i++) {
            types |= type(text.charAt(i));
        }
        return (types & OTHER) == 0;
    }

    /** Where the word that begins at start ends. */
    private static int plain(String text, int start, int limit) {
        int end = start + 1;
        boolean goesOn = is(text, start, IN_WORD);
        while (goesOn && end < limit) {
            if (is(text, end, IN_WORD)) {
                end++;
            } else if (end + 1 < limit && joins(text, end)) {
                end += 2;
            } else {
                goesOn = false;
            }
        }
        return end;
    }

    /** True of the full stop in U.S and the comma in 1,000. */
    private static boolean joins(String text, int sign) {
        return isBetween(text, sign, LETTER, BETWEEN_LETTERS) || isBetween(text, sign, DIGIT, BETWEEN_DIGITS);
    }

    private static boolean isBetween(String text, int sign, byte type, byte between) {
        return is(text, sign, between) && is(text, sign - 1, type) && is(text, sign + 1, type);
    }

    private static boolean is(String text, int i, byte types) {
        return (type(text.charAt(i)) & types) != 0;
    }

    private void readUnicode(String text, int start, int end, int[] ends) {
        BreakIterator words = idle.poll();
        if (words == null) {
            words = BreakIterator.getWordInstance(ULocale.ENGLISH);
        }
        words.setText(text.substring(start, end));
        words.first();
        int at = start;
        for (int i = 0; at < end; i++) {
            at = start + words.next();
            ends[i] = at;
        }
        idle.add(words);
    }
}
