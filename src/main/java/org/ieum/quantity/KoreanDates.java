package org.ieum.quantity;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ieum.quantity.Draft.Direction;
import org.ieum.quantity.Moment.Grain;
import org.ieum.quantity.Moment.Part;
import org.ieum.quantity.Moment.Relative;
import org.jspecify.annotations.Nullable;

/** Reads Korean dates for {@link KoreanFinder}. A method that finds nothing returns 0, or null. */
final class KoreanDates {
    private static final String WEEKDAYS = "월화수목금토일";

    /** Syllables that may follow the word of a date. */
    private static final String FOLLOWERS = "의에은는도부까와과만가이를을로인자경쯤께보마처였입다나라며고면";

    static final String FIRST_LETTERS = "어엊오내모그글지작재올금이다후새밤저아낮연상하월화수목토일정자";

    /** After 년 or 일 these make it a length of time. */
    private static final Set<String> LENGTHS = Set.of(
            "동안", "연속", "이상", "이하", "이내", "미만", "초과", "가량", "남짓", "넘게", "넘도", "정도", "안에", "내에", "내로", "내내", "짜리", "이나",
            "마다", "걸리", "걸린", "걸려", "걸렸", "걸릴", "평균");

    /** A length of time that has passed, at its end. */
    private static final Pattern LENGTH_PASSED =
            Pattern.compile("(?:하루|이틀|사흘|나흘|닷새|열흘|보름|(?:\\d|[한두세네몇])\\s?(?:일|주|주일|달|개월|해|년|시간|분))[이가]\\s+$");

    private static final Set<String> EVENTS = Set.of(
            "운동", "혁명", "사태", "사건", "사변", "전쟁", "항쟁", "광복", "테러", "참사", "의거", "선언", "민주", "독립", "만세", "총선", "대선");

    private static final Map<String, Part> PARTS = parts();

    /** 4분기 연속 is how long, 4분기 is when. */
    private static final List<String> AFTER_COUNTED_QUARTERS = List.of("연속", "째", "만에", "만의", "만이", "동안", "내리", "이상");

    private final KoreanFinder finder;
    private final KoreanTimes times;
    private final Text text;

    KoreanDates(KoreanFinder finder) {
        this.finder = finder;
        this.times = new KoreanTimes(finder, this);
        this.text = finder.text;
    }

    /** Longer words first, where one begins another. */
    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (String word : "초순 초반 상순 초".split(" ")) {
            parts.put(word, Part.EARLY);
        }
        parts.put("중순", Part.MIDDLE);
        parts.put("중반", Part.MIDDLE);
        for (String word : "하순 후반 말".split(" ")) {
            parts.put(word, Part.LATE);
        }
        parts.put("상반기", Part.FIRST_HALF);
        parts.put("하반기", Part.SECOND_HALF);
        return parts;
    }

    KoreanTimes times() {
        return times;
    }

    private char at(int i) {
        return finder.at(i);
    }

    /** True if a word of a date can end here. */
    boolean isBounded(int i) {
        return !Chars.isHangul(at(i)) || FOLLOWERS.indexOf(at(i)) >= 0;
    }

    /** Emits a date or time, and the second one of a range. */
    int emit(int start, @Nullable Dated found) {
        if (found == null) {
            return 0;
        }
        int end = finder.emit(start, found.end(), found.draft());
        Dated last = rangeEnd(found.draft(), afterRange(end));
        return last == null ? end : finder.emit(afterRange(end), last.end(), last.draft());
    }

    /** Where the second date of 3~5일, 3일부터 5일까지 begins; -1 if no digits follow so. */
    int afterRange(int i) {
        int next = Chars.isRange(at(i)) ? i + 1 : text.startsWith("부터", i) ? finder.gap(i + 2) : -1;
        return finder.isDigit(next) ? next : -1;
    }

    /** The second day in the month of the first, the second month in its year. */
    private @Nullable Dated rangeEnd(Draft first, int i) {
        int value = finder.twoDigits(i);
        if (first.hasDayBefore(value)) {
            return dayAt(i, first);
        }
        return first.isMonthBefore(value) ? monthAt(i, first) : null;
    }

    /** True if a range goes on from {@code i} to a number with this unit, and is no length of time. */
    private boolean isRangeWith(char unit, int i) {
        int next = Chars.isRange(at(i)) ? i + 1 : -1;
        int end = next + finder.width(next);
        return end > next && at(end) == unit && !isDuration(end + 1);
    }

    // --- dates that begin with a word

    int readWord(int i) {
        if (FIRST_LETTERS.indexOf(at(i)) < 0) {
            return 0;
        }
        int time = times.readHalfDay(i);
        if (time > 0) {
            return time;
        }
        Dated found = times.noon(i);
        found = found == null ? relativeAt(i) : found;
        found = found == null ? directed(i) : found;
        found = found == null ? weekday(i) : found;
        return emit(i, found == null ? yearPart(i) : found);
    }

    private @Nullable Dated relativeAt(int i) {
        if (!KoreanRelatives.mayBegin(at(i))) {
            return null;
        }
        for (int length = Math.min(KoreanRelatives.LONGEST, text.length() - i); length > 1; length--) {
            Relative relative = KoreanRelatives.of(text.substring(i, i + length));
            if (relative != null && isBounded(i + length)) {
                return refine(relative, i + length);
            }
        }
        return null;
    }

    /** 지난해 1월, 이달 말, 다음 주 월요일. */
    private Dated refine(Relative relative, int end) {
        Draft draft = Draft.relative(relative.unit(), relative.offset());
        int next = finder.gap(end);
        Dated finer = next == end
                ? null
                : switch (relative.unit()) {
                    case YEARS -> monthOrPart(draft, next);
                    case MONTHS -> dayOrPart(draft, next);
                    case WEEKS -> weekdayOrPart(draft, next);
                    default -> null;
                };
        if (finer == null) {
            return new Dated(draft, end);
        }
        return new Dated(finer.draft().relativeTo(relative.unit(), relative.offset()), finer.end());
    }

    private @Nullable Dated monthOrPart(Draft year, int i) {
        Dated month = monthAt(i, new Draft(Grain.MONTH));
        return month == null ? partAt(year, i, false) : month;
    }

    private @Nullable Dated dayOrPart(Draft month, int i) {
        Dated day = dayAt(i, new Draft(Grain.DAY));
        return day == null ? partAt(month, i, false) : day;
    }

    private @Nullable Dated weekdayOrPart(Draft week, int i) {
        Dated weekday = weekday(i);
        return weekday == null ? partAt(week, i, false) : weekday;
    }

    /** 오는 14일, 지난 11월, 이번 금요일, 다음 월요일, 올 1월. */
    private @Nullable Dated directed(int i) {
        if ("올오지이다".indexOf(at(i)) < 0 || (at(i + 1) != ' ' && at(i + 2) != ' ')) {
            return null;
        }
        if (isPassed(i)) {
            return null;
        }
        int word = text.startsWith("올 ", i) ? 1 : 2;
        Direction direction = text.startsWith("오는 ", i)
                ? Direction.COMING
                : text.startsWith("지난 ", i)
                        ? Direction.PAST
                        : text.startsWith("다음 ", i)
                                ? Direction.FUTURE
                                : text.startsWith("이번 ", i) ? Direction.THIS : Direction.NEAREST;
        if (word == 2 && direction == Direction.NEAREST) {
            return null;
        }
        int next = i + word + 1;
        Dated found = finder.isDigit(next) ? date(next) : word == 2 ? weekday(next) : partAt(thisYear(), next, false);
        if (found == null) {
            return null;
        }
        Draft draft = word == 1
                ? found.draft().relativeTo(ChronoUnit.YEARS, 0)
                : found.draft().direction(direction);
        return new Dated(draft, found.end());
    }

    /** True of 지난 as a verb, after how long it was: 이틀이 지난 11일. */
    private boolean isPassed(int i) {
        return text.startsWith("지난 ", i)
                && LENGTH_PASSED.matcher(text.substring(Math.max(0, i - 8), i)).find();
    }

    private static Draft thisYear() {
        return Draft.relative(ChronoUnit.YEARS, 0);
    }

    private @Nullable Dated weekday(int i) {
        int day = i < text.length() ? WEEKDAYS.indexOf(at(i)) : -1;
        if (day >= 0 && isWeekdayListed(i)) {
            return new Dated(new Draft(Grain.DAY).weekday(DayOfWeek.of(day + 1)), i + 1);
        }
        return day >= 0 && text.startsWith("요일", i + 1) && isBounded(i + 3)
                ? new Dated(new Draft(Grain.DAY).weekday(DayOfWeek.of(day + 1)), i + 3)
                : null;
    }

    /** 월 in 월·수·금요일; a week has seven days. */
    private boolean isWeekdayListed(int i) {
        int last = i;
        while (last - i < 12 && isWeekdayMark(last + 1) && at(last + 2) != 0 && WEEKDAYS.indexOf(at(last + 2)) >= 0) {
            last += 2;
        }
        return last > i && text.startsWith("요일", last + 1) && isBounded(last + 3);
    }

    /** What stands between 월 and 금요일, 토 and 일요일. */
    private boolean isWeekdayMark(int i) {
        return Chars.isRange(at(i)) || "·ㆍ∙,".indexOf(at(i)) >= 0;
    }

    /** 연말, 연내, 상반기. */
    private @Nullable Dated yearPart(int i) {
        if (at(i) == '연' && isBounded(i + 2) && "말초내".indexOf(at(i + 1)) >= 0) {
            Part part = at(i + 1) == '말' ? Part.LATE : at(i + 1) == '초' ? Part.EARLY : Part.WHOLE;
            return new Dated(thisYear().part(part), i + 2);
        }
        boolean half = text.startsWith("상반기", i) || text.startsWith("하반기", i);
        return half ? partAt(new Draft(Grain.YEAR), i, true) : null;
    }

    /** The part of a stretch that is named at {@code i}, or null; {@code year}: only parts of years. */
    private @Nullable Dated partAt(Draft draft, int i, boolean year) {
        for (Map.Entry<String, Part> part : PARTS.entrySet()) {
            int end = i + part.getKey().length();
            boolean wanted = !year || part.getKey().length() == 3;
            if (wanted && text.startsWith(part.getKey(), i) && isBounded(end)) {
                return new Dated(draft.part(part.getValue()), end);
            }
        }
        int quarter = finder.twoDigits(i);
        int end = text.startsWith("/4", i + 1) ? i + 3 : i + 1;
        boolean quarterly = draft.isYear() && quarter > 0 && quarter < 5 && text.startsWith("분기", end);
        return quarterly && !isLength(end + 2) ? new Dated(draft.part(Draft.quarter(quarter)), end + 2) : null;
    }

    private boolean isLength(int i) {
        return AFTER_COUNTED_QUARTERS.stream().anyMatch(word -> text.startsWith(word, text.gap(i)));
    }

    // --- dates that begin with digits

    int readDigits(Digits digits) {
        int start = digits.start();
        if (isEventName(digits)) {
            return finder.skipCode(digits.end() + 1);
        }
        if (isDottedEvent(digits) || isBeforeChrist(start)) {
            return digits.end();
        }
        if (digits.small() < 0) {
            return 0;
        }
        int clock = finder.clockEnd(digits);
        if (clock > 0) {
            int minute = finder.twoDigits(digits.end() + 1);
            return finder.emit(start, clock, new Draft(Grain.TIME).time(Finder.time(digits.small(), minute, false)));
        }
        Dated found = date(start);
        found = found == null ? times.hour(start) : found;
        return emit(start, found);
    }

    /** 6·25, 9·11, 3·1: days that have become names. */
    private boolean isEventName(Digits digits) {
        char dot = at(digits.end());
        return (dot == '·' || dot == 'ㆍ' || dot == '∙') && digits.count() < 3 && finder.isDigit(digits.end() + 1);
    }

    /** 3.1운동, 8.15 광복: as above, with a point. */
    private boolean isDottedEvent(Digits digits) {
        boolean dotted = !digits.plain() && digits.count() < 5 && digits.value().scale() > 0;
        return dotted
                && EVENTS.contains(text.substring(
                        finder.gap(digits.end()), Math.min(finder.gap(digits.end()) + 2, text.length())));
    }

    /** The date, year, decade or century that begins with the digits at {@code i}. */
    private @Nullable Dated date(int i) {
        Digits digits = Digits.at(text, i);
        return switch (at(digits.end())) {
            case '년' -> year(digits);
            case '월' -> monthAt(i, new Draft(Grain.MONTH));
            case '일' -> dayAt(i, new Draft(Grain.DAY));
            case '세' -> century(digits);
            case '분', '/' -> partAt(new Draft(Grain.YEAR), i, true);
            default -> quarterOfMonths(digits.small(), digits.end(), new Draft(Grain.YEAR));
        };
    }

    private @Nullable Dated year(Digits digits) {
        int end = digits.end() + 1;
        int year = digits.small();
        boolean quoted = "'’‘".indexOf(at(digits.start() - 1)) >= 0;
        boolean full = digits.count() == 4 && year >= 1000 && year < 3000;
        if (at(end) == '대' && (full || (digits.count() == 2 && year % 10 == 0))) {
            return decade(full ? year : 1900 + year, end + 1);
        }
        boolean early = digits.count() == 3 && isEarlyYear(digits.start(), end);
        if (!(full || early || (quoted && digits.count() == 2))) {
            return null;
        }
        if (isDuration(end)) {
            return null;
        }
        int value = full || early ? year : year < 50 ? 2000 + year : 1900 + year;
        Draft draft = new Draft(Grain.YEAR).year(value);
        int next = finder.gap(end);
        Dated month = monthAt(next, new Draft(Grain.MONTH).year(value));
        Dated finer = month == null ? partAt(draft, next, false) : month;
        return finer == null ? new Dated(draft, end) : finer;
    }

    /** 서기 676년, 935년에: three digits are mostly a length of time, 500년 역사. */
    private boolean isEarlyYear(int start, int end) {
        boolean dated = text.startsWith("에", end) || text.startsWith("부터", end) || text.startsWith("까지", end);
        return text.hangulBefore(start).equals("서기") || (dated && at(end - 2) != '0');
    }

    /** 기원전 57년: years before Christ are none that {@link Moment} can hold. */
    private boolean isBeforeChrist(int start) {
        return text.hangulBefore(start).equals("기원전");
    }

    private @Nullable Dated decade(int year, int end) {
        boolean century = year % 100 == 0 && year < 2000;
        Draft draft = new Draft(century ? Grain.CENTURY : Grain.DECADE).year(year - year % 10);
        Dated part = partAt(draft, finder.gap(end), false);
        return part == null ? new Dated(draft, end) : part;
    }

    private @Nullable Dated century(Digits digits) {
        boolean century = at(digits.end() + 1) == '기' && digits.small() > 0 && digits.small() < 31;
        if (!century) {
            return null;
        }
        Draft draft = new Draft(Grain.CENTURY).year(digits.small() * 100 - 99);
        Dated part = partAt(draft, finder.gap(digits.end() + 2), false);
        return part == null ? new Dated(draft, digits.end() + 2) : part;
    }

    /** 1월, 1월 10일, 11월 말; {@code month} may know its year. */
    private @Nullable Dated monthAt(int i, Draft month) {
        int value = finder.twoDigits(i);
        int end = i + finder.width(i);
        if (value < 1 || value > 12 || finder.isDigit(i - 1)) {
            return null;
        }
        Dated quarter = quarterOfMonths(value, end, month);
        if (quarter != null) {
            return quarter;
        }
        month.month(value);
        if (at(end) != '월') {
            return isRangeWith('월', end) ? new Dated(month, end) : null;
        }
        int next = finder.gap(end + 1);
        Dated day = dayAt(next, month.asDay(1));
        Dated finer = day == null ? partAt(month, next, false) : day;
        return finer == null ? new Dated(month, end + 1) : finer;
    }

    /** 7~9월 분기, 7∼9월기: the rest of it behind the first month. */
    private @Nullable Dated quarterOfMonths(int first, int end, Draft year) {
        int next = Chars.isRange(at(end)) ? end + 1 : end;
        int quarter = next == end ? 0 : Draft.quarterOf(first, finder.twoDigits(next));
        int month = next + finder.width(next);
        if (quarter == 0 || at(month) != '월') {
            return null;
        }
        int noun = finder.gap(month + 1);
        int last = text.startsWith("분기", noun) ? noun + 2 : at(month + 1) == '기' ? month + 2 : 0;
        return last > 0 && isBounded(last) ? new Dated(year.asPart(Draft.quarter(quarter)), last) : null;
    }

    private @Nullable Dated dayAt(int i, Draft day) {
        int value = finder.twoDigits(i);
        int end = i + finder.width(i);
        if (value < 1 || value > 31) {
            return null;
        }
        if (at(end) != '일') {
            return isRangeWith('일', end) ? new Dated(day.day(value), end) : null;
        }
        return isDuration(end + 1) || isWord(end + 1) ? null : new Dated(day.day(value), end + 1);
    }

    /** 10일치, 7일장: not a day of the month. */
    private boolean isWord(int i) {
        return "치장제씩분".indexOf(at(i)) >= 0 && at(i) != '\0';
    }

    /** True if what follows 년 or 일 makes it a length of time. */
    private boolean isDuration(int i) {
        char c = at(i);
        if (c == '간' || c == '째' || (c == '여' && !Chars.isHangul(at(i + 1)))) {
            return true;
        }
        int next = finder.gap(i);
        char n = at(next);
        boolean since = n == '만' && ("에의이".indexOf(at(next + 1)) >= 0 || (next > i && !Chars.isHangul(at(next + 1))));
        boolean apart = (n == '뒤' || n == '후' || n == '전') && isAfterOrAgo(next + 1);
        return since || apart || LENGTHS.contains(text.substring(next, Math.min(next + 2, text.length())));
    }

    private boolean isAfterOrAgo(int i) {
        return !Chars.isHangul(at(i)) || "의에부까인".indexOf(at(i)) >= 0;
    }

    /** 1980 in 1980~90년대, 1914 in 1914~18년: the second year is of the century of the first; 0 if it is no such range. */
    int readYears(Digits first, Digits second) {
        int year = first.small();
        int last = second.small();
        boolean years = first.count() == 4 && year >= 1000 && year < 3000 && second.count() == 2 && last > year % 100;
        int end = second.end() + 1;
        boolean decades = at(end) == '대' && year % 10 == 0 && last % 10 == 0;
        if (!years || at(second.end()) != '년' || isDuration(end)) {
            return 0;
        }
        Grain grain = decades ? Grain.DECADE : Grain.YEAR;
        finder.emit(first.start(), first.end(), new Draft(grain).year(year));
        Draft draft = new Draft(grain).year(year - year % 100 + last);
        return finder.emit(second.start(), decades ? end + 1 : end, draft);
    }

    /** 1970 in 1970~1980년대 is a decade as well. */
    private Draft yearOrDecade(int year, int afterYears) {
        boolean decade = at(afterYears) == '대' && year % 10 == 0;
        return new Draft(decade ? Grain.DECADE : Grain.YEAR).year(year);
    }

    int readRangeStart(Digits first, Digits second) {
        char unit = at(second.end());
        int value = first.small();
        boolean named = value > 0 && date(second.start()) != null;
        Draft draft = switch (named ? unit : '\0') {
            case '년' -> value >= 1000 && value < 3000 ? yearOrDecade(value, second.end() + 1) : null;
            case '월' -> value < 13 ? new Draft(Grain.MONTH).month(value) : null;
            case '일' -> value < 32 ? new Draft(Grain.DAY).day(value) : null;
            case '세' -> value < 31 ? new Draft(Grain.CENTURY).year(value * 100 - 99) : null;
            case '분' -> value < 5 ? new Draft(Grain.YEAR).part(Draft.quarter(value)) : null;
            default -> null;
        };
        return draft == null ? 0 : finder.emit(first.start(), first.end(), draft);
    }
}
