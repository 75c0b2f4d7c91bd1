package org.ieum.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.quantity.Zones.Zone;

/** The time zones that an English text names: Korea time, Eastern standard time, GMT. */
final class EnglishZones {
    /** What may stand between a zone and "time". */
    private static final Set<String> KINDS = EnglishWords.set("standard daylight mean summer");

    private final Text text;
    private final List<Zone> found = new ArrayList<>();

    EnglishZones(Text text) {
        this.text = text;
    }

    /** The words, in small letters, with which a zone may end. */
    static Set<String> endings() {
        Set<String> endings = Zones.words(word -> Chars.isUpper(word.charAt(0))).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        endings.add("time");
        return endings;
    }

    /** Takes the zone that ends with the word from start to end, if there is one. */
    void read(int start, int end) {
        int first = text.isWord(start, "time") ? startOfZone(start) : start;
        String code = first < start ? Zones.code(text.word(first)) : Zones.code(text.substring(start, end));
        if (code != null && !isInWord(first - 1) && !isInWord(end)) {
            found.add(new Zone(first, end, code));
        }
    }

    /** Where the zone of "time" begins, which has one space between its words; "time" itself if it is in capitals. */
    private int startOfZone(int time) {
        int word = text.startsWith("ime", time + 1) ? wordBefore(time) : time;
        return KINDS.contains(text.word(word)) ? wordBefore(word) : word;
    }

    private int wordBefore(int i) {
        return text.at(i - 1) == ' ' ? text.before(i) : i;
    }

    private boolean isInWord(int i) {
        return text.isDigit(i) || text.at(i) == '_';
    }

    List<Zone> found() {
        return found;
    }
}
