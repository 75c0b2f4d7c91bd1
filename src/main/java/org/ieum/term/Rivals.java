package org.ieum.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.term.TermCandidate.Kind;
import org.ieum.text.Sentence;

/**
 * How the places of a pair relate to those of likelier pairs. This is for pairs what C-value is for nested terms: a
 * stretch of text says one thing, so what the best pair has used up no longer speaks for a worse one.
 */
final class Rivals {
    /** Places beyond so many at one stretch, which only a word repeated a thousand times has, are passed over. */
    private static final int MOST = 1024;

    private final Map<SeenPair, Integer> ranks = new HashMap<>();
    private final Map<Spot, List<Place>> places = new HashMap<>();

    private record Place(int rank, Sighting sighting) {}

    /** A stretch of a sentence, {@value #LENGTH} characters long: only what has one in common can overlap. */
    private record Spot(Sentence sentence, int number) {
        private static final int LENGTH = 16;

        static Stream<Spot> of(Mention mention) {
            return IntStream.rangeClosed(
                            mention.span().start() / LENGTH, mention.span().end() / LENGTH)
                    .mapToObj(number -> new Spot(mention.sentence(), number));
        }
    }

    Rivals(List<SeenPair> bestFirst) {
        for (SeenPair pair : bestFirst) {
            int rank = ranks.size();
            ranks.put(pair, rank);
            pair.places().forEach(sighting -> add(new Place(rank, sighting)));
        }
    }

    private void add(Place place) {
        spots(place.sighting())
                .map(spot -> places.computeIfAbsent(spot, key -> new ArrayList<>()))
                .filter(known -> known.size() < MOST)
                .forEach(known -> known.add(place));
    }

    /** Those of both sides. */
    private static Stream<Spot> spots(Sighting sighting) {
        return Stream.concat(Spot.of(sighting.korean()), Spot.of(sighting.english()))
                .distinct();
    }

    /** The share of a pair's places in which there is a place of another pair, likelier or not, of some kind. */
    double shareHolding(SeenPair pair, Kind kind) {
        return pair.share(own -> spots(own)
                .anyMatch(spot -> places.get(spot).stream()
                        .map(Place::sighting)
                        .anyMatch(inner -> inner.kind() == kind && inner.isInside(own))));
    }

    /**
     * The share of a pair's places that stand in a relation to some place of a likelier pair, 0 to 1.
     *
     * @param relation one of places that overlap on a side at least
     */
    double share(SeenPair pair, BiPredicate<Sighting, Sighting> relation) {
        int rank = ranks.get(pair);
        return pair.share(own -> spots(own)
                .anyMatch(spot -> places.get(spot).stream()
                        .takeWhile(place -> place.rank() < rank)
                        .anyMatch(place -> relation.test(own, place.sighting()))));
    }
}
