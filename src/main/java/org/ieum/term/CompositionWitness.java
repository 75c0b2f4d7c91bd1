package org.ieum.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ieum.term.LexiconFit.Stretch;
import org.ieum.term.TermCandidate.Kind;

/**
 * Phrases that a lexicon makes of each other, word by word or as a whole, no word left over: 국경 통제 = border controls
 * (compositional translation in comparable texts; Morin &amp; Daille 2012). A word of several that it does not list may be
 * what it sounds like: VIP 티켓, 스쿠버 장비. The strength is always 1.
 */
final class CompositionWitness implements Witness {
    private final LexiconFit lexicon;

    CompositionWitness(LexiconFit lexicon) {
        this.lexicon = lexicon;
    }

    /** Two things with an and between them, and no hyphens, are no term, unless they are a name. */
    @Override
    public List<Sighting> sightings(LinkedText text) {
        EnglishWords english = new EnglishWords(text.englishPhrases().stream()
                .filter(phrase -> phrase.name() || !phrase.surface().contains(" and ")));
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

    /** The first place of every English phrase that is made of translations of all Korean words and of nothing else. */
    private List<Mention> counterparts(Mention korean, EnglishWords english) {
        List<List<Stretch>> stretches = stretches(korean, english);
        Map<String, Mention> counterparts = new LinkedHashMap<>();
        stretches.stream()
                .limit(1)
                .flatMap(List::stream)
                .flatMap(first -> first.translations().stream())
                .flatMap(translation -> translation.stream().limit(1))
                .distinct()
                .flatMap(word -> english.phrases(word).stream())
                .filter(phrase -> isMadeOf(LexiconFit.alike(phrase.words()), stretches, 0))
                .forEach(phrase -> counterparts.putIfAbsent(phrase.key(), phrase));
        return List.copyOf(counterparts.values());
    }

    /** What the lexicon lists of a phrase, and of each of several words that it does not list what that word sounds like. */
    private List<List<Stretch>> stretches(Mention korean, EnglishWords english) {
        List<List<Stretch>> listed = lexicon.stretches(korean);
        return listed.size() == 1
                ? listed
                : IntStream.range(0, listed.size())
                        .mapToObj(i -> listed.get(i).isEmpty()
                                ? heard(i, korean.words().get(i), english)
                                : listed.get(i))
                        .toList();
    }

    private static List<Stretch> heard(int at, String korean, EnglishWords english) {
        return List.of(
                new Stretch(at + 1, english.like(korean).stream().map(Set::of).toList()));
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
