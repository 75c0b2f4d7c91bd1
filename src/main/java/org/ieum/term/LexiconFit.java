package org.ieum.term;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;

/** What a lexicon thinks of a pair: does it translate the words of one side by words of the other? */
final class LexiconFit {
    private static final double SUPPORT = 0.5;

    /** The most that a score is raised by, of what it lacks, and lowered by, of itself. */
    private static final double MOST_RAISED = 0.3;

    private static final double MOST_LOWERED = 0.7;

    private static final List<String> BRITISH = List.of("isation", "ise", "yse", "our", "ence", "tre", "mme");
    private static final List<String> AMERICAN = List.of("ization", "ize", "yze", "or", "ense", "ter", "m");

    private final Lexicon lexicon;

    LexiconFit(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The opinion of the lexicon.
     *
     * @param whole true if it lists the expression as a whole
     * @param known the share of the words that it lists, 0 to 1
     * @param matched the share of the words that it translates by words of the other side, 0 to 1; for an expression that
     *     it lists as a whole, the share of words that its translation and the other side have in common
     * @param matches in words: {@code 무기 = weapon}
     */
    record Fit(boolean whole, double known, double matched, List<String> matches) {
        boolean isSupport() {
            return matched >= SUPPORT;
        }

        /** True if it lists the expression as a whole, and its translation has half of the words in common and not all. */
        boolean isPart() {
            return whole && isSupport() && matched < 1;
        }

        /** Raises a score by up to 0.3 of what it lacks, or lowers it to 0.3 of itself. */
        double adjust(double score) {
            if (isSupport()) {
                return score + (1 - score) * MOST_RAISED * matched;
            }
            return score * (1 - MOST_LOWERED * Math.max(0, known - matched / SUPPORT));
        }

        /** {@code ; lexicon: 무기 = weapon}; empty if there is nothing to say. */
        String words() {
            return matches.isEmpty() ? "" : "; lexicon: " + String.join(", ", matches);
        }
    }

    /** Asks for the whole if the lexicon lists it, else for each Korean word. */
    Fit fit(List<String> korean, String whole, List<String> english) {
        List<Translation> ofWhole = lexicon.translations(whole, Lang.KO);
        return ofWhole.isEmpty() ? byWords(korean, english) : byWhole(ofWhole, whole, english);
    }

    private static Fit byWhole(List<Translation> translations, String whole, List<String> english) {
        double best = 0;
        List<String> matches = List.of();
        for (Translation translation : translations) {
            double common = inCommon(translation.lemmas(), english);
            if (common > best) {
                best = common;
                matches = List.of(whole + " = " + translation.text());
            }
        }
        return new Fit(true, 1, best, matches);
    }

    /** The Jaccard index of the words, small ones aside. */
    private static double inCommon(List<String> listed, List<String> english) {
        Set<String> all = alike(listed);
        Set<String> common = alike(english);
        all.addAll(common);
        common.retainAll(alike(listed));
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    /**
     * What the lexicon lists of a Korean phrase: for each of its words the stretches that begin there, if any. A stretch is a
     * word or several that make a listed one together, as 위원 and 회 make 위원회; the whole phrase alone, if it is listed.
     */
    List<List<Stretch>> stretches(Mention korean) {
        List<Set<String>> whole = contents(korean.surface().replace(" ", ""));
        if (!whole.isEmpty()) {
            return List.of(List.of(new Stretch(1, whole)));
        }
        List<String> words = korean.words();
        return IntStream.range(0, words.size())
                .mapToObj(from -> IntStream.rangeClosed(from + 1, words.size())
                        .mapToObj(to -> new Stretch(to, contents(String.join("", words.subList(from, to)))))
                        .filter(stretch -> !stretch.translations().isEmpty())
                        .toList())
                .toList();
    }

    /**
     * Words that are listed together.
     *
     * @param to the number of the word behind the last one
     * @param translations as sets of English words
     */
    record Stretch(int to, List<Set<String>> translations) {}

    private List<Set<String>> contents(String korean) {
        return lexicon.translations(korean, Lang.KO).stream()
                .map(translation -> alike(translation.lemmas()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    /** The same, alike for either side of the Atlantic. */
    static Set<String> alike(List<String> words) {
        Set<String> alike = new LinkedHashSet<>();
        content(words).forEach(word -> alike.add(american(word)));
        return alike;
    }

    /** What British spelling would be in American; other words may become none, but no two of them the same. */
    private static String american(String word) {
        for (int i = 0; i < BRITISH.size(); i++) {
            if (word.endsWith(BRITISH.get(i))) {
                return word.substring(0, word.length() - BRITISH.get(i).length()) + AMERICAN.get(i);
            }
        }
        return word;
    }

    /** The words in small letters and without full stops (U.N.); "of" and "and" are left out. */
    static Set<String> content(List<String> words) {
        Set<String> content = new LinkedHashSet<>();
        words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replace(".", ""))
                .filter(word -> !word.equals("of") && !word.equals("and"))
                .forEach(content::add);
        return content;
    }

    private Fit byWords(List<String> korean, List<String> english) {
        Set<String> others = alike(english);
        int known = 0;
        List<String> matches = new ArrayList<>();
        for (String word : korean) {
            List<Translation> translations = lexicon.translations(word, Lang.KO);
            known += translations.isEmpty() ? 0 : 1;
            translations.stream()
                    .filter(translation -> !Collections.disjoint(alike(translation.lemmas()), others))
                    .findFirst()
                    .ifPresent(translation -> matches.add(word + " = " + translation.text()));
        }
        double asked = Math.max(1, korean.size());
        return new Fit(false, known / asked, matches.size() / asked, List.copyOf(matches));
    }
}
