package org.ieum.study;

import java.util.function.ToDoubleFunction;
import org.ieum.text.Labelled;

/** One of the figures of {@link Measures}. */
public enum Measure implements Labelled {
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
}
