package org.ieum.lexicon;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Token;

/**
 * How much of Korean text a lexicon knows, and how often a translation it gives stands in the English sentence beside.
 * Collects sentence by sentence; not thread-safe.
 *
 * <p>Counted are content words: nouns, numerals in words, verbs, adjectives, adverbs and determiners; {@linkplain #names()
 * proper names} apart. A word is known if it has an entry, by itself or joined with the nouns and affixes that touch it
 * or that a space parts from it (한국 and 인 in 한국인, 정상 and 회담 in 정상 회담). What the segmenter shields as a quantity is no word.
 */
public final class Coverage {
    private static final int LONGEST_JOIN = 6;

    private final Lexicon lexicon;
    private final Map<Word, Tally> words = new HashMap<>();

    /** A lemma and how often the lexicon failed it. */
    public record Miss(String lemma, PartOfSpeech partOfSpeech, long count) {}

    /**
     * Counts of words of a kind.
     *
     * @param tokens met
     * @param known of them, those with an entry
     * @param types distinct lemmas
     * @param knownTypes of them, those that were known at least once
     * @param linked tokens in sentences given together with their English
     * @param translated of those, the ones of which all words of a translation stand in the English
     */
    public record Count(long tokens, long known, long types, long knownTypes, long linked, long translated) {}

    private record Word(String lemma, PartOfSpeech partOfSpeech) {
        boolean isName() {
            return partOfSpeech == PartOfSpeech.PROPER_NOUN;
        }
    }

    private static final class Tally {
        private long tokens;
        private long known;
        private long linked;
        private long translated;
    }

    public Coverage(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Counts the words of a Korean sentence. */
    public void add(List<Token> korean) {
        count(korean, read(korean, Set.of()), false);
    }

    /** Counts the words of a Korean sentence, and which of them the English translates as the lexicon does. */
    public void add(List<Token> korean, List<Token> english) {
        Set<String> lemmas = english.stream().map(Token::lemma).collect(Collectors.toSet());
        count(korean, read(korean, lemmas), true);
    }

    /** All content words but proper names. */
    public Count words() {
        return total(false);
    }

    /** Proper names, as the segmenter tells them. */
    public Count names() {
        return total(true);
    }

    /** The words, no names, that were met without an entry, the most frequent first. */
    public List<Miss> misses() {
        return misses(tally -> tally.tokens - tally.known);
    }

    /** The words, no names, of which no translation stood in the English beside, though they have an entry. */
    public List<Miss> untranslated() {
        return misses(tally -> tally.known == 0 ? 0 : tally.linked - tally.translated);
    }

    private List<Miss> misses(ToLongFunction<Tally> count) {
        return words.entrySet().stream()
                .filter(entry -> !entry.getKey().isName())
                .map(entry -> new Miss(
                        entry.getKey().lemma(), entry.getKey().partOfSpeech(), count.applyAsLong(entry.getValue())))
                .filter(miss -> miss.count() > 0)
                .sorted(Comparator.comparingLong(Miss::count)
                        .reversed()
                        .thenComparing(Miss::lemma)
                        .thenComparing(Miss::partOfSpeech))
                .toList();
    }

    private Count total(boolean names) {
        long[] sums = new long[6];
        words.forEach((word, tally) -> {
            if (word.isName() == names) {
                sums[0] += tally.tokens;
                sums[1] += tally.known;
                sums[2]++;
                sums[3] += tally.known > 0 ? 1 : 0;
                sums[4] += tally.linked;
                sums[5] += tally.translated;
            }
        });
        return new Count(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
    }

    private record Found(BitSet known, BitSet translated) {}

    private Found read(List<Token> tokens, Set<String> english) {
        Found found = new Found(new BitSet(), new BitSet());
        for (int first = 0; first < tokens.size(); first++) {
            StringBuilder together = new StringBuilder();
            for (int end = first; end < tokens.size() && mayJoin(tokens, first, end); end++) {
                together.append(tokens.get(end).form());
                List<Translation> translations = end == first
                        ? translations(tokens.get(first))
                        : lexicon.translations(together.toString(), Lang.KO);
                mark(translations, english, first, end + 1, found);
            }
        }
        return found;
    }

    private List<Translation> translations(Token token) {
        return lexicon.translations(token.lemma(), Lang.KO).stream()
                .filter(translation -> translation.suits(token.partOfSpeech()))
                .toList();
    }

    private static void mark(List<Translation> translations, Set<String> english, int from, int to, Found found) {
        if (!translations.isEmpty()) {
            found.known().set(from, to);
        }
        if (translations.stream().anyMatch(t -> english.containsAll(t.lemmas()))) {
            found.translated().set(from, to);
        }
    }

    private static boolean mayJoin(List<Token> tokens, int first, int last) {
        return last == first
                || last - first < LONGEST_JOIN
                        && tokens.get(first).partOfSpeech().isNominal()
                        && tokens.get(last).partOfSpeech().isNominal()
                        && isNear(tokens.get(last - 1), tokens.get(last));
    }

    /** True if they touch, or if there is a space between words of two letters or more. */
    private static boolean isNear(Token before, Token after) {
        int gap = after.span().start() - before.span().end();
        return gap == 0
                || gap == 1 && before.span().length() > 1 && after.span().length() > 1;
    }

    private void count(List<Token> tokens, Found found, boolean linked) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isContent(token)) {
                Tally tally = words.computeIfAbsent(new Word(token.lemma(), token.partOfSpeech()), w -> new Tally());
                tally.tokens++;
                tally.known += found.known().get(i) ? 1 : 0;
                tally.linked += linked ? 1 : 0;
                tally.translated += found.translated().get(i) ? 1 : 0;
            }
        }
    }

    private static boolean isContent(Token token) {
        return switch (token.partOfSpeech()) {
            case NOUN, PROPER_NOUN, BOUND_NOUN, NUMERAL, VERB, ADJECTIVE, ADVERB, DETERMINER -> true;
            default -> false;
        };
    }
}
