package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ieum.bitext.Bitext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFilesTest {
    private static StudyFiles files;
    private static Map<String, String> written;

    @TempDir
    Path folder;

    @BeforeAll
    static void study(@TempDir Path first) throws IOException {
        files = new StudyFiles(1);
        written = files.write(first);
    }

    @Test
    void write_smallCorpus_isGolden() throws IOException {
        for (Map.Entry<String, String> file : written.entrySet()) {
            Golden.check("study/" + file.getKey(), file.getValue());
        }
        assertThat(StudyFiles.contents(Golden.path("study")).keySet()).isEqualTo(written.keySet());
    }

    @Test
    void write_turkishLocaleAndFourThreads_isTheSame() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));

            assertThat(new StudyFiles(4).write(folder)).isEqualTo(written);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void write_machineOfAnotherCharset_isTheSame() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StudyFiles.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File("target/StudyFiles.log"))
                .start();

        assertThat(java.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(java.exitValue()).as("target/StudyFiles.log").isZero();
        assertThat(StudyFiles.contents(folder)).isEqualTo(written);
    }

    @Test
    void read_goldenFiles_areWhatTheyWereMadeOf() throws IOException {
        Path golden = Golden.path("study");
        Bitext first = files.koreanEnglish().get(0);

        assertThat(JsonLines.read(golden.resolve("bitext.jsonl"))).isEqualTo(files.koreanEnglish());
        assertThat(LinksTsv.read(golden.resolve("links.tsv"))).containsAll(first.beads());
        assertThat(Tmx.read(golden.resolve("bitext.tmx")))
                .hasSize(2)
                .first()
                .satisfies(read -> assertThat(texts(read)).isEqualTo(texts(first)));
        assertThat(GlossaryCsv.read(golden.resolve("glossary.csv")))
                .isEqualTo(files.study().glossary());
        assertThat(Tbx.read(golden.resolve("glossary.tbx")))
                .isEqualTo(files.study().glossary());
    }

    private static List<String> texts(Bitext bitext) {
        return bitext.links().stream()
                .map(link -> Segments.text(link.source()) + " = " + Segments.text(link.target()))
                .toList();
    }
}
