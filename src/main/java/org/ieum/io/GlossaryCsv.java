package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Scope;
import org.ieum.term.Term;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

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
    private static final List<String> REQUIRED = List.of("concept", "lang", "term");
    private static final String DEFINITION = "definition";
    private static final String CONCEPT_NOTE = "concept_note";
    private static final List<Extra> EXTRAS = List.of(Extra.values());

    /** The columns that stand only where a term has something to say there. */
    private enum Extra {
        PART_OF_SPEECH(
                term -> term.partOfSpeech() == Term.PartOfSpeech.UNKNOWN
                        ? ""
                        : term.partOfSpeech().label(),
                (term, cell) -> term.withPartOfSpeech(Term.PartOfSpeech.of(cell))),
        OUTLETS(
                term -> TermCells.list(term.scope().outlets()),
                (term, cell) -> term.withScope(new Scope(
                        TermCells.items(cell), term.scope().from(), term.scope().to()))),
        FROM(
                term -> term.scope().from().map(LocalDate::toString).orElse(""),
                (term, cell) -> term.withScope(term.scope().from(Cells.readDay(cell)))),
        TO(
                term -> term.scope().to().map(LocalDate::toString).orElse(""),
                (term, cell) -> term.withScope(term.scope().to(Cells.readDay(cell)))),
        SOURCES(term -> TermCells.list(term.sources()), (term, cell) -> term.withSources(TermCells.items(cell))),
        EVIDENCE(
                term -> TermCells.list(
                        term.evidence().stream().map(TermCells::evidence).toList()),
                (term, cell) -> term.withEvidence(
                        TermCells.items(cell).stream().map(TermCells::evidence).toList()));

        private final String column = name().toLowerCase(Locale.ROOT);
        private final Function<Term, String> write;
        private final BiFunction<Term, String, Term> read;

        Extra(Function<Term, String> write, BiFunction<Term, String, Term> read) {
            this.write = write;
            this.read = read;
        }

        private static List<Extra> of(Glossary glossary) {
            return EXTRAS.stream()
                    .filter(extra -> glossary.concepts().stream()
                            .flatMap(concept -> concept.terms().stream())
                            .anyMatch(term -> !extra.write.apply(term).isEmpty()))
                    .toList();
        }
    }

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
        boolean more = glossary.concepts().stream()
                .anyMatch(concept ->
                        !concept.definition().isEmpty() || !concept.note().isEmpty());
        List<String> header = new ArrayList<>(COLUMNS);
        header.addAll(more ? List.of(DEFINITION, CONCEPT_NOTE) : List.of());
        List<Extra> extras = Extra.of(glossary);
        extras.forEach(extra -> header.add(extra.column));
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
                cells.addAll(more ? List.of(concept.definition(), concept.note()) : List.of());
                extras.forEach(extra -> cells.add(extra.write.apply(term)));
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
        return read(text, file, ',');
    }

    static Glossary read(String text, String file, char delimiter) {
        return read(text, file, delimiter, GlossaryCsv::refuse);
    }

    /** @param repeated what is done with a row that repeats a term of its concept, after which it is left out */
    static Glossary read(String text, String file, char delimiter, Consumer<FormatException> repeated) {
        Drafts drafts = new Drafts(file);
        CsvReader.eachRow(
                Lines.unmarked(text), file, delimiter, REQUIRED, header -> refuseOtherTable(header, file), drafts::add);
        return drafts.glossary(repeated);
    }

    static void refuse(FormatException repeated) {
        throw repeated;
    }

    static Glossary read(List<TableLine> lines, String file, Consumer<FormatException> repeated) {
        if (!lines.isEmpty()) {
            refuseOtherTable(lines.get(0), file);
        }
        Drafts drafts = new Drafts(file);
        CsvReader.table(lines, file, REQUIRED).forEach(drafts::add);
        return drafts.glossary(repeated);
    }

    /** Tables that people take for a glossary, and what makes one of them. */
    private static void refuseOtherTable(TableLine header, String file) {
        List<String> columns = header.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList();
        if (columns.containsAll(List.of("ko", "en")) && columns.contains("decision")) {
            throw header.broken("a table of candidates; \"glossary accept " + file
                    + " -o glossary.csv\" takes into a glossary what was accepted");
        }
        if (columns.containsAll(List.of("ko", "en")) && !columns.contains("lang")) {
            throw header.broken("a column for each language; \"glossary convert " + file
                    + " --from google -o glossary.csv\" makes a glossary of it");
        }
    }

    /** The concepts of the rows so far. */
    private static final class Drafts {
        private final String file;
        private final Map<String, Draft> byId = new LinkedHashMap<>();
        private List<Extra> extras = List.of();

        Drafts(String file) {
            this.file = file;
        }

        void add(TableRow row) {
            if (byId.isEmpty()) {
                extras = EXTRAS.stream()
                        .filter(extra -> row.header().names().contains(extra.column))
                        .toList();
            }
            String id = row.get("concept");
            if (id.isEmpty()) {
                throw row.broken("term without a concept; give the row the id of its concept, such as acsa");
            }
            byId.computeIfAbsent(id, Draft::new).add(row, extras);
        }

        Glossary glossary(Consumer<FormatException> repeated) {
            List<Concept> concepts = new ArrayList<>(byId.size());
            byId.values().forEach(draft -> concepts.add(draft.concept(file, repeated)));
            return Glossary.of(concepts);
        }
    }

    /** A concept whose rows are being read; light, since there may be very many. */
    private static final class Draft {
        private static final int FEW = 3;

        private final String id;
        private final List<Term> terms = new ArrayList<>(FEW);
        private final List<Integer> lines = new ArrayList<>(FEW);
        private String domain = "";
        private String definition = "";
        private String note = "";

        private Draft(String id) {
            this.id = id;
        }

        private void add(TableRow row, List<Extra> extras) {
            terms.add(term(row, extras));
            lines.add(row.line());
            domain = agreed("domain", domain, row);
            definition = agreed(DEFINITION, definition, row);
            note = agreed(CONCEPT_NOTE, note, row);
        }

        private Term term(TableRow row, List<Extra> extras) {
            String text = row.get("term");
            if (text.isEmpty()) {
                throw row.broken("concept without a term; fill the column \"term\" or delete the row");
            }
            if (row.get("lang").isEmpty()) {
                throw row.broken("term without a language; fill the column \"lang\", with ko or en for example");
            }
            return row.orBroken(() -> {
                Lang lang = Lang.of(row.get("lang"));
                return withExtras(
                        new Term(lang, text, status(row, lang), type(row, text), row.get("note")), row, extras);
            });
        }

        private static Term withExtras(Term plain, TableRow row, List<Extra> extras) {
            Term term = plain;
            for (Extra extra : extras) {
                String cell = row.get(extra.column);
                term = cell.isEmpty() ? term : extra.read.apply(term, cell);
            }
            return term;
        }

        private Term.Status status(TableRow row, Lang lang) {
            String label = row.get("status");
            return label.isEmpty() ? Term.Status.after(terms, lang) : Term.Status.of(label);
        }

        private static Term.Type type(TableRow row, String text) {
            String label = row.get("type");
            return label.isEmpty() ? Term.Type.guess(text) : Term.Type.of(label);
        }

        /** What this row or an earlier one says of the concept; a contradiction is refused. */
        private String agreed(String fact, String before, TableRow row) {
            String value = row.get(fact);
            if (!before.isEmpty() && !value.isEmpty() && !before.equals(value)) {
                throw row.broken("concept \"" + id + "\" has the " + fact + " \"" + value + "\" here and \"" + before
                        + "\" above; give it one");
            }
            return before.isEmpty() ? value : before;
        }

        private Concept concept(String file, Consumer<FormatException> repeated) {
            try {
                return concept(terms);
            } catch (IeumException e) {
                return concept(once(file, e, repeated));
            }
        }

        private Concept concept(List<Term> each) {
            return new Concept(id, domain, definition, note, each);
        }

        /** The terms without those that repeat one above, which make the concept impossible. */
        private List<Term> once(String file, IeumException cause, Consumer<FormatException> repeated) {
            Map<String, Integer> seen = new HashMap<>();
            List<Term> once = new ArrayList<>();
            for (int i = 0; i < terms.size(); i++) {
                Term term = terms.get(i);
                Integer above = seen.putIfAbsent(term.toString(), lines.get(i));
                if (above == null) {
                    once.add(term);
                } else {
                    String problem = "the " + term.lang() + " term \"" + term.text() + "\" of concept \"" + id
                            + "\" stands on line " + above + " already; keep one";
                    repeated.accept(new FormatException(file, lines.get(i), problem, cause));
                }
            }
            return once;
        }
    }
}
