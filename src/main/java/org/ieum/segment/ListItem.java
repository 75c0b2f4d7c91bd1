package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.List;

/**
 * The marker of an item: {@code 1.}, {@code • a)}, {@code (가)}.
 *
 * @param start where it begins, with its bullet
 * @param end behind its sign
 * @param label what the list counts with
 * @param sign what stands behind the label; {@code ()} if it is enclosed
 */
record ListItem(int start, int end, String label, String sign) {
    /** What Korean lists count with, in order. */
    static final String SYLLABLES = "가나다라마바사아자차카타파하";

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

    /** True if this is the next item of the list of another. */
    boolean continues(ListItem before) {
        return sign.equals(before.sign) && (isNextNumber(before) || isNextLetter(before) || isNextRoman(before));
    }

    private boolean isNextNumber(ListItem before) {
        return isNumber() && before.isNumber() && Integer.parseInt(label) == Integer.parseInt(before.label) + 1;
    }

    private boolean isNextLetter(ListItem before) {
        return label.length() == 1
                && before.label.length() == 1
                && !before.isNumber()
                && (label.charAt(0) == before.label.charAt(0) + 1 || isNextSyllable(before));
    }

    private boolean isNextSyllable(ListItem before) {
        int syllable = SYLLABLES.indexOf(label);
        return syllable > 0 && SYLLABLES.indexOf(before.label) == syllable - 1;
    }

    private boolean isNextRoman(ListItem before) {
        int roman = ROMAN.indexOf(label);
        return roman > 0 && ROMAN.get(roman - 1).equals(before.label);
    }

    boolean isNumber() {
        return UCharacter.isDigit(label.charAt(0));
    }

    /** Of the same kind: none of two such lists is inside the other. */
    boolean isLike(ListItem other) {
        return sign.equals(other.sign) && isNumber() == other.isNumber();
    }

    /** A number and a full stop, as sentences end in too, that no list begins with. */
    boolean isLateNumber() {
        return isNumber() && sign.equals(".") && !isBulleted() && Integer.parseInt(label) != 1;
    }

    private boolean isBulleted() {
        return end - start > label.length() + sign.length();
    }

    /** A letter and a full stop before a capital: nothing else looks like this. */
    boolean isBeforeCapital(String text) {
        int next = Spaces.skip(text, end);
        return sign.equals(".") && !isNumber() && next < text.length() && Characters.isUpper(text.charAt(next));
    }
}
