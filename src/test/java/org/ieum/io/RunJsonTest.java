package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ieum.finding.FindingReviews;
import org.ieum.read.PageReader;
import org.ieum.study.Corpus;
import org.ieum.study.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunJsonTest {
    @TempDir
    Path folder;

    @BeforeEach
    void corpus() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "두 장관이 만났다.");
        GlossaryCsv.write(Samples.glossary(), folder.resolve("glossary.csv"));
    }

    @Test
    void write_anotherRun_differsInItsTimingsOnly() throws IOException {
        String first = run(List.of(), 1_000_000_000L);
        String second = run(List.of(), 2_345_678_901L);

        assertThat(first).isNotEqualTo(second).contains("\"seconds\" : 1.0");
        assertThat(second).contains("\"seconds\" : 2.35");
        assertThat(first.substring(0, first.indexOf("\"timings\"")))
                .isEqualTo(second.substring(0, second.indexOf("\"timings\"")));
    }

    @Test
    void write_changedInputs_haveOtherHashes() throws IOException {
        JsonTree before = JsonTree.parse(run(List.of(), 0));
        Files.writeString(folder.resolve("a.txt"), "두 장관이 또 만났다.");
        Files.writeString(folder.resolve("glossary.csv"), "concept,lang,term\nminister,ko,장관\n");
        JsonTree after = JsonTree.parse(run(List.of(), 0));

        assertThat(hash(after)).isNotEqualTo(hash(before));
        assertThat(after.get("glossary").get("hash").string())
                .isNotEqualTo(before.get("glossary").get("hash").string());
        assertThat(after.get("glossary").get("concepts").integer()).isEqualTo(1);
    }

    private static String hash(JsonTree run) {
        return run.get("documents").items().get(0).get("hash").string();
    }

    @Test
    void write_sameGlossaryAsTbx_hasTheSameHash() throws IOException {
        String csv = run(List.of(), 0);
        Files.delete(folder.resolve("glossary.csv"));
        Tbx.write(Samples.glossary(), folder.resolve("glossary.tbx"));

        assertThat(run(List.of(), 0)).isEqualTo(csv);
    }

    @Test
    void write_fileOfAnOption_hasTheHashOfItsText() throws IOException {
        Path sets = folder.resolve("sets");
        Files.writeString(sets, "set,label,lang,form\n");
        String before = run(List.of(), Map.of("framing", sets), 0);
        assertThat(run(List.of(), Map.of("framing", sets), 0)).isEqualTo(before);
        Files.writeString(sets, "set,label,lang,form\na,b,ko,말\n");

        assertThat(run(List.of(), Map.of("framing", sets), 0)).isNotEqualTo(before);
    }

    @Test
    void write_failuresAndOptions_areListed() throws IOException {
        Files.writeString(folder.resolve("documents.csv"), "file\na.txt\na.txt#3\nmissing.txt\nempty.txt\nb.docx\n");
        Files.writeString(folder.resolve("empty.txt"), " \n");
        Files.write(folder.resolve("b.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        JsonTree run = JsonTree.parse(run(List.of("glossary=\"a b\".csv"), 0));

        assertThat(run.get("options").items()).extracting(JsonTree::string).containsExactly("glossary=\"a b\".csv");
        assertThat(run.get("failures").items())
                .extracting(failure -> failure.string().replace(folder.toString(), "FOLDER"))
                .containsExactly(
                        "a.txt#3: FOLDER/documents.csv:3: a.txt#3: the page has 1 text; mend the row or the page",
                        "missing.txt: no such file in FOLDER; copy it there, or mend documents.csv:4",
                        "empty.txt: no text in it",
                        "b.docx: a ZIP archive or office document cannot be read as text; save it as .txt or .html and"
                                + " read that");
    }

    private String run(List<String> options, long nanos) throws IOException {
        return run(options, Map.of(), nanos);
    }

    private String run(List<String> options, Map<String, Path> files, long nanos) throws IOException {
        Corpus corpus = CorpusFolder.read(folder, PageReader.clean());
        Study study = Study.builder().segmenter(Samples.SEGMENTER).threads(1).build(corpus);
        Path file = folder.resolve("run.json");
        RunJson.Given given = new RunJson.Given(Path.of("corpus"), options, files, Map.of("java", "17"));
        RunJson.write(study, FindingReviews.NONE, given, nanos, "1.0", file);
        return Files.readString(file);
    }
}
