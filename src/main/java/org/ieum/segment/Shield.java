package org.ieum.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ieum.text.Lang;

/**
 * Finds the spans of a text that no analyser may cut: they become one token each, and no sentence ends inside them.
 * Implementations must be thread-safe and give the same answer for the same text.
 */
@FunctionalInterface
public interface Shield {

    /** Shields nothing. */
    Shield NONE = (text, lang) -> List.of();

    /**
     * The spans to shield, in any order. Of two that overlap, the one that begins first is taken, or the longer one of
     * two that begin together; empty ones are ignored.
     */
    List<Shielded> find(String text, Lang lang);

    /** The default: numbers with their units, dates, URLs and e-mail addresses. */
    static Shield standard() {
        return new QuantityShield();
    }

    /** What this shield finds or {@code other} finds. */
    default Shield and(Shield other) {
        return (text, lang) -> {
            List<Shielded> both = new ArrayList<>(find(text, lang));
            both.addAll(other.find(text, lang));
            return both;
        };
    }

    /** The spans of {@link #find}, ascending and disjoint. */
    private List<Shielded> sorted(String text, Lang lang) {
        List<Shielded> found = new ArrayList<>(find(text, lang));
        found.removeIf(shielded -> shielded.span().isEmpty());
        found.sort(Comparator.comparingInt((Shielded s) -> s.span().start())
                .thenComparing(s -> s.span().end(), Comparator.reverseOrder()));
        return found;
    }

    /** The spans that {@code shield} finds, ascending and disjoint. */
    static List<Shielded> disjoint(Shield shield, String text, Lang lang) {
        List<Shielded> kept = new ArrayList<>();
        int end = 0;
        for (Shielded next : shield.sorted(text, lang)) {
            if (next.span().start() >= end && next.span().end() <= text.length()) {
                kept.add(next);
                end = next.span().end();
            }
        }
        return kept;
    }
}
