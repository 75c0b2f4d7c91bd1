package org.ieum.lexicon;

import java.util.List;
import org.ieum.text.IeumException;
import org.ieum.text.PartOfSpeech;

/**
 * A line of a dictionary: a Korean word and its English translations.
 *
 * @param korean as dictionaries print it: verbs and adjectives with 다, spaces as usual
 * @param partOfSpeech of the Korean word
 * @param english the translations, best first; what stands in parentheses, and a leading "to", is not part of them
 * @param category {@link Category#USER} unless there is a reason
 */
public record Entry(String korean, PartOfSpeech partOfSpeech, List<String> english, Category category) {
    /** @throws IeumException if a side is blank, or nothing is left of it without its parentheses */
    public Entry {
        english = Gloss.clean(english);
        korean = korean.strip();
        if (Keys.korean(korean, partOfSpeech).isEmpty()) {
            throw new IeumException("lexicon entry without a Korean headword (English: " + english + ")");
        }
        if (english.isEmpty() || english.contains("")) {
            throw new IeumException("lexicon entry " + korean + ": a translation is empty; expected at least one word");
        }
    }

    /**
     * A noun or name of the user's.
     *
     * @throws IeumException as the constructor
     */
    public static Entry of(String korean, String... english) {
        return new Entry(korean, PartOfSpeech.NOUN, List.of(english), Category.USER);
    }
}
