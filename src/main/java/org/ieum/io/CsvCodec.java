package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.ieum.term.Glossary;

/** {@link GlossaryCsv}, with commas or with tabs. */
record CsvCodec(char delimiter) implements GlossaryCodec {
    @Override
    public void write(Glossary glossary, Appendable out) throws IOException {
        GlossaryCsv.write(glossary, delimiter, out);
    }

    @Override
    public Glossary read(String text, String file) {
        return GlossaryCsvReader.read(text, file, delimiter, GlossaryCsvReader::refuse);
    }

    @Override
    public Glossary read(Path file, Consumer<FormatException> repeated) throws IOException {
        return GlossaryCsvReader.read(Lines.text(file), file.toString(), delimiter, repeated);
    }
}
