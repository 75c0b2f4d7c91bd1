package org.ieum.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.text.Span;

/** Lines that say when a page was published: {@code 입력 2011-01-11 03:00}, {@code May 08, 2012 09:34}. */
final class Timestamps {
    private static final int LONGEST = 140;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{4})(?: ?[-./] ?|년 ?)(\\d{1,2})(?: ?[-./] ?|월 ?)(\\d{1,2})(?:일|\\.|t)?(?!\\d{3})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " ?(\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (\\d{4})(?!\\d)");
    private static final Pattern TIME =
            Pattern.compile("(?:오전|오후)? ?(?<!\\d)\\d{1,2}(?::\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?|시(?: ?\\d{1,2}분)?)"
                    + " ?(?:[ap]\\.?m\\b\\.?)?(?: ?[+-]\\d{2}:?\\d{2}|z\\b)?");
    private static final Pattern LABEL = Pattern.compile(
            "최종 ?(?:수정|업데이트)|기사 ?(?:입력|등록|수정|전송|승인)|송고 ?시간|보도 ?시간|방송 ?일|(?:입력|수정)(?: ?시간)?|승인|등록 ?일?|작성 ?일?|송고|게재|발행 ?일?|업데이트|날짜|일시|오전|오후|[(（][월화수목금토일][)）]"
                    + "|[월화수목금토일]요일|\\b(?:published|updated|posted|modified|last|first|date|edited|created|on|at|online|time|edition|print|release[ds]?|kst|jst|gmt|utc|est|edt|et|pst|local"
                    + "|a\\.?m|p\\.?m|(?:mon|tue|wed|thu|fri|sat|sun|tues|wednes|thurs|satur)(?:day)?)\\b");
    /** {@code 지면 : 2031-05-25(01면)}: where it stood in print. */
    private static final Pattern PRINT = Pattern.compile("지면(?: ?[:：])?|[(（]?(?<![\\p{L}\\d])[a-z]?\\d{1,2}면[)）]?");

    /** {@code 1684997412}: seconds or thousandths of them since 1970, from 2001 to 2033. */
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    /** What {@code date 2031-05-25 } before the first words of a stored page is: its label, and a date as only machines write it. */
    private static final Pattern STORED = Pattern.compile(
            "^(?:date|published|updated|날짜|게재일)[ :：]{1,3}\\d{4}-\\d{2}-\\d{2}(?:t[\\d:.]{5,12}(?:z|[+-]\\d{2}:?\\d{2})?)?(?= )");

    private static final Pattern LATER = Pattern.compile("^(?:last )?(?:updated|modified)|^(?:최종 ?)?수정|^업데이트");
    /** Dates, times and labels with nothing but spaces and marks between them. */
    private static final Pattern STRETCH =
            Pattern.compile(Stream.of(YEAR_FIRST, MONTH_FIRST, DAY_FIRST, TIME, LABEL, PRINT)
                    .map(Pattern::pattern)
                    .collect(Collectors.joining("|", "(?:(?:", ")[\\s:：|/·•,()\\[\\]-]{0,5})+")));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private Timestamps() {}

    /**
     * @param date the day it names
     * @param isUpdate true if it is the day of a change rather than of publication
     * @param rest what is left of the line without dates, times and labels
     */
    record Stamp(LocalDate date, boolean isUpdate, String rest) {
        /** True if the line says nothing else, but for words such as {@code All News} that pages print beside a date. */
        boolean isWhole() {
            return !WORD.matcher(rest).find() || Phrases.standard().cover(rest).isPresent();
        }
    }

    /** The stamp in the folded text of a line; empty if it holds no full date. */
    static Optional<Stamp> find(String key) {
        if (key.length() < 6
                || key.length() > LONGEST
                || key.chars().filter(c -> c >= '0' && c <= '9').count() < 5) {
            return Optional.empty();
        }
        return firstDate(key).map(date -> new Stamp(date, LATER.matcher(key).find(), rest(key)));
    }

    static boolean isEpoch(String key) {
        return EPOCH.matcher(key).matches();
    }

    /** How long the stamp is that whoever stored a page put before its first line; 0 if there is none. */
    static int storedLength(String text) {
        Matcher stored = STORED.matcher(Line.fold(text.substring(0, Math.min(text.length(), LONGEST))));
        return stored.find() && isSameLength(text, stored.end()) ? stored.end() : 0;
    }

    /** False if white space was folded in the beginning of a text, so that places in the two differ. */
    private static boolean isSameLength(String text, int length) {
        return Line.fold(text.substring(0, length)).length() == length;
    }

    /**
     * Where in a line the stretch of dates, times and their labels stands that holds its date; empty if there is none.
     *
     * @param text of the line, as it is
     */
    static Optional<Span> stretch(String text) {
        String lower = text.replaceAll("[\\s\\u00A0]", " ").toLowerCase(Locale.ROOT);
        if (lower.length() != text.length() || text.length() > LONGEST) {
            return Optional.empty();
        }
        return STRETCH.matcher(lower)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .filter(span ->
                        firstDate(lower.substring(span.start(), span.end())).isPresent())
                .findFirst();
    }

    private static String rest(String key) {
        String rest = YEAR_FIRST.matcher(key).replaceAll(" ");
        rest = MONTH_FIRST.matcher(rest).replaceAll(" ");
        rest = DAY_FIRST.matcher(rest).replaceAll(" ");
        rest = TIME.matcher(rest).replaceAll(" ");
        rest = PRINT.matcher(rest).replaceAll(" ");
        return LABEL.matcher(rest).replaceAll(" ").strip();
    }

    private static Optional<LocalDate> firstDate(String key) {
        Matcher m = YEAR_FIRST.matcher(key);
        if (m.find()) {
            return date(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        }
        m = MONTH_FIRST.matcher(key);
        if (m.find()) {
            return date(m.group(3), month(m.group(1)), m.group(2));
        }
        m = DAY_FIRST.matcher(key);
        return m.find() ? date(m.group(3), month(m.group(2)), m.group(1)) : Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) + 1;
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty(); // 2011.13.45 is no date
        }
    }
}
