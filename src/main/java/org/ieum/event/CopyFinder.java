package org.ieum.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ieum.align.Passage;
import org.ieum.coverage.Letters;
import org.ieum.text.Block;
import org.ieum.text.Sentence;

/**
 * Finds the sentences that outlets share (text reuse in the press: Clough, Gaizauskas, Piao and Wilks 2002): at least
 * {@value #LEAST} of their letters' trigrams are the same (Dice). Not every two sentences are compared: those that are so
 * much alike have one of their rarest trigrams in common, and only these are indexed (prefix filtering: Chaudhuri, Ganti
 * and Kaushik 2006; Bayardo, Ma and Srikant 2007).
 */
public final class CopyFinder {
    private static final double LEAST = .9;

    /** The least overlap of a sentence with a like one, as a share of its own trigrams: they differ in number too. */
    private static final double OWN = LEAST / (2 - LEAST);

    /** Shorter sentences may be alike by chance. */
    private static final int SHORTEST = 20;

    /** @param trigrams the numbers of its trigrams, the rarest first */
    private record Text(Sentence sentence, Passage passage, int[] trigrams) {
        LocalDate date() {
            return passage.document().metadata().date().orElse(LocalDate.MAX);
        }

        int prefix() {
            return trigrams.length - (int) Math.ceil(OWN * trigrams.length) + 1;
        }

        boolean isLike(Text other) {
            return 2.0 * common(other) >= LEAST * (trigrams.length + other.trigrams.length);
        }

        private int common(Text other) {
            int common = 0;
            int i = 0;
            int j = 0;
            while (i < trigrams.length && j < other.trigrams.length) {
                int order = Integer.compare(trigrams[i], other.trigrams[j]);
                common += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return common;
        }
    }

    private CopyFinder() {}

    /** What is in two outlets or more, by the places of the first in the passages' order. */
    public static List<AgencyCopy> copies(List<Passage> passages) {
        List<Text> texts = texts(passages);
        Groups groups = new Groups(texts.size());
        Map<Integer, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            Set<Integer> candidates = new TreeSet<>();
            for (int k = 0; k < text.prefix(); k++) {
                List<Integer> earlier = index.computeIfAbsent(text.trigrams()[k], trigram -> new ArrayList<>());
                candidates.addAll(earlier);
                earlier.add(i);
            }
            for (int candidate : candidates) {
                if (areCopies(text, texts.get(candidate))) {
                    groups.join(candidate, i);
                }
            }
        }
        return groups.all().stream()
                .filter(group -> group.size() > 1)
                .map(group -> copy(group.stream().map(texts::get).toList()))
                .toList();
    }

    private static boolean areCopies(Text one, Text other) {
        return !one.passage()
                        .document()
                        .outlet()
                        .equals(other.passage().document().outlet())
                && one.isLike(other);
    }

    private static AgencyCopy copy(List<Text> texts) {
        return new AgencyCopy(texts.stream()
                .sorted(Comparator.comparing(Text::date))
                .map(Text::sentence)
                .toList());
    }

    private static List<Text> texts(List<Passage> passages) {
        Map<String, Integer> counts = new HashMap<>();
        forEach(
                passages,
                (passage, sentence, trigrams) -> trigrams.forEach(gram -> counts.merge(gram, 1, Integer::sum)));
        Map<String, Integer> ranks = new HashMap<>();
        counts.keySet().stream()
                .sorted(Comparator.comparingInt((String gram) -> counts.get(gram))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(gram -> ranks.put(gram, ranks.size()));
        List<Text> texts = new ArrayList<>();
        forEach(passages, (passage, sentence, trigrams) -> {
            int[] numbers = trigrams.stream().mapToInt(ranks::get).toArray();
            Arrays.sort(numbers);
            texts.add(new Text(sentence, passage, numbers));
        });
        return texts;
    }

    private interface Taker {
        void take(Passage passage, Sentence sentence, Set<String> trigrams);
    }

    private static void forEach(List<Passage> passages, Taker taker) {
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                Set<String> trigrams = Letters.trigrams(sentence.text());
                if (sentence.kind() == Block.Kind.PARAGRAPH && trigrams.size() >= SHORTEST) {
                    taker.take(passage, sentence, trigrams);
                }
            }
        }
    }
}
