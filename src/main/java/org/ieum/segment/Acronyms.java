package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.Map;
import java.util.regex.Pattern;

/** Words of initial letters: U.S., ACSA, MOUs. */
final class Acronyms {
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){2,8}(?:\\p{L}\\.?)?");

    /** The usual spelling, with dots, of those that would read as a word without them. */
    private static final Map<String, String> COUNTRIES = Map.of(
            "us", "u.s.", "usa", "u.s.", "uk", "u.k.", "un", "u.n.", "eu", "e.u.", "dc", "d.c.", "am", "a.m.", "pm",
            "p.m.");

    private Acronyms() {}

    static boolean isDotted(String word) {
        return word.length() > 2
                && word.length() < 24
                && word.charAt(1) == '.'
                && DOTTED.matcher(word).matches();
    }

    static boolean isAcronym(String word) {
        return isDotted(word) || isCapitals(word);
    }

    /** Two to twelve capitals and digits, perhaps with a plural s. */
    private static boolean isCapitals(String word) {
        int end = word.endsWith("s") ? word.length() - 1 : word.length();
        if (end < 2 || end > 12 || !Characters.isUpper(word.charAt(0))) {
            return false;
        }
        for (int i = 1; i < end; i++) {
            if (!Characters.isUpper(word.charAt(i)) && !UCharacter.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** In lower case and without a plural s; with dots only in two-letter names such as u.s., however they are written. */
    static String lemma(String acronym) {
        boolean plural = acronym.endsWith("s") && !isDotted(acronym);
        String letters = plural ? acronym.substring(0, acronym.length() - 1) : acronym.replace(".", "");
        String lower = Characters.lower(letters);
        return COUNTRIES.getOrDefault(lower, lower);
    }
}
