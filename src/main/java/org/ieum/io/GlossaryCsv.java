package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Term;

/**
 * Glossaries as tables, a term a row: {@code concept,lang,term,status,type,domain,note}, and at the end {@code
 * definition,concept_note} if any concept has one. {@code note} is the term's. Then come those of {@code
 * part_of_speech,outlets,from,to,sources,evidence} that any term has: outlets, sources and evidence as lists with
 * semicolons ({@code \;} is a semicolon in an item), days as {@code 2010-06-30}, evidence as {@code
 * document|start-end|other document|start-end|method|score}.
 *
 * <p>Reading goes by the header: only {@code concept}, {@code lang} and {@code term} must be there, the order is free,
 * other columns are ignored, a byte order mark does no harm. The rows of a concept need not stand together. A blank
 * status is preferred for a concept's first term in a language and admitted for the others; a blank type is guessed from
 * the term. What is said of the concept may stand in one of its rows or in all.
 *
 * <p>Holds everything but line breaks as CR and surrounding space.
 */
public final class GlossaryCsv {
    private static final List<String> COLUMNS = List.of("concept", "lang", "term", "status", "type", "domain", "note");
    static final String DEFINITION = "definition";
    static final String CONCEPT_NOTE = "concept_note";

    private GlossaryCsv() {}

    /** Writes a file. */
    public static void write(Glossary glossary, Path file) throws IOException {
        AtomicFile.write(file, out -> write(glossary, out));
    }

    /** Writes the table. */
    public static void write(Glossary glossary, Appendable out) throws IOException {
        write(glossary, ',', out);
    }

    static void write(Glossary glossary, char delimiter, Appendable out) throws IOException {
        write(glossary, new CsvWriter(out, delimiter));
    }

    static void write(Glossary glossary, RowSink rows) throws IOException {
        boolean described = glossary.concepts().stream()
                .anyMatch(concept ->
                        !concept.definition().isEmpty() || !concept.note().isEmpty());
        List<String> header = new ArrayList<>(COLUMNS);
        header.addAll(described ? List.of(DEFINITION, CONCEPT_NOTE) : List.of());
        List<TermColumn> columns = TermColumn.of(glossary);
        columns.forEach(column -> header.add(column.label()));
        rows.row(header.toArray());
        for (Concept concept : glossary.concepts()) {
            for (Term term : concept.terms()) {
                List<Object> cells = new ArrayList<>(List.of(
                        concept.id(),
                        term.lang(),
                        term.text(),
                        term.status().label(),
                        term.type().label(),
                        concept.domain(),
                        term.note()));
                cells.addAll(described ? List.of(concept.definition(), concept.note()) : List.of());
                columns.forEach(column -> cells.add(column.cell(term)));
                rows.row(cells.toArray());
            }
        }
    }

    /**
     * Reads a file.
     *
     * @throws FormatException if a row is broken; the message names file, line and remedy
     */
    public static Glossary read(Path file) throws IOException {
        return read(Lines.text(file), file.toString());
    }

    /**
     * Reads a table.
     *
     * @param file what messages call it
     * @throws FormatException if a row is broken
     */
    public static Glossary read(String text, String file) {
        return GlossaryCsvReader.read(text, file, ',', GlossaryCsvReader::refuse);
    }
}
