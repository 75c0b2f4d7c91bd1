package org.ieum.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
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

    /** What is written for an element of an array. */
    @FunctionalInterface
    interface Each<T> {
        void write(T element) throws IOException;
    }

    /** A field that holds an array. */
    static <T> void array(JsonGenerator json, String name, Iterable<T> elements, Each<? super T> each)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T element : elements) {
            each.write(element);
        }
        json.writeEndArray();
    }

    /** A field that holds an array of objects; {@code fields} writes the inside of each. */
    static <T> void objects(JsonGenerator json, String name, Iterable<T> elements, Each<? super T> fields)
            throws IOException {
        array(json, name, elements, element -> {
            json.writeStartObject();
            fields.write(element);
            json.writeEndObject();
        });
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        array(json, name, values, json::writeString);
    }

    /** A number, {@code null} if it is not known. */
    static void known(JsonGenerator json, String name, double number) throws IOException {
        if (Double.isNaN(number)) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, number);
        }
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
        objects(json, "blocks", document.blocks(), block -> {
            json.writeStringField("kind", block.kind().label());
            span(json, "span", text.points(block.span()));
        });
    }

    /** {@code "map":[[textStart, textEnd, rawStart, rawEnd], ...]}: which parts of the page a document's text is made of. */
    static void map(JsonGenerator json, Document document, Offsets text, Offsets page) throws IOException {
        array(json, "map", document.offsets().runs(), run -> {
            Span inText = text.points(run.text());
            Span onPage = page.points(run.raw());
            numbers(json, inText.start(), inText.end(), onPage.start(), onPage.end());
        });
    }
}
