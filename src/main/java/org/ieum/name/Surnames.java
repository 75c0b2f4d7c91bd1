package org.ieum.name;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Korean family names and their spellings, {@code surnames.tsv}. */
final class Surnames {
    static final Surnames STANDARD = new Surnames();

    private static final int LONGEST_GIVEN = 3;

    private final Map<String, List<String>> spellings = new LinkedHashMap<>();

    private final Set<String> spelled = new HashSet<>();

    private Surnames() {
        for (List<String> row : Tables.rows("surnames.tsv")) {
            spellings.put(row.get(0), row.subList(1, row.size()));
            row.stream().skip(1).forEach(s -> spelled.add(row.get(0) + LatinLetters.fold(s)));
        }
    }

    boolean contains(String surname) {
        return spellings.containsKey(surname);
    }

    /** The spellings of a family name, the commonest first; empty if it is not one. */
    List<String> spellings(String surname) {
        return spellings.getOrDefault(surname, List.of());
    }

    /** True if a folded Latin word is a known spelling of a family name. */
    boolean isSpelled(String surname, String folded) {
        return spelled.contains(surname + folded);
    }

    /** All family names whose spellings include a folded Latin word. */
    List<String> spelled(String folded) {
        return spellings.entrySet().stream()
                .filter(e ->
                        e.getValue().stream().anyMatch(s -> LatinLetters.fold(s).equals(folded)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Family and given name of a Korean name written together or apart; a list of one if it cannot be cut. A name of
     * three syllables that begins with a family name of two is cut after the two only if what is left stays a name.
     */
    List<String> split(String name) {
        int space = name.indexOf(' ');
        if (space > 0) {
            return List.of(name.substring(0, space), name.substring(space + 1).replace(" ", ""));
        }
        if (!Hangul.isWord(name) || name.length() < 2) {
            return List.of(name);
        }
        int length = name.length() > 2 && contains(name.substring(0, 2)) ? 2 : 1;
        boolean fits = contains(name.substring(0, length)) && name.length() - length <= LONGEST_GIVEN;
        return fits ? List.of(name.substring(0, length), name.substring(length)) : List.of(name);
    }
}
