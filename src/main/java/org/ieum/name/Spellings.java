package org.ieum.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ieum.text.Hangul;

/**
 * The table {@code spellings.tsv}: which Latin letters may spell which sound of Hangul, at which cost. Sounds are
 * numbered: initial consonants, vowels, finals, then the joint ones (ㄹㄹ, 에이).
 */
final class Spellings {
    static final int VOWEL = Hangul.ONSETS.length();
    static final int CODA = VOWEL + Hangul.VOWELS.length();
    /** A final ㄹ and the initial ㄹ after it, one sound. */
    static final int DOUBLE_LIQUID = CODA + Hangul.CODAS.length();

    private static final int PAIR = DOUBLE_LIQUID + 1;
    private static final int SOUNDS = PAIR + Hangul.VOWELS.length() * Hangul.VOWELS.length();
    private static final int LETTERS = 26;
    private static final int END = 1 << LETTERS;
    private static final String SILENT = "_";
    private static final int ANY = (END << 1) - 1;
    static final float NEVER = 1.1f;
    private static final Spelling[] NONE = {};

    /** For names and loan words from anywhere; after the constants that its making needs. */
    static final Spellings STANDARD = new Spellings("spellings.tsv");

    /** For the names of Koreans, which follow narrower habits. */
    static final Spellings KOREAN_NAMES = new Spellings("korean-name-spellings.tsv");

    /**
     * One way to spell a sound.
     *
     * @param letters one or more
     * @param cost 0 for the expected spelling
     * @param before the set of letters that may follow, as bits; the bit after the last letter is the end of the word
     */
    record Spelling(char[] letters, float cost, int before) {
        /** True if this spelling stands in a word at a position. */
        boolean matches(char[] word, int at) {
            int end = at + letters.length;
            if (end > word.length) {
                return false;
            }
            for (int i = 1; i < letters.length; i++) {
                if (letters[i] != word[at + i]) {
                    return false;
                }
            }
            return before == ANY || (before & (end == word.length ? END : bit(word[end]))) != 0;
        }
    }

    private final Spelling[][][] bySoundAndLetter = new Spelling[SOUNDS][][];

    /** By sound and the letter that follows, or the end. */
    private final float[][] unspelled = filled(PAIR, LETTERS + 1);

    /** The same for letters without a sound, those that begin a word apart. */
    private final float[][] silent = filled(LETTERS, LETTERS + 1);

    private final float[][] silentFirst = filled(LETTERS, LETTERS + 1);

    private Spellings(String file) {
        for (List<String> row : Tables.rows(file)) {
            List<String> cells = row.subList(1, row.size());
            if (row.get(0).equals(SILENT)) {
                cells.forEach(this::addSilent);
            } else {
                addSound(sound(row.get(0)), cells);
            }
        }
    }

    private static float[][] filled(int rows, int columns) {
        float[][] costs = new float[rows][columns];
        Arrays.stream(costs).forEach(row -> Arrays.fill(row, NEVER));
        return costs;
    }

    private void addSilent(String cell) {
        boolean first = cell.charAt(0) == '^';
        Spelling spelling = spelling(first ? cell.substring(1) : cell);
        cheapen((first ? silentFirst : silent)[spelling.letters()[0] - 'a'], spelling);
    }

    private void addSound(int sound, List<String> cells) {
        bySoundAndLetter[sound] =
                parse(cells.stream().filter(cell -> !isUnspelled(cell)).toList());
        cells.stream().filter(Spellings::isUnspelled).forEach(cell -> cheapen(unspelled[sound], spelling(cell)));
    }

    private static boolean isUnspelled(String cell) {
        return cell.charAt(0) == '-';
    }

    private static void cheapen(float[] costs, Spelling spelling) {
        for (int next = 0; next <= LETTERS; next++) {
            if ((spelling.before() & 1 << next) != 0) {
                costs[next] = Math.min(costs[next], spelling.cost());
            }
        }
    }

    /** The cost of a letter that spells no sound. */
    float silent(char[] word, int at) {
        return (at == 0 ? silentFirst : silent)[word[at] - 'a'][next(word, at + 1)];
    }

    /** The cost of a sound that no letter spells, before a position in a word. */
    float unspelled(int sound, char[] word, int at) {
        return unspelled[sound][next(word, at)];
    }

    private static int next(char[] word, int at) {
        return at == word.length ? LETTERS : word[at] - 'a';
    }

    /** The spellings of a sound that begin with a letter. */
    Spelling[] of(int sound, char first) {
        Spelling[][] byLetter = bySoundAndLetter[sound];
        return byLetter == null ? NONE : byLetter[first - 'a'];
    }

    /** True if two neighbouring vowels have spellings of their own. */
    boolean hasPair(int vowel, int next) {
        return bySoundAndLetter[pair(vowel, next)] != null;
    }

    /** The number of the joint sound of two vowels, given by their numbers among sounds. */
    static int pair(int vowel, int next) {
        return PAIR + (vowel - VOWEL) * Hangul.VOWELS.length() + next - VOWEL;
    }

    private static int sound(String name) {
        if (name.equals("-ㄹㄹ")) {
            return DOUBLE_LIQUID;
        }
        if (name.startsWith("-")) {
            return CODA + Hangul.CODAS.indexOf(name.charAt(1));
        }
        int vowel = VOWEL + Hangul.VOWELS.indexOf(name.charAt(0));
        if (name.length() == 3) {
            return pair(vowel, VOWEL + Hangul.VOWELS.indexOf(name.charAt(2)));
        }
        return vowel >= VOWEL ? vowel : Hangul.ONSETS.indexOf(name.charAt(0));
    }

    private static Spelling[][] parse(List<String> cells) {
        List<List<Spelling>> byLetter = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            byLetter.add(new ArrayList<>());
        }
        for (String cell : cells) {
            Spelling spelling = spelling(cell);
            byLetter.get(spelling.letters()[0] - 'a').add(spelling);
        }
        return byLetter.stream().map(list -> list.toArray(NONE)).toArray(Spelling[][]::new);
    }

    private static Spelling spelling(String cell) {
        int colon = cell.indexOf(':');
        float cost = colon < 0 ? 0 : Float.parseFloat(cell.substring(colon + 1));
        String form = colon < 0 ? cell : cell.substring(0, colon);
        int mark = Math.max(form.indexOf('/'), form.indexOf('!'));
        if (mark < 0) {
            return new Spelling(form.toCharArray(), cost, ANY);
        }
        int set = set(form.substring(mark + 1));
        return new Spelling(form.substring(0, mark).toCharArray(), cost, form.charAt(mark) == '/' ? set : ANY & ~set);
    }

    private static int set(String letters) {
        return letters.chars().map(c -> c == '$' ? END : bit((char) c)).reduce(0, (a, b) -> a | b);
    }

    private static int bit(char letter) {
        return 1 << (letter - 'a');
    }
}
