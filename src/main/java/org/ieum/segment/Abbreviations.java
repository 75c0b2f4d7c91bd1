package org.ieum.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ieum.text.Resources;

/** Words that carry a full stop inside a sentence. */
final class Abbreviations {
    /** What a full stop after a word tells. */
    enum Kind {
        /** No abbreviation: it ends a sentence. */
        NONE,
        /** Stands before a name or another word: Mr., Gen., e.g. */
        TITLE,
        /** Is one only before a number: No., p. */
        BEFORE_NUMBER,
        MONTH,
        /** The first letter of a name. */
        INITIAL,
        /** a.m., p.m. */
        HOUR,
        /** May stand anywhere: U.S., Inc., etc. */
        OPEN
    }

    private static final String RESOURCE = "abbreviations.txt";
    /** U.S, e.g; perhaps behind a hyphen: Korea-U.S. */
    private static final Pattern DOTTED = Pattern.compile("(?:.*\\p{L}-)?(?:\\p{L}{1,2}\\.){1,5}\\p{L}{1,2}");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}(?:[.-]\\p{Lu})?");
    private static final Abbreviations STANDARD = read();

    private final Map<String, Kind> kinds = new HashMap<>();

    private Abbreviations() {}

    /** Those that ship with Ieum. */
    static Abbreviations standard() {
        return STANDARD;
    }

    private static Abbreviations read() {
        Abbreviations read = new Abbreviations();
        Resources.lines(Abbreviations.class, RESOURCE).forEach(read::add);
        return read;
    }

    private void add(String line) {
        List<String> words = List.of(line.split(" "));
        Kind kind = Kind.valueOf(words.get(0));
        words.subList(1, words.size()).forEach(word -> kinds.put(word, kind));
    }

    /** The kind of a word that stands before a full stop. */
    Kind kind(String word) {
        Kind listed = kinds.get(word);
        if (listed != null) {
            return listed;
        }
        if (word.length() == 1 && INITIAL.matcher(word).matches()) {
            return Kind.INITIAL;
        }
        listed = kinds.get(Characters.lower(word));
        if (listed != null) {
            return listed;
        }
        return word.indexOf('.') > 0 && DOTTED.matcher(word).matches() ? Kind.OPEN : Kind.NONE;
    }
}
