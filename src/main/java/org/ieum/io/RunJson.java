package org.ieum.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ieum.study.Failure;
import org.ieum.study.Study;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.DocumentId;

/**
 * What a study was made of and with, so that it can be cited and repeated: version, options, the hash of every document and of
 * the glossary, counts, failures. Everything but {@code timings} is the same in every run.
 */
public final class RunJson {
    private RunJson() {}

    /**
     * @param folder the corpus
     * @param version of Ieum
     * @param options those that were given, as {@code name=value}
     * @param nanos how long it took
     */
    public static void write(Study study, Path folder, String version, List<String> options, long nanos, Path file)
            throws IOException {
        String json = Json.pretty(out -> {
            out.writeStringField("ieum", version);
            out.writeStringField("corpus", folder.toString());
            out.writeStringField("offsets", "half-open, Unicode code points of the decoded page");
            Json.strings(out, "options", options);
            documents(out, study);
            glossary(out, study.glossary());
            out.writeNumberField("pairs", study.pairs().size());
            out.writeNumberField("renderings", study.renderings().size());
            out.writeNumberField("findings", study.findings().size());
            out.writeNumberField("facts", study.facts().size());
            out.writeNumberField("candidates", study.candidates().size());
            Json.strings(
                    out,
                    "failures",
                    study.failures().stream().map(Failure::toString).toList());
            out.writeObjectFieldStart("timings");
            out.writeNumberField("seconds", Math.round(nanos / 1e7) / 100.0);
            out.writeEndObject();
        });
        AtomicFile.write(file, out -> out.append(json).append('\n'));
    }

    /** The hash is that of the glossary as {@link GlossaryCsv} writes it, whatever it was read from. */
    private static void glossary(JsonGenerator out, Glossary glossary) throws IOException {
        StringBuilder table = new StringBuilder();
        GlossaryCsv.write(glossary, table);
        out.writeObjectFieldStart("glossary");
        out.writeNumberField("concepts", glossary.size());
        out.writeStringField("hash", DocumentId.of(table.toString(), 1).hash());
        out.writeEndObject();
    }

    private static void documents(JsonGenerator out, Study study) throws IOException {
        out.writeArrayFieldStart("documents");
        for (Document document : study.corpus().documents()) {
            out.writeStartObject();
            out.writeStringField("document", document.origin().toString());
            out.writeStringField("hash", document.id().hash());
            out.writeStringField("lang", document.lang().tag());
            out.writeStringField("outlet", document.metadata().outlet());
            out.writeStringField(
                    "date", document.metadata().date().map(String::valueOf).orElse(""));
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
