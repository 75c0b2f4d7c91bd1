package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ieum.align.TranslationTable;
import org.ieum.align.TranslationTable.Pair;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationTableTsvTest {
    @TempDir
    private Path folder;

    @Test
    void writeThenRead_isTheSame() throws IOException {
        List<Pair> pairs = List.of(
                new Pair("협정", "pact", .7071, 12), new Pair("협정", "agreement", 1, 3), new Pair("회담", "talk", 1e-3, 2));
        TranslationTable table = TranslationTable.of(Lang.KO, Lang.EN, pairs);
        Path file = folder.resolve("table.tsv");
        TranslationTableTsv.write(table, file);

        TranslationTable read = TranslationTableTsv.read(file);
        assertThat(read.pairs()).isEqualTo(table.pairs()).hasSize(3);
        assertThat(read.source()).isEqualTo(Lang.KO);
        assertThat(read.target()).isEqualTo(Lang.EN);
        assertThat(Files.readString(file)).startsWith("ko\ten\tstrength\tcount\n협정\tagreement\t1.0\t3\n");
    }

    @Test
    void read_brokenFile_saysWhere() throws IOException {
        Path file = folder.resolve("table.tsv");
        Files.writeString(file, "ko\ten\tstrength\tcount\n협정\tpact\t0.5\t2\n회담\ttalk\t1.5\t2\n");
        assertThatThrownBy(() -> TranslationTableTsv.read(file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("table.tsv:3");

        Files.writeString(file, "0\t0\t0.9\n");
        assertThatThrownBy(() -> TranslationTableTsv.read(file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("header of a translation table");
    }
}
