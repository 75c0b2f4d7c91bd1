package org.ieum.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ieum.quantity.Amount.Type;

/** Amounts in plain English, as reasons print them: {@code about 350 million yen}, {@code first in 6 years}. */
final class Wording {
    private static final Map<String, String> COUNTRY_DOLLARS = Map.of(
            "AUD",
            "Australian",
            "CAD",
            "Canadian",
            "HKD",
            "Hong Kong",
            "TWD",
            "Taiwan",
            "SGD",
            "Singapore",
            "NZD",
            "New Zealand");

    /** Written alike for one and many. */
    private static final Set<String> SYMBOLS = Set.of(
            "mm", "cm", "m", "km", "mg", "g", "kg", "m2", "km2", "m3", "ml", "W", "kW", "MW", "GW", "kWh", "MWh", "B",
            "kB", "MB", "GB", "TB", "Hz", "hPa", "kHz", "MHz", "GHz", "km/h", "m/s", "km/s", "kcal", "dB", "V", "hp",
            "ppm");

    private static final Map<String, Split> SPLITS = Map.of(
            "second",
            new Split(BigDecimal.valueOf(60), "minute"),
            "minute",
            new Split(BigDecimal.valueOf(60), "hour"),
            "month",
            new Split(BigDecimal.valueOf(12), "year"));

    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
    private static final int LONGEST_FRACTION = 3;
    /** What the quotient of a fraction, of ten decimals, may be off by in the multiple of it. */
    private static final BigDecimal ALMOST_NOTHING = BigDecimal.ONE.movePointLeft(8);

    private Wording() {}

    /** {@code about 20 countries}, {@code first in 6 years}, {@code age 67}. */
    static String of(Amount amount) {
        String value = exactness(amount) + number(amount.value());
        return switch (amount.type()) {
            case PERCENT -> value + "%";
            case PERCENT_POINT -> value + (isOne(amount) ? " percentage point" : " percentage points");
            case ORDINAL -> amount.unit().isEmpty() ? ordinal(value) : amount.unit() + " " + value;
            case FIRST_IN -> (isOfClock(amount) ? "after " : "first in ") + value + " " + unit(amount);
            case AGE -> "age " + age(amount, value);
            case FRACTION -> exactness(amount) + fraction(amount.value());
            case DURATION -> exactness(amount) + duration(amount);
            case NUMBER, MONEY, MEASURE, COUNT -> amount.isVague() ? value : value + " " + unit(amount);
        };
    }

    /** {@code 2nd}, {@code 11th}, {@code 21st}. */
    static String ordinal(String number) {
        boolean isTeen = number.matches(".*1\\d");
        return number
                + switch (isTeen ? '0' : number.charAt(number.length() - 1)) {
                    case '1' -> "st";
                    case '2' -> "nd";
                    case '3' -> "rd";
                    default -> "th";
                };
    }

    /** {@code 150 minutes}; {@code 2 hours 30 minutes} of 2시간 30분, which has no 150. */
    private static String duration(Amount amount) {
        Optional<Split> split = Optional.ofNullable(SPLITS.get(amount.unit()))
                .filter(known -> amount.value().scale() <= 0
                        && amount.value().compareTo(known.size()) > 0
                        && !amount.surface().contains(amount.value().toPlainString()));
        return split.map(known -> known.of(amount.value(), amount.unit()))
                .orElseGet(() -> number(amount.value()) + " " + unit(amount));
    }

    /** A unit of time that so many of a smaller one make. */
    private record Split(BigDecimal size, String unit) {
        String of(BigDecimal value, String smaller) {
            BigDecimal[] parts = value.divideAndRemainder(size);
            String rest = parts[1].signum() == 0 ? "" : " " + counted(parts[1], smaller);
            return counted(parts[0], unit) + rest;
        }

        private static String counted(BigDecimal value, String unit) {
            return number(value) + " " + (value.compareTo(BigDecimal.ONE) == 0 ? unit : plural(unit));
        }
    }

    /** 두 시간 만에 tells how long after something, 6년 만에 how long it had not happened. */
    private static boolean isOfClock(Amount amount) {
        return switch (amount.unit()) {
            case "hour", "minute", "second" -> true;
            default -> false;
        };
    }

    private static String age(Amount amount, String value) {
        return switch (amount.unit()) {
            case "year" -> value;
            case "decade" -> value + "s";
            default -> value + " " + unit(amount);
        };
    }

    private static String exactness(Amount amount) {
        return switch (amount.precision()) {
            case EXACT -> "";
            case ABOUT -> amount.isOrSo() ? "some " : "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
            case MORE_THAN -> "more than ";
            case LESS_THAN -> "less than ";
        };
    }

    /** {@code 1/3}, {@code 3/4}; with three decimals if it has no denominator up to ten. */
    private static String fraction(BigDecimal value) {
        return IntStream.rangeClosed(2, BigDecimal.TEN.intValue())
                .filter(denominator -> isWhole(value.multiply(BigDecimal.valueOf(denominator))))
                .mapToObj(denominator -> nearest(value.multiply(BigDecimal.valueOf(denominator))) + "/" + denominator)
                .findFirst()
                .orElseGet(() -> number(rounded(value)));
    }

    private static boolean isWhole(BigDecimal value) {
        return value.subtract(nearest(value)).abs().compareTo(ALMOST_NOTHING) < 0;
    }

    private static BigDecimal nearest(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return Units.normal(
                value.setScale(Math.min(LONGEST_FRACTION, Math.max(0, value.scale())), RoundingMode.HALF_EVEN));
    }

    /** {@code 1,021}, {@code 350 million}, {@code 12.345 trillion}; exact, however long. */
    static String number(BigDecimal value) {
        return scaled(value, 12, "trillion", 4)
                .or(() -> scaled(value, 9, "billion", 4))
                .or(() -> scaled(value, 6, "million", 2))
                .orElseGet(() -> grouped(value));
    }

    /** The value in such a scale if that takes no more decimals: four for 조 and 억, which are four digits apart. */
    private static Optional<String> scaled(BigDecimal value, int power, String name, int decimals) {
        BigDecimal share = Units.normal(value.movePointLeft(power));
        boolean fits =
                value.compareTo(MILLION) >= 0 && share.compareTo(BigDecimal.ONE) >= 0 && share.scale() <= decimals;
        return fits ? Optional.of(grouped(share) + " " + name) : Optional.empty();
    }

    /** Commas after each three digits; the same in every locale. */
    private static String grouped(BigDecimal value) {
        String plain = Units.normal(value).toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int first = plain.startsWith("-") ? 1 : 0;
        StringBuilder out = new StringBuilder(plain);
        for (int i = end - 3; i > first; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }

    private static boolean isOne(Amount amount) {
        return amount.value().compareTo(BigDecimal.ONE) == 0;
    }

    private static String unit(Amount amount) {
        return amount.type() == Type.MONEY
                ? currency(amount)
                : isOne(amount) ? one(amount.unit()) : many(amount.unit());
    }

    private static String currency(Amount amount) {
        String s = isOne(amount) ? "" : "s";
        String country = COUNTRY_DOLLARS.get(amount.unit());
        return country != null
                ? country + " dollar" + s
                : switch (amount.unit()) {
                    case "USD" -> "dollar" + s;
                    case "KRW" -> "won";
                    case "JPY" -> "yen";
                    case "CNY" -> "yuan";
                    case "EUR" -> "euro" + s;
                    case "GBP" -> "pound" + s;
                    case "RUB" -> "ruble" + s;
                    case "INR" -> "rupee" + s;
                    case "CHF" -> "Swiss franc" + s;
                    case "THB" -> "baht";
                    case "cent" -> "cent" + s;
                    default -> amount.unit();
                };
    }

    private static String one(String unit) {
        return switch (unit) {
            case "ft" -> "foot";
            case "in" -> "inch";
            case "yd" -> "yard";
            case "mi" -> "mile";
            case "nmi" -> "nautical mile";
            case "t" -> "ton";
            case "lb" -> "pound";
            case "oz" -> "ounce";
            case "ha" -> "hectare";
            case "l" -> "liter";
            case "gal" -> "gallon";
            case "bbl" -> "barrel";
            case "kn" -> "knot";
            case "mi/h" -> "mile per hour";
            case "degF" -> "degree Fahrenheit";
            default -> unit.replace("2", "²").replace("3", "³");
        };
    }

    private static String many(String unit) {
        return switch (unit) {
            case "degF" -> "degrees Fahrenheit";
            case "person" -> "people";
            case "aircraft", "pyeong" -> unit;
            case "ft" -> "feet";
            case "in" -> "inches";
            case "mi/h" -> "miles per hour";
            default -> SYMBOLS.contains(unit) ? one(unit) : plural(one(unit));
        };
    }

    private static String plural(String noun) {
        char last = noun.charAt(noun.length() - 1);
        boolean afterVowel = noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) >= 0;
        if (last == 'y' && !afterVowel) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("ch") || last == 's' || last == 'x' ? noun + "es" : noun + "s";
    }
}
