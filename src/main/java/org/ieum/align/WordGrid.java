package org.ieum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.bitext.Evidence;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import org.jspecify.annotations.Nullable;

/**
 * What relates each word of a link's source to each of its target. Beside the relations that sentences are aligned by, which
 * take a text's words as types and each word of a longer translation alone, it knows
 *
 * <ul>
 *   <li>longer translations whose words are all there, side by side or nearly so,
 *   <li>words that share a translation with one that translates the other: near synonyms,
 *   <li>words of the same stem as a translation: {@code evaluation} beside {@code evaluate}.
 * </ul>
 */
final class WordGrid {
    /** How a pair is known. */
    enum Ground {
        /** The two translate each other, or are the same. */
        RELATED,
        /** The target word is part of a translation whose words are all there. */
        WHOLE,
        /** One of the two is a function word. */
        FUNCTION,
        SYNONYM,
        DERIVED
    }

    /** @param strength in (0, 1] */
    record Tie(double strength, Evidence.Kind kind, Ground ground) {}

    /** The words of a longer translation may have so many others among them. */
    private static final int GAPS = 2;

    /** What may follow the stem, on either side: {@code -tion}, {@code -ly}. */
    private static final int LONGEST_ENDING = 5;

    private static final double LEAST_STEM = .5;

    private final Lexicon lexicon;
    private final Lang from;
    private final Lang to;
    private final List<Word> source;
    private final List<Word> target;
    private final boolean[] sourceFunction;
    private final boolean[] targetFunction;
    private final @Nullable Tie[][] ties;

    WordGrid(Lexicon lexicon, LexicalScorer.Reading reading) {
        this.lexicon = lexicon;
        from = reading.sourceSide().lang();
        to = reading.targetSide().lang();
        source = inOrder(reading.source());
        target = inOrder(reading.target());
        sourceFunction = function(source, from);
        targetFunction = function(target, to);
        ties = new Tie[source.size()][target.size()];
        addRelations(reading);
        if (!from.equals(to)) {
            addLonger();
            addSynonyms();
        }
    }

    private static List<Word> inOrder(List<List<Word>> sentences) {
        return sentences.stream()
                .flatMap(List::stream)
                .filter(word -> word.partOfSpeech().isContent())
                .sorted(Comparator.comparing(Word::span))
                .toList();
    }

    private boolean[] function(List<Word> words, Lang lang) {
        boolean[] function = new boolean[words.size()];
        for (int k = 0; k < function.length; k++) {
            function[k] = words.get(k).isLexical()
                    && LexiconMatcher.isFunctionWord(lexicon, words.get(k).lemma(), lang);
        }
        return function;
    }

    private void addRelations(LexicalScorer.Reading reading) {
        int[] targetTypes = target.stream()
                .mapToInt(word -> reading.targetSide().type(word.key()))
                .toArray();
        Relations relations = reading.relations();
        for (int i = 0; i < source.size(); i++) {
            int type = reading.sourceSide().type(source.get(i).key());
            for (int k = 0; k < relations.size(type); k++) {
                for (int j = 0; j < targetTypes.length; j++) {
                    if (targetTypes[j] == relations.targets(type)[k]) {
                        put(i, j, relations.strength(type, k), relations.kind(type, k), Ground.RELATED);
                    }
                }
            }
        }
    }

    private void addLonger() {
        for (int i = 0; i < source.size(); i++) {
            for (Translation translation : translations(source.get(i), from)) {
                if (translation.lemmas().size() > 1) {
                    addLonger(i, new HashSet<>(translation.lemmas()));
                }
            }
        }
    }

    private List<Translation> translations(Word word, Lang lang) {
        return word.isLexical()
                ? lexicon.translations(word.lemma(), lang).stream()
                        .filter(translation -> lang.equals(to) || translation.suits(word.partOfSpeech()))
                        .toList()
                : List.of();
    }

    private void addLonger(int i, Set<String> lemmas) {
        for (int first = 0; first < target.size(); first++) {
            if (lemmas.contains(target.get(first).lemma())) {
                Set<String> met = new HashSet<>();
                List<Integer> places = new ArrayList<>();
                for (int j = first; j < Math.min(target.size(), first + lemmas.size() + GAPS); j++) {
                    String lemma = target.get(j).lemma();
                    if (lemmas.contains(lemma) && met.add(lemma)) {
                        places.add(j);
                    }
                }
                if (met.size() == lemmas.size()) {
                    places.forEach(j -> put(i, j, 1, kind(i, j), Ground.WHOLE));
                }
            }
        }
    }

    private Evidence.Kind kind(int i, int j) {
        Tie known = ties[i][j];
        return known == null ? Evidence.Kind.LEXICON : known.kind();
    }

    private void addSynonyms() {
        List<Set<String>> meanings = new ArrayList<>();
        for (int j = 0; j < target.size(); j++) {
            meanings.add(targetFunction[j] ? Set.of() : meanings(target.get(j)));
        }
        for (int i = 0; i < source.size(); i++) {
            if (isContent(i)) {
                Set<String> translations = translations(source.get(i), from).stream()
                        .map(WordGrid::words)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                for (int j = 0; j < target.size(); j++) {
                    addSynonym(i, j, translations, meanings.get(j));
                    addDerived(i, j, translations);
                }
            }
        }
    }

    /** All that the translations of a target word translate back to. */
    private Set<String> meanings(Word word) {
        Set<String> meanings = new LinkedHashSet<>();
        for (Translation there : translations(word, to)) {
            lexicon.translations(there.text(), from).forEach(back -> meanings.add(words(back)));
        }
        return meanings;
    }

    private static String words(Translation translation) {
        return String.join(" ", translation.lemmas());
    }

    private void addSynonym(int i, int j, Set<String> translations, Set<String> meanings) {
        long shared = translations.stream().filter(meanings::contains).count();
        if (shared > 0) {
            double strength = shared / Math.sqrt((double) translations.size() * meanings.size());
            put(i, j, strength / 2, Evidence.Kind.LEXICON, Ground.SYNONYM);
        }
    }

    private void addDerived(int i, int j, Set<String> translations) {
        String lemma = target.get(j).lemma();
        translations.stream()
                .mapToDouble(translation -> sameStem(translation, lemma))
                .filter(strength -> strength >= LEAST_STEM)
                .max()
                .ifPresent(strength -> put(i, j, strength, Evidence.Kind.LEXICON, Ground.DERIVED));
    }

    /** The share of the letters that two words have in common from the start; 0 if the rest is longer than an ending. */
    private static double sameStem(String a, String b) {
        int shared = Stems.shared(a, b);
        int longer = Math.max(a.length(), b.length());
        return shared < Stems.SHORTEST || longer - shared > LONGEST_ENDING ? 0 : (double) shared / longer;
    }

    private void put(int i, int j, double strength, Evidence.Kind kind, Ground ground) {
        Tie known = ties[i][j];
        if (known == null || strength > known.strength() || known.strength() == strength && ground == Ground.WHOLE) {
            boolean function = ground == Ground.RELATED && (sourceFunction[i] || targetFunction[j]);
            ties[i][j] = new Tie(strength, kind, function ? Ground.FUNCTION : ground);
        }
    }

    List<Word> source() {
        return source;
    }

    List<Word> target() {
        return target;
    }

    /** Takes a pair of words that are related. */
    @FunctionalInterface
    interface Taker {
        void take(int source, int target, Tie tie);
    }

    /** Hands out all pairs of words that are related, by source, then by target. */
    void forEach(Taker taker) {
        for (int i = 0; i < ties.length; i++) {
            for (int j = 0; j < ties[i].length; j++) {
                Tie tie = ties[i][j];
                if (tie != null) {
                    taker.take(i, j, tie);
                }
            }
        }
    }

    /** True if a source word carries meaning of its own. */
    boolean isContent(int i) {
        return source.get(i).partOfSpeech().isContent() && !sourceFunction[i];
    }

    /** True if a target word does. */
    boolean isTargetContent(int j) {
        return target.get(j).partOfSpeech().isContent() && !targetFunction[j];
    }
}
