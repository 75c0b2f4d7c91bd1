package org.ieum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.Ieum;
import org.ieum.align.TranslationTable;
import org.ieum.bitext.Bitext;
import org.ieum.io.FormatException;
import org.ieum.io.TranslationTableTsv;
import org.ieum.text.Lang;
import picocli.CommandLine.Option;

/** The options on tables of words that aligned texts taught. */
final class Learning {
    @Option(
            names = "--table",
            paramLabel = "FILE",
            description = "Translations that earlier texts taught (.tsv), as --learn writes them.")
    private Optional<Path> table = Optional.empty();

    @Option(
            names = "--learn",
            paramLabel = "FILE",
            description =
                    "Align twice: learn translations from the confident links of all texts, write them to FILE (.tsv),"
                            + " and align again with them.")
    private Optional<Path> learn = Optional.empty();

    boolean isAsked() {
        return learn.isPresent();
    }

    /** The table to begin with, if there is one. */
    Optional<TranslationTable> given() throws IOException {
        if (table.isPresent() && learn.isPresent()) {
            throw new Usage("--table takes translations and --learn makes new ones; give one of the two");
        }
        return table.isPresent() ? Optional.of(read(table.get())) : Optional.empty();
    }

    /** What an earlier run has learned and written, if it came so far. */
    Optional<TranslationTable> learnedBefore() throws IOException {
        return learn.isPresent() && Files.exists(learn.get()) ? Optional.of(read(learn.get())) : Optional.empty();
    }

    private static TranslationTable read(Path file) throws IOException {
        TranslationTable table = TranslationTableTsv.read(file);
        if (!table.source().equals(Lang.KO) || !table.target().equals(Lang.EN)) {
            throw new FormatException(
                    file.toString(),
                    1,
                    "a table of " + table.source() + " and " + table.target() + "; expected one of ko and en");
        }
        return table;
    }

    /** Learns from texts and writes the table; without any text there is none. */
    Optional<TranslationTable> learn(Ieum ieum, Stream<Bitext> bitexts) throws IOException {
        Iterator<Bitext> each = bitexts.iterator();
        if (!each.hasNext()) {
            return Optional.empty();
        }
        TranslationTable learned = ieum.learn(() -> each);
        TranslationTableTsv.write(learned, learn.orElseThrow());
        return Optional.of(learned);
    }

    /** As a batch remembers them. */
    String describe() {
        return table.map(file -> " table=" + file).orElse("")
                + learn.map(file -> " learn=" + file).orElse("");
    }
}
