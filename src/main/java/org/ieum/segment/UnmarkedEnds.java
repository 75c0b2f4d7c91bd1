package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * English sentence ends that no punctuation marks: what was a line of its own before it was run together with the next.
 * A cut is made
 *
 * <ol>
 *   <li>before a word that can only begin a sentence (They, This, Our), where a plain word stands before it and a
 *       lower-case word after it, so that neither is part of a title or a name;
 *   <li>after a URL or an e-mail address, before a capital;
 *   <li>before and after a line of dashes, asterisks or the like;
 *   <li>after an emoticon, and after a quotation that breaks off in a dash, before a capital;
 *   <li>between the lines of a letter ({@link MailLines}).
 * </ol>
 */
final class UnmarkedEnds {
    private static final SentenceWords WORDS = SentenceWords.standard();
    private static final int SHORTEST_RULE = 5;

    private final String text;
    private final Marks marks;
    private final boolean hasAddresses;
    private final List<Integer> cuts = new ArrayList<>();

    private UnmarkedEnds(String text, Marks marks) {
        this.text = text;
        this.marks = marks;
        this.hasAddresses = Addresses.mayBeIn(text, marks);
    }

    /** Where they are, in any order; some may lie where a paragraph forbids it. */
    static List<Integer> find(String text, Marks marks) {
        UnmarkedEnds ends = new UnmarkedEnds(text, marks);
        ends.readWords();
        ends.cuts.addAll(MailLines.ends(text, marks));
        return ends.cuts;
    }

    /** A sentence can only begin with a capital, and a line only with its sign. */
    private void readWords() {
        for (int n = 0; n < marks.beginnings(); n++) {
            int word = marks.beginning(n);
            if (!Characters.isUpper(text.charAt(word))) {
                readRule(word);
            } else if (mayEndBefore(word)) {
                readBefore(word);
            }
        }
    }

    /**
     * A cheap look: behind a letter, only an address or what begins the next sentence marks an end, and behind a full stop, only
     * an address.
     */
    private boolean mayEndBefore(int next) {
        int end = Spaces.skipBack(text, next);
        if (end == 0 || hasAddresses) {
            return end > 0;
        }
        char last = text.charAt(end - 1);
        return Characters.isLetterOrDigit(last) ? isOpener(next) : last != '.';
    }

    private void readRule(int start) {
        int end = Spaces.next(text, start);
        if (isRule(start, end)) {
            cuts.add(start);
            cuts.add(end);
        }
    }

    private void readBefore(int next) {
        int start = Spaces.startOfWordBefore(text, next);
        int end = Spaces.skipBack(text, next);
        if (!isRule(start, end) && endsBetween(start, end, next)) {
            cuts.add(end);
        }
    }

    private boolean isRule(int start, int end) {
        char sign = text.charAt(start);
        if (end - start < SHORTEST_RULE || text.charAt(end - 1) != sign || !Signs.isRule(sign)) {
            return false;
        }
        int same = start;
        while (same < end && text.charAt(same) == sign) {
            same++;
        }
        return same == end;
    }

    private boolean endsBetween(int start, int end, int next) {
        char last = text.charAt(end - 1);
        if (last == ',') {
            return MailLines.isClosing(text, start, end);
        }
        if (Characters.isLetterOrDigit(last) && !Characters.isUpper(text.charAt(start))) {
            return isAddress(start, end) || isOpener(next);
        }
        return switch (last) {
            case '>', '/' -> isAddress(start, end);
            case '"', '”' -> isBrokenOff(end - 1);
            default -> Ornaments.endOfEmoticon(text, start) == end || (isAddress(start, end) && isOpener(next));
        };
    }

    private boolean isAddress(int start, int end) {
        return hasAddresses && Addresses.is(text, start, end);
    }

    /** {@code They went}: the word begins sentences, and the next one is in lower case. */
    private boolean isOpener(int start) {
        if (start + 1 == text.length() || !WORDS.mayOpen(text.charAt(start), text.charAt(start + 1))) {
            return false;
        }
        int letters = start;
        while (letters < text.length() && Characters.isLetter(text.charAt(letters))) {
            letters++;
        }
        return WORDS.isOpener(text, start, letters) && isBeforeLower(letters);
    }

    private boolean isBeforeLower(int word) {
        int next = Spaces.next(text, word) + 1;
        return next < text.length() && Characters.isLower(text.charAt(next));
    }

    private boolean isBrokenOff(int quote) {
        return quote > 1
                && (text.charAt(quote - 1) == '—' || (text.charAt(quote - 1) == '-' && text.charAt(quote - 2) == '-'));
    }
}
