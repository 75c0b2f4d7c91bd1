package org.ieum.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.read.PageReader;
import org.ieum.study.Corpus;
import org.ieum.study.Failure;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.Origin;

/**
 * A corpus as a folder: {@code documents.csv} with the columns {@code file,outlet,date,lang,title,source,licence}, the
 * files it names, and a {@code glossary.csv} or {@code glossary.tbx}. Only {@code file} is required, an empty cell means
 * "not known"; {@code page.txt#2} speaks of the second text of a page. Without {@code documents.csv} every {@code .txt}
 * and {@code .html} below the folder is a page, in the order of their names.
 *
 * <p>What {@code documents.csv} says outranks what the page says. Source and licence are for people and not kept.
 */
public final class CorpusFolder {
    private static final String DOCUMENTS = "documents.csv";
    private static final List<String> READABLE = List.of(".txt", ".html", ".htm", ".xhtml");
    private static final List<String> UNREADABLE = List.of(".docx", ".hwpx", ".hwp", ".pdf");

    private final Path folder;
    private final PageReader reader;
    private final List<Document> documents = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    private CorpusFolder(Path folder, PageReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /**
     * Reads a corpus. A page that cannot be read is a failure of the corpus, and the rest goes on.
     *
     * @throws IOException if the folder, its {@code documents.csv} or its glossary cannot be read
     * @throws FormatException if one of these tables is broken
     */
    public static Corpus read(Path folder, PageReader reader) throws IOException {
        if (!Files.exists(folder)) {
            throw new IOException(folder + ": no such folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder + ": not a folder; a corpus is a folder of pages");
        }
        return new CorpusFolder(folder, reader).read();
    }

    private Corpus read() throws IOException {
        Map<String, List<CsvReader.Row>> rows =
                Files.exists(folder.resolve(DOCUMENTS)) ? listed(folder.resolve(DOCUMENTS)) : found();
        for (Map.Entry<String, List<CsvReader.Row>> page : rows.entrySet()) {
            readPage(page.getKey(), page.getValue());
        }
        return new Corpus(documents, failures, glossary());
    }

    /** The rows of documents.csv by file, in order. */
    private static Map<String, List<CsvReader.Row>> listed(Path table) throws IOException {
        Map<String, List<CsvReader.Row>> byFile = new LinkedHashMap<>();
        for (CsvReader.Row row : CsvReader.rows(Lines.text(table), table.toString(), List.of("file"))) {
            String file = origin(row).source();
            byFile.computeIfAbsent(file, key -> new ArrayList<>()).add(row);
        }
        return byFile;
    }

    private Map<String, List<CsvReader.Row>> found() throws IOException {
        Map<String, List<CsvReader.Row>> byFile = new LinkedHashMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(Files::isRegularFile)
                    .filter(file -> endsIn(file, READABLE) || endsIn(file, UNREADABLE))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .forEach(file -> byFile.put(file, List.of()));
        }
        return byFile;
    }

    private static boolean endsIn(Path file, List<String> extensions) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(name::endsWith);
    }

    private void readPage(String file, List<CsvReader.Row> rows) {
        try {
            Path path = folder.resolve(file);
            if (!Files.exists(path)) {
                throw new IOException("no such file in " + folder);
            }
            List<Document> texts = reader.read(path, Origin.of(file)).documents();
            if (texts.isEmpty()) {
                throw new IOException("no text in it");
            }
            for (Document text : texts) {
                documents.add(described(text, rows));
            }
        } catch (IOException | IeumException e) {
            failures.add(new Failure(Origin.of(file), e));
        }
    }

    private static Document described(Document document, List<CsvReader.Row> rows) {
        Document described = document;
        for (CsvReader.Row row : rows) {
            Origin origin = origin(row);
            if (origin.equals(document.origin())) {
                described = withPublication(row, withText(row, described));
            } else if (origin.part() == 1 && rows.size() == 1) {
                described = withPublication(row, described);
            }
        }
        return described;
    }

    /** What holds for every text of a page. */
    private static Document withPublication(CsvReader.Row row, Document document) {
        Metadata metadata = document.metadata();
        metadata = row.get("outlet").isEmpty() ? metadata : metadata.withOutlet(row.get("outlet"));
        metadata = row.get("date").isEmpty() ? metadata : metadata.withDate(date(row));
        return document.withMetadata(metadata);
    }

    /** What holds for one text alone. */
    private static Document withText(CsvReader.Row row, Document document) {
        Document described = row.get("title").isEmpty()
                ? document
                : document.withMetadata(document.metadata().withTitle(row.get("title")));
        return row.get("lang").isEmpty() ? described : described.withLang(Lang.of(row.get("lang")));
    }

    private static LocalDate date(CsvReader.Row row) {
        try {
            return LocalDate.parse(row.get("date"));
        } catch (DateTimeParseException e) {
            throw row.broken("date \"" + row.get("date") + "\"; expected a day such as 2031-03-10");
        }
    }

    private static Origin origin(CsvReader.Row row) {
        String file = row.get("file");
        if (file.isEmpty()) {
            throw row.broken("no file; name the page");
        }
        int mark = file.lastIndexOf('#');
        if (mark <= 0 || !file.substring(mark + 1).matches("[1-9][0-9]?")) {
            return Origin.of(file);
        }
        return new Origin(file.substring(0, mark), Integer.parseInt(file.substring(mark + 1)));
    }

    private Glossary glossary() throws IOException {
        if (Files.exists(folder.resolve("glossary.csv"))) {
            return GlossaryCsv.read(folder.resolve("glossary.csv"));
        }
        if (Files.exists(folder.resolve("glossary.tbx"))) {
            return Tbx.read(folder.resolve("glossary.tbx"));
        }
        return Glossary.EMPTY;
    }
}
