package org.ieum.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.quantity.Moment.Grain;
import org.ieum.text.Lang;

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
            "ET 미국 동부 뉴욕 워싱턴 eastern washington ET EST EDT",
            "CT 중부 central CT CDT",
            "PT 서부 태평양 pacific PT PST PDT",
            "UTC 그리니치 세계 국제 greenwich GMT UTC",
            "UK 영국 런던 london british BST",
            "CET 유럽 파리 베를린 european paris berlin CET CEST",
            "MSK 모스크바 moscow MSK");

    private static final Map<String, String> ZONES = zones();

    /** What may stand between an English zone and "time". */
    private static final List<String> KINDS = List.of("standard", "daylight", "mean", "summer");

    private static final Pattern KOREAN = Pattern.compile("(" + words(Zones::isKorean) + ")(?: ?("
            + words(Zones::isKorean) + "))?" + " ?(?:표준 ?)?(?:시간|시각|표준시)(?:으로|로| 기준)?");

    private static final Pattern ENGLISH = Pattern.compile("\\b(?:(" + words(Zones::isAbbreviation) + ")\\b|(?i:("
            + words(Zones::isEnglish) + ")(?: " + String.join("| ", KINDS) + ")?) [Tt]ime\\b)");

    /** What may stand between a day, a time and their zone: 3일 오전(한국시간), Friday evening Korea time. */
    private static final Pattern BEFORE_ZONE = Pattern.compile("[\\s,]*+(?:(?:on|at) )?(?:the )?"
            + "(?:(?:오전|오후|새벽|아침|낮|저녁|밤|morning|afternoon|evening|night)[\\s,]*+)?[(（]?(?:이하 ?)?");

    private static final Pattern AFTER_ZONE = Pattern.compile("[)）]?\\s?(?:(?:on|at) )?(?:the )?");

    private static final int LONGEST_GAP = 16;

    private static final int LONGEST_ABBREVIATION = 4;

    /** Characters beside a day or time that can hold a gap and the longest zone. */
    private static final int REACH = 48;

    private final String text;
    private final List<Quantity> found;

    private Zones(String text, List<Quantity> found) {
        this.text = text;
        this.found = new ArrayList<>(found);
    }

    /** The same quantities with the zones that the text names beside them. */
    static List<Quantity> mark(String text, Lang lang, List<Quantity> found) {
        return found.stream().anyMatch(Zones::isTimed) ? new Zones(text, found).mark(lang) : found;
    }

    private List<Quantity> mark(Lang lang) {
        Matcher zone = (lang.equals(Lang.KO) ? KOREAN : ENGLISH).matcher(text).useTransparentBounds(true);
        found.stream().filter(Zones::isTimed).map(Quantity::span).toList().forEach(time -> {
            int start = Math.max(0, time.start() - REACH);
            int end = Math.min(text.length(), time.end() + REACH);
            if (mayName(start, end)) {
                zone.region(start, end);
                while (zone.find()) {
                    mark(zone);
                }
            }
        });
        return List.copyOf(found);
    }

    /** A cheap look for how every zone ends. */
    private boolean mayName(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (mayEndZone(i)) {
                return true;
            }
        }
        return false;
    }

    /** True of the last character of 시간, 시각, 표준시, of time and of an abbreviation. */
    private boolean mayEndZone(int last) {
        char before = text.charAt(last - 1);
        return switch (text.charAt(last)) {
            case '간', '각' -> before == '시';
            case '시' -> before == '준';
            case 'e' -> before == 'm' && isAfterZone(last - 4);
            default -> Chars.isUpper(before) && isAbbreviation(last);
        };
    }

    /** True of " time" and " Time" behind the word that names a zone or its kind. */
    private boolean isAfterZone(int time) {
        if (!text.startsWith(" time", time) && !text.startsWith(" Time", time)) {
            return false;
        }
        int start = time;
        while (start > 0 && Chars.isAsciiLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, time).toLowerCase(Locale.ROOT);
        return KINDS.contains(word) || ZONES.containsKey(word);
    }

    private boolean isAbbreviation(int last) {
        int start = last;
        while (start > 0 && last - start < LONGEST_ABBREVIATION && Chars.isUpper(text.charAt(start - 1))) {
            start--;
        }
        return ZONES.containsKey(text.substring(start, last + 1));
    }

    private void mark(Matcher zone) {
        int next = 0;
        while (next < found.size() && found.get(next).span().end() <= zone.start()) {
            next++;
        }
        String name = name(zone);
        int start = zone.start();
        for (int i = next - 1; i >= 0 && isJoined(i, found.get(i).span().end(), start, BEFORE_ZONE); i--) {
            start = found.get(i).span().start();
            found.set(i, ((Moment) found.get(i)).in(name));
        }
        int end = zone.end();
        for (int i = next;
                i < found.size() && isJoined(i, end, found.get(i).span().start(), AFTER_ZONE);
                i++) {
            end = found.get(i).span().end();
            found.set(i, ((Moment) found.get(i)).in(name));
        }
    }

    /** True of a day or time that has no zone yet and nothing but such words between it and what has. */
    private boolean isJoined(int i, int start, int end, Pattern between) {
        return isTimed(found.get(i))
                && ((Moment) found.get(i)).zone().isEmpty()
                && end >= start
                && end - start <= LONGEST_GAP
                && between.matcher(text).region(start, end).matches();
    }

    private static boolean isTimed(Quantity quantity) {
        return quantity instanceof Moment moment && (moment.grain() == Grain.DAY || moment.grain() == Grain.TIME);
    }

    /** The last word that names one: 미국 서부시간 is that of the west. */
    private static String name(MatchResult zone) {
        String last = zone.group(2) == null ? zone.group(1) : zone.group(2);
        String name = ZONES.get(last);
        return name == null ? Objects.requireNonNull(ZONES.get(last.toLowerCase(Locale.ROOT))) : name;
    }

    private static Map<String, String> zones() {
        Map<String, String> zones = new HashMap<>();
        for (String row : TABLE) {
            String[] cells = row.split(" ");
            List.of(cells).subList(1, cells.length).forEach(word -> zones.put(word, cells[0]));
        }
        return Map.copyOf(zones);
    }

    private static String words(Predicate<String> which) {
        return ZONES.keySet().stream().filter(which).sorted().collect(Collectors.joining("|"));
    }

    private static boolean isKorean(String word) {
        return Chars.isHangul(word.charAt(0));
    }

    private static boolean isAbbreviation(String word) {
        return Chars.isUpper(word.charAt(0));
    }

    private static boolean isEnglish(String word) {
        return !isKorean(word) && !isAbbreviation(word);
    }
}
