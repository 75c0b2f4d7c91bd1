package org.ieum.lexicon;

import java.util.List;
import org.ieum.text.PartOfSpeech;

/**
 * One way to say a headword in the other language.
 *
 * @param headword the word looked up, as the lexicon keys it (see the package description)
 * @param partOfSpeech what the Korean word is, whichever the direction; a verb made of a noun and 하다 is listed by what
 *     its English is (발표 may be a noun, "announcement", and a verb, "announce")
 * @param text the translation as people write it; a Korean verb in dictionary form with 다
 * @param lemmas the words of {@code text}, as {@link org.ieum.segment.Segmenter} gives their lemmas when it shields no
 *     quantities, without articles, "to", "of" and "be" where other words remain: "the Republic of Korea" is {@code
 *     [republic, korea]}. Those of a {@link Category#FUNCTION_WORD} are all there: "in order to". Never empty
 * @param category where the translation comes from
 */
public record Translation(
        String headword, PartOfSpeech partOfSpeech, String text, List<String> lemmas, Category category) {
    public Translation {
        lemmas = lemmas instanceof Lemmas ? lemmas : List.copyOf(lemmas);
    }

    /**
     * Whether a word of that kind, as the segmenter tells it, can be this headword. A name of one syllable is another word
     * nearly everywhere (미 is the United States, and beauty), so it suits proper nouns alone; particles, endings and the
     * copula suit each other (나 after a noun is not 나, "I"); every other headword suits any word, since 발표 is listed as a
     * noun and as a verb. A {@link PartOfSpeech#WORD} suits all.
     */
    public boolean suits(PartOfSpeech word) {
        if (word == PartOfSpeech.WORD) {
            return true;
        }
        boolean shortName = partOfSpeech == PartOfSpeech.PROPER_NOUN && headword.length() == 1;
        return shortName ? word == PartOfSpeech.PROPER_NOUN : word.isGrammatical() == partOfSpeech.isGrammatical();
    }

    @Override
    public String toString() {
        return headword + " = " + text + " (" + category + ")";
    }
}
