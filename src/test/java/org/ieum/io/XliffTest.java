package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.bitext.Bitext;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XliffTest {
    @TempDir
    Path folder;

    @Test
    void write_bitext_isGolden() throws IOException {
        Golden.check("bitext.xlf", written(Samples.bitext()));
    }

    @Test
    void write_toAFile_isTheSame() throws IOException {
        Path file = folder.resolve("bitext.xlf");

        Xliff.write(Samples.bitext(), file);

        assertThat(Files.readString(file)).isEqualTo(written(Samples.bitext()));
    }

    @Test
    void write_bitext_parsesAndHoldsEverySentenceOnce() throws IOException {
        for (Bitext bitext : List.of(Samples.bitext(), Samples.bitext().mirrored())) {
            XmlElement file = parsed(written(bitext));
            List<XmlElement> units = file.children(List.of("unit"));
            String sources = text(units, "source");
            String targets = text(units, "target");
            List<String> notes = file.children(List.of("notes")).get(0).children().stream()
                    .map(XmlElement::text)
                    .toList();

            assertThat(sources).isEqualTo(joined(bitext.sourceSentences().stream()));
            assertThat(targets).isEqualTo(joined(bitext.links().stream().flatMap(link -> link.target().stream())));
            assertThat(notes.subList(1, notes.size()))
                    .containsExactlyElementsOf(
                            bitext.unlinkedTarget().stream().map(Sentence::text).toList());
        }
    }

    private static String text(List<XmlElement> units, String side) {
        List<String> texts = new ArrayList<>();
        for (XmlElement unit : units) {
            XmlElement segment = unit.children(List.of("segment")).get(0);
            segment.children(List.of(side)).forEach(element -> texts.add(element.text()));
        }
        return String.join(" ", texts);
    }

    private static String joined(Stream<Sentence> sentences) {
        return String.join(" ", sentences.map(Sentence::text).toList());
    }

    @Test
    void write_anyBitext_hasDistinctIdsAndOneSourceAUnit() throws IOException {
        List<XmlElement> units = parsed(written(Samples.bitext())).children(List.of("unit"));

        assertThat(units).extracting(unit -> unit.id().orElseThrow()).doesNotHaveDuplicates();
        assertThat(units)
                .allSatisfy(unit -> assertThat(
                                unit.children(List.of("segment")).get(0).children(List.of("source")))
                        .hasSize(1));
    }

    @Test
    void write_emptyTexts_hasTheOneUnitThatAFileNeeds() throws IOException {
        Bitext none = Bitext.builder(Document.of(Lang.KO, ""), List.of(), Document.of(Lang.EN, ""), List.of())
                .build();

        assertThat(parsed(written(none)).children(List.of("unit"))).hasSize(1);
    }

    @Test
    void write_controlCharacters_areLeftOutAndMarkupIsText() throws IOException {
        String text = "<b>협정\u0001 & \uD83D\uDE00]]>";
        Document source = Document.of(Lang.KO, text);
        List<Sentence> sentences = Samples.SEGMENTER.sentences(
                source, List.of(source.blocks().get(0).span()));
        Bitext bitext = Bitext.builder(source, sentences, Document.of(Lang.EN, ""), List.of())
                .build();

        assertThat(text(parsed(written(bitext)).children(List.of("unit")), "source"))
                .isEqualTo("<b>협정 & \uD83D\uDE00]]>");
    }

    private static XmlElement parsed(String xml) {
        return XmlInput.read(xml.getBytes(StandardCharsets.UTF_8), "t.xlf", input -> {
            assertThat(input.next() && input.isStart("xliff")).isTrue();
            return XmlElement.read(input).children(List.of("file")).get(0);
        });
    }

    private static String written(Bitext bitext) throws IOException {
        StringBuilder xml = new StringBuilder();
        Xliff.write(bitext, xml);
        return xml.toString();
    }
}
