package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
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
            Element file = parsed(written(bitext));
            String sources = text(file, "source");
            String targets = text(file, "target");
            List<String> notes = file.select("> notes > note").eachText();

            assertThat(sources).isEqualTo(joined(bitext.sourceSentences().stream()));
            assertThat(targets).isEqualTo(joined(bitext.links().stream().flatMap(link -> link.target().stream())));
            assertThat(notes.subList(1, notes.size()))
                    .containsExactlyElementsOf(
                            bitext.unlinkedTarget().stream().map(Sentence::text).toList());
        }
    }

    private static String text(Element file, String side) {
        return String.join(
                " ",
                file.select("> unit > segment > " + side).stream()
                        .map(Element::wholeText)
                        .toList());
    }

    private static String joined(Stream<Sentence> sentences) {
        return String.join(" ", sentences.map(Sentence::text).toList());
    }

    @Test
    void write_anyBitext_hasDistinctIdsAndOneSourceAUnit() throws IOException {
        List<Element> units = parsed(written(Samples.bitext())).select("> unit");

        assertThat(units)
                .extracting(Element::id)
                .isNotEmpty()
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(units)
                .allSatisfy(
                        unit -> assertThat(unit.select("> segment > source")).hasSize(1));
    }

    @Test
    void write_emptyTexts_hasTheOneUnitThatAFileNeeds() throws IOException {
        Bitext none = Bitext.builder(Document.of(Lang.KO, ""), List.of(), Document.of(Lang.EN, ""), List.of())
                .build();

        assertThat(parsed(written(none)).select("> unit")).hasSize(1);
    }

    @Test
    void write_controlCharacters_areLeftOutAndMarkupIsText() throws IOException {
        String text = "<b>협정\u0001 & \uD83D\uDE00]]>";
        Document source = Document.of(Lang.KO, text);
        List<Sentence> sentences = Samples.SEGMENTER.sentences(
                source, List.of(source.blocks().get(0).span()));
        Bitext bitext = Bitext.builder(source, sentences, Document.of(Lang.EN, ""), List.of())
                .build();

        assertThat(text(parsed(written(bitext)), "source")).isEqualTo("<b>협정 & \uD83D\uDE00]]>");
    }

    @Test
    void read_whatWasWritten_hasTheSameSentencesAndLinks() throws IOException {
        for (long seed = 1; seed <= 300; seed++) {
            Bitext bitext = Samples.randomBitext(new Random(seed));

            List<Bitext> read = Xliff.read(written(bitext), "b.xlf");

            assertThat(read).as("seed %d", seed).hasSize(1);
            assertSame(read.get(0), bitext, seed);
        }
    }

    private static void assertSame(Bitext read, Bitext written, long seed) {
        assertThat(read.source().origin()).isEqualTo(written.source().origin());
        assertThat(read.target().origin()).isEqualTo(written.target().origin());
        assertThat(read.source().lang()).isEqualTo(written.source().lang());
        assertThat(texts(read.sourceSentences())).as("seed %d", seed).isEqualTo(texts(written.sourceSentences()));
        assertThat(texts(read.targetSentences())).as("seed %d", seed).isEqualTo(texts(written.targetSentences()));
        assertThat(read.beads()).as("seed %d", seed).isEqualTo(written.beads());
        assertThat(read.links())
                .extracting(Link::probability, Link::degree)
                .as("seed %d", seed)
                .isEqualTo(written.links().stream()
                        .map(link -> tuple(link.probability(), link.degree()))
                        .toList());
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }

    @Test
    void read_packedFile_isTheSame() throws IOException {
        Path file = folder.resolve("b.xlf.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(written(Samples.bitext().mirrored()).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Xliff.read(file))
                .singleElement()
                .satisfies(read -> assertThat(read.beads())
                        .isEqualTo(Samples.bitext().mirrored().beads()));
    }

    @Test
    void read_editedTarget_isOneSentence() throws IOException {
        String edited = written(Samples.bitext().mirrored()).replace("협정은 없었다.", "그러나 협정은 없었다.");

        assertThat(Xliff.read(edited, "b.xlf").get(0).links().get(1).target())
                .extracting(Sentence::text)
                .containsExactly("두 장관은 10일 만났다. 그러나 협정은 없었다.");
    }

    @Test
    void read_foreignVersion2_takesSegmentsWithoutCodesAndProposals() {
        String text =
                "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.1' version='2.1' srcLang='en-US' trgLang='ko-KR'>"
                        + "<file id='f'><skeleton>Skeleton.</skeleton><group id='g'><unit id='u'>"
                        + "<mtc:matches xmlns:mtc='urn:oasis:names:tc:xliff:matches:2.0'><mtc:match ref='#m'>"
                        + "<source>Proposal.</source><target>제안.</target></mtc:match></mtc:matches>"
                        + "<originalData><data id='d'>&lt;br/&gt;</data></originalData>"
                        + "<segment><source>It <pc id='1'>rained</pc><ph id='2' dataRef='d'/>.</source>"
                        + "<target>비가 <mrk id='m' type='term'>왔다</mrk>.</target></segment>"
                        + "<ignorable><source> </source></ignorable>"
                        + "<segment><source>Alone.</source></segment></unit></group></file></xliff>";

        Bitext bitext = Xliff.read(text, "m.xlf").get(0);

        assertThat(bitext.source().lang()).isEqualTo(Lang.EN);
        assertThat(bitext.source().origin()).hasToString("m.xlf");
        assertThat(texts(bitext.sourceSentences())).containsExactly("It rained.", "Alone.");
        assertThat(texts(bitext.targetSentences())).containsExactly("비가 왔다.");
        assertThat(bitext.beads()).containsExactly(new Bead(List.of(0), List.of(0)));
        assertThat(bitext.links().get(0).probability()).isEqualTo(1);
    }

    @Test
    void read_foreignVersion12_makesABitextOfEachFile() {
        String text = "<!DOCTYPE xliff SYSTEM 'xliff.dtd'><xliff version='1.2'>"
                + "<file original='a.txt' source-language='ko' target-language='en'><header><note>Ours.</note></header><body>"
                + "<trans-unit id='1'><source>비가 <g id='1'>왔다</g><bpt id='2'>\\b</bpt>.</source>"
                + "<seg-source><mrk mtype='seg' mid='0'>비가 왔다.</mrk></seg-source><target>It rained.</target>"
                + "<alt-trans><source>비.</source><target>Rain.</target></alt-trans></trans-unit></body></file>"
                + "<file original='b.txt' source-language='ko' target-language='en'><body/></file></xliff>";

        List<Bitext> bitexts = Xliff.read(text, "m.xlf");

        assertThat(bitexts)
                .extracting(bitext -> bitext.source().origin().toString())
                .containsExactly("a.txt", "b.txt");
        assertThat(bitexts.get(0).links()).singleElement().satisfies(link -> {
            assertThat(texts(link.source())).containsExactly("비가 왔다.");
            assertThat(texts(link.target())).containsExactly("It rained.");
        });
        assertThat(bitexts.get(1).sourceSentences()).isEmpty();
    }

    @Test
    void read_noXliffOrNoLanguages_saysWhereAndWhatToDo() {
        assertRefused("\n<tmx/>", "m.xlf:2: <tmx>: no XLIFF");
        assertRefused("<xliff version='9.9'/>", "m.xlf:1: version \"9.9\" of XLIFF; save it as 1.2 or 2.0");
        assertRefused(
                "<xliff version='2.0' srcLang='ko'>\n<file id='f'/></xliff>",
                "m.xlf:2: no language of the target; say");
        assertRefused(
                "<xliff version='1.2'>\n<file/></xliff>", "m.xlf:2: no language of the source; say it with srcLang");
        assertRefused(
                "<xliff srcLang='ko' trgLang='en'><file><unit>\n<segment><target>A.</target></segment></unit></file></xliff>",
                "m.xlf:2: <target> before its <source>");
        assertRefused("<xliff srcLang='ko' trgLang='en'>\n<file>", "m.xlf:2: no well-formed XML");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> Xliff.read(text, "m.xlf"))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void read_externalEntity_isRefusedAndNotFetched() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "SECRET");
        String text = "<!DOCTYPE xliff [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><xliff srcLang='ko' trgLang='en'>"
                + "<file><unit><segment><source>&x;</source></segment></unit></file></xliff>";

        assertThatThrownBy(() -> Xliff.read(text, "m.xlf"))
                .isInstanceOf(FormatException.class)
                .hasMessageNotContaining("SECRET");
    }

    /** Its one file; it must be well-formed, for which the strict parser is asked. */
    private static Element parsed(String xml) {
        XmlInput.read(xml.getBytes(StandardCharsets.UTF_8), "t.xlf", input -> {
            assertThat(input.next() && input.isStart("xliff")).isTrue();
            return input.content();
        });
        return Jsoup.parse(xml, Parser.xmlParser()).expectFirst("xliff > file");
    }

    private static String written(Bitext bitext) throws IOException {
        StringBuilder xml = new StringBuilder();
        Xliff.write(bitext, xml);
        return xml.toString();
    }
}
