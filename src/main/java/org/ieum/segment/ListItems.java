package org.ieum.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items of a list that was run together into one paragraph: {@code 1) The first item 2) The second item}. */
final class ListItems {
    private static final Pattern MARKER = Pattern.compile(
            "(?<![^\\s])(?:(?<bullet>[•‣◦⁃▪▶●■◆])\\s?)?(?:(?<number>[0-9]{1,2})|(?<letter>[a-z])|(?<roman>i{1,3}|iv|v))(?<sign>\\.\\)|[.)])(?=\\s)");
    private static final Pattern ALONE = Pattern.compile("[0-9]{1,3}\\)?|[A-Za-z]|[IVXivx]{1,4}");

    private ListItems() {}

    /** True if the word before a full stop at the very beginning of a sentence only numbers it. */
    static boolean isMarker(String word) {
        return ALONE.matcher(word).matches();
    }

    /** Where items begin: of markers that count up from 1 or a, two at least, the first at the very beginning. */
    static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher marker = MARKER.matcher(text);
        String sign = "";
        int last = -1;
        while (marker.find()) {
            int value = value(marker);
            if (starts.isEmpty() && !text.substring(0, marker.start()).isBlank()) {
                return List.of();
            }
            boolean follows = starts.isEmpty()
                    || (value == last + 1 && marker.group("sign").equals(sign));
            if (follows) {
                starts.add(marker.start());
                last = value;
                sign = marker.group("sign");
            }
        }
        return starts.size() > 1 ? starts : List.of();
    }

    private static int value(Matcher marker) {
        if (marker.group("number") != null) {
            return Integer.parseInt(marker.group("number"));
        }
        return marker.group("letter") != null
                ? marker.group("letter").charAt(0)
                : marker.group("roman").length();
    }
}
