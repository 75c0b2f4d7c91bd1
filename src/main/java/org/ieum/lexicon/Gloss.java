package org.ieum.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.ieum.segment.Segmenter;
import org.ieum.text.Lang;

/** The English side of a dictionary, as text and as lemmas. */
final class Gloss {
    /** Words that say nothing of what a longer translation means. */
    private static final Set<String> EMPTY_WORDS = Set.of("a", "an", "the", "to", "of", "be");

    /** Made when a lemma is first asked for that {@link KnownLemmas} does not hold. */
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
        List<String> all = allLemmas(text);
        return category == Category.FUNCTION_WORD ? all : telling(all);
    }

    /** Those that say something, or all of them if none does. */
    static List<String> telling(List<String> lemmas) {
        if (lemmas.size() < 2 || Collections.disjoint(lemmas, EMPTY_WORDS)) {
            return lemmas;
        }
        List<String> telling = new ArrayList<>(lemmas);
        telling.removeAll(EMPTY_WORDS);
        return telling.isEmpty() ? lemmas : telling;
    }

    /** The lemmas of a text, none left out. */
    static List<String> allLemmas(String text) {
        String known = KnownLemmas.of(text);
        return known != null ? List.of(known.split(" ")) : lemmasOfWords(text);
    }

    /** The analyser's word breaking would take most of the time: only what is no sequence of plain words needs it. */
    private static List<String> lemmasOfWords(String text) {
        List<String> lemmas = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '-') {
                String word = text.substring(start, i);
                if (!isWord(word)) {
                    return analysed(text);
                }
                lemmas.add(lemma(word));
                start = i + 1;
            }
        }
        return lemmas;
    }

    private static String lemma(String word) {
        String known = KnownLemmas.of(word);
        return known != null ? known : Words.SEGMENTER.lemma(word);
    }

    static boolean isWord(String text) {
        return isLetters(text) || isInitials(text);
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
