package org.ieum.lexicon;

import java.util.List;
import java.util.Set;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;

/**
 * A lexicon with one Korean word, or one of its translations, left out.
 *
 * @param korean the keys of the word
 * @param english the keys of the translations to leave out; all of them if empty
 */
record WithoutLexicon(Lexicon all, Set<String> korean, Set<String> english) implements Lexicon {
    static Lexicon of(Lexicon all, String korean) {
        return new WithoutLexicon(all, koreanKeys(korean), Set.of());
    }

    static Lexicon of(Lexicon all, String korean, String english) {
        String text = Gloss.clean(english);
        Set<String> keys = Set.copyOf(
                List.of(Keys.english(Gloss.allLemmas(text)), Keys.english(Gloss.lemmas(text, Category.CORE))));
        return new WithoutLexicon(all, koreanKeys(korean), keys);
    }

    /** As it stands, and as a verb in dictionary form. */
    private static Set<String> koreanKeys(String word) {
        return Set.copyOf(List.of(Keys.korean(word), Keys.korean(word, PartOfSpeech.VERB)));
    }

    @Override
    public List<Translation> translations(String headword, Lang from) {
        List<Translation> found = all.translations(headword, from);
        if (found.stream().noneMatch(t -> isRemoved(t, from))) {
            return found;
        }
        return found.stream().filter(t -> !isRemoved(t, from)).toList();
    }

    private boolean isRemoved(Translation t, Lang from) {
        boolean back = from.equals(Lang.EN);
        String koreanKey = back ? Keys.korean(t.text(), t.partOfSpeech()) : t.headword();
        String englishKey = back ? t.headword() : Keys.english(t.lemmas());
        return korean.contains(koreanKey) && (english.isEmpty() || english.contains(englishKey));
    }
}
