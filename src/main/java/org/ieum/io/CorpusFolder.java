package org.ieum.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
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
import org.ieum.text.Block;
import org.ieum.text.Counts;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.Origin;
import org.ieum.text.Page;

/**
 * A corpus as a folder: the pages, {@code documents.csv} that says what they are, and {@code glossary.csv},
 * {@code glossary.xlsx} or {@code glossary.tbx}; all but the pages may be missing.
 *
 * <p>{@code documents.csv} has the columns {@code file,outlet,date,lang,title,source,licence,event}, of which only
 * {@code file} is required; they may also be called 파일, 매체, 날짜, 언어, 제목, 출처, 이용허락, 사건, and languages 한국어 and
 * 영어. Files are named relative to the folder. What a cell says overrides what the page says; the outlet, date and event of
 * {@code page.txt} hold for all its texts, its title for the first one, and its language only if there is just one; a row
 * for {@code page.txt#2} is about the second one. The order of the rows is the order of the corpus.
 *
 * <p>Without {@code documents.csv} every {@code .txt}, {@code .html}, {@code .htm} and {@code .xhtml} file below the folder
 * is a page, sorted by path, except what a browser saved beside {@code page.html} in {@code page_files}; files of a type
 * that is known to be unreadable are failures.
 *
 * <p>A page that cannot be read is a {@link Failure}, and so is a page without text; the others are read.
 */
public final class CorpusFolder {
    private static final String DOCUMENTS = "documents.csv";
    private static final List<String> PAGES = List.of(".txt", ".html", ".htm", ".xhtml");

    /** What columns may be called in Korean, and languages in their cells. */
    private static final Map<String, String> KOREAN = Map.ofEntries(
            Map.entry("파일", "file"),
            Map.entry("매체", "outlet"),
            Map.entry("날짜", "date"),
            Map.entry("언어", "lang"),
            Map.entry("제목", "title"),
            Map.entry("출처", "source"),
            Map.entry("이용허락", "licence"),
            Map.entry("사건", "event"));

    private static final Map<String, String> LANGUAGES = Map.of("한국어", "ko", "영어", "en");

    private static final String SAVED = "_files";
    private static final List<String> NOT_PAGES = List.of(".hwp", ".hwpx", ".doc", ".docx", ".odt", ".rtf", ".pdf");

    private final Path folder;
    private final PageReader reader;
    private final List<Document> documents = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Map<Origin, String> events = new LinkedHashMap<>();

    private CorpusFolder(Path folder, PageReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /**
     * Reads a folder.
     *
     * @throws IOException if there is no such folder or it cannot be listed
     * @throws FormatException if {@code documents.csv} or the glossary is broken
     */
    public static Corpus read(Path folder, PageReader reader) throws IOException {
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "no such folder; a corpus is a folder of pages");
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder + ": not a folder; a corpus is a folder of pages");
        }
        CorpusFolder corpus = new CorpusFolder(folder, reader);
        corpus.readAll();
        return new Corpus(corpus.documents, corpus.failures, glossary(folder), corpus.events);
    }

    private static Glossary glossary(Path folder) throws IOException {
        for (GlossaryFormat format : List.of(GlossaryFormat.CSV, GlossaryFormat.XLSX, GlossaryFormat.TBX)) {
            Path file = folder.resolve("glossary." + format);
            if (Files.exists(file)) {
                return format.read(file);
            }
        }
        return Glossary.EMPTY;
    }

    private void readAll() throws IOException {
        Path table = folder.resolve(DOCUMENTS);
        if (Files.exists(table)) {
            listed(table);
        } else {
            for (String file : found()) {
                page(file, Map.of());
            }
        }
    }

    private List<String> found() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isSavedBeside(file.getParent()))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(CorpusFolder::isCandidate)
                    .sorted()
                    .toList();
        }
    }

    /** True inside {@code page_files}, where browsers put the frames and advertisements of {@code page.html}. */
    private boolean isSavedBeside(Path inside) {
        if (inside.equals(folder)) {
            return false;
        }
        String name = inside.getFileName().toString();
        String page = name.substring(0, name.length() - (name.endsWith(SAVED) ? SAVED.length() : 0));
        boolean saved = name.endsWith(SAVED)
                && PAGES.stream().anyMatch(type -> Files.exists(inside.resolveSibling(page + type)));
        return saved || isSavedBeside(inside.getParent());
    }

    private static boolean isCandidate(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        boolean hidden = name.startsWith(".") || name.contains("/.");
        return !hidden && Stream.concat(PAGES.stream(), NOT_PAGES.stream()).anyMatch(name::endsWith);
    }

    /** What the table says of one page: by the number of the text, 0 for all of them. */
    private void listed(Path table) throws IOException {
        Map<String, Map<Integer, Facts>> pages = new LinkedHashMap<>();
        for (TableRow row : CsvReader.rows(table, List.of("file"), KOREAN)) {
            Facts facts = Facts.of(row);
            Facts twin = pages.computeIfAbsent(facts.file(), file -> new LinkedHashMap<>())
                    .putIfAbsent(facts.part(), facts);
            if (twin != null) {
                throw row.broken("\"" + row.get("file") + "\" stands on line "
                        + twin.row().line() + " already; keep one");
            }
        }
        for (Map.Entry<String, Map<Integer, Facts>> page : pages.entrySet()) {
            page(page.getKey(), page.getValue());
        }
    }

    private void page(String file, Map<Integer, Facts> facts) {
        Origin origin = Origin.of(file);
        try {
            Page page = reader.read(path(file), origin);
            if (page.documents().isEmpty()) {
                throw new IOException(file + ": no text in it");
            }
            for (Document document : page.documents()) {
                documents.add(told(document, facts, page.documents().size() == 1));
                event(document.origin(), facts);
            }
            missing(page, facts);
        } catch (NoSuchFileException e) {
            fail(origin, new IOException(file + ": no such file in " + folder + remedy(facts), e));
        } catch (AccessDeniedException e) {
            fail(origin, new IOException(file + ": access denied", e));
        } catch (IOException | IeumException | InvalidPathException e) {
            fail(origin, e);
        }
    }

    private static String remedy(Map<Integer, Facts> facts) {
        return facts.values().stream()
                .findFirst()
                .map(told -> "; copy it there, or mend " + DOCUMENTS + ":"
                        + told.row().line())
                .orElse("");
    }

    /** Hangul in the names of files is decomposed on macOS and composed in tables; both name one file. */
    private Path path(String file) throws IOException {
        Path plain = folder.resolve(file);
        if (Files.exists(plain)) {
            return plain;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(other ->
                            composed(folder.relativize(other).toString()).equals(composed(file)))
                    .findFirst()
                    .orElse(plain);
        }
    }

    private static String composed(String name) {
        return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC);
    }

    private void missing(Page page, Map<Integer, Facts> facts) {
        int texts = page.documents().size();
        for (Facts told : facts.values()) {
            if (told.part() > texts) {
                Origin origin = page.origin().withPart(told.part());
                fail(
                        origin,
                        told.row()
                                .broken(origin + ": the page has " + Counts.of(texts, "text")
                                        + "; mend the row or the page"));
            }
        }
    }

    private void fail(Origin origin, Exception cause) {
        failures.add(new Failure(origin, cause));
    }

    /** The row for all texts first, then the row for this one. */
    private static Document told(Document document, Map<Integer, Facts> facts, boolean only) {
        int part = document.origin().part();
        Document told = facts.containsKey(0) ? facts.get(0).applyTo(document, part == 1, only) : document;
        return facts.containsKey(part) ? facts.get(part).applyTo(told, true, true) : told;
    }

    /** What the row for this text says, else the one for all. */
    private void event(Origin origin, Map<Integer, Facts> facts) {
        Stream.of(origin.part(), 0)
                .filter(facts::containsKey)
                .map(part -> facts.get(part).row().get("event"))
                .filter(event -> !event.isEmpty())
                .findFirst()
                .ifPresent(event -> events.put(origin, event));
    }

    /** A row of the table; what it does not say is empty. */
    private record Facts(TableRow row, String file, int part) {
        static Facts of(TableRow row) {
            String name = row.get("file");
            if (name.isEmpty()) {
                throw row.broken("row without a file; fill the column \"file\" or delete the row");
            }
            if (name.startsWith("/") || List.of(name.split("[/\\\\]")).contains("..")) {
                throw row.broken("\"" + name + "\" lies outside the corpus; copy it into the folder");
            }
            row.require("date", LocalDate::parse, "a day such as 2031-03-11");
            row.require("lang", Facts::lang, "a language such as ko or en");
            Origin named = Origin.parse(name);
            boolean numbered = !named.source().equals(name);
            return new Facts(row, named.source(), numbered ? named.part() : 0);
        }

        Document applyTo(Document document, boolean title, boolean lang) {
            Metadata metadata = document.metadata();
            metadata = title && has("title") ? metadata.withTitle(row.get("title")) : metadata;
            metadata = has("outlet") ? metadata.withOutlet(row.get("outlet")) : metadata;
            metadata = has("date") ? metadata.withDate(LocalDate.parse(row.get("date"))) : metadata;
            Document told = withByline(document.withMetadata(metadata), metadata.outlet());
            return lang && has("lang") ? told.withLang(lang(row.get("lang"))) : told;
        }

        /** A line that holds the outlet's name alone says who wrote the text, which the page could not tell. */
        private static Document withByline(Document document, String outlet) {
            return document.withBlocks(document.blocks().stream()
                    .map(block -> block.span().of(document.text()).equals(outlet)
                            ? new Block(Block.Kind.BYLINE, block.span())
                            : block)
                    .toList());
        }

        private static Lang lang(String cell) {
            return Lang.of(LANGUAGES.getOrDefault(cell, cell));
        }

        private boolean has(String column) {
            return !row.get(column).isEmpty();
        }
    }
}
