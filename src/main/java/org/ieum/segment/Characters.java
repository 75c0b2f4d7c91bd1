package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import org.ieum.text.PartOfSpeech;

/** What a single character tells about a token that is no word. */
final class Characters {
    private Characters() {}

    /** A letter of the English alphabet. */
    static boolean isPlainLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** One of 0 to 9. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** As ICU says, asked only beyond ASCII. */
    static boolean isLetter(char c) {
        return c < 0x80 ? isPlainLetter(c) : UCharacter.isLetter(c);
    }

    /** As ICU says, asked only beyond ASCII. */
    static boolean isUpper(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : UCharacter.isUpperCase(c);
    }

    /** As ICU says, asked only beyond ASCII. */
    static boolean isLower(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : UCharacter.isLowerCase(c);
    }

    /** As ICU says, asked only beyond ASCII. */
    static boolean isLetterOrDigit(char c) {
        return c < 0x80 ? isPlainLetter(c) || c >= '0' && c <= '9' : UCharacter.isLetterOrDigit(c);
    }

    static PartOfSpeech partOfSpeech(int codePoint) {
        return switch (UCharacter.getType(codePoint)) {
            case UCharacter.DASH_PUNCTUATION,
                    UCharacter.START_PUNCTUATION,
                    UCharacter.END_PUNCTUATION,
                    UCharacter.CONNECTOR_PUNCTUATION,
                    UCharacter.OTHER_PUNCTUATION,
                    UCharacter.INITIAL_PUNCTUATION,
                    UCharacter.FINAL_PUNCTUATION -> PartOfSpeech.PUNCTUATION;
            case UCharacter.MATH_SYMBOL,
                    UCharacter.CURRENCY_SYMBOL,
                    UCharacter.MODIFIER_SYMBOL,
                    UCharacter.OTHER_SYMBOL -> PartOfSpeech.SYMBOL;
            default -> PartOfSpeech.OTHER;
        };
    }
}
