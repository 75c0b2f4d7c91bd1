package org.ieum.io;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes JSON that may stand inside an HTML script element: besides what JSON asks for, {@code <}, {@code >}, {@code &}, the
 * line separators U+2028 and U+2029 and lone surrogates are written as escapes, so that no text can end the element.
 */
final class ReportJson {
    private static final int DEL = 0x7f;

    private final Appendable out;
    private boolean comma;

    ReportJson(Appendable out) {
        this.out = out;
    }

    /** The inside of an object or array. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    /** What is written for each element of an array. */
    @FunctionalInterface
    interface Each<T> {
        void write(T element) throws IOException;
    }

    void object(Body body) throws IOException {
        enclosed('{', body, '}');
    }

    void array(Body body) throws IOException {
        enclosed('[', body, ']');
    }

    <T> void array(Iterable<T> elements, Each<T> each) throws IOException {
        array(() -> {
            for (T element : elements) {
                each.write(element);
            }
        });
    }

    private void enclosed(char open, Body body, char close) throws IOException {
        separate();
        out.append(open);
        comma = false;
        body.write();
        out.append(close);
        comma = true;
    }

    /** The name of the value that is written next. */
    ReportJson name(String name) throws IOException {
        separate();
        string(name);
        out.append(':');
        comma = false;
        return this;
    }

    void text(String value) throws IOException {
        separate();
        string(value);
    }

    void number(long value) throws IOException {
        separate();
        out.append(Long.toString(value));
    }

    /** A number rounded to some decimals, without trailing zeros; {@code null} if it is not finite. */
    void number(double value, int decimals) throws IOException {
        separate();
        out.append(Double.isFinite(value) ? rounded(value, decimals) : "null");
    }

    private static String rounded(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private void separate() throws IOException {
        if (comma) {
            out.append(',');
        }
        comma = true;
    }

    private void string(String value) throws IOException {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value, i);
        }
        out.append('"');
    }

    private void character(String value, int i) throws IOException {
        char c = value.charAt(i);
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (needsEscape(c) || isLone(value, i)) {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit(c >> shift & 0xf, 16));
            }
        } else {
            out.append(c);
        }
    }

    private static boolean needsEscape(char c) {
        return c < ' ' || c == DEL || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isLone(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }
}
