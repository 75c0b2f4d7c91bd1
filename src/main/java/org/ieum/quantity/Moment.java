package org.ieum.quantity;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.ieum.text.IeumException;
import org.ieum.text.Span;

/**
 * A point or stretch of the calendar: what the text says of it, and which days that is.
 *
 * <p>The fields {@code year} to {@code relative} hold what is written and nothing else. {@code from} and {@code to} hold
 * the days meant: always when the text says the year, otherwise only if {@link Quantities#find(String,
 * org.ieum.text.Lang, LocalDate)} was given the date of the text. The rules of resolution:
 *
 * <ul>
 *   <li>A day without its month (10일), a month or a day without its year, and a weekday are the nearest such to the
 *       anchor, the earlier of two equally near. So 10일 read on 2011-01-11 is 2011-01-10.
 *   <li>But if the words around a month, a half or a day without its year look ahead (까지 내야 한다, 예정, "is due on", "will") or back
 *       (냈다, "was"), it is the first or the last such, unless the nearest is less than a month away, or less than three in another
 *       year than the anchor's. So 12월 31일까지 마쳐야 한다, read on 2031-05-20, is 2031-12-31.
 *   <li>An English weekday with "will", "is to" or "scheduled" shortly before it is the first on or after the anchor.
 *   <li>지난, last: the latest before the anchor. 오는, next: the first after it. 이번, this: a weekday within the
 *       anchor's week, a month in its year.
 *   <li>Weeks run from Monday to Sunday. A third of a month (초, mid, late) is 1-10, 11-20, 21-end; of anything longer, a
 *       third of its days.
 * </ul>
 *
 * @param span where it stands
 * @param surface its characters
 * @param grain the length of the stretch
 * @param year the written year; for a decade or century its first, 1990, 1900
 * @param month the written month, 1 to 12
 * @param day the written day of the month, 1 to 31
 * @param weekday the written day of the week
 * @param time the written time of day
 * @param zone the time zone that the text names beside it: {@code KST} for 한국시간 and Korea time, {@code local}, {@code ET}
 * @param part which part of the stretch
 * @param relative the distance from the day of writing, if the text says one: {@code yesterday}, {@code 지난해}
 * @param from the first day meant
 * @param to the last day meant, present if and only if {@code from} is
 */
public record Moment(
        Span span,
        String surface,
        Grain grain,
        OptionalInt year,
        OptionalInt month,
        OptionalInt day,
        Optional<DayOfWeek> weekday,
        Optional<LocalTime> time,
        Optional<String> zone,
        Part part,
        Optional<Relative> relative,
        Optional<LocalDate> from,
        Optional<LocalDate> to)
        implements Quantity {

    private static final Duration DAY = Duration.ofDays(1);

    /** The lengths of a stretch, before {@link Part} narrows it. */
    public enum Grain {
        CENTURY,
        DECADE,
        YEAR,
        MONTH,
        WEEK,
        DAY,
        /** A time of day without a day. */
        TIME
    }

    /** Which part of a stretch. */
    public enum Part {
        WHOLE,
        EARLY,
        MIDDLE,
        LATE,
        FIRST_HALF,
        SECOND_HALF,
        FIRST_QUARTER,
        SECOND_QUARTER,
        THIRD_QUARTER,
        FOURTH_QUARTER
    }

    /**
     * A distance from the day of writing.
     *
     * @param unit days, weeks, months or years
     * @param offset negative for the past, 0 for the current one
     */
    public record Relative(ChronoUnit unit, int offset) {
        /** {@code day-1}, {@code week+1}, {@code year+0}. */
        @Override
        public String toString() {
            String name = unit.name().toLowerCase(Locale.ROOT);
            return name.substring(0, name.length() - 1) + (offset < 0 ? "" : "+") + offset;
        }
    }

    public Moment {
        if (span.length() != surface.length()) {
            throw new IeumException("moment \"" + surface + "\": its span " + span + " has another length");
        }
        if (from.isPresent() != to.isPresent()) {
            throw new IeumException("moment \"" + surface + "\": a first and a last day come together");
        }
    }

    /** The same at another place. */
    Moment at(Span place, String characters) {
        return new Moment(place, characters, grain, year, month, day, weekday, time, zone, part, relative, from, to);
    }

    /** The same in a time zone. */
    Moment in(String name) {
        return new Moment(
                span, surface, grain, year, month, day, weekday, time, Optional.of(name), part, relative, from, to);
    }

    /** The day meant, if it is known and a single one. */
    public Optional<LocalDate> resolved() {
        return from.equals(to) ? from : Optional.empty();
    }

    /**
     * How far apart two times of day are, at most half a day: of two zones as the clock goes in one of them, if both have a zone
     * that has no summer time. A time in Korean is one of Korea unless it names a zone; empty if either says no time.
     */
    public Optional<Duration> apart(Moment other) {
        if (time.isEmpty() || other.time.isEmpty()) {
            return Optional.empty();
        }
        boolean isReckoned = isReckonedWith(other);
        Duration one = isReckoned ? universal().orElseThrow() : sinceMidnight();
        Duration two = isReckoned ? other.universal().orElseThrow() : other.sinceMidnight();
        long seconds = Math.floorMod(one.minus(two).toSeconds(), DAY.toSeconds());
        return Optional.of(Duration.ofSeconds(Math.min(seconds, DAY.toSeconds() - seconds)));
    }

    /** True if they name two zones, or one alone does, and both can be told as one. */
    boolean isReckonedWith(Moment other) {
        return !zone.equals(other.zone)
                && universal().isPresent()
                && other.universal().isPresent();
    }

    private Optional<Duration> universal() {
        boolean isKorean = surface.chars().anyMatch(c -> Chars.isHangul((char) c));
        return time.isEmpty()
                ? Optional.empty()
                : zone.or(() -> isKorean ? Optional.of("KST") : Optional.empty())
                        .flatMap(Zones::offset)
                        .map(offset -> sinceMidnight().minus(offset));
    }

    private Duration sinceMidnight() {
        return Duration.between(LocalTime.MIDNIGHT, time.orElseThrow());
    }

    /** What {@link Quantities#differInUnitAlone} says of moments. */
    boolean differsInUnitAlone(Moment other) {
        return isRelativeAlone()
                && other.isRelativeAlone()
                && part == other.part
                && relative.orElseThrow().offset()
                        == other.relative.orElseThrow().offset()
                && relative.orElseThrow().unit() != other.relative.orElseThrow().unit();
    }

    private boolean isRelativeAlone() {
        boolean isFiner = month.isPresent() || day.isPresent() || weekday.isPresent() || time.isPresent();
        return !isFiner && relative.filter(distance -> distance.offset() != 0).isPresent();
    }

    @Override
    public List<String> keys() {
        return Keys.of(this);
    }

    /** What is written, in Korean: {@code 내년 2월 말}, {@code 오후 3시}; empty where it is not put so. */
    public Optional<String> korean() {
        return KoreanMoments.of(this);
    }

    @Override
    public String label() {
        return MomentWording.of(this);
    }
}
