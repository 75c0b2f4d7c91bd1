package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import org.ieum.term.Glossary;

/** {@link Tbx}, written in one version and read in all. */
record TbxCodec(Tbx.Version version) implements GlossaryCodec {
    @Override
    public void write(Glossary glossary, Appendable out) throws IOException {
        Tbx.write(glossary, version, out);
    }

    @Override
    public Glossary read(String text, String file) {
        return Tbx.read(text, file);
    }

    /** In the encoding that the file declares. */
    @Override
    public Glossary read(Path file) throws IOException {
        return Tbx.read(file);
    }
}
