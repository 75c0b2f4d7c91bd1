package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items of a list that was run together into one paragraph: {@code 1) The first item 2) The second item}. */
final class ListItems {
    private static final String BULLET = "[•‣◦⁃▪▶●■◆]";
    private static final Pattern MARKER = Pattern.compile(
            "(?<!\\S)(?:" + BULLET + " ?)?(?:(?<number>[0-9]{1,2})|(?<letter>[a-z]))(?<sign>\\.\\)|[.)])(?=\\s)");
    private static final Pattern ONLY_MARKER =
            Pattern.compile("(?:" + BULLET + "\\s?)?(?:[0-9]{1,3}|[A-Za-z]|[IVXivx]{1,4})");

    private ListItems() {}

    /** True if a sentence that begins at start is, up to end, only a number or a letter. */
    static boolean isMarker(String text, int start, int end) {
        int from = Signs.skipSpace(text, start);
        return end > from
                && end - from < 8
                && ONLY_MARKER.matcher(text.substring(from, end)).matches();
    }

    private record Item(int start, int value, String sign) {
        boolean continues(Item before) {
            return value == before.value + 1 && sign.equals(before.sign);
        }
    }

    /**
     * Where items begin: of two markers or more that count up, of which the first stands where a sentence can begin, at
     * the beginning of the text, after a stop or after another list.
     */
    static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        List<Item> list = new ArrayList<>();
        for (Item item : items(text)) {
            if (!list.isEmpty() && item.continues(list.get(list.size() - 1))) {
                list.add(item);
            } else if (canBegin(text, item, starts, list)) {
                addList(starts, list);
                list.clear();
                list.add(item);
            }
        }
        addList(starts, list);
        return starts;
    }

    private static boolean canBegin(String text, Item item, List<Integer> starts, List<Item> list) {
        int before = item.start() - 1;
        while (before >= 0 && Signs.isSpace(text.charAt(before))) {
            before--;
        }
        return before < 0 || Signs.isStop(text.charAt(before)) || list.size() > 1 || !starts.isEmpty();
    }

    private static void addList(List<Integer> starts, List<Item> list) {
        if (list.size() > 1) {
            list.forEach(item -> starts.add(item.start()));
        }
    }

    private static List<Item> items(String text) {
        List<Item> items = new ArrayList<>();
        if (!mayHold(text)) {
            return items;
        }
        Matcher marker = MARKER.matcher(text);
        while (marker.find()) {
            items.add(new Item(marker.start(), value(marker), marker.group("sign")));
        }
        return items;
    }

    /** A cheap look: is there a full stop or a bracket behind a digit or a single letter? */
    private static boolean mayHold(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == ')') && isDigitOrLetter(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigitOrLetter(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
    }

    private static int value(Matcher marker) {
        return marker.group("number") != null
                ? Integer.parseInt(marker.group("number"))
                : marker.group("letter").charAt(0);
    }
}
