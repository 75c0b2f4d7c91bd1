package org.ieum.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.ieum.bitext.Evidence;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;

/**
 * Relates words that nearly translate each other, for texts that say the same in other words: two that the lexicon connects
 * through other words of the source (교체 is {@code change} and {@code replace}, which 교환 and 바꾸 are too, and those are
 * {@code switch}; after the pivots of Bannard &amp; Callison-Burch 2005), and a word with what has the stem of its translation
 * (배제, {@code exclude}, with {@code exclusion}).
 */
final class SynonymMatcher implements Matcher {
    private static final double CONNECTED = .5;
    private static final double SAME_STEM = .6;
    /** One word may connect two by another of its meanings: 인도 is {@code delivery}, and {@code sidewalk}. */
    private static final int LEAST_PIVOTS = 2;
    /** A syllable has too many meanings. */
    private static final int SHORTEST = 2;

    private final Lexicon lexicon;

    SynonymMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void relate(Side source, Side target, Relations relations) {
        Map<String, Set<Integer>> byMeaning = new HashMap<>();
        NavigableMap<String, Integer> byLemma = new TreeMap<>();
        for (int type = 0; type < target.types().size(); type++) {
            Word word = target.types().get(type);
            if (word.isLexical()) {
                byLemma.put(word.lemma(), type);
                for (String meaning : meanings(word, target.lang())) {
                    byMeaning.computeIfAbsent(meaning, k -> new HashSet<>()).add(type);
                }
            }
        }
        for (int type = 0; type < source.types().size(); type++) {
            Word word = source.types().get(type);
            if (word.isLexical() && word.lemma().length() >= SHORTEST) {
                Set<String> meanings = meanings(word, source.lang());
                relateStems(type, meanings, byLemma, relations);
                relateConnected(type, pivots(word.lemma(), meanings, target.lang()), byMeaning, relations);
            }
        }
    }

    private static void relateStems(
            int type, Set<String> meanings, NavigableMap<String, Integer> byLemma, Relations relations) {
        for (String meaning : meanings) {
            Stems.of(meaning, byLemma.navigableKeySet())
                    .forEach(lemma -> relations.put(type, byLemma.get(lemma), SAME_STEM, Evidence.Kind.LEXICON));
        }
    }

    /** The other words of the source that its translations translate back to. */
    private List<String> pivots(String lemma, Set<String> meanings, Lang to) {
        return meanings.stream()
                .flatMap(meaning -> meanings(meaning, to).stream())
                .filter(pivot -> !pivot.equals(lemma))
                .toList();
    }

    private static void relateConnected(
            int type, List<String> pivots, Map<String, Set<Integer>> byMeaning, Relations relations) {
        Map<Integer, Set<String>> shared = new TreeMap<>();
        for (String pivot : pivots) {
            byMeaning
                    .getOrDefault(pivot, Set.of())
                    .forEach(other ->
                            shared.computeIfAbsent(other, k -> new HashSet<>()).add(pivot));
        }
        shared.forEach((other, through) -> {
            if (through.size() >= LEAST_PIVOTS) {
                relations.put(type, other, CONNECTED, Evidence.Kind.LEXICON);
            }
        });
    }

    /** The ordinary translations of one word. */
    private Set<String> meanings(Word word, Lang lang) {
        return meanings(lexicon.translations(word.lemma(), lang).stream()
                .filter(translation -> translation.suits(word.partOfSpeech()))
                .toList());
    }

    private Set<String> meanings(String lemma, Lang lang) {
        return meanings(lexicon.translations(lemma, lang));
    }

    private static Set<String> meanings(List<Translation> translations) {
        Set<String> meanings = new LinkedHashSet<>();
        for (Translation translation : translations) {
            if (translation.category() == Category.CORE && translation.lemmas().size() == 1) {
                meanings.add(translation.lemmas().get(0));
            }
        }
        return meanings;
    }
}
