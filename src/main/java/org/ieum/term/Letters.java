package org.ieum.term;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.BitSet;

/**
 * The characters of a text that matching looks at, one after the other, each with its place in the text. Spaces, hyphens
 * and middle dots are left out, so that they match whether they are there or not; so are, in a language that writes
 * words apart, articles, the full stops of abbreviations (U.S.) and the possessive ending. Other punctuation stays, so
 * that no term reaches across it unless it has the same. Two parallel rows: in folded case, and as written.
 */
final class Letters {
    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final StringBuilder written = new StringBuilder();
    private final Places starts;
    private final Places ends;
    private final BitSet wordStarts = new BitSet();
    private final BitSet wordEnds = new BitSet();

    private Letters(String text) {
        this.text = text;
        starts = new Places(text.length());
        ends = new Places(text.length());
    }

    /** Of a language whose words are not reliably apart: every letter counts, no word is known. */
    static Letters unspaced(String text) {
        Letters letters = new Letters(text);
        letters.run(0, text.length());
        return letters;
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
                letters.run(at, next);
                at = next;
            }
        }
        return letters;
    }

    /** The end of the word that begins at a place: letters, digits, and single full stops and apostrophes inside. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
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
        int type = UCharacter.getType(c);
        return UCharacter.isLetterOrDigit(c)
                || type == com.ibm.icu.lang.UCharacterEnums.ECharacterCategory.NON_SPACING_MARK
                || Character.isSurrogate((char) c) && c <= 0xFFFF;
    }

    private void word(int start, int end) {
        if (isArticle(text.substring(start, Math.min(end, start + 4)), end - start)) {
            return;
        }
        int first = folded.length();
        run(start, withoutPossessive(start, end));
        if (folded.length() > first) {
            wordStarts.set(first);
            wordEnds.set(folded.length());
        }
    }

    /** Takes the last full stop of an abbreviation that has others into it; returns where to go on. */
    private int closeAbbreviation(int start, int end) {
        boolean dotted = text.startsWith(".", end) && text.lastIndexOf('.', end - 1) > start;
        if (dotted && ends.size > 0) {
            ends.places[ends.size - 1] = end + 1;
        }
        return dotted ? end + 1 : end;
    }

    private static boolean isArticle(String word, int length) {
        return switch (length) {
            case 1 -> word.equals("a");
            case 2 -> word.equals("an") || word.equals("An");
            case 3 -> word.equals("the") || word.equals("The") || word.equals("THE");
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
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        int at = start;
        while (at < end) {
            int next = at + Character.charCount(text.codePointAt(at));
            while (next < end && !nfc.hasBoundaryBefore(text.codePointAt(next))) {
                next += Character.charCount(text.codePointAt(next));
            }
            append(
                    next - at == 1 ? String.valueOf(text.charAt(at)) : nfc.normalize(text.substring(at, next)),
                    at,
                    next);
            at = next;
        }
    }

    private void append(String characters, int start, int end) {
        for (int i = 0; i < characters.length(); i += Character.charCount(characters.codePointAt(i))) {
            int c = characters.codePointAt(i);
            if (!TermKey.isSkipped(c) && !(isDropped(c) && isInsideWord(start))) {
                add(Character.toString(c), start, end);
            }
        }
    }

    private boolean isInsideWord(int at) {
        return isLetter(text, at - 1) && isLetter(text, at + 1) && text.charAt(at - 1) < 0x250;
    }

    private void add(String character, int start, int end) {
        String fold = Character.toString(TermKey.fold(character.codePointAt(0)));
        boolean fits = fold.length() == character.length();
        for (int i = 0; i < character.length(); i++) {
            folded.append(fits ? fold.charAt(i) : character.charAt(i));
            written.append(character.charAt(i));
            starts.add(start);
            ends.add(end);
        }
    }

    int length() {
        return folded.length();
    }

    char folded(int i) {
        return folded.charAt(i);
    }

    char written(int i) {
        return written.charAt(i);
    }

    /** The characters in folded case, as a pattern. */
    String key() {
        return folded.toString();
    }

    /** Where a character begins in the text. */
    int start(int i) {
        return starts.get(i);
    }

    /** Where a character ends in the text. */
    int end(int i) {
        return ends.get(i);
    }

    boolean isWordStart(int i) {
        return wordStarts.get(i);
    }

    /** True if a word ends before the i-th character. */
    boolean isWordEnd(int i) {
        return wordEnds.get(i);
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

    /** A list of offsets, as short as can be. */
    private static final class Places {
        int[] places;
        int size;

        Places(int expected) {
            places = new int[Math.max(8, expected)];
        }

        void add(int place) {
            if (size == places.length) {
                places = java.util.Arrays.copyOf(places, size * 2);
            }
            places[size++] = place;
        }

        int get(int i) {
            return places[i];
        }
    }
}
