package org.ieum.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ieum.name.NameMatch;
import org.ieum.name.Names;
import org.ieum.text.Hangul;

/**
 * Korean names of one family of which one syllable of the given name is another: 민서진 and Min Seo-jun. Names that may be two
 * spellings of one are not near, but the same.
 */
final class NearNames {
    /** A family name and two syllables. */
    private static final int SYLLABLES = 3;

    private NearNames() {}

    static boolean areNear(String a, String b) {
        List<String> one = syllables(a);
        List<String> other = syllables(b);
        return one.size() == SYLLABLES
                && other.size() == SYLLABLES
                && areOfOneFamily(a, b)
                && haveOne(one, other, 1) != haveOne(one, other, 2);
    }

    /** The family name first; empty for names of another make. */
    private static List<String> syllables(String name) {
        if (Hangul.isWord(name)) {
            return List.of(name.split(""));
        }
        List<String> words = Arrays.asList(name.split(" "));
        return words.size() == 2 && words.get(0).contains("-") ? List.of() : Arrays.asList(name.split("[ -]"));
    }

    /** True of names that may begin with one family name. */
    static boolean areOfOneFamily(String a, String b) {
        return families(a).stream().anyMatch(families(b)::contains);
    }

    private static Set<String> families(String name) {
        return Hangul.isWord(name) ? Set.of(name.substring(0, 1)) : Names.familyNames(name.split(" ")[0]);
    }

    /** True if both names have one syllable at a place, by how it is spelled after the family name. */
    private static boolean haveOne(List<String> a, List<String> b, int at) {
        String one = name(a, at);
        String other = name(b, at);
        return Hangul.isWord(one) && Hangul.isWord(other) ? one.equals(other) : mayBeOne(one, other);
    }

    /** True of two spellings that may be of one name; of two in Hangul ask for the same characters. */
    static boolean mayBeOne(String a, String b) {
        NameMatch match =
                isHangul(a) ? Names.compare(a, b) : isHangul(b) ? Names.compare(b, a) : Names.compareLatin(a, b);
        return match.verdict() != NameMatch.Verdict.OTHER;
    }

    static boolean isHangul(String name) {
        return name.codePoints().anyMatch(Hangul::isSyllable);
    }

    private static String name(List<String> syllables, int at) {
        String family = syllables.get(0);
        return Hangul.isWord(family) ? family + syllables.get(at) : family + " " + syllables.get(at);
    }
}
