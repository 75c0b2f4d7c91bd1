package org.ieum.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.Span;

/** JSON, written field by field. */
final class Json {
    /** A text may be longer than the 20 million characters that the library allows by itself. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Json() {}

    /** What goes into one object. */
    interface Fields {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** One object on one line. */
    static String object(Fields fields) {
        StringWriter text = new StringWriter();
        try {
            object(fields, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** One object on one line, written as it is made: it may be larger than what can be held. */
    static void object(Fields fields, Appendable out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(new AppendableWriter(out))) {
            write(json, fields);
        }
    }

    /** One object over several lines, for people to read. */
    static String pretty(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
            write(json, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Fields fields) throws IOException {
        json.writeStartObject();
        fields.writeTo(json);
        json.writeEndObject();
    }

    static void span(JsonGenerator json, Span span) throws IOException {
        numbers(json, span.start(), span.end());
    }

    static void span(JsonGenerator json, String name, Span span) throws IOException {
        json.writeFieldName(name);
        span(json, span);
    }

    static void numbers(JsonGenerator json, int... numbers) throws IOException {
        json.writeArray(numbers, 0, numbers.length);
    }

    /** {@code "blocks":[{"kind":"paragraph","span":[0,9]}, ...]}, spans in the document's text. */
    static void blocks(JsonGenerator json, Document document, Offsets text) throws IOException {
        json.writeArrayFieldStart("blocks");
        for (Block block : document.blocks()) {
            json.writeStartObject();
            json.writeStringField("kind", block.kind().label());
            span(json, "span", text.points(block.span()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
