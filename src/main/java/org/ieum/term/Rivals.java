package org.ieum.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.ieum.term.TermCandidate.Kind;
import org.ieum.text.Sentence;

/**
 * How the places of a pair relate to those of likelier pairs. This is for pairs what C-value is for nested terms: a
 * stretch of text says one thing, so what the best pair has used up no longer speaks for a worse one.
 */
final class Rivals {
    private final Map<SeenPair, Integer> ranks = new HashMap<>();
    private final Map<Sentence, List<Place>> places = new HashMap<>();

    private record Place(int rank, Sighting sighting) {}

    Rivals(List<SeenPair> bestFirst) {
        for (SeenPair pair : bestFirst) {
            int rank = ranks.size();
            ranks.put(pair, rank);
            pair.places().forEach(sighting -> add(new Place(rank, sighting)));
        }
    }

    private void add(Place place) {
        sentences(place.sighting())
                .forEach(sentence -> places.computeIfAbsent(sentence, key -> new ArrayList<>())
                        .add(place));
    }

    /** Both, or the one in which there are brackets. */
    private static Stream<Sentence> sentences(Sighting sighting) {
        return Stream.of(sighting.korean().sentence(), sighting.english().sentence())
                .distinct();
    }

    /** The share of a pair's places in which there is a place of another pair, likelier or not, of some kind. */
    double shareHolding(SeenPair pair, Kind kind) {
        return pair.share(own -> sentences(own)
                .anyMatch(sentence -> places.get(sentence).stream()
                        .map(Place::sighting)
                        .anyMatch(inner -> inner.kind() == kind && inner.isInside(own))));
    }

    /** The share of a pair's places that stand in a relation to some place of a likelier pair, 0 to 1. */
    double share(SeenPair pair, BiPredicate<Sighting, Sighting> relation) {
        int rank = ranks.get(pair);
        return pair.share(own -> sentences(own)
                .anyMatch(sentence -> places.get(sentence).stream()
                        .takeWhile(place -> place.rank() < rank)
                        .anyMatch(place -> relation.test(own, place.sighting()))));
    }
}
