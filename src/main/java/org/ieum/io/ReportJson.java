package org.ieum.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * JSON that may stand inside an HTML script element: besides what JSON asks for, {@code <}, {@code >}, {@code &} and the
 * line separators U+2028 and U+2029 are written as escapes, so that no text can end the element.
 */
final class ReportJson {
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json;

    ReportJson() throws IOException {
        json = Json.FACTORY.createGenerator(text).setCharacterEscapes(new ScriptEscapes());
    }

    /** All that was written. */
    String finish() throws IOException {
        json.close();
        return text.toString();
    }

    /** The inside of an object or array. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    void object(Body body) throws IOException {
        json.writeStartObject();
        body.write();
        json.writeEndObject();
    }

    void array(Body body) throws IOException {
        json.writeStartArray();
        body.write();
        json.writeEndArray();
    }

    <T> void array(Iterable<T> elements, Json.Each<T> each) throws IOException {
        array(() -> {
            for (T element : elements) {
                each.write(element);
            }
        });
    }

    /** The name of the value that is written next. */
    ReportJson name(String name) throws IOException {
        json.writeFieldName(name);
        return this;
    }

    void text(String value) throws IOException {
        json.writeString(value);
    }

    void number(long value) throws IOException {
        json.writeNumber(value);
    }

    /** A number rounded to some decimals, without trailing zeros; {@code null} if it is not finite. */
    void number(double value, int decimals) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumber(rounded(value, decimals));
        } else {
            json.writeNull();
        }
    }

    private static String rounded(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static final class ScriptEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private static final String LINE_ENDS = "\u2028\u2029";

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_STANDARD;
            codes['>'] = ESCAPE_STANDARD;
            codes['&'] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return LINE_ENDS.indexOf(c) < 0 ? null : new SerializedString(String.format(Locale.ROOT, "\\u%04x", c));
        }
    }
}
