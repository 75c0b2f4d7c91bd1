package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ieum.io.PairTable.Direction;
import org.ieum.term.Glossary;
import org.ieum.text.IeumException;
import org.ieum.text.Labelled;
import org.ieum.text.Lang;

/**
 * The files that glossaries are kept in, Ieum's own and those of other tools. Each can be read and written, and says what
 * of a glossary it cannot hold. What is written can be read again; what comes back is the glossary without its {@link
 * #losses}.
 *
 * <p>The columns of the other tools are those of their makers' documentation; none was tried on the tool itself. Their
 * files hold what a translator is to use: preferred and admitted terms. All else is left out rather than written without
 * its status, since a forbidden term would be offered as a right one. An entry without an id gets its number: {@code
 * entry-1}. The first term of a language in an entry is read as preferred, the others as admitted, all with the type that
 * their form suggests. Cells are written as they are, also those that a spreadsheet would take for a formula.
 */
public enum GlossaryFormat implements Labelled {
    /** {@link GlossaryCsv}: everything. */
    CSV(langs -> new CsvCodec(',')),
    /** The same with tabs between the cells. */
    TSV(langs -> new CsvCodec('\t')),
    /**
     * The same in the first sheet of a workbook, for people who review it: without control characters, and no
     * text longer than 32,767 characters. Needs two libraries that are optional, {@code org.dhatim:fastexcel} and {@code
     * fastexcel-reader}. It is no text, and so only read from files and written to files.
     */
    XLSX(langs -> new XlsxCodec()),
    /** {@link Tbx}, version 2 ({@code martif}): everything but the order of terms across languages. Reads version 3 too. */
    TBX(langs -> new TbxCodec(Tbx.Version.TWO)),
    /** {@link Tbx}, version 3 in the dialect TBX-Basic, style DCA: as much. Reads version 2 too. */
    TBX_BASIC(langs -> new TbxCodec(Tbx.Version.THREE)),
    /**
     * OmegaT's glossary: lines of a term, its translation and a comment (the translation's note), with tabs between them;
     * every Korean term with every English one, or whatever languages are given. Lines that begin with {@code #} are
     * comments, so that terms which begin so are left out. Reading makes each term that is translated an entry of its own.
     */
    OMEGAT(OmegaT::new),
    /**
     * DeepL's CSV without a header: a term, its translation, their languages; from Korean into English, or as given. A term
     * may stand there once, so that it gets the term to use only; one of more than 1024 bytes in UTF-8 is left out. Reading goes by the
     * languages of the row, if it has them.
     */
    DEEPL(DeepL::new),
    /**
     * Google Cloud Translation's equivalent term sets: a CSV with a column for each language, {@code pos} (if the terms
     * agree) and {@code description} (the definition); a concept a row, in each language the term to use.
     */
    GOOGLE(langs -> new Google()),
    /**
     * memoQ's CSV as its server exports it, semicolons between the cells: {@code Entry_Domain}, {@code Entry_Note}, and for
     * each language its English name with {@code _Def} (the definition stands in the first), then a column with that name,
     * {@code Term_Info} and {@code Term_Example} as often as a concept has terms. The last two are left empty and not read.
     * Commas and tabs are read too.
     */
    MEMOQ(langs -> new Memoq());

    private final Function<Direction, GlossaryCodec> codec;

    GlossaryFormat(Function<Direction, GlossaryCodec> codec) {
        this.codec = codec;
    }

    /**
     * The format of a label, whatever its case.
     *
     * @throws IeumException if none is called so
     */
    public static GlossaryFormat of(String label) {
        return Labelled.of(GlossaryFormat.class, "glossary format", label);
    }

    /**
     * The format that a file's extension tells, before {@code .gz} if there is that: {@code .csv}, {@code .tsv}, {@code .xlsx},
     * {@code .tbx}, {@code .martif}, {@code .xml}, OmegaT's {@code .utf8}.
     */
    public static Optional<GlossaryFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> Optional.of(CSV);
            case "tsv" -> Optional.of(TSV);
            case "xlsx" -> Optional.of(XLSX);
            case "tbx", "martif", "xml" -> Optional.of(TBX);
            case "utf8" -> Optional.of(OMEGAT);
            default -> Optional.empty();
        };
    }

    /**
     * Reads a file, which may end in {@code .gz}.
     *
     * @throws FormatException if it is broken; the message names file, line and remedy
     */
    public Glossary read(Path file) throws IOException {
        return read(file, Lang.KO, Lang.EN);
    }

    /**
     * Reads a file that, if it holds terms of one language with their translations, may not say which these are.
     *
     * @throws FormatException if it is broken
     */
    public Glossary read(Path file, Lang from, Lang to) throws IOException {
        return codec.apply(new Direction(from, to)).read(file);
    }

    /**
     * Reads a file, and goes on at a row of a table that repeats a term of its concept.
     *
     * @param repeated is told of such a row, which is then left out
     * @throws FormatException if it is broken in another way
     */
    public Glossary read(Path file, Consumer<FormatException> repeated) throws IOException {
        return codec.apply(Direction.DEFAULT).read(file, repeated);
    }

    /**
     * Reads the text of a file.
     *
     * @param file what messages call it
     * @throws FormatException if it is broken
     */
    public Glossary read(String text, String file) {
        return codec.apply(Direction.DEFAULT).read(Lines.unmarked(text), file);
    }

    /** Writes a file. */
    public void write(Glossary glossary, Path file) throws IOException {
        write(glossary, file, Lang.KO, Lang.EN);
    }

    /** Writes a file, if it is one of terms and translations, from one language into the other. */
    public void write(Glossary glossary, Path file, Lang from, Lang to) throws IOException {
        codec.apply(new Direction(from, to)).write(glossary, file);
    }

    /** Writes the text of a file. */
    public void write(Glossary glossary, Appendable out) throws IOException {
        write(glossary, out, Lang.KO, Lang.EN);
    }

    /** Writes the text of a file, if it is one of terms and translations, from one language into the other. */
    public void write(Glossary glossary, Appendable out, Lang from, Lang to) throws IOException {
        codec.apply(new Direction(from, to)).write(glossary, out);
    }

    /** What is lost by writing a glossary, a sentence for each thing, in the glossary's order; empty if nothing is. */
    public List<Glossary.Problem> losses(Glossary glossary) {
        return losses(glossary, Lang.KO, Lang.EN);
    }

    /** What is lost by writing a glossary from one language into the other. */
    public List<Glossary.Problem> losses(Glossary glossary, Lang from, Lang to) {
        return GlossaryLosses.of(glossary, codec.apply(new Direction(from, to)));
    }

    /** Its {@link #label}. */
    @Override
    public String toString() {
        return label();
    }
}
