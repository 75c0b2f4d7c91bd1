package org.ieum.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ieum.term.TermCandidate.Kind;

/** A pair of expressions that somebody sees in some texts, and what all witnesses say of it. */
final class SeenPair {
    private final PairKey key;
    private final Surfaces korean = new Surfaces();
    private final Surfaces english = new Surfaces();
    private final Map<Kind, Double> strengths = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<Sighting> places = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private final Set<String> documents = new LinkedHashSet<>();
    private final boolean linked;
    private int runs;
    private int left;
    private int written;

    /** @param linked true if links or brackets speak for it, and not only the words of two texts */
    SeenPair(PairKey key, boolean linked) {
        this.key = key;
        this.linked = linked;
    }

    /**
     * Adds a place.
     *
     * @param run true if the Korean is no part of a longer noun phrase
     */
    void add(Sighting sighting, boolean run) {
        strengths.merge(sighting.kind(), sighting.strength(), Double::sum);
        counts.merge(sighting.kind(), 1, Integer::sum);
        Object koreanPlace =
                List.of(sighting.korean().sentence(), sighting.korean().span());
        Object englishPlace =
                List.of(sighting.english().sentence(), sighting.english().span());
        if (seen.add(List.of(koreanPlace, englishPlace))) {
            korean.add(sighting.korean().surface());
            english.add(sighting.english().surface());
            documents.add(sighting.korean().sentence().origin() + " "
                    + sighting.english().sentence().origin());
            places.add(sighting);
            runs += run ? 1 : 0;
            left += sighting.left();
        }
    }

    /** Adds how often the rarer side is written in two texts without links. */
    void addWritten(int times) {
        written += times;
    }

    boolean isLinked() {
        return linked;
    }

    PairKey key() {
        return key;
    }

    String korean() {
        return korean.commonest();
    }

    String english() {
        return english.commonest();
    }

    /** In how many places a kind of evidence was seen. */
    int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    boolean has(Kind kind) {
        return count(kind) > 0;
    }

    /** True if it has no other kind of evidence. */
    boolean isOnly(Kind kind) {
        return has(kind) && counts.size() == 1;
    }

    /** The mean strength of a kind of evidence; 0 if there is none. */
    double strength(Kind kind) {
        return strengths.getOrDefault(kind, 0.0) / Math.max(1, count(kind));
    }

    /** In how many places the pair was seen, whatever the evidence. */
    int count() {
        return places.size();
    }

    int documents() {
        return documents.size();
    }

    /** In how many places it was seen or, without links, how often it could have been; 1 or more. */
    int frequency() {
        return Math.max(1, linked ? count() : written);
    }

    /** How many words of both sides its places leave unexplained, on average. */
    double left() {
        return (double) left / Math.max(1, count());
    }

    /** The share of its places for which a condition holds, 0 to 1. */
    double share(Predicate<Sighting> condition) {
        return (double) places.stream().filter(condition).count() / Math.max(1, count());
    }

    /** The share of its places where the Korean is no part of a longer noun phrase, 0 to 1. */
    double whole() {
        return (double) runs / Math.max(1, count());
    }

    /** The surest evidence first, then as they came. */
    List<Sighting> places() {
        return places.stream().sorted(Comparator.comparing(Sighting::kind)).toList();
    }

    /** The most pieces of Korean that a witness saw in it. */
    List<String> koreanWords() {
        return places.stream()
                .map(place -> place.korean().words())
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    List<String> englishWords() {
        return places.get(0).english().words();
    }
}
