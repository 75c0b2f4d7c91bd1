package org.ieum.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void span_limitsExchangedOrNegative_saysWhatWasExpected() {
        assertThatThrownBy(() -> new Span(5, 4))
                .isInstanceOf(IeumException.class)
                .hasMessage("span [5,4): expected 0 <= start <= end");
        assertThatThrownBy(() -> new Span(-1, 4)).isInstanceOf(IeumException.class);
        assertThatThrownBy(() -> new Span(2, 4).shift(-3)).isInstanceOf(IeumException.class);
    }

    @Test
    void of_text_givesItsCharacters() {
        assertThat(new Span(4, 6).of("국방부 장관이")).isEqualTo("장관");
        assertThat(new Span(3, 3).of("국방부")).isEmpty();
    }

    @Test
    void overlaps_touchingSpans_shareNothing() {
        Span first = new Span(0, 3);
        Span second = new Span(3, 6);

        assertThat(first.overlaps(second)).isFalse();
        assertThat(second.overlaps(first)).isFalse();
        assertThat(first.overlaps(new Span(2, 3))).isTrue();
    }

    @Test
    void contains_limits_startIsInsideEndIsNot() {
        Span span = new Span(2, 5);

        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(4, 6))).isFalse();
    }

    @Test
    void cover_distantSpans_holdsBothInEitherOrder() {
        Span early = new Span(1, 2);
        Span late = new Span(7, 9);

        assertThat(early.cover(late)).isEqualTo(new Span(1, 9)).isEqualTo(late.cover(early));
    }

    @Test
    void compareTo_sameStart_shorterFirst() {
        assertThat(List.of(new Span(1, 9), new Span(1, 2), new Span(0, 9)).stream()
                        .sorted())
                .containsExactly(new Span(0, 9), new Span(1, 2), new Span(1, 9));
    }
}
