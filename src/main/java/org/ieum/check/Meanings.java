package org.ieum.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;

/** What a lexicon says of words that are looked for in the other of two texts. */
record Meanings(Lexicon lexicon) {
    /** The share of translations that synonyms have in common at least, as one in so many. */
    private static final int ONE_IN = 7;

    /** True if a word is among others of its own language, or one of its translations is, whole, among those of another. */
    boolean isAmong(Set<String> lemmas, Lang to, String lemma, Lang from) {
        return from.equals(to)
                ? lemmas.contains(lemma)
                : lexicon.translations(lemma, from).stream().anyMatch(t -> lemmas.containsAll(t.lemmas()));
    }

    /** The same, or a word of its own language that can mean it is. */
    boolean isMeantAmong(Set<String> lemmas, Lang to, String lemma, Lang from) {
        return isAmong(lemmas, to, lemma, from)
                || (from.equals(to) && lemmas.stream().anyMatch(other -> areSynonyms(other, lemma, to)));
    }

    /**
     * True if two words of one language can mean the same: they have one in seven of the translations of the lesser in common.
     * "Open" and "hold" have three of 26, as in 회의를 열다, and are two actions.
     */
    private boolean areSynonyms(String one, String other, Lang lang) {
        Set<String> ones = texts(one, lang);
        Set<String> others = texts(other, lang);
        long common = ones.stream().filter(others::contains).count();
        return common * ONE_IN >= Math.min(ones.size(), others.size()) && common > 0;
    }

    private Set<String> texts(String lemma, Lang lang) {
        return lexicon.translations(lemma, lang).stream().map(Translation::text).collect(Collectors.toSet());
    }

    /** True of a word that is one by most of its translations: "talk" is none, although 말하다, say, is among them. */
    boolean isFunctionWord(String lemma, Lang lang) {
        List<Translation> all = lexicon.translations(lemma, lang);
        long function =
                all.stream().filter(t -> t.category() == Category.FUNCTION_WORD).count();
        return 2 * function > all.size();
    }

    /** True of a word that a verb translates, or that translates one. */
    boolean isVerb(String lemma, Lang lang) {
        return lexicon.translations(lemma, lang).stream().anyMatch(t -> t.partOfSpeech() == PartOfSpeech.VERB);
    }
}
