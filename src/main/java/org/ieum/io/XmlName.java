package org.ieum.io;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Hangul;

/**
 * Any text as an XML name and back: what a name cannot hold becomes {@code _x0020_}, as in SQL/XML (ISO 9075-14) and .NET.
 * ASCII letters, digits, {@code - . _} and Hangul syllables stand as they are, which every edition of XML agrees on.
 */
final class XmlName {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-F]{6}|[0-9A-F]{4})_");

    private XmlName() {}

    static String encode(String raw) {
        StringBuilder name = new StringBuilder(raw.length() + 8);
        for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
            int c = raw.codePointAt(i);
            if (isPlain(c, i == 0) && !(c == '_' && raw.startsWith("x", i + 1))) {
                name.appendCodePoint(c);
            } else {
                name.append("_x").append(hex(c)).append('_');
            }
        }
        return name.toString();
    }

    private static boolean isPlain(int c, boolean first) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || Hangul.isSyllable(c);
        return letter || (!first && ((c >= '0' && c <= '9') || c == '-' || c == '.'));
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, (c > 0xFFFF ? 6 : 4) - digits.length())) + digits;
    }

    /** The text of an encoded name; a name that {@link #encode} does not make stands as it is. */
    static String decode(String name) {
        if (!name.contains("_x")) {
            return name;
        }
        Matcher escape = ESCAPE.matcher(name);
        StringBuilder raw = new StringBuilder(name.length());
        int end = 0;
        while (escape.find()) {
            int c = Integer.parseInt(escape.group(1), 16);
            if (c > Character.MAX_CODE_POINT) {
                return name;
            }
            raw.append(name, end, escape.start()).appendCodePoint(c);
            end = escape.end();
        }
        String text = raw.append(name, end, name.length()).toString();
        return encode(text).equals(name) ? text : name;
    }
}
