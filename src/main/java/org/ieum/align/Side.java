package org.ieum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/** The words of one text: its distinct words are types, numbered in order of appearance. */
final class Side {
    private final List<Sentence> sentences;
    private final List<Word> types = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> surfaces = new HashMap<>();
    private final int[][] typesOf;
    private final Span[][] places;
    private int[] frequency = new int[64];

    /**
     * @param sentences of the text
     * @param words of each sentence, in order
     */
    Side(List<Sentence> sentences, List<List<Word>> words) {
        this.sentences = sentences;
        typesOf = new int[sentences.size()][];
        places = new Span[sentences.size()][];
        for (int i = 0; i < sentences.size(); i++) {
            add(i, words.get(i));
        }
    }

    private void add(int sentence, List<Word> words) {
        Map<Integer, Span> first = new LinkedHashMap<>();
        for (Word word : words) {
            int type = numbers.computeIfAbsent(word.key(), key -> {
                types.add(word);
                surfaces.putIfAbsent(word.surface().toLowerCase(Locale.ROOT), types.size() - 1);
                return types.size() - 1;
            });
            first.putIfAbsent(type, word.span());
        }
        typesOf[sentence] = first.keySet().stream().mapToInt(Integer::intValue).toArray();
        places[sentence] = first.values().toArray(new Span[0]);
        for (int type : typesOf[sentence]) {
            if (type >= frequency.length) {
                frequency = Arrays.copyOf(frequency, Math.max(type + 1, frequency.length * 2));
            }
            frequency[type]++;
        }
    }

    List<Sentence> sentences() {
        return sentences;
    }

    int size() {
        return sentences.size();
    }

    /** The distinct words, by type number. */
    List<Word> types() {
        return Collections.unmodifiableList(types);
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

    /** True if one of sentences {@code from} to {@code to} holds a type. */
    boolean holds(int type, int from, int to) {
        for (int sentence = from; sentence < to; sentence++) {
            if (place(type, sentence) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int place(int type, int sentence) {
        int[] types = typesOf[sentence];
        for (int k = 0; k < types.length; k++) {
            if (types[k] == type) {
                return k;
            }
        }
        return -1;
    }

    /** Where a type stands first in sentences {@code from} to {@code to}; they must hold it. */
    Span place(int type, int from, int to) {
        for (int sentence = from; sentence < to; sentence++) {
            int k = place(type, sentence);
            if (k >= 0) {
                return places[sentence][k];
            }
        }
        throw new IllegalArgumentException("type " + type + " is not in sentences " + from + " to " + to);
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
