package org.ieum.name;

/** How alike a Hangul word and a Latin word sound. */
final class Similarity {
    /** Longer words are no names; looking at them would only cost time. */
    private static final int LONGEST_HANGUL = 20;

    private static final int LONGEST_LATIN = 40;

    /** The share of a word's weight that may be spent before nothing of the likeness is left. */
    private static final float PATIENCE = 0.5f;

    private Similarity() {}

    static double of(String hangul, String latin) {
        if (hangul.isEmpty() || hangul.length() > LONGEST_HANGUL || !Hangul.isWord(hangul)) {
            return 0;
        }
        char[] letters = spoken(LatinLetters.fold(latin));
        if (letters.length == 0 || letters.length > LONGEST_LATIN) {
            return 0;
        }
        return of(Sounds.of(hangul), hangul.length(), letters);
    }

    private static double of(int[] sounds, int syllables, char[] letters) {
        float limit = SoundAligner.weight(sounds) * PATIENCE;
        int consonants = Sounds.consonants(sounds);
        if (consonants == 0 || (consonants == 1 && syllables == 1)) {
            return 0;
        }
        float cost = SoundAligner.cost(sounds, letters, limit);
        return cost >= limit ? 0 : 1 - cost / limit;
    }

    /** The letters as they are read: x as ks, qu as kw. */
    static char[] spoken(String folded) {
        if (folded.indexOf('x') <= 0 && folded.indexOf('q') < 0) {
            return folded.toCharArray();
        }
        String tail = folded.endsWith("que") ? folded.substring(0, folded.length() - 3) + "k" : folded;
        String kw = tail.replace("qu", "kw");
        return (kw.charAt(0) + kw.substring(1).replace("x", "ks")).toCharArray();
    }
}
