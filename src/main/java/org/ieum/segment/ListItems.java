package org.ieum.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items of a list that was run together into one paragraph: {@code 1) The first item 2) The second item}. */
final class ListItems {
    private static final String BULLET = "[•‣◦⁃▪▶●■◆]";
    private static final Pattern MARKER = Pattern.compile("(?:" + BULLET + " ?)?(?<open>\\()?"
            + "(?<label>[0-9]{1,2}|[a-zⅠ-ⅻ" + ListItem.SYLLABLES + "]|[ivx]{2,4})(?<sign>\\.\\)|[.)])(?=\\s)");
    private static final Pattern ONLY_MARKER =
            Pattern.compile("(?:" + BULLET + "\\s?)?(?:[0-9]{1,3}(?:[.-][0-9]{1,2}){0,2}|[A-Za-zⅠ-ⅻ]|[IVXivx]{1,4})");
    private static final Abbreviations ABBREVIATIONS = Abbreviations.standard();
    /** Of a word that numbers stand behind. */
    private static final int LONGEST_NAME = 8;

    private static final int LONGEST_MARKER = 8;

    private ListItems() {}

    /** True if a sentence that begins at start is, up to end, only a number or a Latin letter. */
    static boolean isMarker(String text, int start, int end) {
        int from = Spaces.skip(text, start);
        return end > from
                && end - from < LONGEST_MARKER
                && ONLY_MARKER.matcher(text.substring(from, end)).matches();
    }

    /** True if a sentence that begins at start is, up to end, only a syllable that lists count with; also a word of its own. */
    static boolean isSyllable(String text, int start, int end) {
        int from = Spaces.skip(text, start);
        return end - from == 1 && ListItem.SYLLABLES.indexOf(text.charAt(from)) >= 0;
    }

    /** Where items begin, in order: those with {@linkplain Bullets bullets} and those of lists that count. */
    static List<Integer> starts(Paragraph paragraph) {
        List<ListItem> items = items(paragraph);
        List<Integer> bullets = Bullets.starts(paragraph);
        if (items.size() < 2) {
            return bullets;
        }
        SortedSet<Integer> starts = numbered(paragraph, items);
        starts.addAll(bullets);
        return List.copyOf(starts);
    }

    /**
     * Of two markers or more that count up, of which the first stands where a sentence can begin, at the beginning of the
     * text, after a stop or after another list. A list may go on behind one inside it.
     */
    private static SortedSet<Integer> numbered(Paragraph paragraph, List<ListItem> items) {
        SortedSet<Integer> starts = new TreeSet<>();
        Deque<ListItem> open = new ArrayDeque<>();
        for (ListItem item : items) {
            Optional<ListItem> before = open.stream().filter(item::continues).findFirst();
            if (before.isPresent()) {
                starts.add(before.get().start());
                starts.add(item.start());
            }
            if (before.isPresent() || canBegin(paragraph, item, !starts.isEmpty())) {
                open.removeIf(item::isLike);
                open.push(item);
            }
        }
        return starts;
    }

    private static boolean canBegin(Paragraph paragraph, ListItem item, boolean behindList) {
        String text = paragraph.text();
        return Spaces.skip(text, 0) == item.start()
                || item.isBeforeCapital(text)
                || (!item.isLateNumber() && (behindList || isAtBeginning(text, item.start())));
    }

    /** True at the beginning of the text and behind a stop that belongs to no number. */
    static boolean isAtBeginning(String text, int start) {
        return isBehindStop(text, start) && !takesNumber(text, Spaces.skipBack(text, start) - 1);
    }

    private static boolean isBehindStop(String text, int start) {
        int before = start - 1;
        while (before >= 0 && (Signs.isSpace(text.charAt(before)) || isCloser(text.charAt(before)))) {
            before--;
        }
        return before < 0 || Signs.isStop(text.charAt(before));
    }

    /** {@code Jan. 4}, {@code 12. 3}: a number that belongs to what stands before it, unless that is a sentence ({@code No.}). */
    private static boolean isPart(Paragraph paragraph, int start) {
        String text = paragraph.text();
        int stop = Spaces.skipBack(text, start) - 1;
        return (paragraph.isShielded(start) || takesNumber(text, stop)) && !isSentence(text, stop);
    }

    /** True if the word that ends in this full stop is a sentence by itself. */
    private static boolean isSentence(String text, int stop) {
        int start = startOfWord(text, stop);
        return start < stop
                && text.charAt(stop) == '.'
                && Characters.isUpper(text.charAt(start))
                && isBehindStop(text, start);
    }

    /** True if what ends in this full stop is an abbreviation before numbers, or the first number of a date. */
    private static boolean takesNumber(String text, int stop) {
        int start = startOfWord(text, stop);
        if (stop < 1 || text.charAt(stop) != '.' || start == stop) {
            return false;
        }
        String word = text.substring(start, stop);
        return switch (ABBREVIATIONS.kind(word)) {
            case MONTH, BEFORE_NUMBER -> true;
            default -> word.chars().allMatch(UCharacter::isDigit);
        };
    }

    private static int startOfWord(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME && isWordChar(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isWordChar(char c) {
        return !Signs.isSpace(c) && !Signs.encloses(c);
    }

    private static boolean isCloser(char c) {
        return Signs.isClosingBracket(c) || Signs.isOnlyClosing(c) || c == '>';
    }

    private static List<ListItem> items(Paragraph paragraph) {
        String text = paragraph.text();
        Marks marks = paragraph.marks();
        List<ListItem> items = new ArrayList<>();
        for (int n = 0; n < marks.count(); n++) {
            int i = marks.place(n);
            if (isSignOfItem(text, i) && !isBehindWord(text, i) && !paragraph.isShielded(i)) {
                int start = startOfMarker(text, i);
                if (start >= 0) {
                    addItem(items, paragraph, start, i + 1);
                }
            }
        }
        return items;
    }

    private static boolean isSignOfItem(String text, int i) {
        char c = text.charAt(i);
        return i > 0 && i + 1 < text.length() && (c == '.' || c == ')') && Signs.isSpace(text.charAt(i + 1));
    }

    /** The usual cases: a capital, or two letters, of which the last is no Roman digit. */
    private static boolean isBehindWord(String text, int sign) {
        char last = text.charAt(sign - 1);
        return (last >= 'A' && last <= 'Z') || isBehindLetters(text, sign);
    }

    private static boolean isBehindLetters(String text, int sign) {
        return sign > 1
                && Characters.isPlainLetter(text.charAt(sign - 2))
                && Characters.isPlainLetter(text.charAt(sign - 1))
                && "ivx".indexOf(text.charAt(sign - 1)) < 0;
    }

    /** Where the white space ends before a sign, and before the bullet that may stand there; or -1 if that is far. */
    private static int startOfMarker(String text, int sign) {
        int start = sign;
        while (start > 0 && sign - start < LONGEST_MARKER && !Signs.isSpace(text.charAt(start - 1))) {
            start--;
        }
        if (start > 1 && BULLET.indexOf(text.charAt(start - 2)) > 0) {
            start -= 2;
        }
        return start == 0 || Signs.isSpace(text.charAt(start - 1)) ? start : -1;
    }

    private static void addItem(List<ListItem> items, Paragraph paragraph, int start, int end) {
        String text = paragraph.text();
        Matcher marker = MARKER.matcher(text).useTransparentBounds(true).region(start, end);
        if (!marker.matches()) {
            return;
        }
        boolean enclosed = marker.group("open") != null;
        String sign = enclosed ? "()" : marker.group("sign");
        ListItem item = new ListItem(marker.start(), marker.end(), marker.group("label"), sign);
        if (enclosed ? isAtBeginning(text, start) : !(item.isNumber() && isPart(paragraph, start))) {
            items.add(item);
        }
    }
}
