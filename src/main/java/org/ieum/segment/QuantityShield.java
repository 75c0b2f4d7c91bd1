package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;

/** Shields what is written in figures, and addresses. */
final class QuantityShield implements Shield {
    private static final Pattern SHAPES =
            Pattern.compile("(?<address>(?:https?://|www\\.)[A-Za-z0-9._~:/?#@!$&*+,;=%-]*[A-Za-z0-9/_=#-]"
                    + "|\\b[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,64}(?:\\.[A-Za-z0-9-]{1,64}){1,5})"
                    + "|(?<![\\p{L}\\p{N}.,])\\p{Nd}{1,20}(?:[,.]\\p{Nd}{1,20}){0,9}+(?:[만억조]\\p{Nd}{0,20}){0,3}+");

    @Override
    public List<Shielded> find(String text, Lang lang) {
        List<Shielded> found = new ArrayList<>();
        Matcher matcher = SHAPES.matcher(text);
        while (matcher.find()) {
            boolean address = matcher.group("address") != null;
            found.add(new Shielded(
                    new Span(matcher.start(), matcher.end()),
                    address ? PartOfSpeech.REFERENCE : PartOfSpeech.QUANTITY));
        }
        return found;
    }
}
