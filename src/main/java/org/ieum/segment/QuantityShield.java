package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Reference;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;

/**
 * Shields what the quantity room finds, numbers with their units, dates and addresses; and figures that mean no quantity
 * to it, so that 1.2.3 is never cut either.
 */
final class QuantityShield implements Shield {
    private static final Pattern FIGURES = Pattern.compile("(?<![\\p{L}\\p{N}.,])"
            + "(?:\\p{Nd}{4}\\. ?\\p{Nd}{1,2}\\.(?: ?\\p{Nd}{1,2}(?:\\.(?!\\p{L}))?)?"
            + "|\\p{Nd}{1,20}(?:[,.:]\\p{Nd}{1,20}){0,9}+(?:[만억조]\\p{Nd}{0,20}){0,3}+)");

    @Override
    public List<Shielded> find(String text, Lang lang) {
        List<Shielded> found = new ArrayList<>();
        Quantities.find(text, lang)
                .forEach(quantity -> found.add(new Shielded(
                        quantity.span(),
                        quantity instanceof Reference ? PartOfSpeech.REFERENCE : PartOfSpeech.QUANTITY)));
        return Shields.filled(found, figures(text));
    }

    private static List<Shielded> figures(String text) {
        List<Shielded> figures = new ArrayList<>();
        Matcher matcher = FIGURES.matcher(text).useTransparentBounds(true);
        int i = 0;
        while (i < text.length()) {
            boolean found = Character.isDigit(text.charAt(i))
                    && matcher.region(i, text.length()).lookingAt();
            if (found) {
                figures.add(new Shielded(new Span(matcher.start(), matcher.end()), PartOfSpeech.QUANTITY));
            }
            i = found ? matcher.end() : i + 1;
        }
        return figures;
    }
}
