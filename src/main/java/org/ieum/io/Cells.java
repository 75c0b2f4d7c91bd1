package org.ieum.io;

import java.util.regex.Pattern;

/**
 * Text as spreadsheets may have it. A cell that begins with {@code = + - @}, a tab or a carriage return would run as a
 * formula, so it gets an apostrophe in front; reading takes that apostrophe off again.
 */
final class Cells {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r]");

    private Cells() {}

    static String harmless(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String original(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
