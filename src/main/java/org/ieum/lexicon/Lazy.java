package org.ieum.lexicon;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made once, by the first thread that asks. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T value = made;
        return value != null ? value : make();
    }

    private synchronized T make() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
