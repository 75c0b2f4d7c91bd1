package org.ieum.term;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ieum.text.Sentence;
import org.ieum.text.Span;

/** Full forms of acronyms in brackets, in Latin letters (Schwartz &amp; Hearst 2003, PSB). */
final class Acronyms {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;

    private static final Set<String> SMALL = Set.of("a", "an", "and", "at", "as", "in", "of", "on", "or", "the", "to");

    private Acronyms() {}

    /** A full form, the acronym in brackets behind it, and where they stand. */
    record Definition(Sentence sentence, Span full, Span acronym) {
        String acronymText() {
            return sentence.text(acronym);
        }
    }

    static List<Definition> in(Sentence sentence) {
        List<Definition> found = new ArrayList<>();
        for (Span content : Brackets.contents(sentence)) {
            String acronym = sentence.text(content);
            if (isCandidate(acronym)) {
                int end = Brackets.endBefore(sentence, content);
                Span left = window(sentence, end, acronym);
                int start = longForm(acronym, sentence.text(left));
                if (start >= 0) {
                    Span full = new Span(left.start() + start, end);
                    found.add(new Definition(sentence, full, content));
                }
            }
        }
        return found;
    }

    private static boolean isCandidate(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars().filter(c -> c == ' ').count() <= 1
                && text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')
                && text.chars().allMatch(c -> c < 0x80)
                && UCharacter.isLetterOrDigit(text.codePointAt(0));
    }

    /** At most min(letters + 5, letters * 2) words before the bracket, none of them before other punctuation. */
    private static Span window(Sentence sentence, int end, String acronym) {
        String text = sentence.text();
        int words = Math.min(acronym.length() + 5, acronym.length() * 2);
        int to = end - sentence.span().start();
        int from = to;
        int spaces = 0;
        while (from > 0 && isPartOfPhrase(text.charAt(from - 1))) {
            spaces += text.charAt(from - 1) == ' ' ? 1 : 0;
            if (spaces == words) {
                break;
            }
            from--;
        }
        return new Span(from, to).shift(sentence.span().start());
    }

    private static boolean isPartOfPhrase(char c) {
        return c == ' ' || Letters.isLatin(c) || TermKey.isHyphen(c) || TermKey.isApostrophe(c) || c == '&';
    }

    /** Where the full form begins in the words before the bracket; -1 if they do not spell the acronym. */
    static int longForm(String acronym, String before) {
        int at = before.length() - 1;
        for (int i = acronym.length() - 1; i >= 0; i--) {
            int wanted = TermKey.fold(acronym.charAt(i));
            if (!UCharacter.isLetterOrDigit(wanted)) {
                continue;
            }
            while (at >= 0 && !(TermKey.fold(before.charAt(at)) == wanted && (i > 0 || isFullWordStart(before, at)))) {
                at--;
            }
            if (at < 0) {
                return -1;
            }
            at--;
        }
        int start = at + 1;
        String full = before.substring(start);
        return full.length() > acronym.length() && !(" " + full + " ").contains(" " + acronym + " ") ? start : -1;
    }

    /** True where a word begins that can begin a full form: "and Cross-Servicing Agreement" is not one. */
    private static boolean isFullWordStart(String text, int at) {
        return isWordStart(text, at) && SMALL.stream().noneMatch(word -> text.startsWith(word + " ", at));
    }

    private static boolean isWordStart(String text, int at) {
        return at == 0 || !Letters.isLetter(text.charAt(at - 1));
    }
}
