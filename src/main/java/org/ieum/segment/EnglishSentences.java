package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * English sentence ends. In the order of the rules:
 *
 * <ol>
 *   <li>Nothing is cut inside brackets, shielded spans and, unless asked for, quotations.
 *   <li>A lower-case word does not begin a sentence.
 *   <li>After a title, an initial or an abbreviation that stands before something else, the sentence goes on.
 *   <li>After an abbreviation that may end a sentence (U.S., Inc., p.m.), it ends before a word that begins sentences.
 *   <li>A quotation that ends in a question or an exclamation and the clause that says who spoke are one sentence.
 *   <li>Every item of a numbered list is a sentence.
 * </ol>
 */
final class EnglishSentences {
    private static final Abbreviations ABBREVIATIONS = Abbreviations.read();
    private static final Pattern TIME_ZONE = Pattern.compile(
            "(?:Eastern|Pacific|Central|Mountain|Korean|Japan|Seoul|Beijing|Tokyo|London|GMT|UTC|[ECMPJK]S?T|EDT|PDT|BST|KST|JST)\\b.*");
    private static final int ATTRIBUTION_WORDS = 5;

    /** Where sentences end, in order; the end of the paragraph may be missing. */
    List<Integer> cuts(Paragraph paragraph) {
        List<Integer> items = ListItems.starts(paragraph.text());
        List<Integer> cuts = new ArrayList<>(items);
        int start = 0;
        int nextItem = 0;
        for (Stop stop : paragraph.stops()) {
            while (nextItem < items.size() && items.get(nextItem) <= stop.mark()) {
                start = items.get(nextItem++);
            }
            if (!paragraph.isForbidden(stop.end()) && ends(paragraph.text(), start, stop)) {
                cuts.add(stop.end());
                start = stop.end();
            }
        }
        cuts.sort(null);
        return cuts;
    }

    private static boolean ends(String text, int start, Stop stop) {
        if (stop.next() == text.length()) {
            return true;
        }
        if (stop.isRemark(text) || ListItems.isMarker(text, start, stop.mark())) {
            return false;
        }
        if (!stop.isFree(text)) {
            return isRunOn(text, stop);
        }
        String next = stop.after(text);
        if (next.isEmpty() || startsLower(next)) {
            return next.isEmpty() && !stop.isEllipsis(text);
        }
        if (stop.isLoud(text)) {
            return !(stop.hasClosers() && isAttribution(text, stop.next()));
        }
        if (stop.isEllipsis(text)) {
            return true;
        }
        return endsAtDot(text, start, stop, next);
    }

    /** {@code world.Today}: the space is missing, and it is no name of a file or a site. */
    private static boolean isRunOn(String text, Stop stop) {
        int end = stop.end();
        return stop.closers() - stop.mark() == 1
                && stop.mark() > 1
                && (isLower(text, stop.mark() - 1) && isLower(text, stop.mark() - 2)
                        || UCharacter.isDigit(text.charAt(stop.mark() - 1)))
                && end + 1 < text.length()
                && UCharacter.isUpperCase(text.charAt(end))
                && isLower(text, end + 1)
                && stop.before(text).indexOf('.') < 0
                && stop.before(text).indexOf('/') < 0;
    }

    private static boolean isLower(String text, int i) {
        return UCharacter.isLowerCase(text.charAt(i));
    }

    private static boolean startsLower(String word) {
        if (!UCharacter.isLowerCase(word.codePointAt(0))) {
            return false;
        }
        return word.length() < 2 || !UCharacter.isUpperCase(word.charAt(1));
    }

    private static boolean endsAtDot(String text, int start, Stop stop, String next) {
        String before = stop.before(text);
        if (before.isEmpty()) {
            return stop.mark() > 0 && Signs.isQuote(text.charAt(stop.mark() - 1));
        }
        if (stop.hasClosers()) {
            return true;
        }
        return switch (ABBREVIATIONS.kind(before)) {
            case NONE -> true;
            case TITLE -> false;
            case BEFORE_NUMBER -> !UCharacter.isDigit(next.codePointAt(0));
            case MONTH -> !UCharacter.isDigit(next.codePointAt(0)) && ABBREVIATIONS.startsSentence(next);
            case INITIAL -> before.equals("I") && ABBREVIATIONS.startsSentence(next);
            case HOUR ->
                isLongEnough(text, start, stop.mark())
                        && !UCharacter.isDigit(next.codePointAt(0))
                        && !TIME_ZONE.matcher(next).matches();
            case OPEN -> ABBREVIATIONS.startsSentence(next);
        };
    }

    /** {@code At 5 a.m.} is no sentence. */
    private static boolean isLongEnough(String text, int start, int end) {
        int words = 0;
        int at = Signs.skipSpace(text, start);
        while (at < end && words < 4) {
            words++;
            at = Signs.skipSpace(text, at + Math.max(1, Stop.word(text, at).length()));
        }
        return words > 3;
    }

    /** {@code Kim said}, {@code the minister asked}. */
    private static boolean isAttribution(String text, int from) {
        int at = from;
        for (int i = 0; i < ATTRIBUTION_WORDS && at < text.length(); i++) {
            String word = Stop.word(text, at);
            String bare = UCharacter.toLowerCase(java.util.Locale.ROOT, word.replaceAll("[,.;:!?]+$", ""));
            if (i > 0 && SPEAKING.contains(bare)) {
                return true;
            }
            if (!bare.equals(word.toLowerCase(java.util.Locale.ROOT)) || Signs.isQuote(text.charAt(at))) {
                return false;
            }
            at = Signs.skipSpace(text, at + word.length());
        }
        return false;
    }

    private static final Set<String> SPEAKING = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "told",
            "replied",
            "added",
            "wondered",
            "cried",
            "shouted",
            "thought",
            "wrote",
            "exclaimed",
            "answered",
            "whispered",
            "demanded",
            "continued",
            "remarked",
            "declared",
            "yelled");
}
