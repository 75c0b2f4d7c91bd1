package org.ieum.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.ieum.text.IeumException;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordLinkTest {
    private static final Span HERE = new Span(3, 5);
    private static final Span THERE = new Span(0, 9);

    @Test
    void new_emptySpan_isRefused() {
        assertThatThrownBy(() -> new WordLink(HERE, new Span(4, 4), Evidence.Kind.LEXICON, .5))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("[4,4)");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -.1, 1.1, Double.NaN})
    void new_noProbability_isRefused(double probability) {
        assertThatThrownBy(() -> new WordLink(HERE, THERE, Evidence.Kind.LEXICON, probability))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining(String.valueOf(probability));
    }

    @Test
    void mirrored_exchangesTheSides() {
        assertThat(new WordLink(HERE, THERE, Evidence.Kind.NAME, .5).mirrored())
                .isEqualTo(new WordLink(THERE, HERE, Evidence.Kind.NAME, .5));
    }

    @Test
    void compareTo_ordersBySourceThenByTarget() {
        WordLink first = new WordLink(HERE, THERE, Evidence.Kind.NAME, .5);
        WordLink second = new WordLink(HERE, new Span(2, 4), Evidence.Kind.NAME, .9);
        WordLink third = new WordLink(new Span(4, 5), THERE, Evidence.Kind.NAME, .1);
        assertThat(Stream.of(third, second, first).sorted()).containsExactly(first, second, third);
    }
}
