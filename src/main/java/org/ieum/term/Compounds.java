package org.ieum.term;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;

/** Tells by the built-in lexicon whether a Korean compound still means what its last part means by itself. */
final class Compounds {
    private Compounds() {}

    /**
     * True if the lexicon lists both the compound and its head, and no translation of the one has a word of the other: a
     * 평화협정 (peace treaty) is a 협정 (treaty), but a 세계대전 (world war) is no 대전 (Daejeon). What is not listed
     * is taken to be made of its parts.
     */
    static boolean isOtherWord(String compound, String head) {
        Set<String> whole = words(compound);
        Set<String> part = whole.isEmpty() ? Set.of() : words(head);
        return !part.isEmpty() && whole.stream().noneMatch(part::contains);
    }

    /** True if the lexicon has the word. */
    static boolean isListed(String word) {
        return !Lexicon.core().translations(word, Lang.KO).isEmpty();
    }

    private static Set<String> words(String headword) {
        Set<String> words = new HashSet<>();
        List<Translation> translations = Lexicon.core().translations(headword, Lang.KO);
        translations.forEach(translation -> words.addAll(translation.lemmas()));
        return words;
    }
}
