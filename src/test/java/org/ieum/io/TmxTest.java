package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmxTest {
    @TempDir
    Path folder;

    @Test
    void read_whatWasWritten_hasTheSameLinks() throws IOException {
        Path file = folder.resolve("b.tmx");
        Bitext bitext = Samples.bitext();

        assertThat(Tmx.write(List.of(bitext, bitext), file)).isZero();
        List<Bitext> read = Tmx.read(file);

        assertThat(read).hasSize(1);
        assertThat(read.get(0).source().origin()).isEqualTo(bitext.source().origin());
        assertThat(read.get(0).links()).hasSize(4);
        for (int i = 0; i < 4; i++) {
            Link link = bitext.links().get(i % 2);
            Link back = read.get(0).links().get(i);
            assertThat(back.source()).extracting(Sentence::text).isEqualTo(texts(link.source()));
            assertThat(back.target()).extracting(Sentence::text).isEqualTo(texts(link.target()));
            assertThat(back.degree()).isEqualTo(link.degree());
            assertThat(back.probability()).isEqualTo(Double.parseDouble(Decimals.text(link.probability())));
        }
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }

    @Test
    void read_foreignMemory_takesTextWithoutCodesAndKeepsOneSidedUnits() {
        String text = "<!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx version='1.4'><header srclang='*all*'/><body>"
                + "<tu><tuv xml:lang='en-US'><seg>It <hi>rained</hi><ph>&lt;br/&gt;</ph>.</seg></tuv>"
                + "<tuv xml:lang='ko-KR'><seg>비가 왔다.</seg></tuv></tu>"
                + "<tu><tuv xml:lang='en-US'><seg>Alone.</seg></tuv></tu></body></tmx>";

        Bitext bitext = Tmx.read(text, "m.tmx").get(0);

        assertThat(bitext.links()).singleElement().satisfies(link -> {
            assertThat(texts(link.source())).containsExactly("비가 왔다.");
            assertThat(texts(link.target())).containsExactly("It rained.");
            assertThat(link.degree()).isEqualTo(Degree.TRANSLATION);
            assertThat(link.source().get(0).tokens()).isNotEmpty();
        });
        assertThat(bitext.unlinkedTarget()).extracting(Sentence::text).containsExactly("Alone.");
    }

    @Test
    void read_externalEntity_isRefusedAndNotFetched() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "SECRET");
        String text = "<!DOCTYPE tmx [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><tmx><body><tu>"
                + "<tuv xml:lang='ko'><seg>&x;</seg></tuv></tu></body></tmx>";

        assertThatThrownBy(() -> Tmx.read(text, "m.tmx"))
                .isInstanceOf(FormatException.class)
                .hasMessageNotContaining("SECRET");
    }

    @Test
    void read_noMemory_saysSo() {
        assertThatThrownBy(() -> Tmx.read("\n<xliff/>", "m.tmx")).hasMessageStartingWith("m.tmx:2: <xliff>: no TMX");
    }
}
