package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ieum.text.Span;

/**
 * Korean sentence ends. In the order of the rules:
 *
 * <ol>
 *   <li>Nothing is cut inside brackets, shielded spans and, unless asked for, quotations.
 *   <li>After a closing quotation mark, a particle of quotation (라고, 고, 며) goes on with the sentence.
 *   <li>A full stop after Latin abbreviations, after the number of a list item and inside dates ends nothing.
 *   <li>An ellipsis ends a sentence only after a final ending.
 *   <li>A missing space after a full stop is forgiven after a final ending.
 *   <li>Where punctuation is missing, a final ending and a space end a sentence, by {@link FinalEndings}.
 * </ol>
 */
final class KoreanSentences {
    private static final Abbreviations ABBREVIATIONS = Abbreviations.read();
    private static final Pattern QUOTATIVE =
            Pattern.compile("(?:이?라[고며는면던]|이?란|이?라[.,]|고|며|면서|는|하[고며는면였]|했|한다|할|하던|이라면서)(?:\\P{L}.*|$)"
                    + "|(?:이?라고|이?라며|이?라는|이?라면서|고는|며는|하고|하며|하는|하면서|했다|한다).*");
    private static final String FINALS = "다요죠까네지음함임됨군걸자라오소어아야해";

    private final FinalEndings finalEndings;

    KoreanSentences(FinalEndings finalEndings) {
        this.finalEndings = finalEndings;
    }

    List<Span> split(Paragraph paragraph) {
        List<Integer> cuts = new ArrayList<>();
        int start = 0;
        for (Stop stop : paragraph.stops()) {
            if (!paragraph.isForbidden(stop.end()) && ends(paragraph.text(), start, stop)) {
                cuts.add(stop.end());
                start = stop.end();
            }
        }
        cuts.addAll(ListItems.starts(paragraph.text()));
        cuts.addAll(finalEndings.cuts(paragraph, cuts));
        cuts.sort(null);
        return Cutter.spans(paragraph.text(), cuts);
    }

    private static boolean ends(String text, int start, Stop stop) {
        if (stop.next() == text.length()) {
            return true;
        }
        if (!stop.isFree(text)) {
            return isRunOn(text, stop);
        }
        String next = stop.after(text);
        if (stop.hasClosers() && QUOTATIVE.matcher(next).matches()) {
            return false;
        }
        if (stop.isLoud(text)) {
            return true;
        }
        if (stop.isEllipsis(text)) {
            return stop.mark() > 0 && FINALS.indexOf(text.charAt(stop.mark() - 1)) >= 0;
        }
        return endsAtDot(text, start, stop, next);
    }

    /** {@code 했다.그러나}: the space is missing. */
    private static boolean isRunOn(String text, Stop stop) {
        return stop.end() == stop.closers()
                && stop.mark() > 0
                && FINALS.indexOf(text.charAt(stop.mark() - 1)) >= 0
                && Signs.isHangul(text.charAt(stop.end()));
    }

    private static boolean endsAtDot(String text, int start, Stop stop, String next) {
        String before = stop.before(text);
        if (before.isEmpty() || stop.hasClosers() || Signs.isHangul(before.charAt(before.length() - 1))) {
            return !text.substring(start, stop.mark()).isBlank();
        }
        boolean first = text.substring(start, stop.mark()).strip().equals(before);
        if (first && ListItems.isMarker(before)) {
            return false;
        }
        return switch (ABBREVIATIONS.kind(before)) {
            case NONE -> true;
            case BEFORE_NUMBER -> next.isEmpty() || !Character.isDigit(next.charAt(0));
            default -> false;
        };
    }
}
