package org.ieum.term;

import java.util.Optional;
import org.ieum.text.Sentence;

/**
 * In a language that writes words apart a term begins where a word begins and ends where a word ends. A row of names with
 * hyphens is a term as a whole or not at all: Korea-China is not in Korea-China-Japan.
 */
final class SpacedEdges implements Edges {
    private final String text;
    private final Letters letters;

    SpacedEdges(Sentence sentence, Letters letters) {
        this.text = sentence.text();
        this.letters = letters;
    }

    @Override
    public Optional<String> explain(int from, int to) {
        boolean begins = letters.mayBeginTerm(from);
        boolean ends = letters.isWordEnd(to) || !Letters.isLetter(letters.written(to - 1));
        if (!begins || !ends) {
            return Optional.empty();
        }
        int end = letters.end(to - 1);
        if (isPartOfRow(letters.start(from), end)) {
            return Optional.empty();
        }
        return Optional.of(text.substring(letters.start(from), end) + " + " + following(end));
    }

    private boolean isPartOfRow(int start, int end) {
        return text.substring(start, end).chars().anyMatch(TermKey::isHyphen)
                && Character.isUpperCase(text.charAt(start))
                && (isHyphenBetweenNames(start - 1) || isHyphenBetweenNames(end));
    }

    private boolean isHyphenBetweenNames(int at) {
        return at > 0
                && at + 1 < text.length()
                && TermKey.isHyphen(text.charAt(at))
                && Letters.isLetter(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at + 1));
    }

    private String following(int end) {
        if (end == text.length()) {
            return "end";
        }
        char next = text.charAt(end);
        if (TermKey.isApostrophe(next)
                && end + 1 < text.length()
                && Character.toLowerCase(text.charAt(end + 1)) == 's') {
            return text.substring(end, end + 2) + "/POSSESSIVE";
        }
        return TermKey.isSpace(next) ? "space" : Character.toString(text.codePointAt(end)) + "/PUNCTUATION";
    }
}
