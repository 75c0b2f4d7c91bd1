package org.ieum.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ieum.term.Glossary;
import org.ieum.term.Scope;
import org.ieum.term.Term;

/** The columns of {@link GlossaryCsv} that stand only where a term has something to say there. */
enum TermColumn {
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

    private static final List<TermColumn> ALL = List.of(values());

    private final String label = name().toLowerCase(Locale.ROOT);
    private final Function<Term, String> write;
    private final BiFunction<Term, String, Term> read;

    TermColumn(Function<Term, String> write, BiFunction<Term, String, Term> read) {
        this.write = write;
        this.read = read;
    }

    /** Those in which some term has something to say. */
    static List<TermColumn> of(Glossary glossary) {
        return ALL.stream()
                .filter(column -> glossary.concepts().stream()
                        .flatMap(concept -> concept.terms().stream())
                        .anyMatch(term -> !column.cell(term).isEmpty()))
                .toList();
    }

    /** Those that a table has. */
    static List<TermColumn> of(TableHeader header) {
        return ALL.stream()
                .filter(column -> header.names().contains(column.label()))
                .toList();
    }

    String label() {
        return label;
    }

    /** What a term says there; empty if nothing. */
    String cell(Term term) {
        return write.apply(term);
    }

    /** The term with what a cell says; the same if it is empty. */
    Term read(Term term, String cell) {
        return cell.isEmpty() ? term : read.apply(term, cell);
    }
}
