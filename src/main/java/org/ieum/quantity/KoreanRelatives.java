package org.ieum.quantity;

import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.ieum.quantity.Moment.Relative;
import org.jspecify.annotations.Nullable;

/** The Korean words for a day, week, month or year that is counted from the day of writing: 어제, 지난주, 내년. */
final class KoreanRelatives {
    /** Syllables and spaces of the longest of them. */
    static final int LONGEST = 5;

    private static final Map<String, Relative> WORDS = words();

    /** The first syllables, from 가 on. */
    private static final BitSet STARTS = starts();

    private KoreanRelatives() {}

    private static Map<String, Relative> words() {
        Map<String, Relative> words = new HashMap<>();
        add(words, ChronoUnit.DAYS, -3, "그끄제", "그끄저께");
        add(words, ChronoUnit.DAYS, -2, "그제", "그저께", "엊그제", "엊그저께");
        add(words, ChronoUnit.DAYS, -1, "어제", "어젯밤");
        add(words, ChronoUnit.DAYS, 0, "오늘", "오늘밤");
        add(words, ChronoUnit.DAYS, 1, "내일");
        add(words, ChronoUnit.DAYS, 2, "모레", "내일모레");
        add(words, ChronoUnit.DAYS, 3, "글피");
        add(words, ChronoUnit.WEEKS, -2, "지지난주", "지지난 주");
        add(words, ChronoUnit.WEEKS, -1, "지난주", "지난 주");
        add(words, ChronoUnit.WEEKS, 0, "이번주", "이번 주");
        add(words, ChronoUnit.WEEKS, 1, "다음주", "다음 주", "내주");
        add(words, ChronoUnit.WEEKS, 2, "다다음주", "다다음 주");
        add(words, ChronoUnit.MONTHS, -2, "지지난달", "지지난 달");
        add(words, ChronoUnit.MONTHS, -1, "지난달", "지난 달");
        add(words, ChronoUnit.MONTHS, 0, "이달", "이번달", "이번 달");
        add(words, ChronoUnit.MONTHS, 1, "다음달", "다음 달", "내달");
        add(words, ChronoUnit.MONTHS, 2, "다다음달", "다다음 달");
        add(words, ChronoUnit.YEARS, -1, "지난해", "작년");
        add(words, ChronoUnit.YEARS, -2, "재작년", "지지난해");
        add(words, ChronoUnit.YEARS, 0, "올해", "금년");
        add(words, ChronoUnit.YEARS, 1, "내년");
        add(words, ChronoUnit.YEARS, 2, "내후년", "후년");
        return words;
    }

    private static void add(Map<String, Relative> words, ChronoUnit unit, int offset, String... surfaces) {
        for (String surface : surfaces) {
            words.put(surface, new Relative(unit, offset));
        }
    }

    private static BitSet starts() {
        BitSet starts = new BitSet();
        WORDS.keySet().forEach(word -> starts.set(word.charAt(0) - '가'));
        return starts;
    }

    /** True of a syllable that one of the words begins with. */
    static boolean mayBegin(char syllable) {
        return STARTS.get(syllable - '가');
    }

    /** What a word tells; null if it is none of them. */
    static @Nullable Relative of(String word) {
        return WORDS.get(word);
    }
}
