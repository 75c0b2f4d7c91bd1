package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.ieum.term.Glossary;
import org.ieum.text.IeumException;

/** {@link GlossaryCsv} in a workbook. */
record XlsxCodec() implements GlossaryCodec {
    private static final String SHEET = "glossary";

    @Override
    public void write(Glossary glossary, Appendable out) {
        throw noText();
    }

    @Override
    public void write(Glossary glossary, Path file) throws IOException {
        Xlsx.write(file, SHEET, rows -> GlossaryCsv.write(glossary, rows));
    }

    @Override
    public Glossary read(String text, String file) {
        throw noText();
    }

    @Override
    public Glossary read(Path file) throws IOException {
        return GlossaryCsvReader.read(Xlsx.lines(file), file.toString(), GlossaryCsvReader::refuse);
    }

    @Override
    public Glossary read(Path file, Consumer<FormatException> repeated) throws IOException {
        return GlossaryCsvReader.read(Xlsx.lines(file), file.toString(), repeated);
    }

    @Override
    public Glossary readBack(Glossary glossary) throws IOException {
        byte[] workbook = Xlsx.bytes(SHEET, rows -> GlossaryCsv.write(glossary, rows));
        return GlossaryCsvReader.read(Xlsx.lines(workbook, SHEET), SHEET, GlossaryCsvReader::refuse);
    }

    private static IeumException noText() {
        return new IeumException("an .xlsx workbook is no text; read it from a file and write it to one");
    }
}
