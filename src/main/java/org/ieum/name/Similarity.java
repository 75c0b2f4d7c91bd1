package org.ieum.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ieum.text.Hangul;

/** How alike a Hangul word and a Latin word sound. */
final class Similarity {
    /** Longer words are no names; looking at them would only cost time. */
    static final int LONGEST_HANGUL = 20;

    static final int LONGEST_LATIN = 40;

    /** The share of a word's weight that may be spent before nothing of the likeness is left. */
    private static final float PATIENCE = 0.5f;

    private static final double ROUNDING = 0.001;

    /** What words that say little lose, since so many others sound like them. */
    private static final double ONE_SYLLABLE = 0.2;

    private static final double TWO_CONSONANTS = 0.05;
    private static final double EXACT = 0.97;
    private static final double SURNAME = 0.9;
    private static final int SHORTEST_SURNAME = 3;

    private static final Set<String> FUNCTION_WORDS = Tables.words("function-words.txt");

    private Similarity() {}

    static double of(String hangul, String latin) {
        return of(hangul, latin, 0);
    }

    /** @param least what is less alike is of no interest and may be 0 as well */
    static double of(String hangul, String latin, double least) {
        if (hangul.length() > LONGEST_HANGUL || latin.length() > LONGEST_LATIN || !Hangul.isWord(hangul)) {
            return 0;
        }
        String folded = LatinLetters.fold(latin);
        if (folded.isEmpty() || FUNCTION_WORDS.contains(folded)) {
            return 0;
        }
        if (isSurname(hangul, latin, folded)) {
            return SURNAME;
        }
        return strict(hangul, folded, least);
    }

    /** A family name and one of its spellings, capitalised; the short ones (O, No, So) are too often something else. */
    private static boolean isSurname(String hangul, String latin, String folded) {
        return hangul.length() <= 2
                && folded.length() >= SHORTEST_SURNAME
                && latin.charAt(0) >= 'A'
                && latin.charAt(0) <= 'Z'
                && Surnames.STANDARD.isSpelled(hangul, folded);
    }

    static double strict(String hangul, String folded) {
        return strict(hangul, folded, 0);
    }

    private static double strict(String hangul, String folded, double least) {
        int[] sounds = Sounds.of(hangul);
        int consonants = Sounds.consonants(sounds);
        if (consonants == 0 || (consonants == 1 && hangul.length() == 1)) {
            return 0;
        }
        double raw = raw(sounds, folded, least);
        if (consonants == 1) {
            return raw >= EXACT ? raw : 0;
        }
        double penalty = hangul.length() == 1 ? ONE_SYLLABLE : consonants == 2 ? TWO_CONSONANTS : 0;
        return Math.max(0, raw - penalty);
    }

    /**
     * The likeness without regard to how little a short word says.
     *
     * @param least what is less alike is of no interest and may be 0 as well
     */
    static double raw(String hangul, String folded, double least) {
        return raw(Sounds.of(hangul), folded, least);
    }

    private static double raw(int[] sounds, String folded, double least) {
        float limit = SoundAligner.weight(sounds) * PATIENCE;
        float most = most(sounds, limit, least);
        float cost = most;
        for (String spoken : spoken(folded)) {
            cost = Math.min(cost, SoundAligner.cost(Spellings.STANDARD, sounds, spoken.toCharArray(), most));
        }
        return cost >= most ? 0 : 1 - (double) cost / limit;
    }

    /** What words may cost that are so much alike, and a little more, lest rounding count. */
    private static float most(int[] sounds, float limit, double least) {
        return SoundAligner.hasPair(Spellings.STANDARD, sounds)
                ? limit
                : (float) Math.min(limit, limit * (1 - least + ROUNDING));
    }

    /** The letters as they may be read: Mc as Mac, qu as kw, a final que as k, an x inside as ks or, in Chinese, as it is. */
    static List<String> spoken(String letters) {
        String folded = letters.startsWith("mc") ? "mac" + letters.substring(2) : letters;
        if (folded.indexOf('q') < 0 && folded.indexOf('x') < 0) {
            return List.of(folded);
        }
        String tail = folded.endsWith("que") ? folded.substring(0, folded.length() - 3) + "k" : folded;
        String kw = tail.replace("qu", "kw");
        List<String> forms = new ArrayList<>(2);
        if (kw.indexOf('x') > 0) {
            forms.add(kw.charAt(0) + kw.substring(1).replace("x", "ks"));
        }
        forms.add(kw);
        return forms;
    }
}
