package org.ieum.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.ieum.io.GlossaryCsv;
import org.ieum.io.Tbx;
import org.ieum.term.Glossary;

/** Glossaries named on the command line. */
final class Glossaries {
    private Glossaries() {}

    /** Reads a glossary by its extension. */
    static Glossary read(Path file) throws IOException {
        return isTbx(file) ? Tbx.read(file) : GlossaryCsv.read(file);
    }

    /** Writes a glossary by its extension. */
    static void write(Glossary glossary, Path file) throws IOException {
        if (isTbx(file)) {
            Tbx.write(glossary, file);
        } else {
            GlossaryCsv.write(glossary, file);
        }
    }

    private static boolean isTbx(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".tbx") || name.endsWith(".xml")) {
            return true;
        }
        if (name.endsWith(".csv")) {
            return false;
        }
        throw new Usage(file + ": a glossary is a .csv or a .tbx file");
    }
}
