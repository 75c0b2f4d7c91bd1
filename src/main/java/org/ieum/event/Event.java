package org.ieum.event;

import java.util.List;
import java.util.stream.Collectors;
import org.ieum.text.Origin;

/**
 * Documents that report the same and are therefore compared with each other.
 *
 * @param name as it was told, else a number, counted from 1
 * @param documents one or more, in the order of the corpus
 */
public record Event(String name, List<Origin> documents) {
    public Event {
        documents = List.copyOf(documents);
    }

    /** {@code 2: a.ko.txt, a.en.txt}. */
    @Override
    public String toString() {
        return name + ": " + documents.stream().map(Origin::toString).collect(Collectors.joining(", "));
    }
}
