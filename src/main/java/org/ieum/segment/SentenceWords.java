package org.ieum.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ieum.text.Resources;

/** English words that tell where a sentence begins, who speaks in it or how it was written. */
final class SentenceWords {
    private static final String RESOURCE = "sentence-words.txt";
    private static final SentenceWords STANDARD = read();

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

    private SentenceWords() {}

    /** Those that ship with Ieum. */
    static SentenceWords standard() {
        return STANDARD;
    }

    private static SentenceWords read() {
        SentenceWords read = new SentenceWords();
        Resources.lines(SentenceWords.class, RESOURCE).forEach(read::add);
        return read;
    }

    private void add(String line) {
        List<String> words = List.of(line.split(" "));
        List<String> members = words.subList(1, words.size());
        switch (words.get(0)) {
            case "STARTER" -> starters.addAll(members);
            case "OPENER" -> members.forEach(openers::add);
            case "SPEAKING" -> speaking.addAll(members);
            case "CASUAL" -> members.forEach(casual::add);
            default -> throw new IllegalStateException(RESOURCE + ": no group is called " + words.get(0));
        }
    }

    /** True for words that often begin a sentence and seldom follow an abbreviation inside one. */
    boolean startsSentence(String word) {
        return starters.contains(letters(word));
    }

    /** False if no word that {@link #isOpener} knows begins with these two letters; a cheap look. */
    boolean mayOpen(char first, char second) {
        return openers.mayBegin(first, second);
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

    private static String letters(String word) {
        int end = 0;
        while (end < word.length() && Characters.isLetter(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }
}
