package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ieum.text.Composed;
import org.ieum.text.IeumException;

/**
 * Words that the Korean dictionary lacks or cuts wrongly. Each becomes one noun wherever it stands, also before a
 * particle: with 상호군수지원협정 among them, 상호군수지원협정을 is two tokens.
 *
 * @param words without white space, each at most 100 characters of Hangul, Latin, Hanja or digits, with at least one
 *     letter; doubles are dropped, the first order is kept
 */
public record UserWords(List<String> words) {
    /** No words. */
    public static final UserWords NONE = new UserWords(List.of());

    private static final int LONGEST = 100;

    /** @throws IeumException if a word cannot be matched in running text; the message names the word */
    public UserWords {
        Set<String> distinct = new LinkedHashSet<>();
        for (String word : words) {
            distinct.add(checked(Composed.compose(word)));
        }
        words = List.copyOf(distinct);
    }

    /** The given words. */
    public static UserWords of(String... words) {
        return new UserWords(List.of(words));
    }

    private static String checked(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            throw new IeumException(
                    "user word \"" + word + "\": expected 1 to " + LONGEST + " characters, found " + word.length());
        }
        word.codePoints().filter(c -> !isAllowed(c)).findFirst().ifPresent(c -> {
            throw new IeumException("user word \"" + word + "\": \"" + UCharacter.toString(c)
                    + "\" is neither Hangul, Latin, Hanja nor a digit; terms with spaces belong into a glossary");
        });
        if (word.codePoints().noneMatch(UCharacter::isLetter)) {
            throw new IeumException("user word \"" + word + "\": expected at least one letter");
        }
        return word;
    }

    private static boolean isAllowed(int c) {
        int script = UScript.getScript(c);
        boolean letter = UCharacter.isLetter(c)
                && (script == UScript.HANGUL || script == UScript.LATIN || script == UScript.HAN);
        return letter || (c >= '0' && c <= '9');
    }
}
