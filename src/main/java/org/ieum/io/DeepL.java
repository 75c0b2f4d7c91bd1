package org.ieum.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVPrinter;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.Lang;

/** See {@link GlossaryFormat#DEEPL}. */
record DeepL(PairTable.Direction direction) implements GlossaryCodec {
    private static final int BYTES = 1024;

    @Override
    public void write(Glossary glossary, Appendable out) throws IOException {
        CSVPrinter printer = CsvWriter.asGiven(out, ',');
        for (Map.Entry<String, List<Term>> row : table(glossary).entrySet()) {
            printer.printRecord(row.getKey(), row.getValue().get(0).text(), direction.from(), direction.to());
        }
    }

    private Map<String, List<Term>> table(Glossary glossary) {
        Map<String, List<Term>> table = new LinkedHashMap<>();
        PairTable.of(glossary, direction).forEach((source, targets) -> {
            Term target = targets.stream()
                    .filter(term -> term.status() == Term.Status.PREFERRED)
                    .findFirst()
                    .orElse(targets.get(0));
            if (fits(source) && fits(target.text())) {
                table.put(source, List.of(target));
            }
        });
        return table;
    }

    private static boolean fits(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= BYTES;
    }

    @Override
    public Glossary read(String text, String file) {
        List<PairTable.Pair> pairs = new ArrayList<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (TableLine row : CsvReader.lines(text, file, ',')) {
            PairTable.Pair pair = pair(row);
            Integer twin = seen.putIfAbsent(pair.from() + ">" + pair.to() + ":" + pair.source(), row.line());
            if (twin != null) {
                throw row.broken("\"" + pair.source() + "\" stands on line " + twin + " already; keep one");
            }
            pairs.add(pair);
        }
        return PairTable.glossary(pairs);
    }

    private PairTable.Pair pair(TableLine row) {
        if (row.get(0).isEmpty() || row.get(1).isEmpty()) {
            throw row.broken(
                    "expected a term, its translation and perhaps their languages; complete the row or delete it");
        }
        Lang from = lang(row, 2, direction.from());
        return new PairTable.Pair(from, row.get(0), lang(row, 3, direction.to()), row.get(1), "", row);
    }

    private static Lang lang(TableLine row, int cell, Lang otherwise) {
        return row.get(cell).isEmpty() ? otherwise : row.orBroken(() -> Lang.of(row.get(cell)));
    }

    @Override
    public Map<String, List<String>> entries(Glossary glossary) {
        return PairTable.entries(glossary, table(glossary), direction);
    }
}
