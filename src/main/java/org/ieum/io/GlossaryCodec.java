package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ieum.term.Glossary;

/** How a glossary becomes a file and comes back. */
interface GlossaryCodec {
    void write(Glossary glossary, Appendable out) throws IOException;

    /** Writes a file. */
    default void write(Glossary glossary, Path file) throws IOException {
        AtomicFile.write(file, out -> write(glossary, out));
    }

    /** Reads a text without a byte order mark, which messages call {@code file}. */
    Glossary read(String text, String file);

    default Glossary read(Path file) throws IOException {
        return read(Lines.text(file), file.toString());
    }

    /**
     * Reads a file.
     *
     * @param repeated what is done with a row that repeats a term of its concept, after which it is left out
     */
    default Glossary read(Path file, Consumer<FormatException> repeated) throws IOException {
        return read(file);
    }

    /** What a glossary has become after it was written and read. */
    default Glossary readBack(Glossary glossary) throws IOException {
        StringBuilder text = new StringBuilder();
        write(glossary, text);
        return read(text.toString(), "glossary");
    }

    /**
     * For each concept that is written, by its id, the ids under which it comes back: its own, if the format keeps
     * them.
     */
    default Map<String, List<String>> entries(Glossary glossary) {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        glossary.concepts().forEach(concept -> entries.put(concept.id(), List.of(concept.id())));
        return entries;
    }
}
