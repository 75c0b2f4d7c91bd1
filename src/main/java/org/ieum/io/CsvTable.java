package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The layout of a table: what its columns are called, and what each says of a value, which has a row of its own. */
final class CsvTable<T> {
    private record Column<T>(String name, Function<? super T, ?> cell) {}

    private final List<Column<T>> columns;

    private CsvTable(List<Column<T>> columns) {
        this.columns = columns;
    }

    /** A table without columns. */
    static <T> CsvTable<T> of() {
        return new CsvTable<>(List.of());
    }

    /** The same table with a further column. */
    CsvTable<T> column(String name, Function<? super T, ?> cell) {
        return new CsvTable<>(Stream.concat(columns.stream(), Stream.of(new Column<T>(name, cell)))
                .toList());
    }

    /** The same table with the columns of another, which say the same of a part of the value; their names end in a suffix. */
    <P> CsvTable<T> columns(CsvTable<P> part, String suffix, Function<? super T, ? extends P> of) {
        CsvTable<T> all = this;
        for (Column<P> column : part.columns) {
            all = all.column(column.name + suffix, value -> column.cell.apply(of.apply(value)));
        }
        return all;
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    Object[] row(T value) {
        return columns.stream().map(column -> column.cell.apply(value)).toArray();
    }

    /** Writes a file with a row for each value. */
    void write(Iterable<T> values, Path file) throws IOException {
        AtomicFile.write(file, out -> write(values, out));
    }

    /** Writes a row for each value. */
    void write(Iterable<T> values, Appendable out) throws IOException {
        write(values, new CsvWriter(out, ','));
    }

    /** Gives the header, then a row for each value. */
    void write(Iterable<T> values, RowSink rows) throws IOException {
        rows.row(header().toArray());
        for (T value : values) {
            rows.row(row(value));
        }
    }
}
