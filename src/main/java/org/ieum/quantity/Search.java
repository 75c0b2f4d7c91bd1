package org.ieum.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.text.Lang;

/** Chooses who searches a text: by its language. */
final class Search {
    private Search() {}

    static List<Quantity> run(String text, Lang lang, Optional<LocalDate> anchor) {
        if (lang.equals(Lang.KO)) {
            return new KoreanFinder(text, anchor).run();
        }
        return lang.equals(Lang.EN) ? new EnglishFinder(text, anchor).run() : List.copyOf(References.find(text));
    }
}
