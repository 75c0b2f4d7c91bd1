package org.ieum.name;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.text.Hangul;

/** Korean family names and their spellings, {@code surnames.tsv}. */
final class Surnames {
    static final Surnames STANDARD = new Surnames();

    private static final int LONGEST_GIVEN = 3;

    private final Map<String, List<String>> spellings = new LinkedHashMap<>();

    private final Map<String, Set<String>> namesBySpelling = new HashMap<>();

    private Surnames() {
        for (List<String> row : Tables.rows("surnames.tsv")) {
            spellings.put(row.get(0), row.subList(1, row.size()));
            row.stream()
                    .skip(1)
                    .map(LatinLetters::fold)
                    .forEach(folded -> namesBySpelling
                            .computeIfAbsent(folded, k -> new LinkedHashSet<>())
                            .add(row.get(0)));
        }
    }

    boolean contains(String surname) {
        return spellings.containsKey(surname);
    }

    /** The spellings of a family name, the commonest first; empty if it is not one. */
    List<String> spellings(String surname) {
        return spellings.getOrDefault(surname, List.of());
    }

    /** The commonest family name among some syllables, those of the table's beginning; empty if there is none. */
    String commonest(String syllables) {
        return spellings.keySet().stream()
                .filter(name -> name.length() == 1 && syllables.contains(name))
                .findFirst()
                .orElse("");
    }

    /** True if a folded Latin word is a known spelling of a family name. */
    boolean isSpelled(String surname, String folded) {
        return spelled(folded).contains(surname);
    }

    /** All family names whose spellings include a folded Latin word. */
    Set<String> spelled(String folded) {
        return namesBySpelling.getOrDefault(folded, Set.of());
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
