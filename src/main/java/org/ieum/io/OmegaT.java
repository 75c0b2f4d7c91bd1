package org.ieum.io;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.term.Glossary;
import org.ieum.term.Term;

/** See {@link GlossaryFormat#OMEGAT}. */
record OmegaT(PairTable.Direction direction) implements GlossaryCodec {
    private static final String COMMENT = "#";

    @Override
    public void write(Glossary glossary, Appendable out) throws IOException {
        for (Map.Entry<String, List<Term>> row : table(glossary).entrySet()) {
            for (Term target : row.getValue()) {
                out.append(row.getKey()).append('\t').append(target.text());
                out.append(target.note().isEmpty() ? "" : "\t" + target.note().replaceAll("[\t\r\n]+", " "));
                out.append('\n');
            }
        }
    }

    private Map<String, List<Term>> table(Glossary glossary) {
        Map<String, List<Term>> table = new LinkedHashMap<>(PairTable.of(glossary, direction));
        table.keySet().removeIf(source -> source.startsWith(COMMENT));
        return table;
    }

    @Override
    public Glossary read(String text, String file) {
        return PairTable.glossary(NumberedLine.of(Lines.of(text), file).stream()
                .filter(line -> !line.isComment())
                .map(this::pair)
                .toList());
    }

    private PairTable.Pair pair(NumberedLine line) {
        String[] cells = line.cells();
        if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
            throw line.broken("expected a term, a tab and its translation; complete the line or begin it with #");
        }
        String comment = cells.length > 2 ? cells[2].strip() : "";
        return new PairTable.Pair(direction.from(), cells[0], direction.to(), cells[1], comment, line);
    }

    @Override
    public Map<String, List<String>> entries(Glossary glossary) {
        return PairTable.entries(glossary, table(glossary), direction);
    }
}
