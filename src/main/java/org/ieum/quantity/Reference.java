package org.ieum.quantity;

import java.util.List;
import java.util.Locale;
import org.ieum.text.Span;

/**
 * A URL or an e-mail address.
 *
 * @param span where it stands
 * @param surface its characters, without the punctuation of the sentence around it
 */
public record Reference(Span span, String surface) implements Quantity {
    @Override
    public List<String> keys() {
        return List.of(surface.toLowerCase(Locale.ROOT));
    }

    @Override
    public String label() {
        return surface;
    }
}
