package org.ieum.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.ieum.text.OffsetMap.Run;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

    private static final String RAW = " ".repeat(200);

    /** {@code A&amp;B} read as {@code A&B}. */
    private static final OffsetMap ENTITY = OffsetMap.builder()
            .add(new Span(0, 1), new Span(0, 1))
            .add(new Span(1, 2), new Span(1, 6))
            .add(new Span(2, 3), new Span(6, 7))
            .build(RAW);

    @Test
    void toRaw_insideACopy_mapsUnitByUnit() {
        OffsetMap map =
                OffsetMap.builder().add(new Span(0, 10), new Span(100, 110)).build(RAW);

        assertThat(map.toRaw(new Span(3, 5))).isEqualTo(new Span(103, 105));
    }

    @Test
    void toRaw_runOfUnequalLength_mapsAsAWhole() {
        assertThat(ENTITY.toRaw(new Span(1, 2))).isEqualTo(new Span(1, 6));
        assertThat(ENTITY.toRaw(new Span(0, 2))).isEqualTo(new Span(0, 6));
        assertThat(ENTITY.toRaw(new Span(2, 3))).isEqualTo(new Span(6, 7));
    }

    @Test
    void toRaw_acrossAGap_coversWhatWasRemoved() {
        OffsetMap map = OffsetMap.builder()
                .add(new Span(0, 4), new Span(0, 4))
                .add(new Span(5, 9), new Span(50, 54))
                .build(RAW);

        assertThat(map.toRaw(new Span(2, 7))).isEqualTo(new Span(2, 52));
        assertThat(map.toRaw(new Span(2, 5)))
                .as("the character between the two runs adds nothing")
                .isEqualTo(new Span(2, 4));
    }

    @Test
    void toRaw_nothingButAGap_isRefused() {
        OffsetMap map = OffsetMap.builder()
                .add(new Span(0, 4), new Span(0, 4))
                .add(new Span(5, 9), new Span(50, 54))
                .build(RAW);

        assertThatThrownBy(() -> map.toRaw(new Span(4, 5)))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("[4,5)");
        assertThatThrownBy(() -> map.toRaw(new Span(9, 12))).isInstanceOf(IeumException.class);
    }

    @Test
    void toRaw_emptySpanInsideACopy_keepsItsPlace() {
        assertThat(OffsetMap.identity("여덟 글자이다.").toRaw(new Span(3, 3))).isEqualTo(new Span(3, 3));
        assertThat(OffsetMap.identity("여덟 글자이다.").toRaw(new Span(0, 0))).isEqualTo(new Span(0, 0));
    }

    @Test
    void identity_emptyText_hasNoRuns() {
        assertThat(OffsetMap.identity("").runs()).isEmpty();
    }

    @Test
    void builder_continuingCopies_becomeOneRun() {
        OffsetMap map = OffsetMap.builder()
                .add(new Span(0, 2), new Span(5, 7))
                .add(new Span(2, 2), new Span(7, 9))
                .add(new Span(2, 4), new Span(7, 9))
                .add(new Span(4, 6), new Span(10, 12))
                .build(RAW);

        assertThat(map.runs())
                .containsExactly(new Run(new Span(0, 4), new Span(5, 9)), new Run(new Span(4, 6), new Span(10, 12)));
    }

    @Test
    void offsetMap_runsOutOfOrder_isRefused() {
        Run first = new Run(new Span(0, 5), new Span(0, 5));
        Run overlapping = new Run(new Span(4, 6), new Span(8, 10));

        assertThatThrownBy(() -> new OffsetMap(List.of(first, overlapping), List.of()))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("begins before 5");
    }

    @Test
    void toRawCodePoints_charactersOfTwoUnits_countOnce() {
        String raw = "가😀나😀😀다";
        OffsetMap map = OffsetMap.identity(raw);
        for (int start = 0; start < raw.length(); start++) {
            for (int end = start + 1; end <= raw.length(); end++) {
                if (isBoundary(raw, start) && isBoundary(raw, end)) {
                    assertThat(map.toRawCodePoints(new Span(start, end)))
                            .isEqualTo(new Span(raw.codePointCount(0, start), raw.codePointCount(0, end)));
                }
            }
        }
        assertThat(map.toRawCodePoints(new Span(8, 9))).isEqualTo(new Span(5, 6));
    }

    private static boolean isBoundary(String text, int at) {
        return at == text.length() || !Character.isLowSurrogate(text.charAt(at));
    }

    @Test
    void toRawCodePoints_loneSurrogate_isACharacterOfItsOwn() {
        assertThat(OffsetMap.identity("\uD83D가\uDE00나").toRawCodePoints(new Span(3, 4)))
                .isEqualTo(new Span(3, 4));
    }

    @Test
    void toRaw_textComposedOfRawPieces_isTheSmallestSpanHoldingItsPieces() {
        for (long seed = 1; seed <= 300; seed++) {
            Composition text = new Composition(new Random(seed));
            for (int start = 0; start < text.length(); start++) {
                for (int end = start + 1; end <= text.length(); end++) {
                    Span span = new Span(start, end);
                    Span expected = text.rawOf(span);
                    if (expected != null) {
                        assertThat(text.map.toRaw(span))
                                .as("seed %d, %s of \"%s\" from \"%s\"", seed, span, text.clean, text.raw)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    /** A clean text made of copies, replaced entities and inserted line breaks, which knows each unit's raw span. */
    private static final class Composition {
        private final StringBuilder raw = new StringBuilder();
        private final StringBuilder clean = new StringBuilder();
        private final Span[] rawOfUnit = new Span[64];
        private final OffsetMap map;

        Composition(Random random) {
            OffsetMap.Builder builder = OffsetMap.builder();
            for (int piece = 0; piece < 8; piece++) {
                switch (random.nextInt(4)) {
                    case 0 -> add(builder, "가나😀라마".substring(random.nextInt(5)), null);
                    case 1 -> add(builder, "&#44032;", "가");
                    case 2 -> raw.append("<b class='x'>");
                    default -> clean.append('\n');
                }
            }
            map = builder.build(raw.toString());
        }

        private void add(OffsetMap.Builder builder, String from, String to) {
            Span rawSpan = new Span(raw.length(), raw.length() + from.length());
            String kept = to == null ? from : to;
            for (int k = 0; k < kept.length(); k++) {
                rawOfUnit[clean.length() + k] = to == null ? new Span(raw.length() + k, raw.length() + k + 1) : rawSpan;
            }
            builder.add(new Span(clean.length(), clean.length() + kept.length()), rawSpan);
            raw.append(from);
            clean.append(kept);
        }

        int length() {
            return clean.length();
        }

        /** Unit by unit, the slow way. */
        Span rawOf(Span span) {
            Span cover = null;
            for (int k = span.start(); k < span.end(); k++) {
                if (rawOfUnit[k] != null) {
                    cover = cover == null ? rawOfUnit[k] : cover.cover(rawOfUnit[k]);
                }
            }
            return cover;
        }
    }
}
