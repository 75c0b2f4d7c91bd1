package org.ieum.name;

import java.util.List;
import java.util.Set;
import org.ieum.name.NameMatch.Verdict;

/** Compares two Latin forms of names. */
final class LatinComparison {
    private static final double SPELLING = 0.8;
    private static final double PART = 0.6;

    private LatinComparison() {}

    static NameMatch compare(String a, String b) {
        List<String> one = NameWords.latin(a);
        List<String> two = NameWords.latin(b);
        if (one.isEmpty() || two.isEmpty()) {
            return NameComparison.other(0, "no name to compare");
        }
        Set<String> orders = NameWords.rotations(two);
        if (NameWords.rotations(one).stream().anyMatch(orders::contains)) {
            return new NameMatch(1, Verdict.SAME, "the same letters");
        }
        if (isPart(one, two) || isPart(two, one)) {
            return new NameMatch(PART, Verdict.VARIANT, "a part of the name alone");
        }
        if (isAcronym(one, two) || isAcronym(two, one)) {
            return new NameMatch(PART, Verdict.VARIANT, "the initials of the name");
        }
        if (isRespelled(one, two)) {
            return new NameMatch(SPELLING, Verdict.VARIANT, "another spelling of one sound");
        }
        return isOneKorean(one, two)
                ? new NameMatch(SPELLING, Verdict.VARIANT, "two spellings of one Korean name")
                : NameComparison.other(0, String.join(" ", one) + " and " + String.join(" ", two) + " sound different");
    }

    private static boolean isPart(List<String> some, List<String> all) {
        return some.size() < all.size() && all.containsAll(some);
    }

    private static boolean isAcronym(List<String> some, List<String> all) {
        return some.size() == 1 && Acronyms.isOf(some.get(0), Generics.STANDARD.telling(all));
    }

    private static boolean isRespelled(List<String> one, List<String> two) {
        List<String> a = one.stream().map(LatinComparison::plain).sorted().toList();
        List<String> b = two.stream().map(LatinComparison::plain).sorted().toList();
        return a.equals(b);
    }

    /** One spelling for what is spelled by taste: Ohno and Ono, Zelenskyy and Zelenskiy. */
    private static String plain(String word) {
        return word.replaceAll("oh(?![aeiou])|ou", "o")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("tz", "ts")
                .replace('y', 'i')
                .replaceAll("c(?![heiy])", "k")
                .replaceAll("(.)\\1", "$1");
    }

    private static boolean isOneKorean(List<String> one, List<String> two) {
        return one.size() > 1
                && two.size() > 1
                && (haveOneReading(familyFirst(one), familyFirst(two))
                        || haveOneReading(familyFirst(one), familyLast(two))
                        || haveOneReading(familyLast(one), familyFirst(two))
                        || haveOneReading(familyLast(one), familyLast(two)));
    }

    private static boolean haveOneReading(List<String> one, List<String> two) {
        Set<String> surnames = Surnames.STANDARD.spelled(one.get(0));
        return Surnames.STANDARD.spelled(two.get(0)).stream().anyMatch(surnames::contains)
                && KoreanSpeller.isOneName(one.get(1), two.get(1));
    }

    private static List<String> familyFirst(List<String> words) {
        return List.of(words.get(0), String.join("", words.subList(1, words.size())));
    }

    private static List<String> familyLast(List<String> words) {
        int last = words.size() - 1;
        return List.of(words.get(last), String.join("", words.subList(0, last)));
    }
}
