package org.ieum.app;

import java.util.List;
import java.util.function.Function;
import org.ieum.bitext.Bead;

/** Counts what files of links name. */
final class Beads {
    private Beads() {}

    /** How many sentences of one side there are at least: one more than the last that is named. */
    static int size(List<Bead> beads, Function<Bead, List<Integer>> side) {
        return beads.stream()
                .flatMap(bead -> side.apply(bead).stream())
                .mapToInt(number -> number + 1)
                .max()
                .orElse(0);
    }
}
