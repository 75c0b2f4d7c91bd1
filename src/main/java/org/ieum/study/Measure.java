package org.ieum.study;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** One of the figures of {@link Measures}. */
public enum Measure {
    HERFINDAHL(Measures::herfindahl),
    UNBIASED_HERFINDAHL(Measures::unbiasedHerfindahl),
    EFFECTIVE_RENDERINGS(Measures::effectiveRenderings),
    ENTROPY(Measures::entropy),
    CORRECTED_ENTROPY(Measures::correctedEntropy);

    private final ToDoubleFunction<Measures> figure;

    Measure(ToDoubleFunction<Measures> figure) {
        this.figure = figure;
    }

    /** This figure among others. */
    public double of(Measures measures) {
        return figure.applyAsDouble(measures);
    }

    /** As it is written to files: {@code unbiased-herfindahl}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
