package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.ieum.text.Hangul;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Long runs of characters that are neither letters, digits nor white space, such as a line of dots. They mean nothing
 * and cost the Korean analyser a time that grows faster than their length, so it never sees them.
 */
final class SignRuns {
    private static final int LONGEST_READ = 16;

    private SignRuns() {}

    /** Each long run as one token, in order. */
    static List<Token> find(String text) {
        List<Token> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = endOfRun(text, i);
            if (end - i > LONGEST_READ) {
                String form = text.substring(i, end);
                found.add(new Token(form, form, PartOfSpeech.PUNCTUATION, new Span(i, end)));
            }
            i = end + 1;
        }
        return found;
    }

    /** Signs with a space between them are a run too. */
    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && isSign(text, end)) {
            end++;
            boolean apart = end + 1 < text.length() && text.charAt(end) == ' ' && isSign(text, end + 1);
            end += apart ? 1 : 0;
        }
        return end;
    }

    private static boolean isSign(String text, int i) {
        char c = text.charAt(i);
        return !Hangul.isSyllable(c)
                && !Characters.isLetterOrDigit(c)
                && !Character.isWhitespace(c)
                && !UCharacter.isSpaceChar(c)
                && !Character.isSurrogate(c);
    }

    /** The text with blanks, as many, instead of each long run. */
    static String blanked(String text) {
        return blanked(text, find(text));
    }

    /** The same, if its long runs are known. */
    static String blanked(String text, List<Token> runs) {
        if (runs.isEmpty()) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        for (Token run : runs) {
            for (int i = run.span().start(); i < run.span().end(); i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
    }
}
