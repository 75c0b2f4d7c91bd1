package org.ieum.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.ieum.name.NameMatch;
import org.ieum.name.Names;
import org.ieum.name.Romanizer;
import org.ieum.text.Hangul;

/**
 * Whether the name of one place, ship or firm looks like a slip for the other, 달내 and 달래, 가람 and Garak, Dallae and Dallim. What may
 * be two spellings of one name is none.
 */
final class NearThings {
    /** Letters that may differ in a name of so many letters each. */
    private static final int LETTERS_FOR_EACH = 3;

    private static final int MOST_LETTERS = 2;

    /** From here on a word sounds so much like a name that it may be a spelling of it. */
    private static final double ALIKE = 0.85;

    private static final double SPELLING = 0.8;

    /** In a foreign name Korean writes the sounds of one line by taste. */
    private static final List<String> ONSETS = List.of("ㄱㄲㅋ", "ㄷㄸㅌ", "ㅂㅃㅍ", "ㅅㅆ", "ㅈㅉㅊ");

    private static final List<String> VOWELS = List.of("ㅐㅔㅖㅒ", "ㅗㅓ", "ㅚㅙㅞ", "ㅏㅑ", "ㅓㅕ", "ㅗㅛ", "ㅜㅠ", "ㅡㅜ");

    /** Syllables and words that tell one of a pair from the other: east and west, upper and lower. */
    private static final String TELLING = "동서남북신구상하대소내외전후좌우중원본제일이삼사오";

    /** What makes another word of an English name, but no other name. */
    private static final Set<String> ENDINGS = Set.of("s", "n", "an", "ns", "ese", "ian", "e", "es");

    private NearThings() {}

    static boolean areNear(String a, String b) {
        boolean hangulA = Hangul.isWord(a);
        boolean hangulB = Hangul.isWord(b);
        if (hangulA && hangulB) {
            return areNearInHangul(a, b);
        }
        if (hangulA || hangulB) {
            return hangulA ? areNearAcross(a, b) : areNearAcross(b, a);
        }
        return areNearLetters(fold(a), fold(b)) && !mayBeOne(a, b);
    }

    /** True of two spellings that may be of one name. */
    static boolean mayBeOne(String a, String b) {
        boolean hangulA = Hangul.isWord(a);
        boolean hangulB = Hangul.isWord(b);
        if (hangulA && hangulB) {
            return a.contains(b) || b.contains(a);
        }
        if (hangulA || hangulB) {
            return hangulA ? isHeard(a, b) : isHeard(b, a);
        }
        return isSpelling(Names.compareLatin(a, b)) || isSpelling(Names.compareLatin("Kim " + a, "Kim " + b));
    }

    /** A family name in common lets the rest be compared as a Korean name. */
    private static boolean isHeard(String hangul, String latin) {
        return Names.compare(hangul, latin).verdict() == NameMatch.Verdict.SAME
                || Names.compare("김" + hangul, "Kim " + latin).verdict() == NameMatch.Verdict.SAME
                || Names.similarity(hangul, latin) >= ALIKE;
    }

    /** Not of a part of the name: Mayor is dropped from a name as a title. */
    private static boolean isSpelling(NameMatch match) {
        return match.verdict() != NameMatch.Verdict.OTHER && match.score() >= SPELLING;
    }

    /** One sound of one syllable is another one, and not by taste. */
    private static boolean areNearInHangul(String a, String b) {
        int[] differing = a.length() == b.length()
                ? IntStream.range(0, a.length())
                        .filter(i -> a.charAt(i) != b.charAt(i))
                        .toArray()
                : new int[0];
        return differing.length == 1 && areNear(a.charAt(differing[0]), b.charAt(differing[0]));
    }

    private static boolean areNear(char a, char b) {
        boolean onset = Hangul.onset(a) == Hangul.onset(b);
        boolean vowel = Hangul.vowel(a) == Hangul.vowel(b);
        boolean coda = Hangul.coda(a) == Hangul.coda(b);
        if (TELLING.indexOf(a) >= 0 && TELLING.indexOf(b) >= 0) {
            return false;
        }
        if (!onset && vowel && coda) {
            return !areOfOneLine(
                    ONSETS, letter(Hangul.ONSETS, Hangul.onset(a)), letter(Hangul.ONSETS, Hangul.onset(b)));
        }
        if (onset && !vowel && coda) {
            return !areOfOneLine(
                    VOWELS, letter(Hangul.VOWELS, Hangul.vowel(a)), letter(Hangul.VOWELS, Hangul.vowel(b)));
        }
        return onset && vowel;
    }

    private static char letter(String letters, int at) {
        return letters.charAt(at);
    }

    private static boolean areOfOneLine(List<String> lines, char a, char b) {
        return lines.stream().anyMatch(line -> line.indexOf(a) >= 0 && line.indexOf(b) >= 0);
    }

    private static boolean areNearAcross(String hangul, String latin) {
        String letters = fold(latin);
        return Stream.of(Romanizer.REVISED, Romanizer.REVISED_BY_SYLLABLE, Romanizer.MCCUNE_REISCHAUER_PLAIN)
                        .anyMatch(system -> areNearLetters(system.romanize(hangul), letters))
                && !isHeard(hangul, latin);
    }

    private static boolean areNearLetters(String a, String b) {
        int most = Math.min(MOST_LETTERS, Math.min(a.length(), b.length()) / LETTERS_FOR_EACH);
        int apart = new LevenshteinDistance(most).apply(a, b);
        return apart > 0 && a.charAt(0) == b.charAt(0) && !isInflected(a, b) && !isInflected(b, a);
    }

    private static boolean isInflected(String word, String longer) {
        return longer.startsWith(word) && ENDINGS.contains(longer.substring(word.length()));
    }

    private static String fold(String latin) {
        return latin.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
