package org.ieum.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.quantity.Amount.Type;
import org.ieum.text.Resources;
import org.jspecify.annotations.Nullable;

/** The words that say what a number counts, from a resource of this package. */
final class UnitWords {
    static final UnitWords ENGLISH = load("english-units.txt");
    static final UnitWords KOREAN = load("korean-units.txt");

    private final Map<String, Word> words;
    private final Map<Character, Integer> longest = new HashMap<>();

    /**
     * One word.
     *
     * @param type the type it gives a number
     * @param unit the unit it gives
     * @param noun true if it is a noun of its own that no span covers
     * @param factor how many of the unit it is: 0.01 for a basis point
     */
    record Word(Type type, String unit, boolean noun, BigDecimal factor) {
        Word(Type type, String unit) {
            this(type, unit, false, BigDecimal.ONE);
        }

        BigDecimal times(BigDecimal value) {
            return value.multiply(factor);
        }

        /** True of what "per hour" makes a speed of. */
        boolean isLength() {
            return unit.equals("km") || unit.equals("m") || unit.equals("mi");
        }
    }

    private UnitWords(Map<String, Word> words) {
        this.words = words;
        words.keySet().forEach(word -> longest.merge(word.charAt(0), word.length(), Math::max));
    }

    @Nullable
    Word get(String word) {
        return words.get(word);
    }

    /** The longest noun of its own that a word ends with; null if there is none. */
    @Nullable
    Word nounAtEnd(String word) {
        for (int i = 0; i < word.length(); i++) {
            Word noun = words.get(word.substring(i));
            if (noun != null && noun.noun()) {
                return noun;
            }
        }
        return null;
    }

    /** The words of some types. */
    Set<String> of(Type... types) {
        return words.keySet().stream()
                .filter(word -> List.of(types).contains(words.get(word).type()))
                .collect(Collectors.toSet());
    }

    /** The length of the longest word that begins with {@code first}; 0 if none does. */
    int longest(char first) {
        return longest.getOrDefault(first, 0);
    }

    private static UnitWords load(String name) {
        Map<String, Word> words = new HashMap<>();
        Resources.lines(UnitWords.class, name).forEach(line -> add(List.of(line.split(" ")), words));
        return new UnitWords(words);
    }

    private static void add(List<String> cells, Map<String, Word> words) {
        Type type = Type.valueOf(cells.get(0));
        String[] scaled = cells.get(1).split("\\*");
        String unit = scaled[0];
        BigDecimal factor = scaled.length > 1 ? new BigDecimal(scaled[1]) : BigDecimal.ONE;
        for (String cell : cells.subList(2, cells.size())) {
            String word = (cell.startsWith("+") ? cell.substring(1) : cell).replace('_', ' ');
            boolean bare = type == Type.PERCENT || type == Type.PERCENT_POINT || unit.equals("-");
            boolean noun = cell.startsWith("+") || (type == Type.COUNT && isAscii(word));
            words.put(word, new Word(type, bare ? "" : unit, noun, factor));
        }
    }

    private static boolean isAscii(String word) {
        return word.charAt(0) < 0x80;
    }
}
