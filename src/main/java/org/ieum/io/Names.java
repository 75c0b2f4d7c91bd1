package org.ieum.io;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ieum.bitext.Degree;
import org.ieum.text.IeumException;

/** The names of enumerated values in files: {@code function-word}. */
final class Names {
    private Names() {}

    static String label(Enum<?> value) {
        return value instanceof Degree degree
                ? degree.label()
                : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E of(Class<E> type, String label) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> label(value).equals(label))
                .findFirst()
                .orElseThrow(() -> new IeumException("\"" + label + "\": expected one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Names::label)
                                .collect(Collectors.joining(", "))));
    }

    /** What a person wrote into a column {@code decision}, in whatever case. */
    static <E extends Enum<E>> E decision(Class<E> type, String cell, String expected) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> label(value).equals(cell.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IeumException("decision \"" + cell + "\": expected " + expected));
    }
}
