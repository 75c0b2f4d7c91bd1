package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ieum.Ieum;
import org.ieum.align.PairScore;
import org.ieum.io.FormatException;
import org.ieum.io.Lines;
import org.ieum.io.ScoredPairs.Row;
import org.ieum.text.Counts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "score",
        description = "How likely the two sentences of each line are to translate each other.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Lines are Korean TAB English, any further columns are kept; out come probability TAB line, in order.",
            "Blank lines are left out, lines without a tab too, and told; any makes it exit with 4.",
            "Files of any length are read, in little memory."
        })
final class ScoreCommand implements Callable<Integer> {
    /** Pairs that are scored before they are printed. */
    private static final int AT_ONCE = 2000;

    private static final int REPORTED = 10_000;

    /** Lines that are no pairs, of which no more are told one by one. */
    private static final int MOST_TOLD = 20;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Pairs as TSV; - is standard input.")
    private Path file;

    @Option(names = "--min", paramLabel = "P", description = "Only pairs of this probability or more, 0 to 1.")
    private double min;

    @Option(names = "--json", description = "One object a pair, with the reasons.")
    private boolean json;

    @Option(
            names = "--glossary",
            paramLabel = "FILE",
            description = "Terms (.csv, .xlsx, .tbx) that translations respect.")
    private Optional<Path> glossary = Optional.empty();

    @Mixin
    private Words words = new Words();

    @Option(names = "--threads", paramLabel = "N", description = "How many pairs at once; default all processors.")
    private int threads = Parallel.processors();

    @Option(names = "--progress", description = "Count on standard error; by default if that is a terminal.")
    private boolean progress = System.console() != null;

    private int number;
    private int pairs;
    private int broken;

    @Override
    public Integer call() throws IOException {
        if (!(min >= 0 && min <= 1)) {
            throw new Usage("--min " + min + ": expected 0 to 1");
        }
        Parallel.require(threads);
        Ieum ieum = words.builder(glossary, spec.commandLine().getErr()).build();
        try (Reader text = Input.open(file)) {
            score(ieum, Lines.of(text).iterator());
        }
        if (broken == 0) {
            return ExitCode.DONE;
        }
        tell(Input.name(file) + ": " + Counts.of(broken, "line") + " left out");
        return pairs == 0 ? ExitCode.UNREADABLE : ExitCode.PARTLY;
    }

    private void score(Ieum ieum, Iterator<String> lines) {
        while (lines.hasNext() && !spec.commandLine().getOut().checkError()) {
            List<Row> rows = next(lines);
            if (pairs == 0) {
                warnOfExchanged(rows);
            }
            print(Parallel.map(threads, rows, row -> line(ieum, row)));
            pairs += rows.size();
            report(rows);
        }
    }

    private void tell(String message) {
        spec.commandLine().getErr().println("ieum: " + message);
    }

    /** The columns of many a corpus stand the other way round, and then no line is right. */
    private void warnOfExchanged(List<Row> rows) {
        long exchanged = rows.stream()
                .filter(row -> !LetterCount.isHangulIn(row.korean()) && LetterCount.isHangulIn(row.english()))
                .count();
        if (exchanged * 2 > rows.size()) {
            tell(Input.name(file) + ": most lines have English first; put the Korean column first");
        }
    }

    private List<Row> next(Iterator<String> lines) {
        List<Row> rows = new ArrayList<>();
        while (lines.hasNext() && rows.size() < AT_ONCE) {
            String line = lines.next();
            number++;
            if (!line.isBlank()) {
                row(line).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** One line of a large corpus that is no pair must not cost all the others. */
    private Optional<Row> row(String line) {
        try {
            return Optional.of(Row.of(Input.name(file), number, line));
        } catch (FormatException e) {
            if (++broken <= MOST_TOLD) {
                tell(String.valueOf(e.getMessage()));
            }
            return Optional.empty();
        }
    }

    private Optional<String> line(Ieum ieum, Row row) {
        PairScore score = ieum.score(row.korean(), row.english());
        return score.probability() < min
                ? Optional.empty()
                : Optional.of((json ? row.json(score) : row.tsv(score)) + "\n");
    }

    /** At once, since the output is flushed at every line that is printed. */
    private void print(List<Optional<String>> lines) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(lines.stream().flatMap(Optional::stream).collect(Collectors.joining()));
        out.flush();
    }

    private void report(List<Row> rows) {
        if (progress && !rows.isEmpty() && pairs % REPORTED == 0) {
            spec.commandLine().getErr().printf(Locale.ROOT, "%,d pairs%n", pairs);
        }
    }
}
