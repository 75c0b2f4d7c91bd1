package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Pins;
import org.ieum.io.LinksTsv.Numbering;
import org.ieum.study.StudyPins;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinsTsvTest {
    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("pins.tsv"), text);
    }

    @Test
    void writeThenRead_isTheSame() throws IOException {
        Pins pins = Pins.builder()
                .forbid(new Bead(List.of(8), List.of(8, 9)))
                .link(new Bead(List.of(3, 4), List.of(5)))
                .link(new Bead(List.of(), List.of(6)))
                .together(new Bead(List.of(0, 1), List.of(0)))
                .build();
        Path file = folder.resolve("pins.tsv");
        PinsTsv.write(pins, file);

        assertThat(PinsTsv.read(file)).isEqualTo(pins);
        assertThat(Files.readString(file)).isEqualTo("8\t8,9\tforbid\n3,4\t5\tlink\n\t6\tlink\n0,1\t0\ttogether\n");
    }

    @Test
    void read_commentsBlankLinesAndFurtherColumns_areIgnored() throws IOException {
        Path file = write("# ko\ten\tverdict\n\n 3, 4 \t5\tlink\t2031-04-08 by hand\r\n");

        assertThat(PinsTsv.read(file))
                .isEqualTo(
                        Pins.builder().link(new Bead(List.of(3, 4), List.of(5))).build());
    }

    @Test
    void read_lineNumbers_becomeSentenceNumbers() throws IOException {
        Numbering korean = Numbering.ofLines(List.of("하나", "", "둘", " ", "셋"));

        assertThatThrownBy(() -> PinsTsv.read(write("1,2\t0\tlink\n"), korean, Numbering.plain(2)))
                .isInstanceOf(FormatException.class)
                .hasMessageEndingWith("pins.tsv:1: line 1 is blank");
        assertThat(PinsTsv.read(write("2,4\t1\tlink\n1\t\tlink\n0,1\t\tlink\n"), korean, Numbering.plain(2)))
                .isEqualTo(Pins.builder()
                        .link(new Bead(List.of(1, 2), List.of(1)))
                        .link(new Bead(List.of(0), List.of()))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 > 0                          | 2 columns",
                "0 > 0 > 0.9750                 | verdict \"0.9750\"; expected link, forbid or together",
                "a > 0 > link                   | \"a\" is no sentence number",
                " >  > link                     | at least one sentence",
                "0 >  > forbid                  | needs sentences of both texts",
                "0,2 > 0 > link                 | follow one another",
                "-1 > 0 > link                  | begin at 0",
                "5 > 5 > link                   | contradict",
            })
    void read_brokenLine_isNamed(String line, String message) throws IOException {
        Path file = write("5\t6\tlink\n" + line.replace(" > ", "\t").replaceAll("^> ", "\t") + "\n");

        assertThatThrownBy(() -> PinsTsv.read(file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("pins.tsv:2: ")
                .hasMessageContaining(message);
    }

    @Test
    void read_numberBeyondTheTexts_namesLineAndRange() throws IOException {
        Path file = write("0\t0\tlink\n1\t7\tforbid\n");

        assertThatThrownBy(() -> PinsTsv.read(file, Numbering.plain(2), Numbering.plain(7)))
                .isInstanceOf(FormatException.class)
                .hasMessageEndingWith("pins.tsv:2: 7 is out of range; expected 0 to 6");
    }

    @Test
    void readStudy_rowsOfSeveralPairs_goToTheirDocuments() throws IOException {
        StudyPins pins = PinsTsv.readStudy(write(
                "3\t5\tlink\ta.ko.txt\tb.en.txt\n8\t9\tforbid\tb.en.txt\ta.ko.txt\n0\t\tlink\ta.ko.txt\tc.en.txt\n"));

        assertThat(pins.of(Origin.of("a.ko.txt"), Origin.of("b.en.txt")))
                .isEqualTo(Pins.builder()
                        .link(new Bead(List.of(3), List.of(5)))
                        .forbid(new Bead(List.of(9), List.of(8)))
                        .build());
        assertThat(pins.of(Origin.of("c.en.txt"), Origin.of("a.ko.txt")))
                .isEqualTo(Pins.builder().link(new Bead(List.of(), List.of(0))).build());
        assertThat(pins.size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 5 link                                 | pins.tsv:1: 3 columns",
                "3 5 link a.ko.txt _                      | pins.tsv:1: no documents",
                "3 5 link a.txt b.txt/3 6 link a.txt b.txt | pins.tsv:2: ",
            })
    void readStudy_brokenRow_namesLineAndRemedy(String rows, String message) {
        assertThatThrownBy(() -> PinsTsv.readStudy(
                        write(rows.strip().replace(" ", "\t").replace("_", "").replace("/", "\n"))))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(message);
    }

    @Test
    void read_pinsOfSeveralPairs_belongToAStudy() throws IOException {
        Path one = write("3\t5\tlink\ta.txt\tb.txt\n4\t6\tlink\ta.txt\tb.txt\n");
        assertThat(PinsTsv.read(one).pins()).hasSize(2);

        Path several = write("3\t5\tlink\ta.txt\tb.txt\n4\t6\tlink\ta.txt\tc.txt\n");
        assertThatThrownBy(() -> PinsTsv.read(several))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("pins.tsv:2: ")
                .hasMessageContaining("study --pins");
    }
}
