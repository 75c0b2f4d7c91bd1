package org.ieum.term;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Singulars and plurals of English terms. */
final class EnglishNumber {
    private static final Map<String, String> PLURALS = Map.ofEntries(
            Map.entry("man", "men"),
            Map.entry("woman", "women"),
            Map.entry("child", "children"),
            Map.entry("person", "people"),
            Map.entry("foot", "feet"),
            Map.entry("tooth", "teeth"),
            Map.entry("mouse", "mice"),
            Map.entry("knife", "knives"),
            Map.entry("life", "lives"),
            Map.entry("wife", "wives"),
            Map.entry("half", "halves"),
            Map.entry("leaf", "leaves"),
            Map.entry("thief", "thieves"),
            Map.entry("wolf", "wolves"),
            Map.entry("shelf", "shelves"),
            Map.entry("medium", "media"),
            Map.entry("criterion", "criteria"),
            Map.entry("memorandum", "memoranda"),
            Map.entry("crisis", "crises"),
            Map.entry("analysis", "analyses"),
            Map.entry("basis", "bases"));
    private static final Map<String, String> SINGULARS = PLURALS.entrySet().stream()
            .collect(java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    /** Words in -s that have no other number. */
    private static final Set<String> FIXED =
            Set.of("news", "series", "species", "means", "headquarters", "always", "this");

    /** Words before which a term's head stands: weapons OF mass destruction. */
    private static final Set<String> AFTER_HEAD =
            Set.of("of", "for", "on", "in", "to", "against", "with", "between", "at", "from", "over", "about", "under");

    private EnglishNumber() {}

    /** The term itself, and the term with its head in the other number; first of all as it is given. */
    static List<String> variants(String term) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(term);
        int end = headEnd(term);
        int start = headStart(term, end);
        for (String other : others(term.substring(start, end))) {
            variants.add(term.substring(0, start) + other + term.substring(end));
        }
        return List.copyOf(variants);
    }

    private static int headEnd(String term) {
        int at = term.indexOf(' ');
        while (at > 0) {
            int next = term.indexOf(' ', at + 1);
            if (next < 0) {
                break;
            }
            if (AFTER_HEAD.contains(term.substring(at + 1, next))) {
                return at;
            }
            at = next;
        }
        return term.length();
    }

    private static int headStart(String term, int end) {
        int start = end;
        while (start > 0 && Letters.isLetter(term.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static List<String> others(String word) {
        if (word.length() < 2 || !isAscii(word)) {
            return List.of();
        }
        if (TermKey.isAcronym(word)) {
            return List.of(word + "s");
        }
        String lower = word.toLowerCase(Locale.ROOT);
        List<String> others = new ArrayList<>();
        if (SINGULARS.containsKey(lower)) {
            others.add(SINGULARS.get(lower));
        } else if (isPlural(lower)) {
            others.addAll(singulars(lower));
        } else {
            others.add(plural(lower));
        }
        return others.stream().map(other -> inCaseOf(word, other)).toList();
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    }

    private static boolean isPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("ics")
                && !FIXED.contains(word);
    }

    private static List<String> singulars(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return List.of(cut(word, 3) + "y", cut(word, 1));
        }
        if (takesEs(cut(word, 2)) && word.endsWith("es")) {
            return List.of(cut(word, 2), cut(word, 1));
        }
        return List.of(cut(word, 1));
    }

    /** The regular or listed plural of a word in lower case; the word itself if it has none. */
    static String plural(String word) {
        if (PLURALS.containsKey(word)) {
            return PLURALS.get(word);
        }
        if (FIXED.contains(word) || word.endsWith("ics")) {
            return word;
        }
        if (word.endsWith("man") && word.length() > 4 && !word.endsWith("human") && !word.endsWith("german")) {
            return cut(word, 3) + "men";
        }
        if (word.endsWith("y") && word.length() > 2 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return cut(word, 1) + "ies";
        }
        return word + (takesEs(word) ? "es" : "s");
    }

    private static boolean takesEs(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
    }

    private static String cut(String word, int letters) {
        return word.substring(0, Math.max(0, word.length() - letters));
    }

    private static String inCaseOf(String model, String word) {
        if (model.equals(model.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        boolean capital = Character.isUpperCase(model.charAt(0));
        return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }
}
