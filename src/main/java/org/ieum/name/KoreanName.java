package org.ieum.name;

import java.util.List;
import java.util.Optional;
import org.ieum.name.NameMatch.Verdict;
import org.ieum.text.Hangul;

/**
 * A Hangul name read as the family and the given name of a Korean. Each syllable of the given name either can be spelled
 * as the letters are or it cannot: 김관진 is not Kim Kwang-jin, alike as they sound.
 */
record KoreanName(String family, String given) {
    /** Given names spelled at this cost or less are spelled as usual. */
    private static final float USUAL = 0.35f;

    private static final double OTHER_SPELLING = 0.7;
    private static final double INITIALS = 0.65;
    private static final double FAMILY_NAME_ONLY = 0.6;
    private static final int LONGEST_GIVEN = 2;

    /** The parts of a name that begins with a known family name; the given name is empty if nothing else is there. */
    static Optional<KoreanName> of(List<String> words) {
        if (words.size() > 2 || !words.stream().allMatch(Hangul::isWord)) {
            return Optional.empty();
        }
        String name = String.join(" ", words);
        if (Surnames.STANDARD.contains(name)) {
            return Optional.of(new KoreanName(name, ""));
        }
        List<String> parts = Surnames.STANDARD.split(name);
        return parts.size() == 2 && Surnames.STANDARD.contains(parts.get(0))
                ? Optional.of(new KoreanName(parts.get(0), parts.get(1)))
                : Optional.empty();
    }

    /** The verdict if the Latin words can be read as this name; empty if they cannot. */
    Optional<NameMatch> compare(List<String> latin) {
        if (given.isEmpty()) {
            return familyName(latin);
        }
        if (latin.size() == 1) {
            return oneWord(latin.get(0));
        }
        int last = latin.size() - 1;
        Optional<NameMatch> familyFirst = parts(latin.get(0), String.join("", latin.subList(1, last + 1)));
        return familyFirst.or(() -> parts(latin.get(last), String.join("", latin.subList(0, last))));
    }

    /** Park G.H. is 박근혜: a family name and the first letters of the given name. */
    Optional<NameMatch> compareInitials(String word, String initials) {
        return isFamily(word) && KoreanSpeller.haveInitials(given, initials)
                ? Optional.of(new NameMatch(INITIALS, Verdict.VARIANT, family + given + " = " + word + " " + initials))
                : Optional.empty();
    }

    /**
     * True if the Latin words have the shape of a Korean name of as many syllables, so that what {@link #compare} cannot
     * read is another person.
     */
    boolean decides(List<String> latin) {
        if (latin.size() == 1) {
            return given.isEmpty() && isAnyFamily(latin.get(0));
        }
        int last = latin.size() - 1;
        return given.length() <= LONGEST_GIVEN
                && !KoreanNameWords.isForeign(given)
                && (haveShape(latin.get(0), latin.subList(1, last + 1))
                        || haveShape(latin.get(last), latin.subList(0, last)));
    }

    private boolean haveShape(String word, List<String> rest) {
        return isAnyFamily(word) && KoreanSpeller.hasSyllables(String.join("", rest), given.length());
    }

    private Optional<NameMatch> familyName(List<String> latin) {
        if (latin.size() == 1) {
            return isFamily(latin.get(0))
                    ? Optional.of(new NameMatch(1, Verdict.SAME, family + " = " + latin.get(0)))
                    : Optional.empty();
        }
        return isFamily(latin.get(0)) || isFamily(latin.get(latin.size() - 1))
                ? Optional.of(new NameMatch(FAMILY_NAME_ONLY, Verdict.VARIANT, "family name alone: " + family))
                : Optional.empty();
    }

    private Optional<NameMatch> parts(String word, String rest) {
        if (!isFamily(word)) {
            return Optional.empty();
        }
        String words = family + given + " = " + word + " " + rest;
        float cost = KoreanSpeller.cost(given, rest);
        if (cost <= USUAL) {
            return Optional.of(new NameMatch(1 - cost / 2, Verdict.SAME, words));
        }
        return KoreanSpeller.costAcrossTheBorder(given, rest) <= USUAL
                ? Optional.of(new NameMatch(OTHER_SPELLING, Verdict.VARIANT, "other first sound: " + words))
                : Optional.empty();
    }

    private Optional<NameMatch> oneWord(String word) {
        if (family.length() == 1 && KoreanNameWords.isForeign(given)) {
            return Optional.empty();
        }
        if (isFamily(word)) {
            return Optional.of(new NameMatch(FAMILY_NAME_ONLY, Verdict.VARIANT, "family name alone: " + word));
        }
        boolean japanese = Syllabary.JAPANESE.writes(family + given) && Syllabary.JAPANESE.spells(word);
        for (int cut = 1; cut < word.length() && given.length() == LONGEST_GIVEN && !japanese; cut++) {
            Optional<NameMatch> found = parts(word.substring(0, cut), word.substring(cut));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isFamily(String word) {
        return Surnames.STANDARD.isSpelled(family, word);
    }

    private static boolean isAnyFamily(String word) {
        return !Surnames.STANDARD.spelled(word).isEmpty();
    }
}
