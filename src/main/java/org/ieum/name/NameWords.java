package org.ieum.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A name cut into words, without titles and what stands in brackets. */
final class NameWords {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final String OPENING = "([（［【〔";
    private static final String CLOSING = ")]）］】〕";
    private static final String SEPARATORS = ",·・/\"“”";
    /** More words than this are no name. */
    private static final int MOST = 12;

    private NameWords() {}

    static List<String> korean(String name) {
        return Titles.STANDARD.dropKorean(words(name));
    }

    /** Folded words; a word of several parts, Kwan-jin, is one. Initials go if there are other words. */
    static List<String> latin(String name) {
        List<String> folded = new ArrayList<>();
        for (String word : Titles.STANDARD.dropEnglish(words(name))) {
            String bare = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
            folded.add(LatinLetters.fold(bare));
        }
        folded.removeIf(String::isEmpty);
        List<String> full = folded.stream().filter(w -> w.length() > 1).toList();
        return full.isEmpty() ? folded : full;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        for (char c : NFC.normalize(name).toCharArray()) {
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && !Character.isWhitespace(c) && c != '\u00A0' && SEPARATORS.indexOf(c) < 0) {
                word.append(c);
                continue;
            }
            take(word, words);
        }
        take(word, words);
        return words.size() > MOST ? List.of() : words;
    }

    private static void take(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** The words run together in each order that keeps neighbours: abc, bca, cab. */
    static Set<String> rotations(List<String> words) {
        Set<String> forms = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            forms.add(String.join("", words.subList(i, words.size())) + String.join("", words.subList(0, i)));
        }
        return forms;
    }

    static boolean isHan(String word) {
        return !word.isEmpty() && word.codePoints().allMatch(c -> UScript.getScript(c) == UScript.HAN);
    }
}
