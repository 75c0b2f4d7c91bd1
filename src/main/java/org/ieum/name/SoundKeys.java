package org.ieum.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Consonant skeletons: the first consonants of a word by the class that Hangul tells apart least (K ㄱㅋ, T ㄷㅌ, P ㅂㅍ, S
 * ㅅㅈㅊ, N ㄴㅇ, M, R, H). A Latin word has one key for each reading of its ambiguous letters.
 */
final class SoundKeys {
    private static final int LENGTH = 3;
    private static final int MOST = 12;
    private static final String ONSET_CLASSES = "KKNTTRMPPSS-SSSKTPH";
    private static final String CODA_CLASSES = "-KKKNNNTRKMRRRPRMPPTTNTTKTPT";

    private SoundKeys() {}

    static List<String> hangul(String word) {
        StringBuilder key = new StringBuilder();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < word.length() && key.length() < LENGTH; i++) {
            char c = word.charAt(i);
            append(key, ONSET_CLASSES.charAt(Hangul.onset(c)));
            append(key, CODA_CLASSES.charAt(Hangul.coda(c)));
        }
        keys.add(cut(key.toString()));
        return keys;
    }

    private static void append(StringBuilder key, char sound) {
        boolean doubled = sound == 'R' && key.length() > 0 && key.charAt(key.length() - 1) == 'R';
        if (sound != '-' && !doubled) {
            key.append(sound);
        }
    }

    private static String cut(String key) {
        return key.length() > LENGTH ? key.substring(0, LENGTH) : key;
    }

    static List<String> latin(char[] letters) {
        Set<String> keys = new LinkedHashSet<>();
        read(letters, 0, "", keys);
        return List.copyOf(keys);
    }

    private static void read(char[] letters, int at, String key, Set<String> keys) {
        if (keys.size() >= MOST) {
            return;
        }
        if (at >= letters.length || key.length() >= LENGTH) {
            keys.add(cut(key));
            return;
        }
        int length = at + 1 < letters.length && isUnit(letters[at], letters[at + 1]) ? 2 : 1;
        for (String sound : classes(letters, at, length)) {
            read(letters, at + length, key + sound, keys);
        }
    }

    private static boolean isUnit(char a, char b) {
        return a == b || (b == 'h' && "cgkpstw".indexOf(a) >= 0) || (a == 't' && b == 's');
    }

    private static String[] classes(char[] letters, int at, int length) {
        char letter = letters[at];
        char next = at + length < letters.length ? letters[at + length] : '$';
        if (length == 2 && letter != letters[at + 1]) {
            return digraph(letter);
        }
        boolean soft = "eiy".indexOf(next) >= 0;
        return switch (letter) {
            case 'b', 'p', 'f', 'v' -> new String[] {"P"};
            case 'c' -> soft ? new String[] {"S", "K"} : new String[] {"K"};
            case 'd' -> new String[] {"T"};
            case 'g' -> soft ? new String[] {"K", "S"} : new String[] {"K"};
            case 'h' -> at == 0 ? new String[] {"H"} : new String[] {"", "H"};
            case 'j' -> new String[] {"S"};
            case 'k', 'q' -> new String[] {"K"};
            case 'l' -> new String[] {"R"};
            case 'm' -> new String[] {"M"};
            case 'n' -> next == 'g' ? new String[] {"N", "NK"} : new String[] {"N"};
            case 'r' -> LatinLetters.isVowel(next) ? new String[] {"R"} : new String[] {"", "R"};
            case 's', 'x', 'z' -> new String[] {"S"};
            case 't' -> "iu".indexOf(next) >= 0 ? new String[] {"T", "S"} : new String[] {"T"};
            default -> new String[] {""};
        };
    }

    private static String[] digraph(char first) {
        return switch (first) {
            case 'c' -> new String[] {"S", "K"};
            case 'g' -> new String[] {"", "K"};
            case 'k' -> new String[] {"K"};
            case 'p' -> new String[] {"P"};
            case 'w' -> new String[] {"H", ""};
            case 't' -> new String[] {"S", "T"};
            default -> new String[] {"S"};
        };
    }
}
