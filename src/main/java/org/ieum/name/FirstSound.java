package org.ieum.name;

import org.ieum.text.Hangul;

/** The initial sound law (두음법칙): what begins with ㄹ or ㄴ in the North, and inside a word, begins otherwise in the South. */
final class FirstSound {
    private static final String FRONT = "ㅣㅑㅕㅛㅠㅖ";

    private FirstSound() {}

    /** The syllable as the South writes it at the beginning: 리 이, 로 노, 녀 여. */
    static char southern(char syllable) {
        boolean front = isFront(syllable);
        return switch (Hangul.ONSETS.charAt(Hangul.onset(syllable))) {
            case 'ㄹ' -> with(syllable, front ? 'ㅇ' : 'ㄴ');
            case 'ㄴ' -> front ? with(syllable, 'ㅇ') : syllable;
            default -> syllable;
        };
    }

    /** The syllables that the other Korea may write for one at the beginning: 이 for 리, 리 and 니 for 이. */
    static String others(char syllable) {
        boolean front = isFront(syllable);
        String onsets = switch (Hangul.ONSETS.charAt(Hangul.onset(syllable))) {
            case 'ㅇ' -> front ? "ㄹㄴ" : "";
            case 'ㄴ' -> front ? "ㅇ" : "ㄹ";
            case 'ㄹ' -> front ? "ㅇ" : "ㄴ";
            default -> "";
        };
        StringBuilder others = new StringBuilder();
        onsets.chars().forEach(onset -> others.append(with(syllable, (char) onset)));
        return others.toString();
    }

    private static boolean isFront(char syllable) {
        return FRONT.indexOf(Hangul.VOWELS.charAt(Hangul.vowel(syllable))) >= 0;
    }

    private static char with(char syllable, char onset) {
        return Hangul.syllable(Hangul.ONSETS.indexOf(onset), Hangul.vowel(syllable), Hangul.coda(syllable));
    }
}
