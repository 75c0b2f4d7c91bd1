package org.ieum.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ieum.text.Hangul;

/**
 * Consonant skeletons: the first consonants of a word by the class that Hangul tells apart least (K ㄱㅋ, T ㄷㅌ, P ㅂㅍ, S
 * ㅅㅈㅊ, N ㄴㅇ, M, R, H). A Latin word has one key for each reading of its ambiguous letters.
 */
final class SoundKeys {
    private static final int LENGTH = 3;
    private static final int MOST = 12;
    private static final String ONSET_CLASSES = "KKNTTRMPPSS-SSSKTPH";
    private static final String CODA_CLASSES = "-KKKNNNTRKMRRRPRMPPTTNTTKTPT";

    /** Letters that make one sound together, beside those with h. */
    private static final List<String> PAIRS = List.of("ck", "cz", "ng", "ts", "tz");

    private SoundKeys() {}

    static List<String> hangul(String word) {
        StringBuilder key = new StringBuilder();
        boolean liquid = false;
        for (int i = 0; i < word.length() && key.length() < LENGTH; i++) {
            char c = word.charAt(i);
            char onset = ONSET_CLASSES.charAt(Hangul.onset(c));
            append(key, onset == 'R' && liquid ? '-' : onset);
            append(key, CODA_CLASSES.charAt(Hangul.coda(c)));
            liquid = CODA_CLASSES.charAt(Hangul.coda(c)) == 'R';
        }
        return key.length() == 0 ? List.of() : List.of(cut(key.toString()));
    }

    private static void append(StringBuilder key, char sound) {
        if (sound != '-') {
            key.append(sound);
        }
    }

    private static String cut(String key) {
        return key.length() > LENGTH ? key.substring(0, LENGTH) : key;
    }

    static List<String> latin(List<String> spoken) {
        Set<String> keys = new LinkedHashSet<>();
        for (String letters : spoken) {
            read(letters, 0, "", keys);
        }
        keys.remove("");
        return List.copyOf(keys);
    }

    private static void read(String letters, int at, String key, Set<String> keys) {
        if (keys.size() >= MOST) {
            return;
        }
        if (at >= letters.length() || key.length() >= LENGTH) {
            keys.add(cut(key));
            return;
        }
        int length = unit(letters, at);
        for (String sound : classes(letters, at, length)) {
            read(letters, at + length, key + sound, keys);
        }
    }

    /** How many letters make one sound here. */
    private static int unit(String letters, int at) {
        if (letters.startsWith("tch", at) || (at == letters.length() - 3 && letters.endsWith("tes"))) {
            return 3;
        }
        if (at + 1 == letters.length()) {
            return 1;
        }
        char a = letters.charAt(at);
        char b = letters.charAt(at + 1);
        boolean one = a == b || (b == 'h' && "cgkpstw".indexOf(a) >= 0) || PAIRS.contains("" + a + b);
        return one ? 2 : 1;
    }

    private static List<String> classes(String letters, int at, int length) {
        char letter = letters.charAt(at);
        char next = at + length < letters.length() ? letters.charAt(at + length) : '$';
        if (length > 1 && letter != letters.charAt(at + 1)) {
            return joint(letters.substring(at, at + length));
        }
        boolean soft = "eiy".indexOf(next) >= 0;
        return switch (letter) {
            case 'b', 'p', 'f', 'v' -> List.of("P");
            case 'c' -> soft ? List.of("S", "K") : List.of("K");
            case 'd' -> next == 'g' || next == 'j' ? List.of("", "T") : List.of("T");
            case 'g' -> soft ? List.of("K", "S") : next == 'n' ? List.of("K", "") : List.of("K");
            case 'h' -> at == 0 ? List.of("H") : List.of("", "H");
            case 'j' -> List.of("S");
            case 'k' -> at == 0 && next == 'n' ? List.of("", "K") : List.of("K");
            case 'l' -> List.of("R");
            case 'm' -> List.of("M");
            case 'n' -> List.of("N");
            case 'q' -> List.of("K", "S");
            case 'r' -> isSounded(letters, at + length) ? List.of("R") : List.of("", "R");
            case 's' -> next == 'c' ? List.of("S", "") : List.of("S");
            case 'x', 'z' -> List.of("S");
            case 't' -> "iu".indexOf(next) >= 0 ? List.of("T", "S") : List.of("T");
            default -> List.of("");
        };
    }

    /** True if a vowel follows that is more than a silent e at the end. */
    private static boolean isSounded(String letters, int at) {
        boolean silent = at == letters.length() - 1 && letters.charAt(at) == 'e';
        return at < letters.length() && LatinLetters.isVowel(letters.charAt(at)) && !silent;
    }

    private static List<String> joint(String letters) {
        return switch (letters) {
            case "ch", "cz" -> List.of("S", "K");
            case "gh" -> List.of("", "K");
            case "ck", "kh" -> List.of("K");
            case "ng" -> List.of("N", "NK");
            case "ph" -> List.of("P");
            case "th" -> List.of("T", "S");
            case "tes" -> List.of("S", "TS");
            case "wh" -> List.of("H", "");
            default -> List.of("S");
        };
    }
}
