package org.ieum.name;

import java.util.Arrays;
import org.ieum.text.Hangul;

/** A Hangul word as the row of sounds that Latin letters may spell, numbered as in {@link Spellings}. */
final class Sounds {
    /** Final consonants as they sound before a pause: ㅋ as ㄱ, ㅄ as ㅂ. */
    private static final String PLAIN_CODAS = " ㄱㄱㄱㄴㄴㄴㄷㄹㄱㅁㄹㄹㄹㅂㄹㅁㅂㅂㅅㅅㅇㅅㅅㄱㅅㅂㅅ";

    private static final int LIQUID_ONSET = Hangul.ONSETS.indexOf('ㄹ');
    private static final int LIQUID_CODA = Hangul.CODAS.indexOf('ㄹ');

    private Sounds() {}

    /** The sounds of a word made of Hangul syllables only. */
    static int[] of(CharSequence word) {
        int[] sounds = new int[word.length() * 3];
        int size = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int onset = Hangul.onset(c);
            if (onset == LIQUID_ONSET && size > 0 && sounds[size - 1] == Spellings.CODA + LIQUID_CODA) {
                sounds[size - 1] = Spellings.DOUBLE_LIQUID;
            } else if (onset != Hangul.SILENT_ONSET) {
                sounds[size++] = onset;
            }
            sounds[size++] = Spellings.VOWEL + Hangul.vowel(c);
            if (Hangul.coda(c) != 0) {
                sounds[size++] = Spellings.CODA + plain(Hangul.coda(c));
            }
        }
        return Arrays.copyOf(sounds, size);
    }

    /** The final consonant that is heard for a written one. */
    static int plain(int coda) {
        return Hangul.CODAS.indexOf(PLAIN_CODAS.charAt(coda));
    }

    static boolean isVowel(int sound) {
        return sound >= Spellings.VOWEL && sound < Spellings.CODA;
    }

    static int consonants(int[] sounds) {
        int count = 0;
        for (int sound : sounds) {
            count += isVowel(sound) ? 0 : 1;
        }
        return count;
    }
}
