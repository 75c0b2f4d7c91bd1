package org.ieum.io;

import java.io.IOException;
import org.ieum.term.Glossary;

/** {@link GlossaryCsv}. */
final class CsvCodec implements GlossaryCodec {
    @Override
    public void write(Glossary glossary, Appendable out) throws IOException {
        GlossaryCsv.write(glossary, out);
    }

    @Override
    public Glossary read(String text, String file) throws IOException {
        return GlossaryCsv.read(text, file);
    }
}
