package org.ieum.term;

import com.ibm.icu.lang.UCharacter;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.text.Sentence;
import org.ieum.text.Token;

/**
 * What capitals tell in English: that an expression goes on at its edge, as Paris Fashion does in Paris Fashion Week, and that
 * a sentence is a headline.
 */
final class Capitals {
    private static final Pattern BEFORE = Pattern.compile("(\\p{L}+)(?: of| of the)?[ -]$");
    private static final Pattern AFTER = Pattern.compile("^[ -](\\p{L}+)");

    private static final int LONG_WORD = 4;
    private static final double MOST = 0.8;

    private Capitals() {}

    /**
     * True if another word with a capital follows right after the expression or stands right before it, or before "of".
     * The first word of a sentence has a capital anyway and tells nothing.
     *
     * @param counts which words are taken into account, as they are written
     */
    static boolean isCut(Mention english, Predicate<String> counts) {
        String text = english.sentence().text();
        int start = english.sentence().local(english.span()).start();
        int end = english.sentence().local(english.span()).end();
        int last = Math.max(start, text.lastIndexOf(' ', end - 1) + 1);
        return isCapital(text, start) && before(text, start).filter(counts).isPresent()
                || isCapital(text, last) && after(text, end).filter(counts).isPresent();
    }

    /** True for a headline in which nearly all long words have a capital. */
    static boolean isTitle(Sentence sentence) {
        long words = 0;
        long capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.span().length() >= LONG_WORD
                    && UCharacter.isLetter(token.form().codePointAt(0))) {
                words++;
                capitals += isCapital(token.form(), 0) ? 1 : 0;
            }
        }
        return words > 2 && capitals >= MOST * words;
    }

    private static Optional<String> before(String text, int start) {
        Matcher matcher = BEFORE.matcher(text).region(wordsBefore(text, start), start);
        return matcher.find() && matcher.start() > 0 ? capital(matcher.group(1)) : Optional.empty();
    }

    /** Where the word begins that stands before a place, "of" and "the" aside, or further on to the left. */
    private static int wordsBefore(String text, int place) {
        int from = Math.max(0, place - " of the ".length());
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static Optional<String> after(String text, int end) {
        Matcher matcher = AFTER.matcher(text).region(end, text.length());
        return matcher.find() ? capital(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> capital(String word) {
        return Optional.of(word).filter(w -> isCapital(w, 0));
    }

    private static boolean isCapital(String text, int at) {
        return UCharacter.isUpperCase(text.codePointAt(at));
    }
}
