package org.ieum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/** The words of one text: its distinct words are types, numbered in order of appearance. */
final class Side {
    /** A sentence with no more types is searched through. */
    private static final int FEW = 200;

    private final Lang lang;
    private final List<Sentence> sentences;
    private final List<Word> types = new ArrayList<>();
    private final List<Word> typesToRead = Collections.unmodifiableList(types);
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> surfaces = new HashMap<>();
    private final int[][] typesOf;
    /** By sentence, of long ones that were asked for: the place of each type in {@link #typesOf}. */
    private final Map<Integer, Map<Integer, Integer>> indexes = new ConcurrentHashMap<>();

    private final Span[][] places;
    private int[] frequency = new int[64];
    /** By type: after the number of the sentence that held it last. */
    private int[] seen = new int[64];

    /**
     * @param sentences of the text
     * @param words of each sentence, in order
     */
    Side(Lang lang, List<Sentence> sentences, List<List<Word>> words) {
        this.lang = lang;
        this.sentences = sentences;
        typesOf = new int[sentences.size()][];
        places = new Span[sentences.size()][];
        for (int i = 0; i < sentences.size(); i++) {
            add(i, words.get(i));
        }
    }

    private void add(int sentence, List<Word> words) {
        int[] held = new int[words.size()];
        Span[] spans = new Span[words.size()];
        int size = 0;
        for (Word word : words) {
            int type = number(word);
            if (seen[type] != sentence + 1) {
                seen[type] = sentence + 1;
                frequency[type]++;
                held[size] = type;
                spans[size++] = word.span();
            }
        }
        typesOf[sentence] = Arrays.copyOf(held, size);
        places[sentence] = Arrays.copyOf(spans, size);
    }

    private int number(Word word) {
        Integer known = numbers.get(word.key());
        if (known != null) {
            return known;
        }
        int type = types.size();
        types.add(word);
        numbers.put(word.key(), type);
        surfaces.putIfAbsent(word.surface().toLowerCase(Locale.ROOT), type);
        if (type == frequency.length) {
            frequency = Arrays.copyOf(frequency, 2 * type);
            seen = Arrays.copyOf(seen, 2 * type);
        }
        return type;
    }

    Lang lang() {
        return lang;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    int size() {
        return sentences.size();
    }

    /** The distinct words, by type number. */
    List<Word> types() {
        return typesToRead;
    }

    /** The type of a key, or -1. */
    int type(String key) {
        return numbers.getOrDefault(key, -1);
    }

    /** The type of a word as printed, in lower case, or -1. */
    int typeOfSurface(String lowerCase) {
        return surfaces.getOrDefault(lowerCase, -1);
    }

    /** The types in a sentence, each once. The array is the side's own. */
    int[] typesOf(int sentence) {
        return typesOf[sentence];
    }

    /** Number of sentences that hold a type. */
    int frequency(int type) {
        return frequency[type];
    }

    /** The first of sentences {@code from} to {@code to} that holds a type, or -1. */
    int firstWith(int type, int from, int to) {
        for (int sentence = from; sentence < to; sentence++) {
            if (index(type, sentence) >= 0) {
                return sentence;
            }
        }
        return -1;
    }

    private int index(int type, int sentence) {
        int[] types = typesOf[sentence];
        if (types.length > FEW) {
            return indexes.computeIfAbsent(sentence, this::index).getOrDefault(type, -1);
        }
        for (int k = 0; k < types.length; k++) {
            if (types[k] == type) {
                return k;
            }
        }
        return -1;
    }

    private Map<Integer, Integer> index(int sentence) {
        int[] types = typesOf[sentence];
        Map<Integer, Integer> index = new HashMap<>();
        for (int k = 0; k < types.length; k++) {
            index.put(types[k], k);
        }
        return index;
    }

    /** Where a type stands first in a sentence, if it does. */
    Optional<Span> place(int type, int sentence) {
        int k = index(type, sentence);
        return k < 0 ? Optional.empty() : Optional.of(places[sentence][k]);
    }

    /**
     * A type as it is printed where it stands first in a sentence, which must hold it. Particles and endings, which the
     * analyser may find inside a syllable, are named by themselves.
     */
    String surface(int type, int sentence) {
        Word word = types.get(type);
        return word.partOfSpeech().isGrammatical()
                ? word.surface()
                : sentences.get(sentence).text(places[sentence][index(type, sentence)]);
    }

    /** The sentences that hold each type, ascending. */
    int[][] postings() {
        int[][] postings = new int[types.size()][];
        int[] filled = new int[types.size()];
        for (int type = 0; type < types.size(); type++) {
            postings[type] = new int[frequency[type]];
        }
        for (int sentence = 0; sentence < typesOf.length; sentence++) {
            for (int type : typesOf[sentence]) {
                postings[type][filled[type]++] = sentence;
            }
        }
        return postings;
    }
}
