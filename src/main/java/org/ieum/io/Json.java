package org.ieum.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.ieum.text.Span;

/** JSON, written field by field. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** What goes into one object. */
    interface Fields {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** One object on one line. */
    static String object(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(json, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
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
        json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
}
