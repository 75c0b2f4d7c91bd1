package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.ieum.study.FramingSet;
import org.ieum.study.FramingSet.Variant;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class FramingCsvTest {
    private static List<FramingSet> read(String... lines) throws IOException {
        return FramingCsv.read(String.join("\n", lines), "framing.csv");
    }

    @Test
    void read_rowsOfSeveralSets_areSetsInOrder() throws IOException {
        assertThat(read(
                        "\uFEFFset,label,lang,form,note",
                        "order,Korea first,ko,한·일,",
                        "history,annexation,en,annexation,",
                        "order,Japan first,ko,일·한,"))
                .containsExactly(
                        new FramingSet(
                                "order",
                                List.of(
                                        Variant.of("Korea first", Lang.KO, "한·일"),
                                        Variant.of("Japan first", Lang.KO, "일·한"))),
                        new FramingSet("history", List.of(Variant.of("annexation", Lang.EN, "annexation"))));
    }

    @Test
    void read_rowWithoutALabel_isRefusedWithItsLine() {
        assertThatThrownBy(() -> read("set,label,lang,form", "order,Korea first,ko,한·일", "order,,ko,일·한"))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("framing.csv:3: no label");
    }

    @Test
    void read_formOfTwoLabels_isRefusedWithItsLine() {
        assertThatThrownBy(() -> read("set,label,lang,form", "order,Korea first,ko,한·일", "order,Japan first,ko,한·일"))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("framing.csv:3: framing set order");
    }

    @Test
    void read_tableWithoutAColumn_isRefused() {
        assertThatThrownBy(() -> read("set,label,form", "order,Korea first,한·일"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("lang");
    }
}
