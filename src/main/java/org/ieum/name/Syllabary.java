package org.ieum.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.text.Hangul;

/**
 * A language whose words are made of a closed set of syllables: a Hangul word either can be read as certain Latin letters
 * or it cannot. Unlike likeness of sound this tells near names apart, 나카노 Nakano and 나가노 Nagano.
 */
final class Syllabary {
    /** Rows of Pinyin, Hangul by sound, and other Latin spellings. */
    static final Syllabary MANDARIN = new Syllabary();

    /** Morae of Japanese, long vowels written or not. */
    static final Syllabary JAPANESE = new Syllabary();

    /** The Latin spellings of Mandarin syllables by their Pinyin: mao zedong, Mao Tse-tung. */
    static final Syllabary PINYIN = new Syllabary();

    /** The names of Latin letters: 에프비아이 is FBI. */
    static final Syllabary LETTERS = new Syllabary();

    static {
        for (List<String> row : Tables.rows("mandarin.tsv")) {
            for (int i = 0; i < row.size(); i += i == 0 ? 2 : 1) {
                MANDARIN.add(row.get(1), row.get(i));
                PINYIN.add(row.get(0), row.get(i));
            }
        }
        for (List<String> row : Tables.rows("japanese.tsv")) {
            row.stream().skip(1).forEach(spelling -> JAPANESE.addMora(row.get(0), spelling));
        }
        for (List<String> row : Tables.rows("letter-names.tsv")) {
            row.stream().skip(1).forEach(spelling -> LETTERS.add(row.get(0), spelling));
        }
    }

    /** What stands before a spelling that only begins a word. */
    private static final char FIRST = '^';

    /** What stands before a spelling by which the language is not told. */
    private static final char RARE = '~';

    private static final int LONGEST_LATIN = 6;

    private record Spelling(String letters, boolean first) {
        boolean matches(String word, int at) {
            return (at == 0 || !first) && word.startsWith(letters, at);
        }
    }

    private final Map<String, List<Spelling>> spellings = new HashMap<>();
    private final Set<String> letters = new HashSet<>();
    private int longest = 0;

    /** One more reading of a syllable, or of a few; letters after ^ begin a word only, those after ~ are rare. */
    void add(String hangul, String letters) {
        boolean first = letters.charAt(0) == FIRST;
        boolean rare = letters.charAt(0) == RARE;
        Spelling spelling = new Spelling(first || rare ? letters.substring(1) : letters, first);
        List<Spelling> known = spellings.computeIfAbsent(hangul, k -> new ArrayList<>(2));
        if (!known.contains(spelling)) {
            known.add(spelling);
            if (!rare) {
                this.letters.add(spelling.letters());
            }
            longest = Math.max(longest, hangul.length());
        }
    }

    /** A reading as it is inside a word, and at the beginning of one in the South. */
    void addSinoKorean(char syllable, String letters) {
        add(String.valueOf(syllable), letters);
        add(String.valueOf(FirstSound.southern(syllable)), FIRST + letters);
    }

    private void addMora(String hangul, String letters) {
        char vowel = letters.charAt(letters.length() - 1);
        for (String longer : List.of(
                "", vowel == 'o' ? "u" : "", vowel == 'o' ? "h" : "", "ou".indexOf(vowel) >= 0 ? vowel + "" : "")) {
            add(hangul, letters + longer);
            add(withCoda(hangul, 'ㄴ'), letters + longer + "n");
            add(withCoda(hangul, 'ㄴ'), letters + longer + "m");
        }
        for (char doubled : "kpst".toCharArray()) {
            boolean known = this.letters.contains(letters + doubled);
            add(withCoda(hangul, 'ㅅ'), letters + doubled);
            if (!known) {
                this.letters.remove(letters + doubled);
            }
        }
    }

    private static String withCoda(String hangul, char coda) {
        char c = hangul.charAt(0);
        return String.valueOf(Hangul.syllable(Hangul.onset(c), Hangul.vowel(c), Hangul.CODAS.indexOf(coda)));
    }

    /** True if Hangul can write a word of the language so. */
    boolean writes(String hangul) {
        return counts(List.of(hangul), spellings.keySet(), longest) != 0;
    }

    /** True if some word of the language is spelled so. */
    boolean spells(String folded) {
        return counts(List.of(folded), letters, LONGEST_LATIN) != 0;
    }

    /** True if words in Hangul and words in Latin letters may be as many syllables of the language. */
    boolean fits(List<String> hangul, List<String> folded) {
        long written = counts(hangul, spellings.keySet(), longest);
        return written != 0 && (written & counts(folded, letters, LONGEST_LATIN)) != 0;
    }

    /** The numbers of syllables that words may be made of, as bits; from 64 on they are not told apart. */
    private static long counts(List<String> words, Set<String> syllables, int longest) {
        long counts = 1;
        for (String word : words) {
            long[] reached = new long[word.length() + 1];
            reached[0] = counts;
            for (int i = 0; i < word.length(); i++) {
                for (int end = i + 1; reached[i] != 0 && end <= Math.min(word.length(), i + longest); end++) {
                    reached[end] |= syllables.contains(word.substring(i, end)) ? Long.rotateLeft(reached[i], 1) : 0;
                }
            }
            counts = reached[word.length()];
        }
        return counts;
    }

    /** True if a Hangul word can be read as these letters, from end to end. */
    boolean reads(String hangul, String folded) {
        boolean[][] reached = new boolean[hangul.length() + 1][folded.length() + 1];
        reached[0][0] = true;
        for (int i = 0; i < hangul.length(); i++) {
            if (!step(hangul, i, folded, reached)) {
                return false;
            }
        }
        return reached[hangul.length()][folded.length()];
    }

    /** False if no later row is reached. */
    private boolean step(String hangul, int i, String folded, boolean[][] reached) {
        for (int end = i + 1; end <= Math.min(hangul.length(), i + longest); end++) {
            List<Spelling> here = spellings.getOrDefault(hangul.substring(i, end), List.of());
            for (Spelling spelling : here) {
                for (int j = 0; j <= folded.length() - spelling.letters().length(); j++) {
                    if (reached[i][j] && spelling.matches(folded, j)) {
                        reached[end][j + spelling.letters().length()] = true;
                    }
                }
            }
        }
        for (int end = i + 1; end <= Math.min(hangul.length(), i + longest); end++) {
            for (boolean reachedHere : reached[end]) {
                if (reachedHere) {
                    return true;
                }
            }
        }
        return false;
    }
}
