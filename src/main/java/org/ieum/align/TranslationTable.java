package org.ieum.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/**
 * Which words translate each other, learned from aligned texts. A value: it can be saved ({@code org.ieum.io}), merged by
 * whoever made it, and handed to an {@link Aligner.Builder#table aligner}. Immutable.
 *
 * <pre>{@code
 * TranslationTable table = TranslationTable.learn(bitexts, Lexicon.standard());
 * Aligner aligner = Aligner.builder().table(table).build();
 * }</pre>
 *
 * <p>Source: IBM Model 1 in both directions, whose geometric mean is the strength of a pair; see {@code Model1}.
 */
public final class TranslationTable {
    /**
     * Two words that translate each other.
     *
     * @param source a lemma as tokens give it, in lower case
     * @param target likewise
     * @param strength in (0, 1]; 1 if the one never comes without the other
     * @param count the links that hold both; at least 1
     */
    public record Pair(String source, String target, double strength, int count) {
        public Pair {
            if (source.isBlank() || target.isBlank() || !(strength > 0 && strength <= 1) || count < 1) {
                throw new IeumException("\"" + source + "\" = \"" + target + "\", strength " + strength + ", count "
                        + count + ": expected two words, a strength in (0, 1] and a count of at least 1");
            }
        }
    }

    private final Lang source;
    private final Lang target;
    private final Map<String, List<Pair>> pairs = new TreeMap<>();

    private TranslationTable(Lang source, Lang target, Collection<Pair> all) {
        this.source = source;
        this.target = target;
        all.forEach(pair ->
                pairs.computeIfAbsent(pair.source(), word -> new ArrayList<>()).add(pair));
        pairs.replaceAll((word, list) -> list.stream()
                .sorted(Comparator.comparingDouble(Pair::strength).reversed().thenComparing(Pair::target))
                .toList());
    }

    /** A table of given pairs. */
    public static TranslationTable of(Lang source, Lang target, Collection<Pair> pairs) {
        return new TranslationTable(source, target, pairs);
    }

    /**
     * Learns from the links of bitexts, which must be in the same two languages in the same order. Links of a
     * probability below .8 teach nothing, nor do words that are in fewer than three of the links, or in more than a
     * tenth of them.
     *
     * @param bitexts iterated once and not kept, so that they may be made as they are asked for
     * @param known counts as if its pairs had been seen before; {@code (word, lang) -> List.of()} for nothing known
     * @throws IeumException if there are no bitexts, or two of different languages
     */
    public static TranslationTable learn(Iterable<Bitext> bitexts, Lexicon known) {
        return Lessons.of(bitexts).table(Weights.standard(), known);
    }

    public Lang source() {
        return source;
    }

    public Lang target() {
        return target;
    }

    /** All pairs, by source word, the strongest first. */
    public List<Pair> pairs() {
        return pairs.values().stream().flatMap(List::stream).toList();
    }

    /** The pairs of a source word, the strongest first; empty if it was not learned. */
    public List<Pair> translations(String sourceLemma) {
        return pairs.getOrDefault(sourceLemma, List.of());
    }

    /** Adds what the table knows of two texts' words to their relations, if it is of their languages. */
    void relate(Side from, Side to, Relations relations) {
        if (from.lang().equals(source) && to.lang().equals(target)) {
            for (int type = 0; type < from.types().size(); type++) {
                for (Pair pair : translations(from.types().get(type).key())) {
                    put(relations, type, to.type(pair.target()), pair);
                }
            }
        } else if (from.lang().equals(target) && to.lang().equals(source)) {
            for (Pair pair : pairs()) {
                put(relations, from.type(pair.target()), to.type(pair.source()), pair);
            }
        }
    }

    private static void put(Relations relations, int from, int to, Pair pair) {
        if (from >= 0 && to >= 0) {
            relations.put(from, to, pair.strength(), Evidence.Kind.LEARNED);
        }
    }

    @Override
    public String toString() {
        return "TranslationTable(" + source + " " + target + ", " + pairs().size() + " pairs)";
    }
}
