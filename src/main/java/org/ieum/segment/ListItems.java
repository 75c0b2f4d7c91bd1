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
    /** What Korean lists count with, in order. */
    private static final String SYLLABLES = "가나다라마바사아자차카타파하";

    private static final Pattern MARKER = Pattern.compile("(?:" + BULLET + " ?)?(?<open>\\()?"
            + "(?<label>[0-9]{1,2}|[a-zⅠ-ⅻ" + SYLLABLES + "]|[ivx]{2,4})(?<sign>\\.\\)|[.)])(?=\\s)");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");
    private static final Pattern ONLY_MARKER =
            Pattern.compile("(?:" + BULLET + "\\s?)?(?:[0-9]{1,3}(?:[.-][0-9]{1,2}){0,2}|[A-Za-zⅠ-ⅻ]|[IVXivx]{1,4})");
    private static final Abbreviations ABBREVIATIONS = Abbreviations.standard();
    /** Of a word that numbers stand behind. */
    private static final int LONGEST_NAME = 8;

    private ListItems() {}

    /** True if a sentence that begins at start is, up to end, only a number or a Latin letter. */
    static boolean isMarker(String text, int start, int end) {
        int from = Spaces.skip(text, start);
        return end > from
                && end - from < 8
                && ONLY_MARKER.matcher(text.substring(from, end)).matches();
    }

    /** True if a sentence that begins at start is, up to end, only a syllable that lists count with; also a word of its own. */
    static boolean isSyllable(String text, int start, int end) {
        int from = Spaces.skip(text, start);
        return end - from == 1 && SYLLABLES.indexOf(text.charAt(from)) >= 0;
    }

    private static final int LONGEST_MARKER = 8;

    private record Item(int start, int end, String label, String sign) {
        boolean continues(Item before) {
            return sign.equals(before.sign) && (isNextNumber(before) || isNextLetter(before) || isNextRoman(before));
        }

        private boolean isNextNumber(Item before) {
            return isNumber() && before.isNumber() && Integer.parseInt(label) == Integer.parseInt(before.label) + 1;
        }

        private boolean isNextLetter(Item before) {
            return label.length() == 1
                    && before.label.length() == 1
                    && !before.isNumber()
                    && (label.charAt(0) == before.label.charAt(0) + 1 || isNextSyllable(before));
        }

        private boolean isNextSyllable(Item before) {
            int syllable = SYLLABLES.indexOf(label);
            return syllable > 0 && SYLLABLES.indexOf(before.label) == syllable - 1;
        }

        private boolean isNextRoman(Item before) {
            int roman = ROMAN.indexOf(label);
            return roman > 0 && ROMAN.get(roman - 1).equals(before.label);
        }

        private boolean isNumber() {
            return UCharacter.isDigit(label.charAt(0));
        }

        /** Of the same kind: none of two such lists is inside the other. */
        private boolean isLike(Item other) {
            return sign.equals(other.sign) && isNumber() == other.isNumber();
        }

        /** A number and a full stop, as sentences end in too, that no list begins with. */
        private boolean isLateNumber() {
            return isNumber() && sign.equals(".") && !isBulleted() && Integer.parseInt(label) != 1;
        }

        private boolean isBulleted() {
            return end - start > label.length() + sign.length();
        }

        /** A letter and a full stop before a capital: nothing else looks like this. */
        private boolean isBeforeCapital(String text) {
            int next = Spaces.skip(text, end);
            return sign.equals(".") && !isNumber() && next < text.length() && Characters.isUpper(text.charAt(next));
        }
    }

    /** Where items begin, in order: those with {@linkplain Bullets bullets} and those of lists that count. */
    static List<Integer> starts(Paragraph paragraph) {
        List<Item> items = items(paragraph);
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
    private static SortedSet<Integer> numbered(Paragraph paragraph, List<Item> items) {
        SortedSet<Integer> starts = new TreeSet<>();
        Deque<Item> open = new ArrayDeque<>();
        for (Item item : items) {
            Optional<Item> before = open.stream().filter(item::continues).findFirst();
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

    private static boolean canBegin(Paragraph paragraph, Item item, boolean behindList) {
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

    private static List<Item> items(Paragraph paragraph) {
        String text = paragraph.text();
        Marks marks = paragraph.marks();
        List<Item> items = new ArrayList<>();
        for (int n = 0; n < marks.count(); n++) {
            int i = marks.place(n);
            if (isSignOfItem(text, i) && !isBehindWord(text, i) && !paragraph.isShielded(i)) {
                addItem(items, paragraph, startOfMarker(text, i), i + 1);
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

    /** @param start -1 if it is far */
    private static void addItem(List<Item> items, Paragraph paragraph, int start, int end) {
        if (start < 0) {
            return;
        }
        String text = paragraph.text();
        Matcher marker = MARKER.matcher(text).useTransparentBounds(true).region(start, end);
        if (!marker.matches()) {
            return;
        }
        boolean enclosed = marker.group("open") != null;
        String sign = enclosed ? "()" : marker.group("sign");
        Item item = new Item(marker.start(), marker.end(), marker.group("label"), sign);
        if (enclosed ? isAtBeginning(text, start) : !(item.isNumber() && isPart(paragraph, start))) {
            items.add(item);
        }
    }
}
