package org.ieum.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ieum.segment.Segmenter;
import org.ieum.text.Lang;

/** The English side of a dictionary, as text and as lemmas. */
final class Gloss {
    /** Words that say nothing of what a longer translation means. */
    private static final Set<String> EMPTY_WORDS = Set.of("a", "an", "the", "to", "of", "be");

    private static final Segmenter SEGMENTER = Segmenter.create();

    private Gloss() {}

    /** The translation itself: without parentheses, surplus spaces and the "to" of an infinitive. */
    static String clean(String printed) {
        String text = withoutParentheses(printed).strip();
        return text.startsWith("to ") ? text.substring(3).strip() : text;
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
        if (all.size() < 2 || category == Category.FUNCTION_WORD) {
            return all;
        }
        List<String> telling =
                all.stream().filter(lemma -> !EMPTY_WORDS.contains(lemma)).toList();
        return telling.isEmpty() ? all : telling;
    }

    static List<String> allLemmas(String text) {
        if (!isPlain(text)) {
            List<String> lemmas = SEGMENTER.lemmas(text, Lang.EN);
            return lemmas.isEmpty() ? List.of(Keys.lower(text)) : lemmas;
        }
        List<String> lemmas = new ArrayList<>(4);
        int start = 0;
        for (int end = text.indexOf(' '); end >= 0; start = end + 1, end = text.indexOf(' ', start)) {
            lemmas.add(SEGMENTER.lemma(text.substring(start, end)));
        }
        lemmas.add(SEGMENTER.lemma(text.substring(start)));
        return lemmas;
    }

    /** The morphemes of a Korean noun or name, as the analyser cuts it. */
    static List<String> koreanLemmas(String noun) {
        return SEGMENTER.lemmas(noun, Lang.KO);
    }

    /** Only words of plain letters: those need no word breaking, which would take most of the time of loading. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && !(c == ' ' && i > 0 && i < text.length() - 1 && text.charAt(i + 1) != ' ')) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
