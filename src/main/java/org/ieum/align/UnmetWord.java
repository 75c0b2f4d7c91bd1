package org.ieum.align;

import java.util.Comparator;
import java.util.List;
import org.ieum.bitext.Evidence;

/**
 * A word that the other side does not have.
 *
 * @param surface as printed
 * @param nats what that says; below 0 if it speaks against a link
 */
record UnmetWord(String surface, double nats) {
    private static final int SHOWN = 5;

    /** One reason for all of them, which names the weightiest. */
    static Evidence evidence(List<UnmetWord> missing) {
        double nats = missing.stream().mapToDouble(UnmetWord::nats).sum();
        List<String> words = missing.stream()
                .sorted(Comparator.comparingDouble(UnmetWord::nats))
                .map(UnmetWord::surface)
                .distinct()
                .limit(SHOWN)
                .toList();
        return new Evidence(
                Evidence.Kind.UNEXPLAINED, nats, List.of(), List.of(), "not met again: " + String.join(", ", words));
    }
}
