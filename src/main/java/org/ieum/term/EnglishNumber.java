package org.ieum.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Singulars and plurals of English terms. Where both of two plurals are in use (photos, vetoes; attorneys general,
 * attorney generals) each is given; a form that nobody writes does no harm, since no text has it.
 */
final class EnglishNumber {
    private static final Map<String, List<String>> PLURALS =
            table("man men, woman women, child children, person people, "
                    + "foot feet, tooth teeth, goose geese, mouse mice, louse lice, ox oxen, die dice, "
                    + "knife knives, life lives, wife wives, half halves, leaf leaves, thief thieves, wolf wolves, shelf shelves, "
                    + "loaf loaves, calf calves, elf elves, hoof hooves hoofs, scarf scarves scarfs, wharf wharves wharfs, "
                    + "medium media mediums, criterion criteria, phenomenon phenomena, memorandum memoranda memorandums, "
                    + "referendum referendums referenda, bacterium bacteria, stratum strata, curriculum curricula curriculums, "
                    + "symposium symposiums symposia, spectrum spectra, datum data, genus genera, corpus corpora, "
                    + "nucleus nuclei, fungus fungi, cactus cacti cactuses, stimulus stimuli, alumnus alumni, "
                    + "axis axes, appendix appendices appendixes, index indexes indices, matrix matrices, vertex vertices, "
                    + "formula formulas formulae, larva larvae, bureau bureaus bureaux, quiz quizzes");
    private static final Map<String, List<String>> SINGULARS = inverse(PLURALS);

    /** Words in -s that have no other number. */
    private static final Set<String> FIXED =
            Set.of("news", "series", "species", "means", "headquarters", "always", "this");

    /** Words before which a term's head stands: weapons OF mass destruction, passers-BY. */
    private static final Set<String> AFTER_HEAD = Set.of(
            ("of for on in to against with between at from over about under by de d'état d'affaires").split(" "));

    /** Adjectives behind their noun, which takes the plural or leaves it to them: attorneys GENERAL. */
    private static final Set<String> BEHIND_HEAD = Set.of("general", "elect", "designate", "martial", "emeritus");

    private static final int LONGEST_LISTED = Stream.of(AFTER_HEAD, BEHIND_HEAD)
            .flatMap(Set::stream)
            .mapToInt(String::length)
            .max()
            .orElseThrow();

    private EnglishNumber() {}

    private static Map<String, List<String>> table(String rows) {
        Map<String, List<String>> table = new HashMap<>();
        for (String row : rows.split(", ")) {
            List<String> words = List.of(row.split(" "));
            table.put(words.get(0), words.subList(1, words.size()));
        }
        return Map.copyOf(table);
    }

    private static Map<String, List<String>> inverse(Map<String, List<String>> plurals) {
        Map<String, List<String>> singulars = new HashMap<>();
        plurals.forEach((one, many) -> many.forEach(form -> singulars.put(form, List.of(one))));
        return Map.copyOf(singulars);
    }

    /** The term itself, and the term with its head in the other number; first of all as it is given. */
    static List<String> variants(String term) {
        List<String> variants = new ArrayList<>(3);
        variants.add(term);
        int end = headEnd(term);
        addOthers(term, end, variants);
        if (isHyphen(term, end) || isBehindHead(term, end)) {
            addOthers(term, term.length(), variants);
        }
        return List.copyOf(variants);
    }

    private static void addOthers(String term, int end, List<String> variants) {
        int start = headStart(term, end);
        for (String other : others(term.substring(start, end))) {
            String variant = term.substring(0, start) + other + term.substring(end);
            if (!variants.contains(variant)) {
                variants.add(variant);
            }
        }
    }

    /** The end of the last word, unless a word before it is the head. Hyphens are looked at in the last word only. */
    private static int headEnd(String term) {
        int lastWord = term.lastIndexOf(' ') + 1;
        for (int at = term.indexOf(' '); at > 0; at = term.indexOf(' ', at + 1)) {
            if (isBeforeOther(term, at) || isBehindHead(term, at)) {
                return at;
            }
        }
        for (int at = lastWord + 1; at < term.length(); at++) {
            if (isHyphen(term, at) && (isBeforeOther(term, at) || isBehindHead(term, at))) {
                return at;
            }
        }
        return term.length();
    }

    private static boolean isHyphen(String term, int at) {
        return at < term.length() && TermKey.isHyphen(term.charAt(at));
    }

    private static boolean isBeforeOther(String term, int at) {
        int end = at + 1;
        while (end < term.length() && term.charAt(end) != ' ' && !isHyphen(term, end)) {
            end++;
        }
        return isIn(AFTER_HEAD, term, at + 1, end);
    }

    private static boolean isBehindHead(String term, int at) {
        return at < term.length() && isIn(BEHIND_HEAD, term, at + 1, term.length());
    }

    /** Most words are too long, and cost no look-up. */
    private static boolean isIn(Set<String> listed, String term, int start, int end) {
        return end - start <= LONGEST_LISTED && listed.contains(term.substring(start, end));
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
            others.addAll(SINGULARS.get(lower));
        } else if (isPlural(lower)) {
            others.addAll(singulars(lower));
        } else {
            others.addAll(plurals(lower));
        }
        others.replaceAll(other -> inCaseOf(word, other));
        return others;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80 || !Letters.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
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
        String withoutS = cut(word, 1);
        if (word.endsWith("ies") && word.length() > 4) {
            return List.of(cut(word, 3) + "y", withoutS);
        }
        if (word.endsWith("ses")) {
            return List.of(cut(word, 2), withoutS, cut(word, 2) + "is");
        }
        boolean withE = word.endsWith("es") && (takesEs(cut(word, 2)) || word.endsWith("oes"));
        return withE ? List.of(cut(word, 2), withoutS) : List.of(withoutS);
    }

    /** The regular or listed plurals of a word in lower case; the word itself if it has none. */
    private static List<String> plurals(String word) {
        if (PLURALS.containsKey(word)) {
            return PLURALS.get(word);
        }
        if (FIXED.contains(word) || word.endsWith("ics")) {
            return List.of(word);
        }
        if (word.endsWith("man") && word.length() > 4 && !word.endsWith("human") && !word.endsWith("german")) {
            return List.of(cut(word, 3) + "men");
        }
        if (word.endsWith("sis")) {
            return List.of(cut(word, 2) + "es");
        }
        if (endsAfterConsonant(word, 'y')) {
            return List.of(cut(word, 1) + "ies");
        }
        if (endsAfterConsonant(word, 'o')) {
            return List.of(word + "s", word + "es");
        }
        return List.of(word + (takesEs(word) ? "es" : "s"));
    }

    private static boolean endsAfterConsonant(String word, char last) {
        int before = word.length() - 2;
        return before > 0 && word.charAt(before + 1) == last && "aeiou".indexOf(word.charAt(before)) < 0;
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
        if (Character.isLowerCase(model.charAt(0))) {
            return word;
        }
        boolean capitals = model.equals(model.toUpperCase(Locale.ROOT));
        return capitals
                ? word.toUpperCase(Locale.ROOT)
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
