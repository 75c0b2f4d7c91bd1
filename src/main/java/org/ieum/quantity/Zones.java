package org.ieum.quantity;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.quantity.Moment.Grain;
import org.jspecify.annotations.Nullable;

/**
 * Adds the time zones that a text names to the days and times beside which it names them: 6일(현지시간), 한국시간 7일 0시,
 * 8 p.m. Korea time. A zone holds for all of a chain of days and times.
 */
final class Zones {
    /** Each zone with the words that name it, in both languages; what begins with a capital is an abbreviation. */
    private static final List<String> TABLE = List.of(
            "local 현지 local",
            "KST 한국 우리 서울 korea korean seoul KST",
            "JST 일본 도쿄 japan japanese tokyo JST",
            "China 중국 베이징 china beijing",
            "ET 미국 동부 뉴욕 워싱턴 eastern washington us american ET EST EDT",
            "CT 중부 central CT CDT",
            "PT 서부 태평양 pacific PT PST PDT",
            "UTC 그리니치 세계 국제 greenwich GMT UTC",
            "UK 영국 런던 london british uk BST",
            "CET 유럽 파리 베를린 european paris berlin CET CEST",
            "MSK 모스크바 moscow MSK");

    private static final Map<String, String> CODES = codes();

    /** Hours east of Greenwich, of the zones without a summer time. */
    private static final Map<String, Integer> OFFSETS = Map.of("KST", 9, "JST", 9, "China", 8, "UTC", 0, "MSK", 3);

    /** What may stand between a day, a time and their zone: 3일 오전(한국시간), Friday evening Korea time. */
    private static final Pattern BEFORE_ZONE = Pattern.compile("[\\s,]*+(?:(?:on|at) )?(?:the )?"
            + "(?:(?:오전|오후|새벽|아침|낮|저녁|밤|morning|afternoon|evening|night)[\\s,]*+)?[(（]?(?:이하 ?)?");

    private static final Pattern AFTER_ZONE = Pattern.compile("[)）]?\\s?(?:(?:on|at) )?(?:the )?");

    private static final int LONGEST_GAP = 16;

    /** A zone that a text names, from start to end. */
    record Zone(int start, int end, String code) {}

    private final Text text;
    private final List<Quantity> found;

    private Zones(Text text, List<Quantity> found) {
        this.text = text;
        this.found = found;
    }

    /** The code of the zone that a word names, an abbreviation in capitals or any other in small letters; null if none. */
    static @Nullable String code(String word) {
        return CODES.get(word);
    }

    /** What to add to Greenwich time; empty for a zone that is not known, or that has a summer time. */
    static Optional<Duration> offset(String code) {
        return Optional.ofNullable(OFFSETS.get(code)).map(Duration::ofHours);
    }

    /** The words that satisfy a condition. */
    static Set<String> words(Predicate<String> which) {
        return CODES.keySet().stream().filter(which).collect(Collectors.toSet());
    }

    /**
     * Marks the quantities beside each of some zones.
     *
     * @param found all quantities of the text, in order
     */
    static void mark(Text text, List<Zone> zones, List<Quantity> found) {
        Zones marking = new Zones(text, found);
        zones.forEach(marking::mark);
    }

    private void mark(Zone zone) {
        int next = firstEndingAfter(zone.start());
        int start = zone.start();
        for (int i = next - 1; i >= 0 && isJoined(i, found.get(i).span().end(), start, BEFORE_ZONE); i--) {
            start = found.get(i).span().start();
            found.set(i, ((Moment) found.get(i)).in(zone.code()));
        }
        int end = zone.end();
        for (int i = next;
                i < found.size() && isJoined(i, end, found.get(i).span().start(), AFTER_ZONE);
                i++) {
            end = found.get(i).span().end();
            found.set(i, ((Moment) found.get(i)).in(zone.code()));
        }
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = found.get(middle).span().end() <= position;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** True of a day or time that has no zone yet and nothing but such words between it and what has. */
    private boolean isJoined(int i, int start, int end, Pattern between) {
        return isTimed(found.get(i))
                && ((Moment) found.get(i)).zone().isEmpty()
                && end >= start
                && end - start <= LONGEST_GAP
                && between.matcher(text.substring(start, end)).matches();
    }

    /** True of what a zone can be told of. */
    static boolean isTimed(Quantity quantity) {
        return quantity instanceof Moment moment && (moment.grain() == Grain.DAY || moment.grain() == Grain.TIME);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String row : TABLE) {
            String[] cells = row.split(" ");
            List.of(cells).subList(1, cells.length).forEach(word -> codes.put(word, cells[0]));
        }
        return Map.copyOf(codes);
    }
}
