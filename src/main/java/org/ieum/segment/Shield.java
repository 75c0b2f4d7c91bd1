package org.ieum.segment;

import java.util.ArrayList;
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
     * The spans to shield in a text, which is canonically composed (NFC), in any order. Of two that overlap, the one that begins first is taken, or the longer one of
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
}
