package org.ieum.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ieum.text.Resources;

/** Words that carry a full stop inside a sentence, and words that begin sentences. */
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
    private final Set<String> starters = new HashSet<>();
    private final Words openers = new Words();
    private final Set<String> speaking = new HashSet<>();
    private final Words casual = new Words();

    /** Words of at most 31 letters that are asked for where they stand, so that few are copied. */
    private static final class Words {
        private final Set<String> words = new HashSet<>();
        /** By the last five bits of a first letter: a bit for each length that they have. */
        private final int[] lengths = new int[1 << 5];
        /** By the same: a bit for each second letter, by its last five bits. */
        private final int[] seconds = new int[1 << 5];

        void add(String word) {
            int first = word.charAt(0) & 31;
            words.add(word);
            lengths[first] |= 1 << word.length();
            seconds[first] |= word.length() == 1 ? -1 : 1 << (word.charAt(1) & 31);
        }

        boolean mayBegin(char first, char second) {
            return (seconds[first & 31] & 1 << (second & 31)) != 0;
        }

        boolean contains(String text, int start, int end) {
            return end - start < Integer.SIZE
                    && (lengths[text.charAt(start) & 31] & 1 << (end - start)) != 0
                    && words.contains(text.substring(start, end));
        }
    }

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
        String name = words.get(0);
        List<String> members = words.subList(1, words.size());
        switch (name) {
            case "STARTER" -> starters.addAll(members);
            case "OPENER" -> members.forEach(openers::add);
            case "SPEAKING" -> speaking.addAll(members);
            case "CASUAL" -> members.forEach(casual::add);
            default -> members.forEach(word -> kinds.put(word, Kind.valueOf(name)));
        }
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

    /** True for words that often begin a sentence and seldom follow an abbreviation inside one. */
    boolean startsSentence(String word) {
        return starters.contains(letters(word));
    }

    /** True for words that are written with a capital only where a sentence begins. */
    boolean isOpener(String text, int start, int end) {
        return openers.contains(text, start, end);
    }

    /** True for verbs that tell who spoke. */
    boolean isSpeaking(String word) {
        return speaking.contains(word);
    }

    /** True for spellings of those who do not mind their spelling: im, thx, u. */
    boolean isCasual(String text, int start, int end) {
        return casual.contains(text, start, end);
    }

    /** False if no such word begins with these two letters; a cheap look. */
    boolean mayOpen(char first, char second) {
        return openers.mayBegin(first, second);
    }

    private static String letters(String word) {
        int end = 0;
        while (end < word.length() && Characters.isLetter(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }
}
