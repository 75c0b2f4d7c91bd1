package org.ieum.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.term.Review;
import org.ieum.term.Reviews;
import org.ieum.term.TermCandidate;
import org.ieum.term.TermCandidate.Example;
import org.ieum.term.TermEvidence;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;

/**
 * {@code candidates.csv}: terms that the texts suggest, each with the pair of sentences that tells most, and beside it the
 * columns in which a person decides about it. Cells are written as in {@link Tables}.
 *
 * <table>
 * <caption>Columns to fill in</caption>
 * <tr><td>{@code decision}</td><td>{@code accept}, {@code reject}, or nothing yet</td></tr>
 * <tr><td>{@code concept}</td><td>the id of the concept that the pair belongs to; the same one in several rows joins them</td></tr>
 * <tr><td>{@code use_ko}, {@code use_en}</td><td>what to take instead of {@code ko}, {@code en}</td></tr>
 * <tr><td>{@code comment}</td><td>anything</td></tr>
 * </table>
 */
public final class Candidates {
    private static final List<String> PROPOSED = List.of("rank", "score", "ko", "en");
    private static final List<String> DECIDED = List.of("decision", "concept", "use_ko", "use_en", "comment");
    private static final List<String> REASONS = List.of(
            "kind",
            "count",
            "documents",
            "evidence",
            "document_a",
            "span_a",
            "text_a",
            "document_b",
            "span_b",
            "text_b");

    private static final List<String> COLUMNS =
            Stream.of(PROPOSED, DECIDED, REASONS).flatMap(List::stream).toList();

    private Candidates() {}

    /**
     * Writes a table, in a workbook if the file ends in {@code .xlsx}. If there is one of that name in which somebody
     * filled in something, those rows stay as they are, with whatever columns were added, after the candidates that
     * nobody has decided about.
     *
     * @return how many of the candidates are open
     * @throws FormatException if the file that is there cannot be read; it is then left as it is
     */
    public static int write(List<TermCandidate> candidates, Path file) throws IOException {
        List<TableRow> kept = Files.exists(file)
                ? rows(file).stream().filter(Candidates::isTouched).toList()
                : List.of();
        Reviews seen = Reviews.of(kept.stream()
                .map(row -> Review.edit(row.get("ko"), row.get("en"), row.get("use_ko"), row.get("use_en")))
                .toList());
        List<TermCandidate> open = seen.open(candidates);
        CsvWriter.write(file, "candidates", rows -> write(open, kept, rows));
        return open.size();
    }

    /** Writes the table of candidates that nobody has decided about. */
    public static void write(List<TermCandidate> candidates, Appendable out) throws IOException {
        write(candidates, List.of(), new CsvWriter(out, ','));
    }

    private static void write(List<TermCandidate> open, List<TableRow> kept, RowSink rows) throws IOException {
        Set<String> header = new LinkedHashSet<>(COLUMNS);
        kept.forEach(row -> header.addAll(row.header().names()));
        rows.row(header.toArray());
        for (TermCandidate candidate : open) {
            rows.row(cells(candidate, header));
        }
        for (TableRow row : kept) {
            rows.row(header.stream().map(row::get).toArray());
        }
    }

    private static Object[] cells(TermCandidate candidate, Set<String> header) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("rank", candidate.rank());
        cells.put("score", Decimals.of(candidate.score()));
        cells.put("ko", candidate.text(Lang.KO));
        cells.put("en", candidate.text(Lang.EN));
        cells.put("kind", candidate.kind().label());
        cells.put("count", candidate.count());
        cells.put("documents", candidate.documents());
        cells.put("evidence", evidence(candidate));
        candidate.evidence().stream().findFirst().ifPresent(best -> putExample(candidate, best, cells));
        return header.stream().map(column -> cells.getOrDefault(column, "")).toArray();
    }

    /** The most telling place: the Korean sentence first. */
    private static void putExample(TermCandidate candidate, Example best, Map<String, Object> cells) {
        boolean turned = candidate.targetLang().equals(Lang.KO);
        Sentence a = turned ? best.targetSentence() : best.sourceSentence();
        Sentence b = turned ? best.sourceSentence() : best.targetSentence();
        TermEvidence place = turned ? best.place().mirrored() : best.place();
        cells.put("document_a", place.document());
        cells.put("span_a", Cells.span(place.span()));
        cells.put("text_a", Cells.excerpt(a, turned ? best.target() : best.source()));
        cells.put("document_b", place.otherDocument());
        cells.put("span_b", Cells.span(place.otherSpan()));
        cells.put("text_b", Cells.excerpt(b, turned ? best.source() : best.target()));
    }

    /** Every reason once, after the documents that it holds for: {@code a.txt, b.txt: lexicon: 협정 = agreement}. */
    private static String evidence(TermCandidate candidate) {
        Map<String, Set<String>> documents = new LinkedHashMap<>();
        for (Example example : candidate.evidence()) {
            documents
                    .computeIfAbsent(example.reason(), reason -> new LinkedHashSet<>())
                    .add(example.sourceSentence().origin().toString());
        }
        return documents.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey())
                .collect(Collectors.joining("; "));
    }

    /**
     * What was decided in a table of candidates, a {@code .csv} file or an {@code .xlsx} workbook.
     *
     * @throws FormatException if a row is broken; the message names file, line and remedy
     */
    public static Reviews reviews(Path file) throws IOException {
        return reviews(rows(file));
    }

    private static List<TableRow> rows(Path file) throws IOException {
        return CsvReader.rows(file, List.of("ko", "en"));
    }

    private static boolean isTouched(TableRow row) {
        return DECIDED.stream().anyMatch(column -> !row.get(column).isEmpty());
    }

    private static Reviews reviews(List<TableRow> rows) {
        return Reviews.of(rows.stream()
                .filter(row -> !row.get("decision").isEmpty())
                .map(Candidates::review)
                .toList());
    }

    private static Review review(TableRow row) {
        return row.orBroken(() -> new Review(
                row.get("ko"),
                row.get("en"),
                row.decision(Review.Decision.class, "accept or reject"),
                row.get("concept"),
                row.get("use_ko"),
                row.get("use_en"),
                row.get("comment"),
                place(row).stream().toList()));
    }

    /** The most telling place, as evidence for the Korean term; none if the table does not say it. */
    private static Optional<TermEvidence> place(TableRow row) {
        if (row.get("document_a").isEmpty() || row.get("span_a").isEmpty()) {
            return Optional.empty();
        }
        double score = row.get("score").isEmpty() ? 0 : number(row.get("score"));
        TermEvidence place =
                TermEvidence.of(row.get("document_a"), Cells.readSpan(row.get("span_a")), row.get("kind"), score);
        boolean pair = !row.get("document_b").isEmpty() && !row.get("span_b").isEmpty();
        return Optional.of(pair ? place.with(row.get("document_b"), Cells.readSpan(row.get("span_b"))) : place);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IeumException("score \"" + text + "\": expected a number", e);
        }
    }
}
