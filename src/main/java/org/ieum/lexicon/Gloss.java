package org.ieum.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.ieum.segment.Segmenter;
import org.ieum.text.Lang;

/** The English side of a dictionary, as text and as lemmas. */
final class Gloss {
    /** Words that say nothing of what a longer translation means. */
    private static final Set<String> EMPTY_WORDS = Set.of("a", "an", "the", "to", "of", "be");

    /** Made when a lemma is first asked for: reading a table needs none. */
    private static final class Words {
        /** Amounts and dates are words here: what "two countries" has to do with 양국 is not their number alone. */
        static final Segmenter SEGMENTER =
                Segmenter.builder().shield((text, lang) -> List.of()).build();
    }

    private Gloss() {}

    /** The translation itself: without parentheses, surplus spaces and the "to" of an infinitive. */
    static String clean(String printed) {
        String text = withoutParentheses(printed).strip();
        return text.startsWith("to ") ? text.substring(3).strip() : text;
    }

    static List<String> clean(List<String> printed) {
        List<String> clean = new ArrayList<>(printed.size());
        for (String one : printed) {
            clean.add(clean(one));
        }
        return List.copyOf(clean);
    }

    private static String withoutParentheses(String text) {
        if (text.indexOf('(') < 0 && text.indexOf("  ") < 0) {
            return text;
        }
        StringBuilder outside = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : 0;
            boolean surplus = c == ' ' && (outside.isEmpty() || outside.charAt(outside.length() - 1) == ' ');
            if (depth == 0 && !surplus) {
                outside.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return outside.toString();
    }

    /** The lemmas of a translation. Of a function word none is left out: "in order to" is all three. */
    static List<String> lemmas(String text, Category category) {
        return lemmas(text, category, Words.SEGMENTER::lemma);
    }

    /** @param lemma of one word */
    private static List<String> lemmas(String text, Category category, UnaryOperator<String> lemma) {
        List<String> all = allLemmas(text, lemma);
        return category == Category.FUNCTION_WORD ? all : telling(all);
    }

    /** The same for many texts, whose words recur: remembers each, so use one for one table and then drop it. */
    static BiFunction<String, Category, List<String>> remembering() {
        Map<String, String> known = new HashMap<>();
        return (text, category) -> lemmas(text, category, word -> known.computeIfAbsent(word, Words.SEGMENTER::lemma));
    }

    /** Those that say something, or all of them if none does. */
    static List<String> telling(List<String> lemmas) {
        if (lemmas.size() < 2 || Collections.disjoint(lemmas, EMPTY_WORDS)) {
            return lemmas;
        }
        List<String> telling =
                lemmas.stream().filter(lemma -> !EMPTY_WORDS.contains(lemma)).toList();
        return telling.isEmpty() ? lemmas : telling;
    }

    static List<String> allLemmas(String text) {
        return allLemmas(text, Words.SEGMENTER::lemma);
    }

    private static List<String> allLemmas(String text, UnaryOperator<String> lemma) {
        List<String> lemmas = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '-';
            if (end && !addWord(lemmas, text.substring(start, i), lemma)) {
                return analysed(text);
            }
            start = end ? i + 1 : start;
        }
        return lemmas;
    }

    /**
     * Adds the lemma of a word that needs no analyser to see that it is one; its word breaking and its search for
     * quantities would take most of the time of loading.
     *
     * @return false if it does need one
     */
    private static boolean addWord(List<String> lemmas, String word, UnaryOperator<String> lemma) {
        boolean plain = isLetters(word) || isInitials(word);
        if (plain) {
            lemmas.add(lemma.apply(word));
        }
        return plain;
    }

    private static boolean isLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isLetter(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** {@code U.S.} */
    private static boolean isInitials(String word) {
        if (word.length() < 4 || word.length() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i += 2) {
            if (!isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xC0 && c <= 0x17F && c != 0xD7 && c != 0xF7;
    }

    private static List<String> analysed(String text) {
        List<String> lemmas = Words.SEGMENTER.lemmas(text, Lang.EN);
        return lemmas.isEmpty() ? List.of(Keys.lower(text)) : lemmas;
    }

    /** The morphemes of a Korean noun or name, as the analyser cuts it. */
    static List<String> koreanLemmas(String noun) {
        return Words.SEGMENTER.lemmas(noun, Lang.KO);
    }
}
