package org.ieum.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.lexicon.Translation;
import org.ieum.name.Names;

/**
 * The words of a Latin expression, or the letters of an acronym, that no Korean word accounts for yet. It changes as words are
 * taken.
 */
final class Unexplained {
    /** From this likeness on, a Korean word stands for what it sounds like. */
    private static final double ALIKE = 0.78;

    private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "and", "for", "in", "on", "to", "de", "la");

    private final boolean acronym;
    private final int size;
    private List<String> left;

    Unexplained(String latin) {
        acronym = TermKey.isAcronym(latin);
        left = acronym ? letters(latin) : words(latin);
        size = left.size();
    }

    boolean isAcronym() {
        return acronym;
    }

    /** How many there were at first. */
    int size() {
        return size;
    }

    private static List<String> letters(String acronym) {
        return acronym.chars()
                .filter(c -> c >= 'A' && c <= 'Z')
                .mapToObj(c -> String.valueOf((char) c).toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> words(String latin) {
        return Stream.of(latin.replaceAll("['’]s\\b", "").split("[ \\-]"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Takes away what the translation accounts for; true if that is anything. */
    boolean take(Translation translation) {
        List<String> rest = without(translation);
        boolean taken = rest.size() < left.size();
        left = rest;
        return taken;
    }

    /**
     * Takes whichever translation leaves the first letters of an acronym to the words before, since those that stand
     * before mostly begin it: 구조 in 수색·구조(SAR) is the rescue, not the structure.
     */
    void takeLast(List<Translation> translations) {
        translations.stream()
                .map(this::without)
                .filter(rest -> rest.size() < left.size())
                .max(Comparator.comparingInt(this::unchanged))
                .ifPresent(rest -> left = rest);
    }

    /** How many of what is left at the beginning are still left in the rest. */
    private int unchanged(List<String> rest) {
        int same = 0;
        while (acronym && same < rest.size() && rest.get(same).equals(left.get(same))) {
            same++;
        }
        return same;
    }

    /** What would be left; all of it if the translation accounts for nothing. */
    private List<String> without(Translation translation) {
        List<String> rest = new ArrayList<>(left);
        if (!acronym) {
            rest.removeIf(word -> isIn(translation, word));
            return rest;
        }
        boolean all = translation.lemmas().stream()
                .filter(lemma -> !SMALL.contains(lemma))
                .allMatch(lemma -> removeLast(rest, lemma.substring(0, 1)));
        return all ? rest : left;
    }

    private static boolean removeLast(List<String> letters, String letter) {
        int at = letters.lastIndexOf(letter);
        if (at >= 0) {
            letters.remove(at);
        }
        return at >= 0;
    }

    private static boolean isIn(Translation translation, String word) {
        List<String> forms = EnglishNumber.variants(word);
        return Stream.concat(translation.lemmas().stream(), words(translation.text()).stream())
                .anyMatch(forms::contains);
    }

    /** Takes away the words that a Korean word sounds like; true if there are any. Letters sound like nothing. */
    boolean takeSound(String korean) {
        return !acronym && left.removeIf(word -> Names.similarity(korean, word) >= ALIKE);
    }
}
