package org.ieum.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ieum.bitext.WordLink;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Phrases whose words are aligned with each other and with nothing else (phrase pairs consistent with a word alignment;
 * Koehn, Och and Marcu 2003, HLT-NAACL). At most one word of either side may have no partner. The strength is the mean
 * probability of the word links times the share of words that have one.
 */
final class WordWitness implements Witness {
    private static final int LOOSE = 1;
    private static final int POSSESSIVE = 2;

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
        return words.stream().allMatch(word -> isWithin(word.target(), english.span()))
                && text.words().stream()
                        .filter(word -> word.target().overlaps(english.span()))
                        .allMatch(word -> korean.span().contains(word.source()));
    }

    /** True if a word is in a phrase, but for a possessive 's. */
    private static boolean isWithin(Span word, Span phrase) {
        return phrase.overlaps(word) && word.start() >= phrase.start() && word.end() <= phrase.end() + POSSESSIVE;
    }

    private static void add(List<WordLink> words, Mention korean, Mention english, List<Sighting> sightings) {
        List<Span> koreanWords = contentWords(korean);
        List<Span> englishWords = contentWords(english);
        int koreanLeft = left(koreanWords, words, WordLink::source);
        int englishLeft = left(englishWords, words, WordLink::target);
        if (koreanLeft <= LOOSE && englishLeft <= LOOSE) {
            double probability =
                    words.stream().mapToDouble(WordLink::probability).average().orElse(0);
            int all = Math.max(2, koreanWords.size() + englishWords.size());
            double strength = probability * (all - koreanLeft - englishLeft) / all;
            sightings.add(new Sighting(
                    korean,
                    english,
                    TermCandidate.Kind.ALIGNMENT,
                    strength,
                    String.format(Locale.ROOT, "their words are aligned (%.2f)", strength),
                    Math.abs(koreanLeft - englishLeft)));
        }
    }

    /** The words of a phrase that carry meaning; the analyser's single syllables of Korean belong to their neighbours. */
    private static List<Span> contentWords(Mention phrase) {
        return phrase.sentence().tokens(phrase.span()).stream()
                .filter(token ->
                        token.partOfSpeech().isContent() && token.span().length() > 1)
                .filter(token -> !EnglishPhrases.INSIDE.contains(token.form()))
                .map(Token::span)
                .toList();
    }

    private static int left(List<Span> words, List<WordLink> links, Function<WordLink, Span> side) {
        return (int) words.stream()
                .filter(word -> links.stream().map(side).noneMatch(word::overlaps))
                .count();
    }
}
