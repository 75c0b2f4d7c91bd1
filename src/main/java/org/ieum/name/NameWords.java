package org.ieum.name;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ieum.text.Hangul;

/** A name cut into words, without titles and what stands in brackets. */
final class NameWords {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final String OPENING = "([（［【〔";
    private static final String CLOSING = ")]）］】〕";
    private static final String SEPARATORS = ",/\"“”" + Hangul.MIDDLE_DOTS;
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?|(\\p{Lu}\\.-?){2,3}");

    /** More words than this are no name. */
    private static final int MOST = 12;

    private NameWords() {}

    static List<String> korean(String name) {
        return Titles.STANDARD.dropKorean(words(name));
    }

    /** The words before anything is taken for a title: 평양 ends in 양, Miss. */
    static List<String> withTitles(String name) {
        return words(name);
    }

    /** Folded words; a word of several parts, Kwan-jin, is one. Middle initials go if there are other words. */
    static List<String> latin(String name) {
        List<String> folded = new ArrayList<>();
        for (String word : Titles.STANDARD.dropEnglish(words(name))) {
            String bare = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
            folded.add(bare.endsWith(".") && bare.length() == 2 ? "" : LatinLetters.fold(bare));
        }
        int last = folded.size() - 1;
        List<String> full = IntStream.rangeClosed(0, last)
                .filter(i -> folded.get(i).length() > (i == 0 || i == last ? 0 : 1))
                .mapToObj(folded::get)
                .toList();
        return full.isEmpty() ? folded.stream().filter(w -> !w.isEmpty()).toList() : full;
    }

    /**
     * The first letters of a name in which they stand for all but one word, Park G.H. or M.-J. Chung; empty if the name is
     * no such one.
     */
    static Optional<String> initials(String name) {
        List<String> words = Titles.STANDARD.dropEnglish(words(name));
        List<String> abbreviated = words.stream().filter(NameWords::isInitials).toList();
        return abbreviated.isEmpty() || abbreviated.size() != words.size() - 1
                ? Optional.empty()
                : Optional.of(LatinLetters.fold(String.join("", abbreviated)));
    }

    private static boolean isInitials(String word) {
        return INITIALS.matcher(word).matches();
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
