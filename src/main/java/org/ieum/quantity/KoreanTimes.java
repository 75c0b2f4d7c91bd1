package org.ieum.quantity;

import java.time.LocalTime;
import org.ieum.quantity.KoreanNumber.Script;
import org.ieum.quantity.Moment.Grain;
import org.jspecify.annotations.Nullable;

/** Reads Korean times of day for {@link KoreanDates}. A method that finds nothing returns 0, or null. */
final class KoreanTimes {
    /** Syllables that may follow 시. */
    private static final String AFTER_HOUR = "에를께쯤경부까정반와로의다이였입만보마는인";

    private final KoreanFinder finder;
    private final KoreanDates dates;
    private final Text text;

    KoreanTimes(KoreanFinder finder, KoreanDates dates) {
        this.finder = finder;
        this.dates = dates;
        this.text = finder.text;
    }

    private char at(int i) {
        return finder.at(i);
    }

    /** 오전 10시 30분. */
    int readHalfDay(int i) {
        if ("오새아낮저밤".indexOf(at(i)) < 0) {
            return 0;
        }
        int hour = 0;
        boolean afternoon = false;
        for (String word : new String[] {"오전", "새벽", "아침", "낮", "오후", "저녁", "밤"}) {
            if (text.startsWith(word, i)) {
                hour = finder.gap(i + word.length());
                afternoon = "오후저녁밤낮".contains(word);
            }
        }
        boolean night = at(i) == '밤' && finder.twoDigits(hour) == 12;
        return hour == 0 || !(finder.isDigit(hour) || Chars.isHangul(at(hour)))
                ? 0
                : emitTimes(i, hour(hour, night ? -1 : afternoon ? 12 : 0), afternoon);
    }

    /** The second time of 오후 2시부터 4시까지 is in the afternoon as well. */
    private int emitTimes(int start, @Nullable Dated first, boolean afternoon) {
        int end = dates.emit(start, first);
        Dated last = first == null || !afternoon ? null : hour(dates.afterRange(end), 12);
        return last == null || !last.draft().isTimeAfter(first.draft())
                ? end
                : finder.emit(dates.afterRange(end), last.end(), last.draft());
    }

    /** 정오, 자정 before a particle or a word of time; 자정 노력 is "self-purification". */
    @Nullable
    Dated noon(int i) {
        boolean noon = text.startsWith("정오", i);
        if (!noon && !text.startsWith("자정", i)) {
            return null;
        }
        char next = at(finder.gap(i + 2));
        boolean timed = at(i + 2) == ' ' ? "무직이전후께넘".indexOf(next) >= 0 : "에부까께쯤을이".indexOf(next) >= 0;
        return timed && next != '\0'
                ? new Dated(new Draft(Grain.TIME).time(LocalTime.of(noon ? 12 : 0, 0)), i + 2)
                : null;
    }

    /** The hour at {@code i}, without a word that says which half of the day, unless it stands right before. */
    @Nullable
    Dated hour(int i) {
        return hour(i, 0);
    }

    /** The hour at {@code i}; {@code shift} 12 for the afternoon, -1 for midnight. */
    private @Nullable Dated hour(int i, int shift) {
        KoreanNumber words = Chars.isHangul(at(i)) ? hourInWords(i) : null;
        int hour = words == null ? finder.twoDigits(i) : words.value().intValue();
        int end = words == null ? i + finder.width(i) : finder.gap(words.end());
        boolean bounded = !Chars.isHangul(at(end + 1)) || AFTER_HOUR.indexOf(at(end + 1)) >= 0;
        if (hour < 0 || hour > 24 || finder.isDigit(i - 1)) {
            return null;
        }
        if (at(end) != '시' || !bounded) {
            return isHourRange(end) ? new Dated(new Draft(Grain.TIME).time(timeAt(i, hour, 0, shift)), end) : null;
        }
        int next = finder.gap(end + 1);
        KoreanNumber spelled = finder.isDigit(next) ? null : KoreanNumber.ofSino(text, next);
        int minute = spelled == null ? finder.twoDigits(next) : spelled.value().intValue();
        int last = spelled == null ? next + finder.width(next) : finder.gap(spelled.end());
        boolean minutes = minute >= 0 && minute < 60 && at(last) == '분';
        boolean half = at(next) == '반' && dates.isBounded(next + 1);
        Draft draft = new Draft(Grain.TIME).time(timeAt(i, hour, minutes ? minute : half ? 30 : 0, shift));
        return new Dated(draft, minutes ? last + 1 : half ? next + 1 : end + 1);
    }

    /** 두 시, 열두시: native numerals tell the hour; 두 시인 are two poets. */
    private @Nullable KoreanNumber hourInWords(int i) {
        KoreanNumber number = KoreanNumber.ofWords(text, i);
        int end = number == null ? i : finder.gap(number.end());
        boolean hour = number != null
                && number.last() == Script.NATIVE
                && number.value().intValue() <= 12
                && at(end) == '시'
                && (!Chars.isHangul(at(end + 1)) || "에를께쯤경부까정반이였입".indexOf(at(end + 1)) >= 0);
        return hour ? number : null;
    }

    /** 열두 시에, without a word that says which half of the day; 한 시 and 한시 may be other words. */
    int readHour(KoreanNumber number) {
        boolean one = number.value().intValue() == 1 && !Chars.isBlank(at(number.end()));
        return one || hourInWords(number.start()) == null ? 0 : dates.emit(number.start(), hour(number.start()));
    }

    private LocalTime timeAt(int i, int hour, int minute, int shift) {
        int value = shift < 0 ? 0 : hour == 12 && shift == 0 && isForenoon(i) ? 0 : hour;
        return Finder.time(value, minute, shift > 0);
    }

    /** Nine in 9~11시. */
    private boolean isHourRange(int i) {
        int next = Chars.isRange(at(i)) ? i + 1 : -1;
        int end = next + finder.width(next);
        return end > next && at(end) == '시' && hour(next) != null;
    }

    private boolean isForenoon(int i) {
        int end = Chars.isBlank(at(i - 1)) ? i - 1 : i;
        return text.startsWith("오전", end - 2) || text.startsWith("새벽", end - 2);
    }
}
