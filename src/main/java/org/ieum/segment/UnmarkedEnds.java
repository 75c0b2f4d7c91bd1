package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English sentence ends that no punctuation marks: what was a line of its own before it was run together with the next.
 * A cut is made
 *
 * <ol>
 *   <li>before a word that can only begin a sentence (They, This, Our), where a plain word stands before it and a
 *       lower-case word after it, so that neither is part of a title or a name;
 *   <li>after a URL or an e-mail address, before a capital;
 *   <li>before and after the date and time that a mail program stamps;
 *   <li>before and after a line of dashes, asterisks or the like;
 *   <li>after a greeting at the beginning or behind such a stamp, and after the formula that closes a letter;
 *   <li>before the fields of a mail's header, where there are several;
 *   <li>after an emoticon, and after a quotation that breaks off in a dash, before a capital.
 * </ol>
 */
final class UnmarkedEnds {
    private static final SentenceWords WORDS = SentenceWords.standard();
    private static final int SHORTEST_RULE = 5;
    private static final int SHORTEST_CLOSING = 6;
    private static final int LONGEST_CLOSING = 12;
    private static final int LONGEST_SIGNATURE = 40;
    private static final Pattern STAMP = Pattern.compile(
            "(?<!\\S)[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4},? " + "[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[AP]M)?(?!\\S)");
    private static final Set<String> FIELDS = Set.of(
            "From",
            "To",
            "Cc",
            "CC",
            "Bcc",
            "Sent",
            "Subject",
            "Reply-To",
            "Followup-To",
            "Groups",
            "Newsgroups",
            "Attachment",
            "Attachments",
            "Importance");
    private static final int LONGEST_FIELD = 11;
    private static final String FIELD_START = " \t\n\u000B\f\r";
    private static final String FIELD_END = ": ";
    private static final String NAMES =
            "(?:\\p{Lu}[\\p{L}.'-]{0,20}(?:,? (?=\\p{Lu}|and ))?|and |all|everyone|team|folks|there){0,6}";
    /** What a letter may begin with behind no more than a name: Kim, They came. */
    private static final List<String> AFTER_NAMES =
            List.of("There", "They", "We", "You", "It", "He", "She", "This", "These", "Please", "Just");

    private static final Pattern GREETING = Pattern.compile(
            "\\s*(?:(?:Hi|Hello|Hey|Dear|Good (?:[Mm]orning|[Aa]fternoon|[Ee]vening)) ?" + NAMES + "(?:[,:!]| -{1,2})|"
                    + NAMES + ",(?= (?:" + String.join("|", AFTER_NAMES) + ") [a-z]))(?=\\s+\\p{Lu})");
    private static final List<String> GREETINGS = List.of("Hi", "Hello", "Hey", "Dear", "Good ");
    private static final String GREETING_LETTERS = "HDG";
    private static final Set<String> CLOSINGS =
            Set.of("regards,", "wishes,", "sincerely,", "faithfully,", "truly,", "yours,", "cheers,", "thanks,");

    /** What stands before their commas, in any case. */
    private static final String CLOSING_LETTERS = "syYS";

    /** The words of a closing formula, with the last one: Yours very truly. */
    private static final int CLOSING_WORDS = 3;

    /** In characters: six names of at most 23 with what follows each, as the pattern has it. */
    private static final int LONGEST_NAMES = 138;

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
        ends.readStamps();
        ends.readFields();
        ends.readGreeting(0);
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
        int start = startOfWordBefore(next);
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
            return isClosing(start, end);
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

    /** {@code Best regards,}: a formula, and nothing else since the last sentence ended. */
    private boolean isClosing(int start, int end) {
        int length = end - start;
        if (length < SHORTEST_CLOSING
                || length > LONGEST_CLOSING
                || CLOSING_LETTERS.indexOf(text.charAt(end - 2)) < 0
                || !CLOSINGS.contains(Characters.lower(text.substring(start, end)))) {
            return false;
        }
        int first = start;
        for (int words = 1; words < CLOSING_WORDS && first > 0 && !isAfterStop(first); words++) {
            first = startOfWordBefore(first);
        }
        boolean formula = isAfterStop(first) && Characters.isUpper(text.charAt(first));
        return formula
                && (first < start || text.length() - end < LONGEST_SIGNATURE || text.startsWith("Regards", start));
    }

    private boolean isAfterStop(int start) {
        int end = Spaces.skipBack(text, start);
        return end == 0 || Signs.isStop(text.charAt(end - 1)) || Signs.encloses(text.charAt(end - 1));
    }

    private int startOfWordBefore(int start) {
        int from = Spaces.skipBack(text, start);
        while (from > 0 && !Signs.isSpace(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private boolean isBrokenOff(int quote) {
        return quote > 1
                && (text.charAt(quote - 1) == '—' || (text.charAt(quote - 1) == '-' && text.charAt(quote - 2) == '-'));
    }

    private void readStamps() {
        if (!marks.mayContain('/') || !marks.mayContain(':')) {
            return;
        }
        Matcher stamp = STAMP.matcher(text).useTransparentBounds(true);
        int slash = text.indexOf('/');
        while (slash >= 0) {
            boolean found = stamp.region(startOfDay(slash), text.length()).lookingAt();
            if (found) {
                readStamp(stamp.start(), stamp.end());
            }
            slash = text.indexOf('/', found ? stamp.end() : slash + 1);
        }
    }

    /** One digit or two before the first slash of a stamp, or what the pattern refuses. */
    private int startOfDay(int slash) {
        int start = slash;
        while (start > 0 && slash - start < 2 && UCharacter.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private void readStamp(int start, int end) {
        int next = Spaces.skip(text, end);
        if (next < text.length() && Characters.isUpper(text.charAt(next))) {
            cuts.add(end);
            addBefore(start);
            readGreeting(end);
        }
    }

    /** A name or an address before a stamp is the sender; any other word belongs to the stamp's sentence. */
    private void addBefore(int start) {
        int from = startOfWordBefore(start);
        int end = Spaces.skipBack(text, start);
        if (from < end && (Characters.isUpper(text.charAt(from)) || isAddress(from, end))) {
            cuts.add(start);
        }
    }

    private void readFields() {
        if (!marks.mayContain(':')) {
            return;
        }
        List<Integer> fields = new ArrayList<>();
        for (int end = text.indexOf(FIELD_END); end >= 0; end = text.indexOf(FIELD_END, end + 1)) {
            int start = startOfField(end);
            if (FIELDS.contains(text.substring(start, end))) {
                fields.add(start);
            }
        }
        if (fields.size() > 1) {
            cuts.addAll(fields);
        }
    }

    private int startOfField(int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_FIELD && FIELD_START.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private void readGreeting(int from) {
        if (!mayGreet(from)) {
            return;
        }
        Matcher greeting = GREETING.matcher(text).region(from, text.length());
        if (greeting.lookingAt()) {
            cuts.add(greeting.end());
        }
    }

    /** A cheap look: is there a word of greeting, or a comma between what may be names and a sentence? */
    private boolean mayGreet(int from) {
        int start = Spaces.skip(text, from);
        for (int n = 0; n < marks.beginnings() && marks.beginning(n) - start < LONGEST_NAMES; n++) {
            if (isAfterNames(marks.beginning(n), start)) {
                return true;
            }
        }
        return startsWithGreeting(start);
    }

    private boolean startsWithGreeting(int start) {
        if (start == text.length() || GREETING_LETTERS.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        for (String greeting : GREETINGS) {
            if (text.startsWith(greeting, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterNames(int word, int start) {
        return word - 1 > start
                && text.charAt(word - 2) == ','
                && AFTER_NAMES.contains(text.substring(word, Spaces.next(text, word)));
    }
}
