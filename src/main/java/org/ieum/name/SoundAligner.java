package org.ieum.name;

import java.util.Arrays;
import org.ieum.name.Spellings.Spelling;
import org.ieum.text.Hangul;

/**
 * Finds the cheapest way to read a Latin word as the spelling of a row of Hangul sounds: a shortest path over (sounds
 * explained, letters explained), where a step spells one sound, two vowels at once, leaves out a sound (ㅡ is nearly
 * free) or leaves out a letter (a silent e, an r after a vowel).
 */
final class SoundAligner {
    private static final float FREE = 0.02f;
    private static final float CHEAP = 0.07f;
    private static final float VOWEL_WEIGHT = 0.6f;
    private static final float WEAK_WEIGHT = 0.1f;

    private static final int WEAK = Spellings.VOWEL + Hangul.VOWELS.indexOf('ㅡ');
    private static final int HIGH_FRONT = Spellings.VOWEL + Hangul.VOWELS.indexOf('ㅣ');

    private SoundAligner() {}

    /** What a word of these sounds weighs: the cost of another word, one that shares nothing with it. */
    static float weight(int[] sounds) {
        float weight = 0;
        for (int sound : sounds) {
            weight += sound == WEAK ? WEAK_WEIGHT : Sounds.isVowel(sound) ? VOWEL_WEIGHT : 1;
        }
        return weight;
    }

    /** The cost of the cheapest reading; {@code limit} or more if every reading costs that much. */
    static float cost(Spellings table, int[] sounds, char[] letters, float limit) {
        int width = letters.length + 1;
        float[] best = new float[(sounds.length + 1) * width];
        Arrays.fill(best, 0, Math.min(2 * width, best.length), Float.POSITIVE_INFINITY);
        best[0] = 0;
        for (int i = 0; i < sounds.length; i++) {
            Arrays.fill(
                    best,
                    Math.min((i + 2) * width, best.length),
                    Math.min((i + 3) * width, best.length),
                    Float.POSITIVE_INFINITY);
            float row = extend(table, sounds, i, letters, best, width, limit);
            if (row >= limit) {
                return limit;
            }
        }
        int last = sounds.length * width;
        for (int j = 0; j < letters.length; j++) {
            relax(best, last + j + 1, best[last + j] + skip(table, letters, j));
        }
        return best[last + letters.length];
    }

    /** The least cost of having explained so many sounds; what costs the limit already is not gone on with. */
    private static float extend(
            Spellings table, int[] sounds, int i, char[] letters, float[] best, int width, float limit) {
        int sound = sounds[i];
        boolean pair = isPair(table, sounds, i);
        float least = Float.POSITIVE_INFINITY;
        for (int j = 0; j < width; j++) {
            float here = best[i * width + j];
            if (here >= limit) {
                continue;
            }
            least = Math.min(least, here);
            relax(best, (i + 1) * width + j, here + drop(table, sounds, i, letters, j));
            if (j < letters.length) {
                relax(best, i * width + j + 1, here + skip(table, letters, j));
                spell(table.of(sound, letters[j]), letters, j, best, (i + 1) * width, here);
                if (pair) {
                    int both = Spellings.pair(sound, sounds[i + 1]);
                    spell(table.of(both, letters[j]), letters, j, best, (i + 2) * width, here);
                }
            }
        }
        return least;
    }

    /** True if two vowels that have spellings of their own follow one another somewhere in a word. */
    static boolean hasPair(Spellings table, int[] sounds) {
        for (int i = 0; i < sounds.length; i++) {
            if (isPair(table, sounds, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPair(Spellings table, int[] sounds, int i) {
        return i + 1 < sounds.length
                && Sounds.isVowel(sounds[i])
                && Sounds.isVowel(sounds[i + 1])
                && table.hasPair(sounds[i], sounds[i + 1]);
    }

    private static void spell(Spelling[] spellings, char[] letters, int j, float[] best, int row, float here) {
        for (Spelling spelling : spellings) {
            int end = j + spelling.letters().length;
            float cost = here + spelling.cost();
            if (end <= letters.length && cost < best[row + end] && spelling.matches(letters, j)) {
                best[row + end] = cost;
            }
        }
    }

    private static void relax(float[] best, int at, float cost) {
        if (cost < best[at]) {
            best[at] = cost;
        }
    }

    /** The cost of a sound that no letter spells; ㅣ after ㅅ, ㅈ, ㅊ may only carry them, 브리지 bridge. */
    private static float drop(Spellings table, int[] sounds, int i, char[] letters, int j) {
        float cost = table.unspelled(sounds[i], letters, j);
        return isCarrier(sounds, i) ? Math.min(CHEAP, cost) : cost;
    }

    private static boolean isCarrier(int[] sounds, int i) {
        return sounds[i] == HIGH_FRONT
                && i > 0
                && isHissing(sounds[i - 1])
                && (i + 1 == sounds.length || !Sounds.isVowel(sounds[i + 1]));
    }

    private static boolean isHissing(int sound) {
        return sound < Spellings.VOWEL && "ㅅㅈㅊ".indexOf(Hangul.ONSETS.charAt(sound)) >= 0;
    }

    /** The cost of a letter that spells no sound. */
    private static float skip(Spellings table, char[] letters, int j) {
        return j > 0 && letters[j] == letters[j - 1] ? FREE : table.silent(letters, j);
    }
}
