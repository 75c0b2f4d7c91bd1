package org.ieum.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A constant of an enum that files and the command line name: {@code SAME_FACT} is {@code same-fact} there. */
public interface Labelled {
    /** The constant's name, as {@link Enum#name()} has it. */
    String name();

    /** As it is written to files: in lower case, with hyphens. */
    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant whose name is so written, whatever the case and the space around it; empty if there is none. */
    static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> type, String label) {
        String wanted = label.strip().replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(wanted)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /**
     * As {@link #find}.
     *
     * @param what the message calls it, such as {@code status}
     * @throws IeumException if none is called so; the message lists the labels
     */
    static <E extends Enum<E> & Labelled> E of(Class<E> type, String what, String label) {
        return find(type, label)
                .orElseThrow(() -> new IeumException(what + " \"" + label + "\": expected one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Labelled::label)
                                .collect(Collectors.joining(", "))));
    }
}
