package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * English sentence ends. In the order of the rules:
 *
 * <ol>
 *   <li>Nothing is cut inside brackets, shielded spans and, unless asked for, quotations.
 *   <li>Every item of a numbered list is a sentence, and so is what stands in round brackets where a sentence could
 *       begin; what stands there in square ones is a label of the sentence that follows.
 *   <li>Where lines were run together, some sentences end without punctuation ({@link UnmarkedEnds}).
 *   <li>An ellipsis ends a sentence before a capital, unless it is set apart and I follows; none is one by itself.
 *   <li>A lower-case word begins a sentence only where capitals are not to be trusted: after a question mark, after a
 *       long word that is no abbreviation, and in a text that was not edited ({@link EnglishStyle}).
 *   <li>A quotation that ends in a question or an exclamation and the clause that says who spoke are one sentence.
 *   <li>After a title, an initial or an abbreviation that stands before something else, the sentence goes on.
 *   <li>After an abbreviation that may end a sentence (U.S., Inc.), it ends before a word that begins sentences.
 *   <li>After an hour (6 p.m.), it goes on with the hour's day and time zone.
 * </ol>
 */
final class EnglishSentences {
    private static final Abbreviations ABBREVIATIONS = Abbreviations.standard();
    private static final SentenceWords WORDS = SentenceWords.standard();
    /** What tells the zone or the day of an hour: {@code 6 a.m. Seoul time}, {@code 3 p.m. Tuesday}, {@code 7 p.m. March 3}. */
    private static final Pattern AFTER_HOUR =
            Pattern.compile("(?:Eastern|Pacific|Central|Mountain|GMT|UTC|CES?T|A?[ECMPJKI][SD]?T|BST|MSK)\\b"
                    + "|(?:\\p{Lu}\\p{L}{1,15} ){1,3}(?:standard |daylight |summer )?time\\b"
                    + "|(?:Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?)(?:day)?\\b(?!['’]s|\\s(?:is|was|will|has|had|would)\\b)"
                    + "|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\\p{Ll}{2,6})?\\.?\\s[0-9]");

    private static final int ATTRIBUTION_WORDS = 5;
    private static final int SHORTEST_PLAIN_WORD = 5;

    private final Style style;

    EnglishSentences(Style style) {
        this.style = style;
    }

    /** Where sentences end, in order; the end of the paragraph may be missing. */
    List<Integer> cuts(Paragraph paragraph) {
        return new Reading(paragraph, style).cuts();
    }

    /** A paragraph, read from its beginning to its end. */
    private static final class Reading {
        private final Paragraph paragraph;
        private final String text;
        private final EnglishStyle english;
        private final List<Integer> cuts = new ArrayList<>();
        private int start;

        Reading(Paragraph paragraph, Style style) {
            this.paragraph = paragraph;
            this.text = paragraph.text();
            this.english = new EnglishStyle(style, text);
        }

        List<Integer> cuts() {
            List<Integer> unmarked = unmarked();
            int next = 0;
            begin(0);
            for (Stop stop : paragraph.stops()) {
                while (next < unmarked.size() && unmarked.get(next) <= stop.mark()) {
                    cut(unmarked.get(next++));
                }
                if (stop.end() > start && !paragraph.isForbidden(stop.end()) && ends(stop)) {
                    cut(stop.end());
                }
            }
            unmarked.subList(next, unmarked.size()).forEach(this::cut);
            return cuts;
        }

        private List<Integer> unmarked() {
            List<Integer> unmarked = new ArrayList<>(UnmarkedEnds.find(text, paragraph.marks()));
            unmarked.removeIf(paragraph::isForbidden);
            unmarked.addAll(ListItems.starts(paragraph));
            unmarked.sort(null);
            return unmarked;
        }

        private void cut(int at) {
            if (at > start) {
                cuts.add(at);
                begin(at);
            }
        }

        private void begin(int at) {
            start = at;
            int end = endOfAside(at);
            while (end > start) {
                cuts.add(end);
                start = end;
                end = endOfAside(end);
            }
        }

        /**
         * The end of what stands in round brackets where a sentence could begin, for that is one; the position itself where
         * nothing does. In square ones stands a label of the sentence that follows.
         */
        private int endOfAside(int at) {
            int first = Spaces.skip(text, at);
            int end = paragraph.enclosures().endOfBrackets(first);
            boolean sentence = end - first > 3
                    && "[［【〔".indexOf(text.charAt(first)) < 0
                    && isCapital(Spaces.skip(text, end))
                    && isCapital(first + 1);
            return sentence ? end : at;
        }

        /** True before a capital, perhaps with an opening mark before it. */
        private boolean isCapital(int at) {
            String word = Spaces.word(text, at);
            return !word.isEmpty() && UCharacter.isUpperCase(word.codePointAt(0));
        }

        private boolean ends(Stop stop) {
            if (stop.next() == text.length()) {
                return true;
            }
            if (stop.isRemark(text) || ListItems.isMarker(text, start, stop.mark()) || isBeforeSource(stop)) {
                return false;
            }
            if (!stop.isFree(text)) {
                return isRunOn(stop);
            }
            String next = stop.after(text);
            if (next.isEmpty()) {
                return !stop.isEllipsis(text);
            }
            if (stop.isEllipsis(text)) {
                return endsAtEllipsis(stop, next);
            }
            if (startsLower(next)) {
                return endsBeforeLower(stop);
            }
            if (stop.isLoud(text)) {
                return !(stop.isQuoted(text) && !WORDS.startsSentence(next) && isAttribution(text, stop.next()));
            }
            return endsAtDot(stop, next);
        }

        /** {@code "It rained." (Kim 12)} at the end of the text. */
        private boolean isBeforeSource(Stop stop) {
            return stop.isQuoted(text)
                    && Spaces.skip(text, paragraph.enclosures().endOfBrackets(stop.next())) == text.length();
        }

        /** {@code world.Today}: the space is missing, and it is no name of a file or a site. */
        private boolean isRunOn(Stop stop) {
            int end = stop.end();
            return stop.closers() - stop.mark() == 1
                    && stop.mark() > 1
                    && (isLower(text, stop.mark() - 1) && isLower(text, stop.mark() - 2)
                            || UCharacter.isDigit(text.charAt(stop.mark() - 1)))
                    && end + 1 < text.length()
                    && Characters.isUpper(text.charAt(end))
                    && isLower(text, end + 1)
                    && stop.before(text, start).indexOf('.') < 0
                    && stop.before(text, start).indexOf('/') < 0;
        }

        private boolean endsAtEllipsis(Stop stop, String next) {
            boolean apart = stop.mark() > 0 && Signs.isSpace(text.charAt(stop.mark() - 1));
            boolean alone = Spaces.skip(text, start) == stop.mark();
            return !alone && !startsLower(next) && !(apart && Stop.isFirstPerson(next));
        }

        private boolean endsBeforeLower(Stop stop) {
            if (!english.mayBeUnedited() || stop.isClosed(text)) {
                return false;
            }
            if (stop.isLoud(text)) {
                return (stop.isQuestion(text) && !isAttribution(text, stop.next())) || english.isUnedited();
            }
            String before = stop.before(text, start);
            if (before.length() < 2) {
                return before.isEmpty() && isApart(stop) && english.isUnedited();
            }
            boolean word = ABBREVIATIONS.kind(before) == Abbreviations.Kind.NONE;
            return word && (isPlain(before) || english.isUnedited());
        }

        private boolean endsAtDot(Stop stop, String next) {
            String before = stop.before(text, start);
            if (before.isEmpty()) {
                return isApart(stop);
            }
            Abbreviations.Kind kind = ABBREVIATIONS.kind(before);
            if (stop.hasClosers()) {
                return kind == Abbreviations.Kind.NONE || stop.isQuoted(text);
            }
            if (kind != Abbreviations.Kind.NONE && isBeforeAside(stop)) {
                return false;
            }
            return switch (kind) {
                case NONE -> true;
                case TITLE -> false;
                case BEFORE_NUMBER -> !UCharacter.isDigit(next.codePointAt(0));
                case MONTH -> !UCharacter.isDigit(next.codePointAt(0)) && WORDS.startsSentence(next);
                case INITIAL -> next.indexOf('-') < 0 && WORDS.startsSentence(next);
                case HOUR ->
                    isLongEnough(text, start, stop.mark())
                            && !UCharacter.isDigit(next.codePointAt(0))
                            && !AFTER_HOUR
                                    .matcher(text)
                                    .region(stop.next(), text.length())
                                    .lookingAt();
                case OPEN -> WORDS.startsSentence(next);
            };
        }

        /** {@code at 8 p.m. (Korea time) on the 10th}: a remark in brackets, and the sentence goes on. */
        private boolean isBeforeAside(Stop stop) {
            int end = paragraph.enclosures().endOfBrackets(stop.next());
            int next = Spaces.skip(text, end);
            return end > stop.next() && next < text.length() && isLower(text, next);
        }

        /** A full stop may stand behind a quotation, and some put a space before it. */
        private boolean isApart(Stop stop) {
            char before = stop.mark() == 0 ? ' ' : text.charAt(stop.mark() - 1);
            return Signs.isQuote(before) || (Signs.isSpace(before) && Spaces.skip(text, start) < stop.mark());
        }
    }

    /** A word longer than most abbreviations. */
    private static boolean isPlain(String word) {
        return word.length() >= SHORTEST_PLAIN_WORD && word.chars().allMatch(UCharacter::isLetter);
    }

    private static boolean isLower(String text, int i) {
        return Characters.isLower(text.charAt(i));
    }

    /** True for ordinary words in lower case, and not for iPhone and www.example.org. */
    private static boolean startsLower(String word) {
        if (!UCharacter.isLowerCase(word.codePointAt(0)) || Addresses.startsUrl(word, 0)) {
            return false;
        }
        return word.length() < 2 || !Characters.isUpper(word.charAt(1));
    }

    /** {@code At 5 a.m.} is no sentence. */
    private static boolean isLongEnough(String text, int start, int end) {
        int words = 0;
        int at = Spaces.skip(text, start);
        while (at < end && words < 4) {
            words++;
            at = Spaces.skip(text, at + Math.max(1, Spaces.word(text, at).length()));
        }
        return words > 3;
    }

    /** {@code Kim said}, {@code the minister asked}. */
    private static boolean isAttribution(String text, int from) {
        int at = from;
        for (int i = 0; i < ATTRIBUTION_WORDS && at < text.length(); i++) {
            String word = Characters.lower(Spaces.word(text, at));
            int end = word.length();
            while (end > 0 && ",.;:!?".indexOf(word.charAt(end - 1)) >= 0) {
                end--;
            }
            if (WORDS.isSpeaking(word.substring(0, end))) {
                return true;
            }
            if (end < word.length() || Signs.isQuote(text.charAt(at))) {
                return false;
            }
            at = Spaces.skip(text, at + word.length());
        }
        return false;
    }
}
