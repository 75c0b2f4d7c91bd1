package org.ieum.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which units measure the same thing, and how many base units each is. */
final class Units {
    /** For a factor that news rounds when it converts (miles to km). */
    private static final double ROUNDING = 0.02;

    private static final Map<String, Unit> TABLE = table();

    private Units() {}

    /** A unit: what it measures in the name of the base unit, how many of those it is, and if it is customary. */
    record Unit(String base, BigDecimal factor, boolean customary) {}

    private static Map<String, Unit> table() {
        Map<String, Unit> units = new LinkedHashMap<>();
        add(units, "second", "second 1, minute 60, hour 3600, day 86400, week 604800");
        add(units, "month", "month 1, quarter 3, year 12, decade 120, century 1200");
        add(units, "m", "mm 0.001, cm 0.01, m 1, km 1000, ft! 0.3048, in! 0.0254, yd! 0.9144, mi! 1609.344, nmi! 1852");
        add(units, "g", "mg 0.001, g 1, kg 1000, t 1000000, lb! 453.59237, oz! 28.349523125");
        add(units, "m2", "m2 1, ha 10000, km2 1000000, acre! 4046.8564224, mi2! 2589988.110336, pyeong! 3.305785");
        add(units, "l", "ml 0.001, l 1, m3 1000, gal! 3.785411784, bbl! 158.987294928");
        add(units, "W", "W 1, kW 1000, MW 1000000, GW 1000000000");
        add(units, "Wh", "Wh 1, kWh 1000, MWh 1000000");
        add(units, "B", "B 1, kB 1000, MB 1000000, GB 1000000000, TB 1000000000000");
        add(units, "cal", "cal 1, kcal 1000");
        add(units, "Hz", "Hz 1, kHz 1000, MHz 1000000, GHz 1000000000");
        add(units, "km/h", "km/h 1, mi/h! 1.609344, kn! 1.852, m/s 3.6");
        return units;
    }

    private static void add(Map<String, Unit> units, String base, String members) {
        for (String member : members.split(", ")) {
            String[] parts = member.split(" ");
            String name = parts[0].replace("!", "");
            units.put(name, new Unit(base, new BigDecimal(parts[1]), parts[0].endsWith("!")));
        }
    }

    /** The unit that goes on counting after a coarser one, as minutes do in "2 hours 30 minutes". */
    static Optional<String> finer(String name) {
        return switch (name) {
            case "hour" -> Optional.of("minute");
            case "minute" -> Optional.of("second");
            case "year" -> Optional.of("month");
            default -> Optional.empty();
        };
    }

    /** The value in the finer unit, with that many of the finer ones added; empty if those would fill a coarser one. */
    static Optional<BigDecimal> joined(BigDecimal value, String unit, BigDecimal finer) {
        BigDecimal count = BigDecimal.valueOf(unit.equals("year") ? 12 : 60);
        boolean fits = value.scale() <= 0 && finer.compareTo(count) < 0;
        return fits ? Optional.of(value.multiply(count).add(finer)) : Optional.empty();
    }

    static Optional<Unit> of(String name) {
        return Optional.ofNullable(TABLE.get(name));
    }

    /** How far two measures may differ when one is given in customary units: converted figures are rounded. */
    static double tolerance(Unit a, Unit b) {
        return a.customary() == b.customary() ? 0 : ROUNDING;
    }

    /** The value without trailing zeros and never in exponents. */
    static BigDecimal normal(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
