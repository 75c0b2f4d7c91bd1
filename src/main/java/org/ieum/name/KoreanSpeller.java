package org.ieum.name;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.name.Spellings.Spelling;

/** Tells whether letters spell the syllables of a Korean name as Koreans spell names. */
final class KoreanSpeller {
    private static final Spellings TABLE = Spellings.KOREAN_NAMES;

    /** Spellings up to this cost count when two Latin forms are compared. */
    private static final float USUAL = 0.15f;

    private static final float LIMIT = 1;
    private static final int LONGEST = 24;
    private static final Spelling[] NONE = {};
    private static final Spelling[][] USUAL_ONSETS = usual(0, Spellings.VOWEL);
    private static final Spelling[][] USUAL_VOWELS = usual(Spellings.VOWEL, Spellings.CODA);
    private static final Spelling[][] USUAL_CODAS = usual(Spellings.CODA, Spellings.DOUBLE_LIQUID);

    private KoreanSpeller() {}

    /** 0 for a usual spelling, up to 1 for none. */
    static float cost(String hangul, String folded) {
        boolean tooLong = folded.length() > LONGEST || hangul.length() > LONGEST;
        return tooLong ? LIMIT : SoundAligner.cost(TABLE, Sounds.of(hangul), folded.toCharArray(), LIMIT);
    }

    /** The cost if the first sound is read by the other of the two Koreas: 용 as 룡, 리 as 이. */
    static float costAcrossTheBorder(String hangul, String folded) {
        float least = LIMIT;
        for (char first : FirstSound.others(hangul.charAt(0)).toCharArray()) {
            least = Math.min(least, cost(first + hangul.substring(1), folded));
        }
        return least;
    }

    /** True if letters are a usual spelling of so many syllables, whichever they be. */
    static boolean hasSyllables(String folded, int count) {
        if (folded.length() > LONGEST) {
            return false;
        }
        char[] letters = folded.toCharArray();
        boolean[] reached = new boolean[letters.length + 1];
        reached[0] = true;
        for (int i = 0; i < count; i++) {
            boolean[] onset = after(reached, letters, USUAL_ONSETS, true);
            boolean[] vowel = after(onset, letters, USUAL_VOWELS, false);
            reached = after(vowel, letters, USUAL_CODAS, true);
        }
        return reached[letters.length];
    }

    /** The places that one more sound of a kind leads to, or none if it may be left out. */
    private static boolean[] after(boolean[] reached, char[] letters, Spelling[][] usual, boolean optional) {
        boolean[] next = optional ? reached.clone() : new boolean[reached.length];
        for (int at = 0; at < letters.length; at++) {
            for (Spelling spelling : reached[at] ? usual[letters[at] - 'a'] : NONE) {
                if (spelling.matches(letters, at)) {
                    next[at + spelling.letters().length] = true;
                }
            }
        }
        return next;
    }

    /** The usual spellings of a range of sounds, by first letter. */
    private static Spelling[][] usual(int low, int high) {
        return IntStream.rangeClosed('a', 'z')
                .mapToObj(letter -> IntStream.range(low, high)
                        .boxed()
                        .flatMap(sound -> Stream.of(TABLE.of(sound, (char) letter)))
                        .filter(spelling -> spelling.cost() <= USUAL)
                        .toArray(Spelling[]::new))
                .toArray(Spelling[][]::new);
    }

    /** True if each letter begins a spelling of its syllable. */
    static boolean haveInitials(String hangul, String letters) {
        if (hangul.length() != letters.length()) {
            return false;
        }
        for (int i = 0; i < hangul.length(); i++) {
            int[] sounds = Sounds.of(hangul.substring(i, i + 1));
            if (TABLE.of(sounds[0], letters.charAt(i)).length == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * True if some Hangul name is usually spelled in both ways: kwanjin and gwanjin are both 관진. A search over pairs of
     * positions, each step one sound that spells both.
     */
    static boolean isOneName(String a, String b) {
        if (a.isEmpty() || b.isEmpty() || a.length() > LONGEST || b.length() > LONGEST) {
            return false;
        }
        State end = new State(a.length(), b.length(), Part.ONSET);
        Set<State> seen = new HashSet<>();
        Deque<State> open = new ArrayDeque<>(List.of(new State(0, 0, Part.ONSET)));
        while (!open.isEmpty()) {
            State state = open.pop();
            if (state.equals(end)) {
                return true;
            }
            if (seen.add(state)) {
                next(state, a.toCharArray(), b.toCharArray(), open);
            }
        }
        return false;
    }

    private enum Part {
        ONSET,
        VOWEL,
        CODA
    }

    private record State(int a, int b, Part part) {}

    private static void next(State state, char[] a, char[] b, Deque<State> open) {
        switch (state.part()) {
            case ONSET -> {
                open.push(new State(state.a(), state.b(), Part.VOWEL));
                step(state, 0, Spellings.VOWEL, Part.VOWEL, a, b, open);
            }
            case VOWEL -> step(state, Spellings.VOWEL, Spellings.CODA, Part.CODA, a, b, open);
            case CODA -> {
                open.push(new State(state.a(), state.b(), Part.ONSET));
                step(state, Spellings.CODA, Spellings.DOUBLE_LIQUID, Part.ONSET, a, b, open);
            }
        }
    }

    private static void step(State from, int low, int high, Part to, char[] a, char[] b, Deque<State> open) {
        if (from.a() == a.length || from.b() == b.length) {
            return;
        }
        for (int sound = low; sound < high; sound++) {
            for (Spelling one : TABLE.of(sound, a[from.a()])) {
                for (Spelling other : TABLE.of(sound, b[from.b()])) {
                    if (isUsual(one, a, from.a()) && isUsual(other, b, from.b())) {
                        open.push(new State(from.a() + one.letters().length, from.b() + other.letters().length, to));
                    }
                }
            }
        }
    }

    private static boolean isUsual(Spelling spelling, char[] word, int at) {
        return spelling.cost() <= USUAL && spelling.matches(word, at);
    }
}
