package org.ieum.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ieum.align.Aligner;
import org.ieum.align.DocumentPair;
import org.ieum.align.DocumentPairer;
import org.ieum.align.PairScore;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.bitext.Pins;
import org.ieum.finding.FindingReviews;
import org.ieum.lexicon.Lexicon;
import org.ieum.read.PageReader;
import org.ieum.segment.Segmenter;
import org.ieum.study.Comparison;
import org.ieum.study.Corpus;
import org.ieum.study.Study;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Page;

/**
 * Every file of the contract but the report, made of the small corpus in {@code corpus/}. Three pages: a Korean one with
 * menus and a pictograph above the text, its English translation with a wrong day, a left-out and a new sentence, and a
 * wire story in Korean with another figure.
 */
final class StudyFiles {
    static final Path CORPUS = Path.of("src/test/resources/org/ieum/io/corpus");

    private static final String FRAMING = String.join(
            "\n",
            "set,label,lang,form",
            "fishing,fisheries,ko,어업",
            "fishing,fisheries,en,fishery",
            "fishing,fishing,en,fishing",
            "fishing,fishermen,ko,어민",
            "");

    private final Segmenter segmenter = Segmenter.create();
    private final Corpus corpus;
    private final Study study;

    StudyFiles(int threads) throws IOException {
        corpus = CorpusFolder.read(CORPUS, PageReader.clean());
        Aligner aligner = Aligner.builder()
                .segmenter(segmenter)
                .glossary(corpus.glossary())
                .build();
        study = Study.builder()
                .aligner(aligner)
                .segmenter(segmenter)
                .threads(threads)
                .build(corpus);
    }

    /** Writes all files into the folder that is named, with four threads. */
    public static void main(String[] arguments) throws IOException {
        new StudyFiles(4).write(Path.of(arguments[0]));
    }

    Study study() {
        return study;
    }

    List<Bitext> koreanEnglish() {
        return study.pairs().stream()
                .filter(Comparison::isKoreanEnglish)
                .map(Comparison::bitext)
                .toList();
    }

    /** Writes all files into a folder and gives what is in them. */
    Map<String, String> write(Path folder) throws IOException {
        writeStudy(folder);
        writeBitexts(folder);
        GlossaryCsv.write(corpus.glossary(), folder.resolve("glossary.csv"));
        Tbx.write(corpus.glossary(), folder.resolve("glossary.tbx"));
        Files.writeString(folder.resolve("read.jsonl"), pages());
        Files.writeString(folder.resolve("segment.jsonl"), paragraphs());
        Files.writeString(folder.resolve("scores.tsv"), scores(ScoredPairs.Row::tsv));
        Files.writeString(folder.resolve("scores.jsonl"), scores(ScoredPairs.Row::json));
        PairsTsv.write(documentPairs(), folder.resolve("pairs.tsv"));
        return contents(folder);
    }

    /** The raw text of a page of the corpus. */
    static String raw(String document) {
        try {
            return Files.readString(CORPUS.resolve(document), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Python gives for {@code text[start:end]}. */
    static String slice(String text, int start, int end) {
        int[] points = text.codePoints().skip(start).limit(end - start).toArray();
        return new String(points, 0, points.length);
    }

    private List<DocumentPair> documentPairs() {
        DocumentPairer pairer = DocumentPairer.of(segmenter, Lexicon.standard(), corpus.glossary());
        return pairer.candidates(documents(Lang.KO), documents(Lang.EN), 1, DocumentPairer.THRESHOLD);
    }

    private List<Document> documents(Lang lang) {
        return corpus.documents().stream()
                .filter(document -> document.lang().equals(lang))
                .toList();
    }

    private void writeStudy(Path folder) throws IOException {
        Findings.write(study.findings(), folder.resolve("findings.csv"));
        Findings.witnesses(study.findings(), folder.resolve("witnesses.csv"));
        Tables.renderings(study, folder.resolve("renderings.csv"));
        Tables.mentions(study, folder.resolve("mentions.csv"));
        Tables.measures(study, folder.resolve("measures.csv"));
        Path sets = folder.resolve("framing-sets.csv");
        Files.writeString(sets, FRAMING);
        FramingCsv.write(study, FramingCsv.read(sets), folder.resolve("framing.csv"));
        Tables.facts(study, folder.resolve("facts.csv"));
        Tables.coverage(study, folder.resolve("coverage.csv"));
        Tables.outlets(study, folder.resolve("outlets.csv"));
        Candidates.write(study.candidates(), folder.resolve("candidates.csv"));
        Tables.links(study, folder.resolve("links.csv"));
        RunJson.Given given = new RunJson.Given(
                Path.of("corpus"),
                List.of("framing=framing-sets.csv", "share"),
                Map.of("framing", sets),
                Map.of("java", "17.0.15"));
        RunJson.write(study, FindingReviews.NONE, given, 1_230_000_000, "1.0", folder.resolve("run.json"));
    }

    private void writeBitexts(Path folder) throws IOException {
        Bitext first = koreanEnglish().get(0);
        Tmx.write(koreanEnglish(), folder.resolve("bitext.tmx"));
        JsonLines.write(koreanEnglish(), folder.resolve("bitext.jsonl"));
        Xliff.write(first, folder.resolve("bitext.xlf"));
        LinksTsv.write(first, folder.resolve("links.tsv"));
        PinsTsv.write(pins(), folder.resolve("pins.tsv"));
        LinksTsv.Numbering source =
                LinksTsv.Numbering.plain(first.sourceSentences().size());
        LinksTsv.Numbering target =
                LinksTsv.Numbering.plain(first.targetSentences().size());
        AtomicFile.write(folder.resolve("bitext.hunalign"), out -> Hunalign.write(first, source, target, out));
        AtomicFile.write(folder.resolve("bitext.vecalign"), out -> Vecalign.write(first, source, target, out));
    }

    private static Pins pins() {
        return Pins.builder()
                .link(new Bead(List.of(3, 4), List.of(3)))
                .link(new Bead(List.of(6), List.of()))
                .forbid(new Bead(List.of(5), List.of(4)))
                .together(new Bead(List.of(1, 2), List.of(1, 2)))
                .build();
    }

    private static String pages() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String file : List.of("byeolbit.ko.txt", "harbor.en.txt", "nuri.ko.txt")) {
            Page page = PageReader.clean().read(CORPUS.resolve(file), Origin.of(file));
            lines.append(PageJson.line(page)).append('\n');
        }
        return lines.toString();
    }

    /** The linked sentences of the first pair of documents as rows of a table of pairs. */
    private String scores(BiFunction<ScoredPairs.Row, PairScore, String> format) {
        Aligner scorer = Aligner.builder().segmenter(segmenter).build();
        StringBuilder lines = new StringBuilder();
        int number = 1;
        for (Link link : koreanEnglish().get(0).links()) {
            String line =
                    link.source().get(0).text() + "\t" + link.target().get(0).text();
            ScoredPairs.Row row = ScoredPairs.Row.of("pairs.tsv", number++, line);
            PairScore score = scorer.score(row.korean(), Lang.KO, row.english(), Lang.EN);
            lines.append(format.apply(row, score)).append('\n');
        }
        return lines.toString();
    }

    /** Without the dateline: another Lucene's dictionary tags 누리 otherwise. */
    private String paragraphs() {
        StringBuilder lines = new StringBuilder();
        for (Document document : corpus.documents()) {
            document.text()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("("))
                    .limit(2)
                    .forEach(line -> lines.append(SegmentJson.line(
                                    line,
                                    document.lang(),
                                    segmenter.split(line, document.lang()),
                                    segmenter.tokens(line, document.lang())))
                            .append('\n'));
        }
        return lines.toString();
    }

    /** What stands in the files of a folder, by their names; without the date of {@code SOURCE_DATE_EPOCH}, if it is set. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(
                        file.getFileName().toString(),
                        Files.readString(file, StandardCharsets.UTF_8).replaceAll(" creationdate=\"[0-9TZ]+\"", ""));
            }
        }
        return contents;
    }
}
