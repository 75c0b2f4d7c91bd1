package org.ieum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Evaluation.Measure;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Sentence;
import org.ieum.text.Token;

/**
 * STACC, a baseline for texts that are only comparable (Etchegoyhen and Azpeitia 2016, "Set-Theoretic Alignment for
 * Comparable Corpora", ACL; variants of it won the shared task of BUCC 2018): the score of two sentences is the Jaccard
 * similarity of the translated words of one and the words of the other, averaged over both directions. Numbers, Latin
 * words and unknown capitalised words stand for themselves; words that are not found may match by a common beginning.
 *
 * <p>Two things differ from the paper: the translations come from a {@link Lexicon}, not from a table learned from a
 * corpus, and function words are left out. Linked are sentences that are each other's best, one by one; links may cross.
 *
 * @param threshold the least score of a link, 0 to 1
 */
record Stacc(Lexicon lexicon, double threshold) {
    /** As {@link RivalEvaluation} chooses it on the even halves of ntrex-noise30, ntrex-comparable and news. */
    static final double THRESHOLD = 0.05;

    private static final int TRANSLATIONS = 4;
    private static final int LATIN_PREFIX = 4;
    private static final int HANGUL_PREFIX = 2;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    /** Two sentences that are each other's best. */
    record Candidate(int source, int target, double score) {
        Bead bead() {
            return new Bead(List.of(source), List.of(target));
        }
    }

    /** What a sentence says in both languages. */
    private record Words(Set<String> own, Set<String> translated) {}

    List<Bead> align(Passage source, Passage target) {
        return links(candidates(source, target), threshold);
    }

    private static List<Bead> links(List<Candidate> candidates, double threshold) {
        return candidates.stream()
                .filter(candidate -> candidate.score() >= threshold)
                .map(Candidate::bead)
                .toList();
    }

    /** The pairs of sentences that are each other's best, whatever their score; the earlier ones where scores are equal. */
    List<Candidate> candidates(Passage source, Passage target) {
        List<Words> sources = source.sentences().stream().map(this::words).toList();
        List<Words> targets = target.sentences().stream().map(this::words).toList();
        double[][] scores = sources.parallelStream()
                .map(words -> targets.stream()
                        .mapToDouble(other -> score(words, other))
                        .toArray())
                .toArray(double[][]::new);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            int best = best(scores[i]);
            if (best >= 0 && best(column(scores, best)) == i) {
                candidates.add(new Candidate(i, best, scores[i][best]));
            }
        }
        return candidates;
    }

    private static double[] column(double[][] scores, int number) {
        return Stream.of(scores).mapToDouble(row -> row[number]).toArray();
    }

    /** The place of the highest score, -1 if none is above 0. */
    private static int best(double[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > (best < 0 ? 0 : scores[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The score of two sentences, 0 to 1. */
    double score(Sentence source, Sentence target) {
        return score(words(source), words(target));
    }

    private static double score(Words source, Words target) {
        return (similarity(source.translated(), target.own()) + similarity(target.translated(), source.own())) / 2;
    }

    /** The Jaccard similarity of two sets after the common beginnings of what only one of them holds joined both. */
    private static double similarity(Set<String> translated, Set<String> own) {
        Set<String> rest = new HashSet<>();
        int common = 0;
        for (String word : translated) {
            if (own.contains(word)) {
                common++;
            } else if (hasPrefix(word)) {
                rest.add(prefix(word));
            }
        }
        long beginnings = rest.isEmpty()
                ? 0
                : own.stream()
                        .filter(word -> hasPrefix(word) && !translated.contains(word))
                        .map(Stacc::prefix)
                        .distinct()
                        .filter(rest::contains)
                        .count();
        long union = translated.size() + own.size() - common + beginnings;
        return union == 0 ? 0 : (double) (common + beginnings) / union;
    }

    private static boolean hasPrefix(String word) {
        return Character.isLetter(word.charAt(0)) && word.length() >= prefixLength(word);
    }

    private static String prefix(String word) {
        return word.substring(0, prefixLength(word));
    }

    private static int prefixLength(String word) {
        return word.charAt(0) < 0x1100 ? LATIN_PREFIX : HANGUL_PREFIX;
    }

    private Words words(Sentence sentence) {
        Words words = new Words(new HashSet<>(), new HashSet<>());
        sentence.tokens().forEach(token -> add(token, sentence, words));
        return words;
    }

    private void add(Token token, Sentence sentence, Words words) {
        if (token.partOfSpeech() == PartOfSpeech.QUANTITY) {
            numbers(sentence.text(token.span())).forEach(number -> addSame(number, words));
        } else if (token.partOfSpeech().isContent()) {
            addWord(token, sentence.lang(), words);
        }
    }

    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).map(number -> number.replace(",", ""));
    }

    private static void addSame(String word, Words words) {
        words.own().add(word);
        words.translated().add(word);
    }

    private void addWord(Token token, Lang lang, Words words) {
        List<Translation> translations = lexicon.translations(token.lemma(), lang).stream()
                .filter(translation -> translation.suits(token.partOfSpeech()))
                .toList();
        if (translations.stream().anyMatch(translation -> translation.category() == Category.FUNCTION_WORD)) {
            return;
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (translations.isEmpty() && isSameInBoth(token)) {
            addSame(lemma, words);
        } else {
            words.own().add(lemma);
            translations.stream()
                    .limit(TRANSLATIONS)
                    .flatMap(translation -> translation.lemmas().stream())
                    .forEach(words.translated()::add);
        }
    }

    private static boolean isSameInBoth(Token token) {
        return token.partOfSpeech() == PartOfSpeech.LATIN
                || !token.form().isEmpty() && Character.isUpperCase(token.form().charAt(0));
    }

    /** The threshold, in hundredths, that gives the best strict F1 on these documents. */
    static double bestThreshold(Lexicon lexicon, List<GoldDocument> documents) {
        Stacc all = new Stacc(lexicon, 0);
        Map<GoldDocument, List<Candidate>> candidates = new IdentityHashMap<>();
        documents.forEach(document -> candidates.put(document, all.candidates(document.korean(), document.english())));
        return IntStream.range(0, 100)
                .mapToObj(hundredths -> hundredths / 100.0)
                .max(Comparator.comparingDouble(threshold -> GoldDocument.evaluate(
                                documents, document -> links(candidates.get(document), threshold))
                        .tally(Measure.STRICT)
                        .f1()))
                .orElseThrow();
    }
}
