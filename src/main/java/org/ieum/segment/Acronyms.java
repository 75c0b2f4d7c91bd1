package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words of initial letters: U.S., ACSA, MOUs. */
final class Acronyms {
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){2,8}(?:\\p{L}\\.?)?");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}]{1,11}s?");

    /** The usual spelling, with dots, of those that would read as a word without them. */
    private static final Map<String, String> COUNTRIES = Map.of(
            "us", "u.s.", "usa", "u.s.", "uk", "u.k.", "un", "u.n.", "eu", "e.u.", "dc", "d.c.", "am", "a.m.", "pm",
            "p.m.");

    private Acronyms() {}

    static boolean isDotted(String word) {
        return word.length() < 24 && DOTTED.matcher(word).matches();
    }

    static boolean isAcronym(String word) {
        return isDotted(word) || (word.length() < 14 && CAPITALS.matcher(word).matches());
    }

    /** In lower case and without a plural s; with dots only in two-letter names such as u.s., however they are written. */
    static String lemma(String acronym) {
        boolean plural = acronym.endsWith("s") && !isDotted(acronym);
        String letters = plural ? acronym.substring(0, acronym.length() - 1) : acronym.replace(".", "");
        String lower = UCharacter.toLowerCase(Locale.ROOT, letters);
        return COUNTRIES.getOrDefault(lower, lower);
    }
}
