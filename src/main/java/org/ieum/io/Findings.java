package org.ieum.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.finding.Finding;
import org.ieum.finding.FindingReview;
import org.ieum.finding.FindingReviews;
import org.ieum.finding.Side;
import org.ieum.finding.Witness;

/**
 * {@code findings.csv}: what differs, and beside it the columns in which a person decides about it; and {@code
 * witnesses.csv}, who says what. Cells are written as in {@link Tables}.
 *
 * <pre>{@code
 * Findings marked = Findings.read(Path.of("out/findings.csv"));
 * List<Finding> counting = marked.reviews().counting(study.findings());
 * marked.write(study.findings());
 * }</pre>
 *
 * <table>
 * <caption>Columns to fill in</caption>
 * <tr><td>{@code decision}</td><td>{@code ignore}: it does not count; {@code confirm}: it is right; or nothing yet</td></tr>
 * <tr><td>{@code comment}</td><td>why</td></tr>
 * <tr><td>{@code reviewer}</td><td>who says so</td></tr>
 * </table>
 */
public final class Findings {
    private static final List<String> DECIDED = List.of("decision", "comment", "reviewer");

    private static final CsvTable<Finding> FOUND = found(FindingMessages.ENGLISH);

    private static CsvTable<Finding> found(FindingMessages messages) {
        return CsvTable.<Finding>of()
                .column("id", Finding::id)
                .column("kind", Finding::kind)
                .column("severity", finding -> finding.severity().label())
                .column("concept", Finding::concept)
                .column("verdict", finding -> finding.verdict().label())
                .columns(Tables.PLACE, "_a", finding -> Optional.of(finding.a()))
                .columns(Tables.PLACE, "_b", Finding::b)
                .column("message", messages::of)
                .column("sides", finding -> finding.sides().size())
                .column("outlets", finding -> finding.outlets().size())
                .column("witnesses", Findings::countOf);
    }

    private static final CsvTable<Saying> WITNESSES = CsvTable.<Saying>of()
            .column("id", saying -> saying.finding().id())
            .column("side", Saying::number)
            .column("value", saying -> Cells.oneLine(saying.side().value()))
            .columns(Tables.PLACE, "", saying -> Optional.of(saying.witness().place()))
            .column("lang", saying -> saying.witness().place().document().lang())
            .column("voice", saying -> saying.witness().isReprint() ? "reprinted" : "own");

    private static final List<String> COLUMNS =
            Stream.concat(FOUND.header().stream(), DECIDED.stream()).toList();

    private final Path file;
    private final Map<String, Map<String, String>> decided;
    private final FindingReviews reviews;
    private final FindingMessages messages;

    private Findings(
            Path file, Map<String, Map<String, String>> decided, FindingReviews reviews, FindingMessages messages) {
        this.file = file;
        this.decided = decided;
        this.reviews = reviews;
        this.messages = messages;
    }

    /** A row of witnesses. */
    private record Saying(Finding finding, int number, Side side, Witness witness) {
        static Stream<Saying> of(Finding finding) {
            return IntStream.range(0, finding.sides().size()).boxed().flatMap(i -> {
                Side side = finding.sides().get(i);
                return side.witnesses().stream().map(witness -> new Saying(finding, i + 1, side, witness));
            });
        }
    }

    private static long countOf(Finding finding) {
        return finding.sides().stream()
                .flatMap(side -> side.witnesses().stream())
                .filter(witness -> !witness.isReprint())
                .count();
    }

    /** Writes {@code witnesses.csv}: who says what of each finding, a document a row, side by side. */
    public static void witnesses(List<Finding> findings, Path file) throws IOException {
        WITNESSES.write(findings.stream().flatMap(Saying::of).toList(), file);
    }

    /**
     * Writes a table. What was decided in one of that name stays, with whatever columns were added.
     *
     * @throws FormatException if the file that is there cannot be read; it is then left as it is
     */
    public static void write(List<Finding> findings, Path file) throws IOException {
        read(file).write(findings);
    }

    /**
     * What was decided in the table that an earlier run left, with whatever columns were added; nothing if there is no such
     * file.
     *
     * @throws FormatException if a row is broken; the message names file, line and remedy
     */
    public static Findings read(Path file) throws IOException {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        List<FindingReview> reviews = new ArrayList<>();
        for (TableRow row : Files.exists(file) ? rows(file) : List.<TableRow>of()) {
            reviews.add(review(row));
            rows.put(row.get("id"), row.byColumn());
        }
        return new Findings(file, rows, FindingReviews.of(reviews), FindingMessages.ENGLISH);
    }

    /** With further decisions, which count where they are about the same finding as one of the table. */
    public Findings with(FindingReviews further) {
        Map<String, Map<String, String>> both = new LinkedHashMap<>();
        decided.forEach((id, row) -> both.put(id, new LinkedHashMap<>(row)));
        further.all()
                .forEach(review ->
                        both.computeIfAbsent(review.id(), Findings::blank).putAll(cells(review)));
        return new Findings(file, both, reviews.with(further), messages);
    }

    /** With messages in another language than English. */
    public Findings with(FindingMessages language) {
        return new Findings(file, decided, reviews, language);
    }

    /** All that was decided. */
    public FindingReviews reviews() {
        return reviews;
    }

    /**
     * Writes the table in place of the one that was read. What was decided stands beside its finding, or at the end if
     * that finding is gone.
     */
    public void write(List<Finding> findings) throws IOException {
        Map<String, Map<String, String>> kept = new LinkedHashMap<>(decided);
        kept.values().removeIf(row -> !isTouched(row));
        AtomicFile.write(file, out -> write(findings, kept, messages, out));
    }

    private static void write(
            List<Finding> findings, Map<String, Map<String, String>> kept, FindingMessages messages, Appendable out)
            throws IOException {
        CsvTable<Finding> found = found(messages);
        Set<String> header = new LinkedHashSet<>(COLUMNS);
        kept.values().forEach(row -> header.addAll(row.keySet()));
        CsvWriter csv = new CsvWriter(out, List.copyOf(header));
        List<String> own = List.copyOf(header).subList(FOUND.header().size(), header.size());
        for (Finding finding : findings) {
            Map<String, String> decided = take(finding, kept);
            csv.row(Stream.concat(
                            Stream.of(found.row(finding)), own.stream().map(column -> decided.getOrDefault(column, "")))
                    .toArray());
        }
        for (Map<String, String> row : kept.values()) {
            csv.row(header.stream().map(column -> row.getOrDefault(column, "")).toArray());
        }
    }

    /** The row of a finding, under whichever of its ids it was kept; its other rows are then told by it. */
    private static Map<String, String> take(Finding finding, Map<String, Map<String, String>> kept) {
        List<Map<String, String>> rows =
                finding.ids().stream().filter(kept::containsKey).map(kept::get).toList();
        kept.keySet().removeAll(finding.ids());
        return rows.isEmpty() ? Map.of() : rows.get(0);
    }

    /**
     * What was decided in a table of findings: one that was written here, or any with the columns {@code id} and {@code
     * decision}, such as the one that the report saves.
     *
     * @throws FormatException if a row is broken; the message names file, line and remedy
     */
    public static FindingReviews reviews(Path file) throws IOException {
        List<FindingReview> reviews = new ArrayList<>();
        for (TableRow row : rows(file)) {
            reviews.add(review(row));
        }
        return FindingReviews.of(reviews);
    }

    private static List<TableRow> rows(Path file) throws IOException {
        return CsvReader.rows(file, List.of("id"));
    }

    private static FindingReview review(TableRow row) {
        return row.orBroken(
                () -> new FindingReview(row.get("id"), decision(row), row.get("comment"), row.get("reviewer")));
    }

    private static FindingReview.Decision decision(TableRow row) {
        return row.get("decision").isEmpty()
                ? FindingReview.Decision.OPEN
                : row.decision(FindingReview.Decision.class, "confirm, ignore, or nothing");
    }

    private static Map<String, String> blank(String id) {
        return new LinkedHashMap<>(Map.of("id", id));
    }

    private static Map<String, String> cells(FindingReview review) {
        return Map.of(
                "decision", review.decision().label(), "comment", review.comment(), "reviewer", review.reviewer());
    }

    private static boolean isTouched(Map<String, String> row) {
        return DECIDED.stream().anyMatch(column -> !row.getOrDefault(column, "").isEmpty());
    }
}
