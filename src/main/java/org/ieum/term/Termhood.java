package org.ieum.term;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;

/**
 * What a lexicon of the general language says of the words of a pair, whether or not they translate each other: the more
 * translations a word has, the more it is everybody's word and the less a term.
 */
final class Termhood {
    private static final Set<Category> PLACES = Set.of(Category.DEMONYM, Category.NAME);

    private final Lexicon lexicon;
    private final Map<Sentence, Boolean> titles = new HashMap<>();

    Termhood(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The logarithms of the numbers of translations of two single words, added up; 0 if either side has several. */
    double broad(SeenPair pair) {
        List<String> english = english(pair);
        return pair.korean().indexOf(' ') >= 0 || english.size() != 1
                ? 0
                : known(pair.korean(), Lang.KO) + known(english.get(0), Lang.EN);
    }

    /** The mean logarithm of the numbers of translations of the parts of a Korean compound; 0 if it has but one. */
    double knownParts(SeenPair pair) {
        List<String> parts = pair.koreanWords();
        return parts.size() < 2
                ? 0
                : parts.stream()
                        .mapToDouble(part -> known(part, Lang.KO))
                        .average()
                        .orElse(0);
    }

    /** The logarithm of the number of translations of the last of several English words; 0 if there is but one. */
    double broadHead(SeenPair pair) {
        List<String> english = english(pair);
        return english.size() < 2 ? 0 : known(english.get(english.size() - 1), Lang.EN);
    }

    /** The share of a pair's places where the English has a capital that says that it is a name, 0 to 1. */
    double capital(SeenPair pair) {
        return pair.share(place -> hasCapital(place.english()));
    }

    /** A sentence's first word has one anyway, and so has every common word in a headline in title case. */
    private boolean hasCapital(Mention mention) {
        boolean first = mention.span().start() == mention.sentence().span().start();
        return mention.name()
                && (!first || mention.length() > 1 || TermKey.isAcronym(mention.surface()))
                && !(titles.computeIfAbsent(mention.sentence(), Capitals::isTitle)
                        && mention.words().stream().allMatch(this::isCommon));
    }

    private double known(String word, Lang lang) {
        return StrictMath.log1p(lexicon.translations(word, lang).size());
    }

    /** The greater share of verbs among the translations of the first and of the last of several English words. */
    double verb(SeenPair pair) {
        List<String> english = english(pair);
        return english.isEmpty()
                ? 0
                : Math.max(english.size() > 1 ? verbs(english.get(0)) : 0, verbs(english.get(english.size() - 1)));
    }

    private double verbs(String english) {
        return lexicon.translations(english, Lang.EN).stream()
                .mapToDouble(translation -> translation.partOfSpeech() == PartOfSpeech.VERB ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static List<String> english(SeenPair pair) {
        return List.copyOf(LexiconFit.content(pair.englishWords()));
    }

    /** True if the first of several Korean words is a country, a people or a name that the lexicon has. */
    boolean isOfPlace(SeenPair pair) {
        int space = pair.korean().indexOf(' ');
        return space > 0
                && lexicon.translations(TermKey.of(pair.korean().substring(0, space)), Lang.KO).stream()
                        .anyMatch(translation -> PLACES.contains(translation.category()));
    }

    /** True for an English word that the lexicon lists and not as a name. */
    boolean isCommon(String english) {
        return lexicon.translations(english.toLowerCase(Locale.ROOT), Lang.EN).stream()
                .anyMatch(Termhood::isCommon);
    }

    private static boolean isCommon(Translation translation) {
        return translation.category() == Category.CORE && translation.partOfSpeech() != PartOfSpeech.PROPER_NOUN;
    }
}
