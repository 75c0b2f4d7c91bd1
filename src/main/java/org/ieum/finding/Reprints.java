package org.ieum.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.event.AgencyCopy;
import org.ieum.text.Sentence;

/** Tells who merely prints what another witness printed before: they are one witness. */
final class Reprints {
    private final Map<Sentence, AgencyCopy> copies = new HashMap<>();

    Reprints(List<AgencyCopy> copies) {
        copies.forEach(copy -> copy.sentences().forEach(sentence -> this.copies.put(sentence, copy)));
    }

    /** The places as witnesses, in their order, the reprints last. */
    List<Witness> witnesses(List<Place> places) {
        Set<AgencyCopy> printed = new HashSet<>();
        Set<Place> again = places.stream()
                .sorted(Comparator.comparing(Reprints::date))
                .filter(place -> copies(place).stream().anyMatch(copy -> !printed.add(copy)))
                .collect(Collectors.toSet());
        return places.stream()
                .map(place -> new Witness(place, again.contains(place)))
                .sorted(Comparator.comparing(Witness::isReprint))
                .toList();
    }

    private static LocalDate date(Place place) {
        return place.document().metadata().date().orElse(LocalDate.MAX);
    }

    private List<AgencyCopy> copies(Place place) {
        List<AgencyCopy> found = new ArrayList<>();
        place.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(place.span()) && copies.containsKey(sentence))
                .forEach(sentence -> found.add(copies.get(sentence)));
        return found;
    }
}
