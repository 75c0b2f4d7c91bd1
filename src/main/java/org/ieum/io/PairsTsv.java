package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.align.DocumentPair;
import org.ieum.bitext.Evidence;

/**
 * Documents that belong together, a pair a row: {@code ko file TAB en file TAB score TAB why}. The score has four
 * decimals; why is the five most telling things that both say, separated by semicolons.
 */
public final class PairsTsv {
    private static final int REASONS = 5;

    private PairsTsv() {}

    public static void write(List<DocumentPair> pairs, Path file) throws IOException {
        AtomicFile.write(file, out -> write(pairs, out));
    }

    /** The table of {@link #write(List, Path)}. */
    public static void write(List<DocumentPair> pairs, Appendable out) throws IOException {
        for (DocumentPair pair : pairs) {
            out.append(cell(pair.source().origin().toString())).append('\t');
            out.append(cell(pair.target().origin().toString())).append('\t');
            out.append(Decimals.text(pair.score())).append('\t');
            out.append(cell(why(pair))).append('\n');
        }
    }

    private static String why(DocumentPair pair) {
        return pair.evidence().stream().limit(REASONS).map(Evidence::words).collect(Collectors.joining("; "));
    }

    private static String cell(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
