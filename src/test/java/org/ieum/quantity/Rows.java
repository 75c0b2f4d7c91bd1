package org.ieum.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.ieum.text.Lang;

/** Renders what was found as a line a table can hold. */
final class Rows {
    static final LocalDate ANCHOR = LocalDate.of(2011, 1, 11); // a Tuesday

    private Rows() {}

    /** {@code 21개국 COUNT 21 country EXACT}, joined by {@code " | "}; the empty string if nothing was found. */
    static String found(String text, Lang lang) {
        return Quantities.find(text, lang).stream().map(Rows::row).collect(Collectors.joining(" | "));
    }

    /** The same with each moment as the days it means: {@code 10일 2011-01-10}, {@code last year 2010-01-01..2010-12-31}. */
    static String resolved(String text, Lang lang) {
        return resolved(text, lang, ANCHOR);
    }

    static String resolved(String text, Lang lang, LocalDate anchor) {
        return Quantities.find(text, lang, anchor).stream()
                .map(q -> q instanceof Moment m ? m.surface() + " " + days(m) : row(q))
                .collect(Collectors.joining(" | "));
    }

    private static String days(Moment moment) {
        boolean stretch = !moment.from().equals(moment.to());
        return moment.from().map(Object::toString).orElse("?")
                + moment.to().filter(to -> stretch).map(to -> ".." + to).orElse("");
    }

    private static String row(Quantity quantity) {
        if (quantity instanceof Amount a) {
            String unit = a.unit().isEmpty() ? "-" : a.unit();
            return String.join(
                    " ",
                    a.surface(),
                    a.type().name(),
                    a.value().toPlainString(),
                    unit,
                    a.precision().name());
        }
        return quantity instanceof Moment m ? m.surface() + " " + moment(m) : quantity.surface() + " REFERENCE";
    }

    private static String moment(Moment m) {
        StringBuilder row = new StringBuilder(m.grain().name());
        append(row, "y", m.year());
        append(row, "m", m.month());
        append(row, "d", m.day());
        m.weekday().ifPresent(day -> row.append(' ').append(day.name().toLowerCase(Locale.ROOT)));
        m.time().ifPresent(time -> row.append(' ').append(time));
        m.relative().ifPresent(relative -> row.append(' ').append(relative));
        return m.part() == Moment.Part.WHOLE
                ? row.toString()
                : row.append(' ').append(m.part()).toString();
    }

    private static void append(StringBuilder row, String name, OptionalInt value) {
        value.ifPresent(v -> row.append(' ').append(name).append(v));
    }

    /** The only quantity of a text. */
    static Quantity only(String text, Lang lang, boolean anchored) {
        List<Quantity> found = anchored ? Quantities.find(text, lang, ANCHOR) : Quantities.find(text, lang);
        if (found.size() != 1) {
            throw new AssertionError("\"" + text + "\": expected one quantity, found " + found);
        }
        return found.get(0);
    }
}
