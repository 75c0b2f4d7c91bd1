package org.ieum.align;

import java.util.List;
import org.ieum.bitext.Evidence;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;

/** Relates words that the lexicon gives as translations. Each of the n words of a longer translation counts 1/n. */
final class LexiconMatcher implements Matcher {
    private final Lexicon lexicon;
    private final Lang from;
    /** The language of the translations. */
    private final Lang to;

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
                for (Translation translation : lexicon.translations(word.lemma(), from)) {
                    if (translation.suits(word.partOfSpeech())) {
                        relate(type, translation, target, relations);
                    }
                }
            }
        }
    }

    private void relate(int type, Translation translation, Side target, Relations relations) {
        List<String> lemmas = telling(translation.lemmas());
        for (String lemma : lemmas) {
            int other = target.type(lemma);
            if (other >= 0) {
                relations.put(type, other, 1.0 / lemmas.size(), kind(translation.category()));
            }
        }
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
