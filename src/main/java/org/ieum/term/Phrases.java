package org.ieum.term;

import java.util.List;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/** The phrases of sentences that could be terms, in either language. */
final class Phrases {
    private final KoreanPhrases korean = new KoreanPhrases();
    private final EnglishPhrases english = new EnglishPhrases();

    /** All phrases of a sentence, by start, the short ones first; none of one in a third language. */
    List<Mention> of(Sentence sentence) {
        if (sentence.lang().equals(Lang.KO)) {
            return korean.of(sentence);
        }
        return sentence.lang().equals(Lang.EN) ? english.of(sentence) : List.of();
    }
}
