package org.ieum.quantity;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English words that numbers and dates are made of, in lower case. */
final class EnglishWords {
    private static final String[] SMALL =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" ");
    private static final String[] TENS = "- ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    private static final String[] ORDINALS =
            ("- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                            + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                    .split(" ");
    private static final String[] MONTHS =
            "- january february march april may june july august september october november december".split(" ");
    private static final String[] SHORT_MONTHS = "- jan feb mar apr - jun jul aug sep oct nov dec".split(" ");

    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Map<String, Integer> ORDINAL = indexed(ORDINALS);
    private static final Map<String, Integer> MONTH = indexed(MONTHS);
    private static final Map<String, Integer> SHORT_MONTH = shortMonths();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand", BigDecimal.TEN.pow(3),
            "million", BigDecimal.TEN.pow(6),
            "billion", BigDecimal.TEN.pow(9),
            "trillion", BigDecimal.TEN.pow(12));
    private static final Map<String, Integer> MULTIPLES = multiples();
    private static final Map<String, Integer> PARTS = parts();

    /** What a word may begin. */
    enum Start {
        ARTICLE,
        /** half, quarter */
        PART,
        NUMBER,
        ORDINAL,
        MULTIPLE,
        WEEKDAY,
        MONTH,
        /** yesterday, last, early, noon */
        TIME,
        /** no, article: they have a number */
        NUMBERED,
        WON,
        /** time, gmt: the last word of a time zone */
        ZONE
    }

    /** A word in lower case, with what it may begin. */
    record Starter(String word, Start start) {}

    private static final Map<String, Starter> STARTER = starter();
    private static final WordMap<Starter> STARTERS = new WordMap<>(STARTER);

    private static Map<String, Starter> starter() {
        Map<String, Starter> starters = new HashMap<>();
        add(starters, Start.ARTICLE, set("a an"));
        add(starters, Start.PART, set("half quarter"));
        add(starters, Start.NUMBER, NUMBERS.keySet());
        add(starters, Start.NUMBER, set("zero"));
        add(starters, Start.ORDINAL, ORDINAL.keySet());
        add(starters, Start.MULTIPLE, MULTIPLES.keySet());
        add(starters, Start.WEEKDAY, WEEKDAYS.keySet());
        add(starters, Start.MONTH, MONTH.keySet());
        add(starters, Start.MONTH, SHORT_MONTH.keySet());
        add(
                starters,
                Start.TIME,
                set("early mid late last this next past end beginning start middle yesterday today tomorrow tonight "
                        + "day noon midnight q night week month year"));
        add(starters, Start.NUMBERED, set("no article"));
        add(starters, Start.WON, set("w"));
        add(starters, Start.ZONE, EnglishZones.endings());
        return starters;
    }

    private static void add(Map<String, Starter> starters, Start start, Set<String> words) {
        words.forEach(word -> starters.put(word, new Starter(word, start)));
    }

    private EnglishWords() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = indexed(SMALL);
        for (int i = 2; i < TENS.length; i++) {
            numbers.put(TENS[i], i * 10);
        }
        return numbers;
    }

    private static Map<String, Integer> indexed(String[] words) {
        Map<String, Integer> map = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            map.put(words[i], i);
        }
        map.remove("-");
        return map;
    }

    private static Map<String, Integer> multiples() {
        Map<String, Integer> map = new HashMap<>(Map.of("twice", 2, "thrice", 3, "hundredfold", 100));
        for (int i = 2; i <= 10; i++) {
            map.put(SMALL[i] + "fold", i);
        }
        return map;
    }

    private static Map<String, Integer> parts() {
        Map<String, Integer> map = new HashMap<>(Map.of("half", 2, "quarter", 4, "hundredth", 100, "thousandth", 1000));
        ORDINAL.forEach((word, value) -> {
            if ((value > 2 && value <= 10) || value == 20) {
                map.put(word, value);
            }
        });
        Set.copyOf(map.keySet()).forEach(word -> map.put(word + "s", map.get(word)));
        map.put("halves", 2);
        return map;
    }

    private static Map<String, Integer> shortMonths() {
        Map<String, Integer> map = indexed(SHORT_MONTHS);
        map.put("sept", 9);
        return map;
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> map = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            map.put(name, day);
            map.put(name + "s", day);
        }
        return map;
    }

    /** What an article makes a number of: third, halves, million, dozen. */
    static Set<String> partsAndScales() {
        Set<String> words = new HashSet<>(Set.of("hundred", "dozen"));
        words.addAll(PARTS.keySet());
        words.addAll(SCALES.keySet());
        return words;
    }

    /** All words that may begin something. */
    static Set<String> starters() {
        return STARTER.keySet();
    }

    /** What a word may begin; null if nothing. */
    static @Nullable Starter starter(long letters) {
        return STARTERS.get(letters);
    }

    /** The code of a country's dollar. */
    static String dollar(String country) {
        return switch (country) {
            case "australian" -> "AUD";
            case "canadian" -> "CAD";
            case "hong kong" -> "HKD";
            case "new zealand" -> "NZD";
            case "singapore" -> "SGD";
            case "taiwan", "new taiwan" -> "TWD";
            default -> "USD";
        };
    }

    static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }

    static boolean isArticle(String word) {
        return word.equals("a") || word.equals("an");
    }

    /** one to nineteen and the tens; else -1. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, -1);
    }

    /** twice, threefold; else -1. */
    static int multiple(String word) {
        return MULTIPLES.getOrDefault(word, -1);
    }

    /** first to twentieth; else -1. */
    static int ordinal(String word) {
        return ORDINAL.getOrDefault(word, -1);
    }

    static int month(String word) {
        return MONTH.getOrDefault(word, -1);
    }

    static int shortMonth(String word) {
        return SHORT_MONTH.getOrDefault(word, -1);
    }

    static @Nullable DayOfWeek weekday(String word) {
        return WEEKDAYS.get(word);
    }

    static @Nullable BigDecimal scale(String word) {
        return SCALES.get(word);
    }

    /** The value of half or quarter; 0 of any other word. */
    static BigDecimal halfOrQuarter(String word) {
        return word.equals("half") ? Finder.HALF : word.equals("quarter") ? new BigDecimal("0.25") : BigDecimal.ZERO;
    }

    /** The denominator that third, quarter and their plurals name; else -1. */
    static int part(String word) {
        return PARTS.getOrDefault(word, -1);
    }
}
