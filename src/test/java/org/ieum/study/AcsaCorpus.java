package org.ieum.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ieum.read.PageReader;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;

/** The corpus {@code corpora/acsa} and its gold, read with as little as the tests of this package need. */
final class AcsaCorpus {
    static final Path FOLDER = Path.of("corpora", "acsa");

    private AcsaCorpus() {}

    static List<CSVRecord> rows(String file) {
        return rows(FOLDER.resolve(file));
    }

    /** The rows of a table with a header. */
    static List<CSVRecord> rows(Path file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Corpus corpus() {
        List<Document> documents = new ArrayList<>();
        for (CSVRecord row : rows("documents.csv")) {
            documents.add(document(row));
        }
        return Corpus.of(documents, glossary());
    }

    private static Document document(CSVRecord row) {
        String[] file = row.get("file").split("#");
        try {
            Document document = PageReader.clean()
                    .read(FOLDER.resolve(file[0]))
                    .documents()
                    .get(file.length == 1 ? 0 : Integer.parseInt(file[1]) - 1);
            Metadata metadata = document.metadata()
                    .withOutlet(row.get("outlet"))
                    .withTitle(row.get("title"))
                    .withDate(LocalDate.parse(row.get("date")));
            return document.withMetadata(metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Glossary glossary() {
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        for (CSVRecord row : rows("glossary.csv")) {
            terms.computeIfAbsent(row.get("concept"), id -> new ArrayList<>())
                    .add(new Term(
                            Lang.of(row.get("lang")),
                            row.get("term"),
                            Term.Status.of(row.get("status")),
                            Term.Type.of(row.get("type")),
                            row.get("note")));
        }
        return Glossary.of(terms.entrySet().stream()
                .map(entry -> Concept.of(entry.getKey(), entry.getValue()))
                .toList());
    }
}
