package org.ieum.app;

import java.io.IOException;
import java.nio.file.Path;
import org.ieum.io.GlossaryFormat;
import org.ieum.term.Glossary;

/** Glossaries named on the command line. */
final class Glossaries {
    private Glossaries() {}

    /** Reads a glossary by its extension. */
    static Glossary read(Path file) throws IOException {
        return format(file).read(file);
    }

    /** Writes a glossary by its extension. */
    static void write(Glossary glossary, Path file) throws IOException {
        format(file).write(glossary, file);
    }

    /** The format that a file's extension tells. */
    static GlossaryFormat format(Path file) {
        return GlossaryFormat.of(file)
                .orElseThrow(
                        () -> new Usage(
                                file
                                        + ": a glossary is a .csv or a .tbx file; glossary convert --from FORMAT reads those of other tools"));
    }
}
