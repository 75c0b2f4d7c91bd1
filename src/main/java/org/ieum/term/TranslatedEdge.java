package org.ieum.term;

import java.util.List;
import java.util.Optional;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/**
 * Where the Korean expression before a bracket begins if it means what is in the bracket:
 *
 * <ol>
 *   <li>back to the furthest written word that accounts for a word of the content, or for a letter of the acronym, which no
 *       word after it accounts for; over a middle dot only by this: 수색·구조훈련(SAREX);
 *   <li>further nouns while there are fewer than the content has words or letters, three at most. A name that the lexicon
 *       knows and that is not in the content is none of them: 미국 연방수사국(FBI).
 * </ol>
 */
final class TranslatedEdge {
    private static final int MOST_NOUNS = 3;

    private final Lexicon lexicon;

    TranslatedEdge(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The expression; empty if nothing is before the bracket that may be one. */
    Optional<Span> of(Sentence sentence, int end, String latin) {
        List<WordBefore> words = WordBefore.all(sentence, end);
        if (words.isEmpty() || words.get(0).isClause()) {
            return Optional.empty();
        }
        Unexplained left = new Unexplained(latin);
        takeAny(words.get(0), left);
        int taken = 1;
        for (int i = 1; i < words.size() && words.get(i).mayPrecede(left.isAcronym()); i++) {
            WordBefore word = words.get(i);
            if (takeBest(word, left)) {
                taken = i + 1;
            } else if (word.isDotted()) {
                break;
            } else if (word.isNoun()) {
                boolean few = nouns(words.subList(0, taken)) < Math.min(left.size(), MOST_NOUNS);
                if (taken < i || !few || saysElse(word, left)) {
                    break;
                }
                taken = i + 1;
            }
        }
        return Optional.of(words.get(taken - 1).span().cover(words.get(0).span()));
    }

    private static int nouns(List<WordBefore> words) {
        return words.stream().mapToInt(WordBefore::nouns).sum();
    }

    /** Accounts for whatever any translation of any part of a word may stand for. */
    private void takeAny(WordBefore word, Unexplained left) {
        for (List<Translation> translations : translations(word)) {
            left.takeLast(translations);
        }
        left.takeSound(word.noun());
    }

    /** Accounts for what a word stands for; for letters only the first translation is asked, or any word would do. */
    private boolean takeBest(WordBefore word, Unexplained left) {
        long asked = left.isAcronym() ? 1 : Integer.MAX_VALUE;
        boolean taken = false;
        for (List<Translation> translations : translations(word)) {
            taken |= translations.stream().limit(asked).anyMatch(left::take);
        }
        return left.takeSound(word.noun()) || taken;
    }

    /** Of the word as a whole if it is listed, else of each of its parts. */
    private List<List<Translation>> translations(WordBefore word) {
        List<Translation> whole = lexicon.translations(word.noun(), Lang.KO);
        return whole.isEmpty()
                ? word.tokens().stream()
                        .filter(token -> token.partOfSpeech().isContent())
                        .map(token -> lexicon.translations(token.lemma(), Lang.KO))
                        .filter(translations -> !translations.isEmpty())
                        .toList()
                : List.of(whole);
    }

    /** True for a word that is known and does not stand for anything of the content; of an acronym, only for a name. */
    private boolean saysElse(WordBefore word, Unexplained left) {
        return left.isAcronym()
                ? lexicon.translations(word.noun(), Lang.KO).stream()
                        .anyMatch(known -> known.partOfSpeech() == PartOfSpeech.PROPER_NOUN)
                : !translations(word).isEmpty();
    }
}
