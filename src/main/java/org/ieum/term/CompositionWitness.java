package org.ieum.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.term.LexiconFit.Stretch;
import org.ieum.term.TermCandidate.Kind;

/**
 * Phrases of sentences without links that a lexicon makes of each other, word by word or as a whole, no word left over: 국경 통제 =
 * border controls (compositional translation in comparable texts; Morin &amp; Daille 2012). The strength is always 1.
 */
final class CompositionWitness implements Witness {
    private final LexiconFit lexicon;

    CompositionWitness(LexiconFit lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Sighting> sightings(LinkedText text) {
        Map<String, List<Mention>> english = byWord(text.englishPhrases());
        Map<String, List<Mention>> found = new LinkedHashMap<>();
        List<Sighting> sightings = new ArrayList<>();
        for (Mention korean : text.koreanPhrases()) {
            if (WrittenWords.isWhole(korean)) {
                found.computeIfAbsent(korean.key(), key -> counterparts(korean, english)).stream()
                        .map(target -> new Sighting(korean, target, Kind.LEXICON, 1, "a lexicon pairs their words"))
                        .forEach(sightings::add);
            }
        }
        return sightings;
    }

    /** The phrases by each of their words; two things with an and between them are no term, unless they are a name. */
    private static Map<String, List<Mention>> byWord(List<Mention> phrases) {
        Map<String, List<Mention>> byWord = new LinkedHashMap<>();
        phrases.stream()
                .filter(phrase -> phrase.name() || !phrase.words().contains("and"))
                .forEach(phrase -> LexiconFit.content(phrase.words())
                        .forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                                .add(phrase)));
        return byWord;
    }

    /** The first place of every English phrase that is made of translations of all Korean words and of nothing else. */
    private List<Mention> counterparts(Mention korean, Map<String, List<Mention>> english) {
        List<List<Stretch>> stretches = lexicon.stretches(korean);
        Map<String, Mention> counterparts = new LinkedHashMap<>();
        stretches.stream()
                .limit(1)
                .flatMap(List::stream)
                .flatMap(first -> first.translations().stream())
                .flatMap(translation -> translation.stream().limit(1))
                .distinct()
                .flatMap(word -> english.getOrDefault(word, List.of()).stream())
                .filter(phrase -> isMadeOf(LexiconFit.content(phrase.words()), stretches, 0))
                .forEach(phrase -> counterparts.putIfAbsent(phrase.key(), phrase));
        return List.copyOf(counterparts.values());
    }

    /** True if the words are one translation of each stretch of the Korean words from a place on, and no more. */
    private static boolean isMadeOf(Set<String> words, List<List<Stretch>> stretches, int from) {
        if (from == stretches.size()) {
            return words.isEmpty();
        }
        return stretches.get(from).stream()
                .anyMatch(stretch -> stretch.translations().stream()
                        .filter(words::containsAll)
                        .anyMatch(translation -> isMadeOf(without(words, translation), stretches, stretch.to())));
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(words);
        rest.removeAll(others);
        return rest;
    }
}
