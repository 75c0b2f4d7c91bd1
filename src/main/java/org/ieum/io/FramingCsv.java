package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.study.Framing;
import org.ieum.study.Framing.Share;
import org.ieum.study.FramingSet;
import org.ieum.study.FramingSet.Variant;
import org.ieum.study.Study;
import org.ieum.text.Lang;

/**
 * Framing sets as a table, a form a row: {@code set,label,lang,form}. The order of the columns is free, other columns are
 * ignored, the rows of a set need not stand together.
 */
public final class FramingCsv {
    private static final List<String> COLUMNS = List.of("set", "label", "lang", "form");

    private static final CsvTable<Row> COUNTS = CsvTable.<Row>of()
            .column("set", row -> row.framing().set())
            .column("lang", row -> row.framing().lang())
            .column("outlet", row -> row.framing().outlet())
            .column("label", row -> row.share().label())
            .column("documents", row -> row.framing().documents())
            .column("mentions", row -> row.framing().mentions())
            .column("count", row -> row.share().count())
            .column("quoted", row -> row.share().quoted())
            .column("share", row -> Decimals.cell(row.share().value()))
            .column("low", row -> Decimals.cell(row.share().interval().low()))
            .column("high", row -> Decimals.cell(row.share().interval().high()))
            .column("verdict", row -> row.framing().isTooFew() ? "too few" : "");

    private record Row(Framing framing, Share share) {}

    private FramingCsv() {}

    /**
     * Reads a file.
     *
     * @throws FormatException if a row is broken; the message names file, line and remedy
     */
    public static List<FramingSet> read(Path file) throws IOException {
        return sets(CsvReader.rows(file, COLUMNS));
    }

    /**
     * Reads a table.
     *
     * @param file what messages call it
     * @throws FormatException if a row is broken
     */
    public static List<FramingSet> read(String text, String file) {
        return sets(CsvReader.rows(Lines.unmarked(text), file, COLUMNS));
    }

    private static List<FramingSet> sets(List<TableRow> rows) {
        Map<String, FramingSet> sets = new LinkedHashMap<>();
        for (TableRow row : rows) {
            for (String column : COLUMNS) {
                if (row.get(column).isEmpty()) {
                    throw row.broken("no " + column + "; fill the column \"" + column + "\" or delete the row");
                }
            }
            sets.merge(row.get("set"), set(row), (before, one) -> joined(before, one, row));
        }
        return List.copyOf(sets.values());
    }

    private static FramingSet set(TableRow row) {
        return row.orBroken(() -> new FramingSet(
                row.get("set"), List.of(Variant.of(row.get("label"), Lang.of(row.get("lang")), row.get("form")))));
    }

    private static FramingSet joined(FramingSet before, FramingSet one, TableRow row) {
        List<Variant> variants = new ArrayList<>(before.variants());
        variants.addAll(one.variants());
        return row.orBroken(() -> new FramingSet(before.name(), variants));
    }

    /** Writes what a study finds of some sets, a label of an outlet a row; the outlet of all together is empty. */
    public static void write(Study study, List<FramingSet> sets, Path file) throws IOException {
        COUNTS.write(
                study.framing(sets).stream()
                        .flatMap(framing -> framing.shares().stream().map(share -> new Row(framing, share)))
                        .toList(),
                file);
    }
}
