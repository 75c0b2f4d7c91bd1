package org.ieum.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/** Reads what {@link GlossaryCsv} says that it reads, from text or a workbook; for one table. */
final class GlossaryCsvReader {
    private static final List<String> REQUIRED = List.of("concept", "lang", "term");

    private final String file;
    private final Map<String, ConceptRows> concepts = new LinkedHashMap<>();
    private List<TermColumn> columns = List.of();

    private GlossaryCsvReader(String file) {
        this.file = file;
    }

    /** @param repeated what is done with a row that repeats a term of its concept, after which it is left out */
    static Glossary read(String text, String file, char delimiter, Consumer<FormatException> repeated) {
        GlossaryCsvReader reader = new GlossaryCsvReader(file);
        CsvReader.eachRow(Lines.unmarked(text), file, delimiter, REQUIRED, reader::refuseOtherTable, reader::add);
        return reader.glossary(repeated);
    }

    /** @param repeated likewise */
    static Glossary read(List<TableLine> lines, String file, Consumer<FormatException> repeated) {
        GlossaryCsvReader reader = new GlossaryCsvReader(file);
        lines.stream().findFirst().ifPresent(reader::refuseOtherTable);
        CsvReader.table(lines, file, REQUIRED).forEach(reader::add);
        return reader.glossary(repeated);
    }

    /** For those who want no row left out. */
    static void refuse(FormatException repeated) {
        throw repeated;
    }

    /** Tables that people take for a glossary, and what makes one of them. */
    private void refuseOtherTable(TableLine header) {
        List<String> names = header.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList();
        if (names.containsAll(List.of("ko", "en")) && names.contains("decision")) {
            throw header.broken("a table of candidates; \"glossary accept " + file
                    + " -o glossary.csv\" takes into a glossary what was accepted");
        }
        if (names.containsAll(List.of("ko", "en")) && !names.contains("lang")) {
            throw header.broken("a column for each language; \"glossary convert " + file
                    + " --from google -o glossary.csv\" makes a glossary of it");
        }
    }

    private void add(TableRow row) {
        if (concepts.isEmpty()) {
            columns = TermColumn.of(row.header());
        }
        String id = row.get("concept");
        if (id.isEmpty()) {
            throw row.broken("term without a concept; give the row the id of its concept, such as acsa");
        }
        concepts.computeIfAbsent(id, ConceptRows::new).add(row, columns);
    }

    private Glossary glossary(Consumer<FormatException> repeated) {
        return Glossary.of(concepts.values().stream()
                .map(rows -> rows.concept(file, repeated))
                .toList());
    }

    /** A concept whose rows are being read; light, since there may be very many. */
    private static final class ConceptRows {
        private static final int FEW = 3;

        private final String id;
        private final List<Term> terms = new ArrayList<>(FEW);
        private final List<Integer> lines = new ArrayList<>(FEW);
        private String domain = "";
        private String definition = "";
        private String note = "";

        private ConceptRows(String id) {
            this.id = id;
        }

        private void add(TableRow row, List<TermColumn> columns) {
            terms.add(term(row, columns));
            lines.add(row.line());
            domain = agreed("domain", domain, row);
            definition = agreed(GlossaryCsv.DEFINITION, definition, row);
            note = agreed(GlossaryCsv.CONCEPT_NOTE, note, row);
        }

        private Term term(TableRow row, List<TermColumn> columns) {
            String text = row.get("term");
            if (text.isEmpty()) {
                throw row.broken("concept without a term; fill the column \"term\" or delete the row");
            }
            if (row.get("lang").isEmpty()) {
                throw row.broken("term without a language; fill the column \"lang\", with ko or en for example");
            }
            return row.orBroken(() -> {
                Lang lang = Lang.of(row.get("lang"));
                return withColumns(
                        new Term(lang, text, status(row, lang), type(row, text), row.get("note")), row, columns);
            });
        }

        private static Term withColumns(Term plain, TableRow row, List<TermColumn> columns) {
            Term term = plain;
            for (TermColumn column : columns) {
                term = column.read(term, row.get(column.label()));
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
