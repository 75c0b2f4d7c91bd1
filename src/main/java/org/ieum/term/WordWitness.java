package org.ieum.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.bitext.WordLink;
import org.ieum.text.Span;

/**
 * Phrases whose words are aligned with each other and with nothing else (phrase pairs consistent with a word alignment; Koehn,
 * Och and Marcu 2003, HLT-NAACL). At most one word of either side may be without a partner. The strength is the mean
 * probability of the word links times the share of words that have one.
 */
final class WordWitness implements Witness {
    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "on", "in", "to", "de", "&", "a");
    private static final int LOOSE = 1;

    @Override
    public List<Sighting> sightings(LinkedText text) {
        List<Sighting> sightings = new ArrayList<>();
        for (Mention korean : text.koreanPhrases()) {
            List<WordLink> words = text.words().stream()
                    .filter(word -> word.source().overlaps(korean.span()))
                    .toList();
            boolean whole = words.stream().allMatch(word -> korean.span().contains(word.source()));
            if (whole && !words.isEmpty()) {
                for (Mention english : text.englishPhrases()) {
                    if (isConsistent(text, words, korean, english)) {
                        add(words, korean, english, sightings);
                    }
                }
            }
        }
        return sightings;
    }

    private static boolean isConsistent(LinkedText text, List<WordLink> words, Mention korean, Mention english) {
        return words.stream().allMatch(word -> word.target().overlaps(english.span()))
                && text.words().stream()
                        .filter(word -> word.target().overlaps(english.span()))
                        .allMatch(word -> korean.span().contains(word.source()));
    }

    private static void add(List<WordLink> words, Mention korean, Mention english, List<Sighting> sightings) {
        int koreanLeft = unlinkedKorean(words, korean);
        int all = (int)
                english.words().stream().filter(word -> !SMALL.contains(word)).count();
        int linked = (int) words.stream().map(WordLink::target).distinct().count();
        int englishLeft = Math.max(0, all - linked);
        if (koreanLeft <= LOOSE && englishLeft <= LOOSE) {
            double probability =
                    words.stream().mapToDouble(WordLink::probability).average().orElse(0);
            double left = koreanLeft + englishLeft;
            double share = 1 - left / (left + words.size() + 1);
            sightings.add(new Sighting(
                    korean,
                    english,
                    TermCandidate.Kind.ALIGNMENT,
                    probability * share,
                    String.format(Locale.ROOT, "their words are aligned (%.2f)", probability * share)));
        }
    }

    /** How many written words or nouns of a phrase of Korean no link touches; single syllables are counted with others. */
    private static int unlinkedKorean(List<WordLink> words, Mention korean) {
        Set<Span> linked = words.stream().map(WordLink::source).collect(Collectors.toCollection(HashSet::new));
        return (int) korean.sentence().tokens().stream()
                .filter(token -> token.partOfSpeech().isContent()
                        && token.span().length() > 1
                        && korean.span().contains(token.span()))
                .filter(token -> linked.stream().noneMatch(span -> span.overlaps(token.span())))
                .count();
    }
}
