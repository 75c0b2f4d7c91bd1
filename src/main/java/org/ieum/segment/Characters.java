package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import org.ieum.text.PartOfSpeech;

/** What characters are, as ICU says, which is not asked of ASCII characters; most are that. */
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

    static boolean isLetter(char c) {
        return c < 0x80 ? isPlainLetter(c) : UCharacter.isLetter(c);
    }

    static boolean isUpper(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : UCharacter.isUpperCase(c);
    }

    static boolean isLower(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : UCharacter.isLowerCase(c);
    }

    static boolean isLetterOrDigit(char c) {
        return c < 0x80 ? isPlainLetter(c) || isDigit(c) : UCharacter.isLetterOrDigit(c);
    }

    /** In lower case; a text that is so already is not copied. */
    static String lower(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return UCharacter.toLowerCase(Locale.ROOT, text);
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }

    /** Of a token that is no word, by its first character. */
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
