package org.ieum.name;

import java.util.List;
import java.util.stream.Stream;
import org.ieum.text.Hangul;

/**
 * Is this word of a name that one? If the whole name is made of as many syllables of one language on both sides, that language
 * must read the one as the other, or they are two words, near as they sound: 나가노 is not Nakano. Only where no such
 * language is known, likeness of sound decides.
 */
final class WordLikeness {
    /** Words that a language does not read as each other may still be foreign ones: 나이지리아 and Nigeria. */
    private static final double CERTAIN = 0.96;

    /** The same for what might be Korean, 심포지엄 and symposium; foreign words often have syllables that Korean has too. */
    private static final double FOREIGN = 0.93;

    private static final float USUAL = 0.15f;

    private static final List<Syllabary> LANGUAGES = List.of(Syllabary.JAPANESE, Syllabary.MANDARIN);

    private final boolean japanese;

    /** The likeness that makes up for not being read. */
    private final double needed;

    /** For the words of a name in Hangul and in folded Latin letters. */
    WordLikeness(List<String> korean, List<String> latin) {
        japanese = Syllabary.JAPANESE.fits(korean, latin);
        needed = Syllabary.MANDARIN.fits(korean, latin)
                ? 1
                : japanese ? CERTAIN : korean.size() == 1 && isKoreanShape(korean.get(0), latin) ? FOREIGN : 0;
    }

    private static boolean isKoreanShape(String hangul, List<String> latin) {
        return Hanja.STANDARD.mayBe(hangul) && KoreanSpeller.hasSyllables(String.join("", latin), hangul.length());
    }

    /**
     * 1 if a language reads the word so, else how alike the two sound; 0 if a language should have read them.
     *
     * @param least what is less alike is of no interest and may be 0 as well
     */
    double of(String hangul, String folded, double least) {
        if (!Hangul.isWord(hangul) || hangul.length() > Similarity.LONGEST_HANGUL) {
            return LatinLetters.fold(hangul).equals(folded) ? 1 : 0;
        }
        if (folded.length() > Similarity.LONGEST_LATIN) {
            return 0;
        }
        if (LANGUAGES.stream().anyMatch(language -> language.reads(hangul, folded)) || isKorean(hangul, folded)) {
            return 1;
        }
        double raw = Similarity.raw(hangul, folded, Math.max(least, needed));
        return raw >= needed ? raw : 0;
    }

    private boolean isKorean(String hangul, String folded) {
        return Hanja.STANDARD.mayBe(hangul) && (japanese ? isOfficial(hangul, folded) : isUsual(hangul, folded));
    }

    private static boolean isUsual(String hangul, String folded) {
        return Stream.of(hangul, Assimilation.spoken(hangul))
                .anyMatch(form -> KoreanSpeller.cost(form, folded) <= USUAL
                        || KoreanSpeller.costAcrossTheBorder(form, folded) <= USUAL);
    }

    private static boolean isOfficial(String hangul, String folded) {
        return Romanizer.REVISED.romanize(hangul).equals(folded)
                || Romanizer.MCCUNE_REISCHAUER_PLAIN.romanize(hangul).equals(folded);
    }
}
