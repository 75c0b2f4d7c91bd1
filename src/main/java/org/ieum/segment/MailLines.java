package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where lines of an English letter or mail that were run together end:
 *
 * <ol>
 *   <li>before and after the date and time that a mail program stamps;
 *   <li>before the fields of a mail's header, where there are several;
 *   <li>after a greeting at the beginning or behind such a stamp, and after the formula that closes a letter.
 * </ol>
 */
final class MailLines {
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
    private final List<Integer> ends = new ArrayList<>();

    private MailLines(String text, Marks marks) {
        this.text = text;
        this.marks = marks;
    }

    /** Where they are, in any order, but for closing formulas, which are asked for at each comma by {@link #isClosing}. */
    static List<Integer> ends(String text, Marks marks) {
        MailLines lines = new MailLines(text, marks);
        lines.readStamps();
        lines.readFields();
        lines.readGreeting(0);
        return lines.ends;
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
            ends.add(end);
            addBefore(start);
            readGreeting(end);
        }
    }

    /** A name or an address before a stamp is the sender; any other word belongs to the stamp's sentence. */
    private void addBefore(int start) {
        int from = Spaces.startOfWordBefore(text, start);
        int end = Spaces.skipBack(text, start);
        if (from < end && (Characters.isUpper(text.charAt(from)) || Addresses.is(text, from, end))) {
            ends.add(start);
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
            ends.addAll(fields);
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
            ends.add(greeting.end());
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

    /** {@code Best regards,}: a formula, and nothing else since the last sentence ended. */
    static boolean isClosing(String text, int start, int end) {
        int length = end - start;
        if (length < SHORTEST_CLOSING
                || length > LONGEST_CLOSING
                || CLOSING_LETTERS.indexOf(text.charAt(end - 2)) < 0
                || !CLOSINGS.contains(Characters.lower(text.substring(start, end)))) {
            return false;
        }
        int first = start;
        for (int words = 1; words < CLOSING_WORDS && first > 0 && !isAfterStop(text, first); words++) {
            first = Spaces.startOfWordBefore(text, first);
        }
        boolean formula = isAfterStop(text, first) && Characters.isUpper(text.charAt(first));
        return formula
                && (first < start || text.length() - end < LONGEST_SIGNATURE || text.startsWith("Regards", start));
    }

    private static boolean isAfterStop(String text, int start) {
        int end = Spaces.skipBack(text, start);
        return end == 0 || Signs.isStop(text.charAt(end - 1)) || Signs.encloses(text.charAt(end - 1));
    }
}
