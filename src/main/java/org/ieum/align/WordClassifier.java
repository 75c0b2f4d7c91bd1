package org.ieum.align;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ieum.bitext.Evidence;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Tells the {@link WordClass} of each type of two texts from what it is and what relates it to the other text. */
final class WordClassifier {
    private final Weights weights;
    private final Lexicon lexicon;

    WordClassifier(Weights weights, Lexicon lexicon) {
        this.weights = weights;
        this.lexicon = lexicon;
    }

    Vocabularies classify(Side source, Side target, Relations relations) {
        List<Set<Evidence.Kind>> ofSource = none(source);
        List<Set<Evidence.Kind>> ofTarget = none(target);
        relations.forEach((from, to, strength, kind) -> {
            ofSource.get(from).add(kind);
            ofTarget.get(to).add(kind);
        });
        return new Vocabularies(source, target, relations, classes(source, ofSource), classes(target, ofTarget));
    }

    private static List<Set<Evidence.Kind>> none(Side side) {
        List<Set<Evidence.Kind>> kinds = new ArrayList<>();
        side.types().forEach(type -> kinds.add(EnumSet.noneOf(Evidence.Kind.class)));
        return kinds;
    }

    /** @param kinds of the relations of each type */
    private WordClass[] classes(Side side, List<Set<Evidence.Kind>> kinds) {
        WordClass[] classes = new WordClass[side.types().size()];
        for (int type = 0; type < classes.length; type++) {
            WordClass wordClass = classOf(side.types().get(type), side.lang(), kinds.get(type));
            classes[type] = wordClass == null || weights.isSilent(wordClass) ? null : wordClass;
        }
        return classes;
    }

    /** The class of a word; {@code null} if nothing is known of it. */
    private @Nullable WordClass classOf(Word word, Lang lang, Set<Evidence.Kind> kinds) {
        if (word.isConcept()) {
            return WordClass.GLOSSARY;
        }
        if (word.isName()) {
            return WordClass.PHONETIC;
        }
        if (word.isImplied()) {
            return WordClass.IMPLIED;
        }
        if (word.isQuantity()) {
            return WordClass.QUANTITY;
        }
        if (word.isMark()) {
            return WordClass.PUNCTUATION;
        }
        if (kinds.contains(Evidence.Kind.LATIN) || word.partOfSpeech() == PartOfSpeech.LATIN) {
            return WordClass.LATIN;
        }
        return ofLexical(word, lang, kinds);
    }

    private @Nullable WordClass ofLexical(Word word, Lang lang, Set<Evidence.Kind> kinds) {
        boolean listed = false;
        for (Translation translation : lexicon.translations(word.lemma(), lang)) {
            if (translation.suits(word.partOfSpeech())) {
                listed = true;
                switch (translation.category()) {
                    case FUNCTION_WORD -> {
                        return WordClass.FUNCTION;
                    }
                    case CORE, USER -> {}
                    default -> {
                        return WordClass.NAME;
                    }
                }
            }
        }
        if (!listed && (kinds.contains(Evidence.Kind.NAME) || word.partOfSpeech() == PartOfSpeech.PROPER_NOUN)) {
            return WordClass.PHONETIC;
        }
        return listed || !kinds.isEmpty() ? ofOrdinary(word) : null;
    }

    private static WordClass ofOrdinary(Word word) {
        return switch (word.partOfSpeech()) {
            case VERB, ADJECTIVE -> WordClass.VERB;
            case ADVERB, DETERMINER, INTERJECTION, PRONOUN -> WordClass.MODIFIER;
            default -> word.lemma().length() == 1 ? WordClass.SHORT_NOUN : WordClass.NOUN;
        };
    }
}
