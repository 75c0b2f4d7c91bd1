package org.ieum.study;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.bitext.Pins;
import org.ieum.text.Counts;
import org.ieum.text.IeumException;
import org.ieum.text.Origin;

/**
 * What a person has decided about the alignments of a corpus: {@link Pins} for pairs of its documents. Immutable.
 *
 * <pre>{@code
 * StudyPins pins = StudyPins.builder()
 *         .add("talks.ko.txt", "talks.en.txt", new Pins.Pin(Pins.Verdict.FORBID, new Bead(List.of(8), List.of(9))))
 *         .build();
 * Study study = Study.builder().pins(pins).build(corpus);
 * }</pre>
 */
public final class StudyPins {
    /** Nothing is decided. */
    public static final StudyPins NONE = builder().build();

    private record Pair(String source, String target) {
        Pair mirrored() {
            return new Pair(target, source);
        }
    }

    private final Map<Pair, Pins> pins = new LinkedHashMap<>();

    private StudyPins(Builder builder) {
        builder.pins.forEach((pair, collected) -> pins.put(pair, collected.build()));
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean isEmpty() {
        return pins.isEmpty();
    }

    /** How much is decided. */
    public int size() {
        return pins.values().stream().mapToInt(one -> one.pins().size()).sum();
    }

    /** The names of the documents that something is decided about, in order. */
    public Set<String> documents() {
        Set<String> names = new LinkedHashSet<>();
        pins.keySet().forEach(pair -> {
            names.add(pair.source());
            names.add(pair.target());
        });
        return names;
    }

    /** What is decided about two documents, whichever of them was named first. */
    public Pins of(Origin source, Origin target) {
        Pair pair = new Pair(source.toString(), target.toString());
        return pins.containsKey(pair)
                ? pins.get(pair)
                : pins.getOrDefault(pair.mirrored(), Pins.NONE).mirrored();
    }

    /** The names of each two documents that something is decided about. */
    List<List<String>> pairs() {
        return pins.keySet().stream()
                .map(pair -> List.of(pair.source(), pair.target()))
                .toList();
    }

    /** Refuses pins of documents that a corpus lacks. */
    void requireIn(Corpus corpus) {
        Set<String> known = new LinkedHashSet<>();
        corpus.documents().forEach(document -> known.add(document.origin().toString()));
        documents().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IeumException("pins name a document \"" + name + "\", which the corpus lacks; it has " + known);
        });
    }

    /** {@code pins of 3 pairs of documents}. */
    @Override
    public String toString() {
        return "pins of " + Counts.of(pins.size(), "pair") + " of documents";
    }

    /** Collects decisions. */
    public static final class Builder {
        private final Map<Pair, Pins.Builder> pins = new LinkedHashMap<>();

        private Builder() {}

        /**
         * A decision about two documents.
         *
         * @param source the {@link Origin} of the one, as a string
         * @param target that of the other
         * @param pin its source sentences are those of {@code source}
         * @throws IeumException if it contradicts an earlier one; the message names both
         */
        public Builder add(String source, String target, Pins.Pin pin) {
            Pair pair = new Pair(source, target);
            if (pins.containsKey(pair.mirrored())) {
                pins.get(pair.mirrored()).add(pin.mirrored());
            } else {
                pins.computeIfAbsent(pair, names -> Pins.builder()).add(pin);
            }
            return this;
        }

        public StudyPins build() {
            return new StudyPins(this);
        }
    }
}
