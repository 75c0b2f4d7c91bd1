package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
    @TempDir
    Path folder;

    @Test
    void write_bitext_isGolden() throws IOException {
        StringBuilder written = new StringBuilder();

        JsonLines.write(List.of(Samples.bitext()), written);

        Golden.check("bitext.jsonl", written.toString());
    }

    @Test
    void read_whatWasWritten_isTheSameInEveryPart() throws IOException {
        Path file = folder.resolve("b.jsonl");
        Bitext bitext = Samples.bitext();

        JsonLines.write(List.of(bitext, bitext.mirrored()), file);
        List<Bitext> read = JsonLines.read(file);

        assertThat(read).containsExactly(bitext, bitext.mirrored());
        Bitext first = read.get(0);
        assertThat(first.source()).isEqualTo(bitext.source());
        assertThat(first.target()).isEqualTo(bitext.target());
        assertThat(first.mode()).isEqualTo(bitext.mode());
        assertThat(first.reason()).isEqualTo(bitext.reason());
        assertThat(first.sameTopic()).isEqualTo(bitext.sameTopic());
        for (int i = 0; i < bitext.links().size(); i++) {
            Link link = bitext.links().get(i);
            assertThat(first.links().get(i).evidence()).isEqualTo(link.evidence());
            assertThat(first.links().get(i).probability()).isEqualTo(link.probability());
            assertThat(first.links().get(i).degree()).isEqualTo(link.degree());
        }
        for (int i = 0; i < bitext.sourceSentences().size(); i++) {
            Sentence sentence = bitext.sourceSentences().get(i);
            assertThat(first.sourceSentences().get(i).tokens()).isEqualTo(sentence.tokens());
            assertThat(first.sourceSentences().get(i).kind()).isEqualTo(sentence.kind());
            assertThat(first.sourceSentences().get(i).paragraph()).isEqualTo(sentence.paragraph());
            assertThat(first.nullProbability(sentence)).isEqualTo(bitext.nullProbability(sentence));
            assertThat(first.rejected(sentence)).isEqualTo(bitext.rejected(sentence));
        }
    }

    @Test
    void write_longBitext_goesOutInPieces() throws IOException {
        Document korean = Document.of(Lang.KO, "가".repeat(500_000));
        Document english = Document.of(Lang.EN, "ha".repeat(500_000));
        Bitext bitext = Bitext.builder(korean, List.of(), english, List.of()).build();
        List<CharSequence> pieces = new ArrayList<>();

        try (Writer out = new StringWriter() {
            @Override
            public StringWriter append(CharSequence piece) {
                pieces.add(piece);
                return this;
            }
        }) {
            JsonLines.write(List.of(bitext), out);
        }

        assertThat(pieces).hasSizeGreaterThan(100).allMatch(piece -> piece.length() < 20_000);
        assertThat(String.join("", pieces)).isEqualTo(JsonLines.line(bitext));
    }

    @Test
    void write_textWithEmoji_countsCodePoints() {
        JsonTree second = tree().get("source").get("sentences").items().get(1);
        String text = tree().get("source").get("text").string();
        int start = second.get("span").span().start();

        assertThat(text.substring(text.offsetByCodePoints(0, start))).startsWith("두 장관은");
        assertThat(second.get("raw").span().start()).isEqualTo(start + 3);
    }

    private static JsonTree tree() {
        try {
            return JsonTree.parse(JsonLines.line(Samples.bitext()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":                       | no JSON",
                "{}                                 | field \"format\": expected ieum-bitext",
                "[1]                                | field \"format\": expected ieum-bitext",
                "{\"format\":\"ieum-bitext\",\"version\":9} | version 9 is newer",
                "{\"format\":\"ieum-bitext\",\"version\":1} | no field \"source\"",
            })
    void read_brokenLine_namesFileLineAndField(String line, String problem) {
        assertThatThrownBy(() -> JsonLines.read(List.of("", line), "b.jsonl"))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("b.jsonl:2: ")
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"source\":[0]     | \"source\":[7]         | sentence 7 of 4",
                "\"degree\":\"translation\" | \"degree\":\"echo\" | expected one of translation, same-fact, same-topic",
                "\"probability\":0.75 | \"probability\":7     | probability 7.0",
                "\"paragraph\":1    | \"paragraph\":\"one\"  | sentences[1].paragraph\": expected a number",
                "\"date\":\"2031-03-10\" | \"date\":\"10.3.\" | could not be parsed",
            })
    void read_wrongField_namesIt(String right, String wrong, String problem) {
        String line = JsonLines.line(Samples.bitext());
        assertThat(line).contains(right);

        assertThatThrownBy(() -> JsonLines.read(List.of(line.replace(right, wrong)), "b.jsonl"))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("b.jsonl:1: ")
                .hasMessageContaining(problem);
    }
}
