package org.ieum.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern LATER = Pattern.compile("^(?:last )?(?:updated|modified)|^(?:최종 ?)?수정|^업데이트");
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

    private static String rest(String key) {
        String rest = YEAR_FIRST.matcher(key).replaceAll(" ");
        rest = MONTH_FIRST.matcher(rest).replaceAll(" ");
        rest = DAY_FIRST.matcher(rest).replaceAll(" ");
        rest = TIME.matcher(rest).replaceAll(" ");
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
