package org.ieum.align;

import java.util.List;
import org.ieum.bitext.Evidence;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;

/**
 * Relates words that the lexicon gives as translations. Each of the n words of a longer translation counts 1/n. Remembers the
 * words it was asked for, so it is to be kept from one pair of texts to the next.
 */
final class LexiconMatcher implements Matcher {
    /** @param lemmas of the translation, those by which it is known */
    private record Gloss(Translation translation, List<String> lemmas) {}

    private final Lexicon lexicon;
    private final Lang from;
    /** The language of the translations. */
    private final Lang to;

    private final Remembered<List<Gloss>> glosses = new Remembered<>(this::glosses);

    LexiconMatcher(Lexicon lexicon, Lang from) {
        this.lexicon = lexicon;
        this.from = from;
        this.to = from.equals(Lang.KO) ? Lang.EN : Lang.KO;
    }

    @Override
    public void relate(Side source, Side target, Relations relations) {
        for (int type = 0; type < source.types().size(); type++) {
            Word word = source.types().get(type);
            if (word.isLexical()) {
                for (Gloss gloss : glosses.apply(word.lemma())) {
                    if (gloss.translation().suits(word.partOfSpeech())) {
                        relate(type, gloss, target, relations);
                    }
                }
            }
        }
    }

    private static void relate(int type, Gloss gloss, Side target, Relations relations) {
        for (String lemma : gloss.lemmas()) {
            int other = target.type(lemma);
            if (other >= 0) {
                Evidence.Kind kind = kind(gloss.translation().category());
                relations.put(type, other, 1.0 / gloss.lemmas().size(), kind);
            }
        }
    }

    private List<Gloss> glosses(String word) {
        return lexicon.translations(word, from).stream()
                .map(translation -> new Gloss(translation, telling(translation.lemmas())))
                .toList();
    }

    /** The words of a longer translation without such as "of" and "and", which stand everywhere; all, if there are no others. */
    private List<String> telling(List<String> lemmas) {
        if (lemmas.size() == 1) {
            return lemmas;
        }
        List<String> telling = lemmas.stream()
                .filter(lemma -> !isFunctionWord(lexicon, lemma, to))
                .toList();
        return telling.isEmpty() ? lemmas : telling;
    }

    /** True if a word may be one of grammar, whatever else it may be. */
    static boolean isFunctionWord(Lexicon lexicon, String lemma, Lang lang) {
        return lexicon.translations(lemma, lang).stream()
                .anyMatch(translation -> translation.category() == Category.FUNCTION_WORD);
    }

    private static Evidence.Kind kind(Category category) {
        return switch (category) {
            case FUNCTION_WORD -> Evidence.Kind.FUNCTION_WORD;
            case NAME, DEMONYM -> Evidence.Kind.NAME;
            default -> Evidence.Kind.LEXICON;
        };
    }
}
