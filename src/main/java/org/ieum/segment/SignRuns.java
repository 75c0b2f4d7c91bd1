package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
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
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isSign(text, i)) {
                if (i - start > LONGEST_READ) {
                    String form = text.substring(start, i);
                    found.add(new Token(form, form, PartOfSpeech.PUNCTUATION, new Span(start, i)));
                }
                start = i + 1;
            }
        }
        return found;
    }

    private static boolean isSign(String text, int i) {
        char c = text.charAt(i);
        return !UCharacter.isLetterOrDigit(c)
                && !Character.isWhitespace(c)
                && !UCharacter.isSpaceChar(c)
                && !Character.isSurrogate(c);
    }

    /** The text with blanks, as many, instead of each long run. */
    static String blanked(String text) {
        List<Token> runs = find(text);
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
