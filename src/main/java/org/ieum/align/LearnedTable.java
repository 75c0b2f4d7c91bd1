package org.ieum.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ieum.bitext.Evidence;

/**
 * Which words translate each other, learned by {@link Model1} from links of these very texts; kept where the strength is
 * large enough and was seen often enough.
 */
final class LearnedTable implements Matcher {
    /** Nothing learned. */
    static final LearnedTable EMPTY = new LearnedTable(Map.of());

    private final Map<String, Map<String, Double>> strengths;

    private LearnedTable(Map<String, Map<String, Double>> strengths) {
        this.strengths = strengths;
    }

    /**
     * Learns from the links of two texts.
     *
     * @param words of the texts
     * @param links those to trust
     */
    static LearnedTable learn(Weights weights, Vocabularies words, List<Block> links) {
        return new Training(weights, words, links).table();
    }

    @Override
    public void relate(Side source, Side target, Relations relations) {
        for (int type = 0; type < source.types().size(); type++) {
            int from = type;
            strengths.getOrDefault(source.types().get(type).key(), Map.of()).forEach((key, strength) -> {
                int to = target.type(key);
                if (to >= 0) {
                    relations.put(from, to, strength, Evidence.Kind.LEARNED);
                }
            });
        }
    }

    /** The words of two texts, as far as they are worth learning, in the links to trust. */
    private static final class Training {
        private final double least;
        private final int leastCount;
        private final double prior;
        private final Vocabularies words;
        private final List<Model1.Lesson> lessons = new ArrayList<>();

        Training(Weights weights, Vocabularies words, List<Block> blocks) {
            this.words = words;
            least = weights.number("learned.least");
            leastCount = weights.whole("learned.count");
            prior = weights.number("learned.prior");
            int common = Math.max(leastCount, (int) (blocks.size() * weights.number("learned.common")));
            for (Block block : blocks) {
                int[] from = types(words.source(), block.sourceFrom(), block.sourceTo(), common);
                int[] to = types(words.target(), block.targetFrom(), block.targetTo(), common);
                if (from.length > 0 && to.length > 0) {
                    lessons.add(new Model1.Lesson(from, to));
                }
            }
        }

        /** The words worth learning: neither met once only nor met everywhere. */
        private int[] types(Side side, int first, int end, int common) {
            return IntStream.range(first, end)
                    .flatMap(sentence -> Arrays.stream(side.typesOf(sentence)))
                    .filter(type -> side.types().get(type).isLexical())
                    .filter(type -> side.frequency(type) >= leastCount && side.frequency(type) <= common)
                    .distinct()
                    .toArray();
        }

        LearnedTable table() {
            Map<String, Map<String, Double>> strengths = new LinkedHashMap<>();
            List<Word> sources = words.source().types();
            List<Word> targets = words.target().types();
            new Model1(lessons, sources.size(), targets.size(), this::known).train((from, to, strength, count) -> {
                if (strength >= least && count >= leastCount) {
                    strengths
                            .computeIfAbsent(sources.get(from).key(), key -> new LinkedHashMap<>())
                            .put(targets.get(to).key(), strength);
                }
            });
            return new LearnedTable(strengths);
        }

        /** What relates two words already counts as if it had been seen. */
        private Map<Integer, Double> known(int source) {
            Relations relations = words.relations();
            Map<Integer, Double> known = new HashMap<>();
            for (int k = 0; k < relations.size(source); k++) {
                known.put(relations.targets(source)[k], prior * relations.strength(source, k));
            }
            return known;
        }
    }
}
