package org.ieum.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.text.Lang;

/** One search of one text. */
final class Search {
    private final String text;
    private final Lang lang;
    private final Optional<LocalDate> anchor;

    Search(String text, Lang lang, Optional<LocalDate> anchor) {
        this.text = text;
        this.lang = lang;
        this.anchor = anchor;
    }

    List<Quantity> run() {
        List<Quantity> found = new ArrayList<>(References.find(text));
        return List.copyOf(found);
    }
}
