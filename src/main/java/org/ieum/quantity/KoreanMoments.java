package org.ieum.quantity;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.quantity.Moment.Grain;
import org.ieum.quantity.Moment.Part;
import org.ieum.quantity.Moment.Relative;

/** What moments say, in Korean: {@code 2031년 2월 23일}, {@code 내년 2월 말}, {@code 화요일}, {@code 오후 3시 30분}. */
final class KoreanMoments {
    private static final String WEEKDAYS = "월화수목금토일";
    private static final int NOON = 12;
    private static final int YEARS_OF_CENTURY = 100;

    private static final Map<ChronoUnit, List<String>> NEAR = Map.of(
            ChronoUnit.DAYS, List.of("어제", "오늘", "내일"),
            ChronoUnit.WEEKS, List.of("지난주", "이번 주", "다음 주"),
            ChronoUnit.MONTHS, List.of("지난달", "이달", "다음 달"),
            ChronoUnit.YEARS, List.of("지난해", "올해", "내년"));

    private static final Map<Part, String> PARTS = Map.of(
            Part.EARLY, "초",
            Part.MIDDLE, "중반",
            Part.LATE, "말",
            Part.FIRST_HALF, "상반기",
            Part.SECOND_HALF, "하반기",
            Part.FIRST_QUARTER, "1분기",
            Part.SECOND_QUARTER, "2분기",
            Part.THIRD_QUARTER, "3분기",
            Part.FOURTH_QUARTER, "4분기");

    /** Those that can be reckoned. */
    private static final Map<String, String> ZONES =
            Map.of("KST", "한국시간", "JST", "일본시간", "China", "중국시간", "UTC", "그리니치 시간", "MSK", "모스크바 시간");

    private KoreanMoments() {}

    /** What is written, part by part; empty of what is far from the day of writing, or says no day and no time. */
    static Optional<String> of(Moment moment) {
        List<String> said = new ArrayList<>();
        if (moment.relative().isPresent()) {
            Optional<String> near = near(moment.relative().get());
            if (near.isEmpty()) {
                return Optional.empty();
            }
            said.add(near.get());
        }
        moment.year().ifPresent(year -> said.add(year(year, moment.grain())));
        moment.month().ifPresent(month -> said.add(month + "월"));
        moment.day().ifPresent(day -> said.add(day + "일"));
        moment.weekday().ifPresent(day -> said.add(WEEKDAYS.charAt(day.ordinal()) + "요일"));
        if (!said.isEmpty() && moment.part() != Part.WHOLE) {
            boolean isOfMonth = moment.grain() == Grain.MONTH && moment.part() == Part.MIDDLE;
            said.add(isOfMonth ? "중순" : PARTS.getOrDefault(moment.part(), ""));
        }
        moment.time().ifPresent(time -> said.add(time(time, MomentAgreement.isHalfOpen(moment)) + zone(moment)));
        return Optional.of(String.join(" ", said)).filter(all -> !all.isEmpty());
    }

    private static String zone(Moment moment) {
        return moment.zone().map(ZONES::get).map(zone -> "(" + zone + ")").orElse("");
    }

    private static Optional<String> near(Relative relative) {
        return Optional.ofNullable(NEAR.get(relative.unit()))
                .filter(names -> Math.abs(relative.offset()) <= 1)
                .map(names -> names.get(relative.offset() + 1));
    }

    private static String year(int year, Grain grain) {
        return switch (grain) {
            case CENTURY -> year / YEARS_OF_CENTURY + 1 + "세기";
            case DECADE -> year + "년대";
            default -> year + "년";
        };
    }

    private static String time(LocalTime time, boolean isHalfOpen) {
        String half = isHalfOpen ? "" : time.getHour() < NOON ? "오전 " : "오후 ";
        int hour = isHalfOpen ? time.getHour() : (time.getHour() + NOON - 1) % NOON + 1;
        return half + hour + "시" + (time.getMinute() == 0 ? "" : " " + time.getMinute() + "분");
    }
}
