package org.ieum.term;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ieum.name.Names;
import org.ieum.text.Hangul;

/**
 * The characters of a text that matching looks at, one after the other, each with its place in the text. Spaces, hyphens
 * and middle dots are left out, so that they match whether they are there or not; so are, in a language that writes
 * words apart, articles, the full stops of abbreviations (U.S.) and the possessive ending. Other punctuation stays, so
 * that no term reaches across it unless it has the same. Two parallel rows: in folded case, and as written.
 */
final class Letters {
    private static final byte WORD_START = 1;
    private static final byte WORD_END = 2;
    /** For each character of ASCII the letter or digit in folded case; 0 if it is neither. */
    private static final String ASCII = IntStream.range(0, 0x80)
            .map(c -> isLetter(c) ? TermKey.fold(c) : 0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private final String text;
    private char[] folded;
    private char[] written;
    private int[] starts;
    private int[] ends;
    /** Where words start, and where they end, which may be behind the last character. */
    private byte[] edges;

    private int length;

    private Letters(String text) {
        this.text = text;
        int expected = Math.max(8, text.length());
        folded = new char[expected];
        written = new char[expected];
        starts = new int[expected];
        ends = new int[expected];
        edges = new byte[expected + 1];
    }

    /**
     * Of Korean, whose words are not reliably apart: every letter counts, no word is known. Chinese characters are
     * folded to the syllables that they are read as (北核 is 북핵), but not in brackets, where they explain the word
     * before: 북핵(北核).
     */
    static Letters korean(String text) {
        Letters letters = new Letters(text);
        letters.run(0, text.length());
        letters.readHanja();
        return letters;
    }

    private void readHanja() {
        int at = 0;
        while (at < length) {
            int end = at;
            while (end < length && isHanja(written[end])) {
                end++;
            }
            if (end > at && (at == 0 || !isBracket(written[at - 1]))) {
                fold(at, Names.reading(written(at, end)));
            }
            at = Math.max(end, at + 1);
        }
    }

    private void fold(int at, String reading) {
        reading.getChars(0, reading.length(), folded, at);
    }

    private static boolean isHanja(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0xF900 && c <= 0xFAFF);
    }

    private static boolean isBracket(char c) {
        return UCharacter.getType(c) == ECharacterCategory.START_PUNCTUATION;
    }

    /**
     * The key of a text in either way of reading, which most terms give without more: those of ASCII letters, digits,
     * Hangul syllables and single spaces alone. Empty if it has to be read.
     *
     * @param spaced true for a language that writes words apart
     */
    static Optional<String> plainKey(String text, boolean spaced) {
        char[] key = new char[text.length()];
        int length = 0;
        int word = 0;
        boolean same = true;
        for (int i = 0; i <= key.length; i++) {
            char c = i < key.length ? text.charAt(i) : ' ';
            char plain = plain(c);
            if (plain != 0) {
                key[length++] = plain;
                same &= plain == c;
            } else if (c == ' ') {
                length -= spaced && isArticle(text, word, i) ? i - word : 0;
                word = i + 1;
                same &= i == length;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(same ? text : new String(key, 0, length));
    }

    /** Of a language that writes words apart: articles and possessive endings are left out, words are marked. */
    static Letters spaced(String text) {
        Letters letters = new Letters(text);
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end > at) {
                letters.word(at, end);
                at = letters.closeAbbreviation(at, end);
            } else {
                int next = at + Character.charCount(text.codePointAt(at));
                if (isAnd(text, at, next)) {
                    letters.and(at);
                } else {
                    letters.run(at, next);
                }
                at = next;
            }
        }
        return letters;
    }

    private static boolean isAnd(String text, int start, int end) {
        return TermKey.isAmpersand(text, start, end)
                && TermKey.isSpace(text.charAt(start - 1))
                && end < text.length()
                && TermKey.isSpace(text.charAt(end));
    }

    /** An ampersand, read as the word that it stands for. */
    private void and(int at) {
        edges[length] |= WORD_START;
        for (int i = 0; i < TermKey.AND.length(); i++) {
            add(TermKey.AND.charAt(i), TermKey.AND.charAt(i), at, at + 1);
        }
        edges[length] |= WORD_END;
    }

    /** The end of the word that begins at a place: letters, digits, and single full stops and apostrophes inside. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            if (plain(text.charAt(end)) != 0) {
                end++;
                continue;
            }
            int c = text.codePointAt(end);
            boolean inside = end > start && isJoiner(c) && isLetter(text, end + 1) && isLetter(text, end - 1);
            if (!isLetter(c) && !inside) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isJoiner(int c) {
        return isDropped(c) || c == '&';
    }

    private static boolean isDropped(int c) {
        return c == '.' || TermKey.isApostrophe(c);
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && isLetter(text.codePointAt(at));
    }

    static boolean isLetter(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Hangul.isSyllable(c)
                || UCharacter.isLetterOrDigit(c)
                || UCharacter.getType(c) == ECharacterCategory.NON_SPACING_MARK
                || (c <= 0xFFFF && Character.isSurrogate((char) c));
    }

    /** True for a letter or digit of the Latin alphabets of Europe. */
    static boolean isLatin(int c) {
        return c < 0x250 && isLetter(c);
    }

    /** True for a syllable or a letter of Hangul, but not for the middle dot among its letters. */
    static boolean isHangul(char c) {
        return Hangul.isSyllable(c) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F && c != 0x318D);
    }

    private void word(int start, int end) {
        if (isArticle(text, start, end)) {
            return;
        }
        int first = length;
        run(start, withoutPossessive(start, end));
        if (length > first) {
            edges[first] |= WORD_START;
            edges[length] |= WORD_END;
        }
    }

    /** Takes the last full stop of an abbreviation that has others into it; returns where to go on. */
    private int closeAbbreviation(int start, int end) {
        boolean dotted = text.startsWith(".", end) && text.lastIndexOf('.', end - 1) > start;
        if (dotted && length > 0) {
            ends[length - 1] = end + 1;
        }
        return dotted ? end + 1 : end;
    }

    private static boolean isArticle(String text, int start, int end) {
        return switch (end - start) {
            case 1 -> text.charAt(start) == 'a';
            case 2 -> text.startsWith("an", start) || text.startsWith("An", start);
            case 3 -> text.startsWith("the", start) || text.startsWith("The", start) || text.startsWith("THE", start);
            default -> false;
        };
    }

    private int withoutPossessive(int start, int end) {
        boolean possessive = end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && TermKey.isApostrophe(text.charAt(end - 2));
        return possessive ? end - 2 : end;
    }

    private void run(int start, int end) {
        int at = start;
        while (at < end) {
            char plain = plain(text.charAt(at));
            if (plain != 0 && (at + 1 == end || isPlainBoundary(text.charAt(at + 1)))) {
                add(plain, text.charAt(at), at, ++at);
                continue;
            }
            int next = at + Character.charCount(text.codePointAt(at));
            while (next < end && !isBoundary(text.codePointAt(next))) {
                next += Character.charCount(text.codePointAt(next));
            }
            if (next - at == 1) {
                append(text.charAt(at), at, next);
            } else {
                append(NFC.normalize(text.substring(at, next)), at, next);
            }
            at = next;
        }
    }

    /** True if the character is never joined with the one before. */
    private static boolean isBoundary(int c) {
        return isPlainBoundary(c) || NFC.hasBoundaryBefore(c);
    }

    /** The same for characters of which this is known without Unicode's tables. */
    static boolean isPlainBoundary(int c) {
        return c < 0x300 || Hangul.isSyllable(c);
    }

    /** A letter or digit of ASCII or a Hangul syllable in folded case, which most characters are; 0 if it is another one. */
    private static char plain(char c) {
        return c < ASCII.length() ? ASCII.charAt(c) : Hangul.isSyllable(c) ? c : 0;
    }

    private void append(String characters, int start, int end) {
        characters.codePoints().forEach(c -> append(c, start, end));
    }

    private void append(int c, int start, int end) {
        if (TermKey.isSkipped(c) || (isDropped(c) && isInsideWord(start))) {
            return;
        }
        int fold = TermKey.fold(c);
        if (Character.isBmpCodePoint(c)) {
            add((char) (Character.isBmpCodePoint(fold) ? fold : c), (char) c, start, end);
        } else {
            int other = Character.isBmpCodePoint(fold) ? c : fold;
            add(Character.highSurrogate(other), Character.highSurrogate(c), start, end);
            add(Character.lowSurrogate(other), Character.lowSurrogate(c), start, end);
        }
    }

    private boolean isInsideWord(int at) {
        return isLetter(text, at - 1) && isLetter(text, at + 1) && text.charAt(at - 1) < 0x250;
    }

    private void add(char fold, char character, int start, int end) {
        if (length == folded.length) {
            grow();
        }
        folded[length] = fold;
        written[length] = character;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    /** For the rare text that normalizing makes longer. */
    private void grow() {
        int size = length * 2;
        folded = Arrays.copyOf(folded, size);
        written = Arrays.copyOf(written, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        edges = Arrays.copyOf(edges, size + 1);
    }

    int length() {
        return length;
    }

    char folded(int i) {
        return folded[i];
    }

    char written(int i) {
        return written[i];
    }

    /** The characters from..to as written. */
    String written(int from, int to) {
        return new String(written, from, to - from);
    }

    /** The characters in folded case, as a pattern. */
    String key() {
        return new String(folded, 0, length);
    }

    /** Where a character begins in the text. */
    int start(int i) {
        return starts[i];
    }

    /** Where a character ends in the text. */
    int end(int i) {
        return ends[i];
    }

    /** True if a word begins with a character, or if it belongs to none. */
    boolean mayBeginTerm(int i) {
        return (edges[i] & WORD_START) != 0 || !isLetter(written[i]);
    }

    /** True if a word ends before the i-th character. */
    boolean isWordEnd(int i) {
        return (edges[i] & WORD_END) != 0;
    }

    /** True if something that is not looked at stands before a character, and another character before that. */
    boolean isGap(int i) {
        return ends[i - 1] < starts[i];
    }

    /** True if the text has white space between two of the characters from..to. */
    boolean hasSpace(int from, int to) {
        for (int at = ends[from]; at < starts[to - 1]; at++) {
            if (TermKey.isSpace(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The characters from..to as written, with a mark for what stands between them: the part that is style. */
    String shape(int from, int to) {
        StringBuilder shape = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from) {
                shape.append(gap(end(i - 1), start(i)));
            }
            shape.append(written(i));
        }
        return shape.toString();
    }

    private String gap(int from, int to) {
        String mark = "";
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (TermKey.isHyphen(c)) {
                return "-";
            }
            if (TermKey.isMiddleDot(c)) {
                mark = "·";
            } else if (mark.isEmpty() && TermKey.isSpace(c)) {
                mark = " ";
            } else if (mark.isEmpty() && (c == '.' || c == '&')) {
                mark = String.valueOf(c);
            }
        }
        return mark;
    }
}
