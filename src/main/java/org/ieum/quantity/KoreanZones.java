package org.ieum.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.quantity.Zones.Zone;
import org.ieum.text.Span;

/** The time zones that a Korean text names near its days and times: 한국시간, 미국 서부시간, 현지시각. */
final class KoreanZones {
    private static final String WORDS = String.join(
            "|",
            Zones.words(word -> Chars.isHangul(word.charAt(0))).stream()
                    .sorted()
                    .toList());

    private static final Pattern ZONE =
            Pattern.compile("(" + WORDS + ")(?: ?(" + WORDS + "))?" + " ?(?:표준 ?)?(?:시간|시각|표준시)(?:으로|로| 기준)?");

    /** Characters beside a day or time that can hold a gap and the longest zone. */
    private static final int REACH = 48;

    private KoreanZones() {}

    static List<Zone> find(Text text, List<Quantity> found) {
        List<Zone> zones = new ArrayList<>();
        for (Quantity quantity : found) {
            if (Zones.isTimed(quantity)) {
                add(text, quantity.span(), zones);
            }
        }
        return zones;
    }

    private static void add(Text text, Span time, List<Zone> zones) {
        int start = Math.max(0, time.start() - REACH);
        int end = Math.min(text.length(), time.end() + REACH);
        if (mayName(text, start, end)) {
            Matcher zone = ZONE.matcher(text.string()).region(start, end);
            while (zone.find()) {
                zones.add(new Zone(zone.start(), zone.end(), code(zone)));
            }
        }
    }

    /** A cheap look for how every zone ends: 시간, 시각, 표준시. */
    private static boolean mayName(Text text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char before = text.at(i - 1);
            boolean ends = switch (text.at(i)) {
                case '간', '각' -> before == '시';
                case '시' -> before == '준';
                default -> false;
            };
            if (ends) {
                return true;
            }
        }
        return false;
    }

    /** The last word that names one: 미국 서부시간 is that of the west. */
    private static String code(MatchResult zone) {
        return Objects.requireNonNull(Zones.code(zone.group(2) == null ? zone.group(1) : zone.group(2)));
    }
}
