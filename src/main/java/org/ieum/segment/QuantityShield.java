package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Quantity;
import org.ieum.quantity.Reference;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;

/**
 * Shields what {@link Quantities} finds, numbers with their units, dates and addresses; and figures that mean no quantity
 * to it, so that 1.2.3 is never cut either.
 */
final class QuantityShield implements Shield {
    private static final Pattern FIGURES = Pattern.compile("(?<![\\p{L}\\p{N}.,])"
            + "(?:\\p{Nd}{4}\\. ?\\p{Nd}{1,2}\\.(?: ?\\p{Nd}{1,2}(?:\\.(?!\\p{L}))?)?"
            + "|\\p{Nd}{1,20}(?:[,.:]\\p{Nd}{1,20}){0,9}+(?:[만억조]\\p{Nd}{0,20}){0,3}+)");

    /** The most digits that the pattern takes without a mark. */
    private static final int LONGEST = 20;

    @Override
    public List<Shielded> find(String text, Lang lang) {
        List<Shielded> found = new ArrayList<>();
        for (Quantity quantity : Quantities.find(text, lang)) {
            boolean reference = quantity instanceof Reference;
            found.add(new Shielded(quantity.span(), reference ? PartOfSpeech.REFERENCE : PartOfSpeech.QUANTITY));
        }
        addFigures(found, text);
        return found;
    }

    /** Those that overlap none of what was found before, which is in order. */
    private static void addFigures(List<Shielded> found, String text) {
        int quantities = found.size();
        int next = 0;
        char[] chars = text.toCharArray();
        int i = nextDigit(chars, 0);
        while (i < chars.length) {
            while (next < quantities && found.get(next).span().end() <= i) {
                next++;
            }
            int ahead =
                    next == quantities ? chars.length : found.get(next).span().start();
            int end = i < ahead
                    ? endOfFigures(text, i)
                    : endOfQuantity(text, found.get(next).span(), i);
            if (i < end && end <= ahead) {
                found.add(new Shielded(new Span(i, end), PartOfSpeech.QUANTITY));
            }
            i = nextDigit(chars, Math.max(end, i + 1));
        }
    }

    /** Where the figures of a quantity end, from this one on; most quantities are no part of longer figures. */
    private static int endOfQuantity(String text, Span quantity, int start) {
        return mayGoOn(text, quantity.end()) ? endOfFigures(text, start) : quantity.end();
    }

    private static int nextDigit(char[] chars, int from) {
        int i = from;
        while (i < chars.length && !isDigit(chars[i])) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && isDigit(text.charAt(i));
    }

    /** One comparison for all of ASCII, since letters and spaces, which lie on both sides of its digits, come by turns. */
    private static boolean isDigit(char c) {
        return (char) (c - '0') < 10 || (c >= 0x80 && Character.isDigit(c));
    }

    /** The end of the figures that begin with this digit, or its own position; most are digits alone and need no pattern. */
    private static int endOfFigures(String text, int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (before < 0x80 && isInWord(before)) {
            return start;
        }
        int end = start + 1;
        while (end - start <= LONGEST && isDigit(text, end)) {
            end++;
        }
        if (end - start > LONGEST || before >= 0x80 || mayGoOn(text, end)) {
            Matcher figures = FIGURES.matcher(text).useTransparentBounds(true).region(start, text.length());
            return figures.lookingAt() ? figures.end() : start;
        }
        return end;
    }

    private static boolean isInWord(char c) {
        return Characters.isLetterOrDigit(c) || c == '.' || c == ',';
    }

    private static boolean mayGoOn(String text, int end) {
        char c = end < text.length() ? text.charAt(end) : ' ';
        boolean apart = c == '.' && text.startsWith(" ", end + 1);
        return c == ',' || c == '.' || c == ':' ? isDigit(text, apart ? end + 2 : end + 1) : c >= 0x80;
    }
}
