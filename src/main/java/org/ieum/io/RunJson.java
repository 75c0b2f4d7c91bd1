package org.ieum.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ieum.finding.FindingReviews;
import org.ieum.study.Failure;
import org.ieum.study.Study;
import org.ieum.text.DocumentId;
import org.ieum.text.Origin;

/**
 * What a study was made of and with, so that it can be cited and repeated: version, options, the hash of every document, of
 * the glossary and of every file that was given, counts, failures. Everything but {@code environment} and {@code timings}
 * is the same in every run.
 */
public final class RunJson {
    private RunJson() {}

    /**
     * What was asked for, and where.
     *
     * @param corpus the folder
     * @param options those that were given, as {@code name=value}, or {@code name} if there is nothing to say
     * @param files of these, those that name a file, by the name of the option
     * @param environment what it ran on, by name: {@code java}, {@code lucene} ...
     */
    public record Given(Path corpus, List<String> options, Map<String, Path> files, Map<String, String> environment) {
        public Given {
            options = List.copyOf(options);
            files = new TreeMap<>(files);
            environment = new TreeMap<>(environment);
        }
    }

    /**
     * Writes a file.
     *
     * @param reviews what was decided about findings
     * @param nanos how long it took
     */
    public static void write(Study study, FindingReviews reviews, Given given, long nanos, Path file)
            throws IOException {
        write(study, reviews, given, nanos, Stamp.version(), file);
    }

    static void write(Study study, FindingReviews reviews, Given given, long nanos, String version, Path file)
            throws IOException {
        Map<String, String> hashes = hashes(given.files());
        String json = Json.pretty(out -> {
            out.writeStringField("ieum", version);
            out.writeStringField("corpus", given.corpus().toString());
            out.writeStringField("offsets", "half-open, Unicode code points of the decoded page");
            Json.strings(out, "options", given.options());
            strings(out, "files", hashes);
            documents(out, study);
            glossary(out, study);
            counts(out, study, reviews);
            Json.strings(
                    out,
                    "failures",
                    study.failures().stream().map(Failure::toString).toList());
            strings(out, "environment", given.environment());
            out.writeObjectFieldStart("timings");
            out.writeNumberField("seconds", Math.round(nanos / 1e7) / 100.0);
            out.writeEndObject();
        });
        AtomicFile.write(file, out -> out.append(json).append('\n'));
    }

    private static void counts(JsonGenerator out, Study study, FindingReviews reviews) throws IOException {
        out.writeNumberField("events", study.events().size());
        out.writeNumberField("pairs", study.pairs().size());
        out.writeNumberField("renderings", study.renderings().size());
        out.writeNumberField("findings", study.findings().size());
        out.writeNumberField(
                "ignored",
                study.findings().size() - reviews.counting(study.findings()).size());
        out.writeNumberField("facts", study.facts().size());
        out.writeNumberField("candidates", study.candidates().size());
    }

    private static Map<String, String> hashes(Map<String, Path> files) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            hashes.put(
                    file.getKey(), DocumentId.of(Lines.text(file.getValue()), 1).hash());
        }
        return hashes;
    }

    private static void strings(JsonGenerator out, String name, Map<String, String> values) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            out.writeStringField(value.getKey(), value.getValue());
        }
        out.writeEndObject();
    }

    /** The hash is that of the glossary as {@link GlossaryCsv} writes it, whatever it was read from. */
    private static void glossary(JsonGenerator out, Study study) throws IOException {
        StringBuilder table = new StringBuilder();
        GlossaryCsv.write(study.glossary(), table);
        out.writeObjectFieldStart("glossary");
        out.writeBooleanField("proposed", study.isGlossaryProposed());
        out.writeNumberField("concepts", study.glossary().size());
        out.writeStringField("hash", DocumentId.of(table.toString(), 1).hash());
        out.writeEndObject();
    }

    private static void documents(JsonGenerator out, Study study) throws IOException {
        Map<Origin, String> events = new HashMap<>();
        study.events().forEach(event -> event.documents().forEach(document -> events.put(document, event.name())));
        Json.objects(out, "documents", study.corpus().documents(), document -> {
            out.writeStringField("document", document.origin().toString());
            out.writeStringField("hash", document.id().hash());
            out.writeStringField("lang", document.lang().tag());
            out.writeStringField("outlet", document.metadata().outlet());
            out.writeStringField(
                    "date", document.metadata().date().map(String::valueOf).orElse(""));
            out.writeStringField("event", events.getOrDefault(document.origin(), ""));
        });
    }
}
