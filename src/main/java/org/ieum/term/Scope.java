package org.ieum.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.text.IeumException;

/**
 * Where and when a term is used.
 *
 * @param outlets who uses it; empty if everyone does
 * @param from the first day on which it is used; empty if it always was
 * @param to the last day on which it is used; empty if it still is
 */
public record Scope(List<String> outlets, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Everyone, always. */
    public static final Scope ANY = new Scope(List.of(), Optional.empty(), Optional.empty());

    public Scope {
        outlets = Term.given("an outlet", outlets);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new IeumException("scope from " + from.get() + " to " + to.get() + ": it ends before it begins");
        }
    }

    /** Always, but only in these outlets. */
    public static Scope of(String... outlets) {
        return new Scope(List.of(outlets), Optional.empty(), Optional.empty());
    }

    /** The same from a day on. */
    public Scope from(LocalDate day) {
        return new Scope(outlets, Optional.of(day), to);
    }

    /** The same up to a day, that day included. */
    public Scope to(LocalDate day) {
        return new Scope(outlets, from, Optional.of(day));
    }

    /** True if a term of this scope is to be expected in what an outlet wrote on a day. */
    public boolean covers(String outlet, LocalDate day) {
        return (outlets.isEmpty() || outlets.contains(outlet))
                && from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** True if some text may lie in both. */
    public boolean overlaps(Scope other) {
        boolean sameOutlet =
                outlets.isEmpty() || other.outlets.isEmpty() || outlets.stream().anyMatch(other.outlets::contains);
        return sameOutlet && !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Scope other) {
        return to.flatMap(last -> other.from.map(last::isBefore)).orElse(false);
    }

    /** {@code Hankyoreh, Yonhap from 2010-01-01 to 2012-12-31}; empty for {@link #ANY}. */
    @Override
    public String toString() {
        return (outlets.stream().collect(Collectors.joining(", "))
                        + from.map(day -> " from " + day).orElse("")
                        + to.map(day -> " to " + day).orElse(""))
                .strip();
    }
}
