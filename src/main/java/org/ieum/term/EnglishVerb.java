package org.ieum.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.text.Resources;

/**
 * The forms of English terms that are verbs: ratify, ratifies, ratified, ratifying. Since the -ing and -ed of a noun is
 * often another thing (train, training; unit, united), only those are inflected that are verbs for sure: what begins with
 * "to", words in -ify and -ize, and the listed words, which are no nouns or mean the same as nouns.
 */
final class EnglishVerb {
    private static final String TO = "to ";
    private static final Map<String, List<String>> LISTED = Resources.lines(EnglishVerb.class, "verbs.en.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableMap(words -> words.get(0), words -> words.subList(1, words.size())));

    private EnglishVerb() {}

    /** The forms of a term that begins with a verb, without "to"; empty if it does not. */
    static List<String> forms(String term) {
        boolean marked = term.startsWith(TO) && term.length() > TO.length();
        String bare = marked ? term.substring(TO.length()) : term;
        int space = bare.indexOf(' ');
        String verb = space < 0 ? bare : bare.substring(0, space);
        boolean known = marked || (space < 0 && isVerb(verb));
        if (!known || !isPlain(verb)) {
            return List.of();
        }
        String rest = bare.substring(verb.length());
        return inflected(verb).stream().map(form -> form + rest).toList();
    }

    private static boolean isVerb(String word) {
        boolean derived = word.length() > 5 && (word.endsWith("ify") || word.endsWith("ize"));
        return derived || LISTED.containsKey(word);
    }

    private static boolean isPlain(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static List<String> inflected(String verb) {
        List<String> listed = LISTED.getOrDefault(verb, List.of());
        List<String> forms = new ArrayList<>(List.of(verb, thirdPerson(verb)));
        forms.addAll(listed.isEmpty() ? regular(verb) : listed);
        return forms;
    }

    private static String thirdPerson(String verb) {
        return isConsonantBefore(verb, "y") ? cut(verb) + "ies" : verb + (isHissing(verb) ? "es" : "s");
    }

    private static boolean isHissing(String verb) {
        return verb.matches(".*(s|x|z|ch|sh|[^aeiou]o)");
    }

    private static List<String> regular(String verb) {
        if (verb.endsWith("e")) {
            boolean kept = verb.endsWith("ee") || verb.endsWith("ye") || verb.endsWith("oe");
            return List.of(verb + "d", (kept ? verb : cut(verb)) + "ing");
        }
        if (isConsonantBefore(verb, "y")) {
            return List.of(cut(verb) + "ied", verb + "ing");
        }
        String stem = isShort(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
        return List.of(stem + "ed", stem + "ing");
    }

    /** One syllable with one vowel before one consonant, which is then doubled: ban, banned. */
    private static boolean isShort(String verb) {
        return verb.matches("[^aeiou]*[aeiou][^aeiouwxy]");
    }

    private static boolean isConsonantBefore(String verb, String last) {
        return verb.matches(".*[^aeiou]" + last);
    }

    private static String cut(String word) {
        return word.substring(0, word.length() - 1);
    }
}
