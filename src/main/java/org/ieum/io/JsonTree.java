package org.ieum.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.text.IeumException;
import org.ieum.text.Labelled;
import org.ieum.text.Span;

/** A JSON value with accessors that say which field is missing or of the wrong kind. */
record JsonTree(String path, Object value) {

    /** Reads one value, after which the text must end. */
    static JsonTree parse(String text) throws IOException {
        try (JsonParser json = Json.FACTORY.createParser(text)) {
            json.nextToken();
            Object value = value(json);
            if (json.nextToken() != null) {
                throw new IeumException("more than one JSON value; put each on a line of its own");
            }
            return new JsonTree("", value);
        }
    }

    private static Object value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw new IeumException("JSON that ends too soon");
        }
        return switch (token) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            default -> Optional.empty();
        };
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        return fields;
    }

    private static List<Object> array(JsonParser json) throws IOException {
        List<Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json));
        }
        return items;
    }

    JsonTree get(String name) {
        return find(name).orElseThrow(() -> new IeumException("no field \"" + inside(name) + "\""));
    }

    Optional<JsonTree> find(String name) {
        return value instanceof Map<?, ?> fields && fields.get(name) != null
                ? Optional.of(new JsonTree(inside(name), fields.get(name)))
                : Optional.empty();
    }

    private String inside(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    List<JsonTree> items() {
        if (!(value instanceof List<?> list)) {
            throw wrong("a list");
        }
        List<JsonTree> items = new ArrayList<>(list.size());
        for (Object item : list) {
            items.add(new JsonTree(path + "[" + items.size() + "]", item));
        }
        return items;
    }

    List<JsonTree> items(int size) {
        List<JsonTree> items = items();
        if (items.size() != size) {
            throw wrong("a list of " + size);
        }
        return items;
    }

    String string() {
        if (value instanceof String string) {
            return string;
        }
        throw wrong("a string");
    }

    double number() {
        if (value instanceof Double number) {
            return number;
        }
        throw wrong("a number");
    }

    int integer() {
        double number = number();
        if (number != StrictMath.rint(number) || StrictMath.abs(number) > Integer.MAX_VALUE) {
            throw wrong("a whole number");
        }
        return (int) number;
    }

    Span span() {
        List<JsonTree> ends = items(2);
        return new Span(ends.get(0).integer(), ends.get(1).integer());
    }

    <E extends Enum<E> & Labelled> E label(Class<E> type) {
        return Labelled.of(type, "field " + path, string());
    }

    private IeumException wrong(String expected) {
        return new IeumException("field \"" + path + "\": expected " + expected);
    }
}
