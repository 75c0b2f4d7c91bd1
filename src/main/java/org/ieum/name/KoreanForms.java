package org.ieum.name;

import com.ibm.icu.lang.UCharacter;
import java.util.List;

/** The forms in which English texts write Korean names. Words are told by their numbers among the pieces of a sentence. */
final class KoreanForms {
    private final List<Piece> pieces;

    KoreanForms(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** True for one of the spellings of a Korean family name. */
    static boolean isSurname(String word) {
        return !Surnames.STANDARD.spelled(LatinLetters.fold(word)).isEmpty();
    }

    /** Kim Kwan-jin, KIM Kwan-jin, Kwan-jin Kim, Kim Kwan Jin. */
    boolean isForm(int from, int end) {
        if (end - from != 2) {
            return isThreePartForm(from, end);
        }
        String first = EnglishMentions.bare(pieces.get(from).text());
        String second = EnglishMentions.bare(pieces.get(from + 1).text());
        return (isSurname(first) && isGiven(second))
                || (isGiven(first) && isSurname(second))
                || (EnglishMentions.isWord(first) && isGiven(second) && isAsian(second));
    }

    /** Kim Kwan Jin, Kwan Jin Kim: a family name and two more words of one syllable each. */
    boolean isThreePartForm(int from, int end) {
        return end - from == 3
                && !PersonWords.isFunction(EnglishMentions.bare(pieces.get(from).text()))
                && ((isFamily(from) && isSyllable(from + 1) && isSyllable(from + 2))
                        || (isSyllable(from) && isSyllable(from + 1) && isFamily(from + 2)));
    }

    /** A family name that is no English word: not No, So, An. */
    private boolean isFamily(int i) {
        String word = EnglishMentions.bare(pieces.get(i).text());
        return isSurname(word) && !PersonWords.isFunction(word) && !PersonWords.isKnownOtherwise(word);
    }

    private boolean isSyllable(int i) {
        String word = EnglishMentions.bare(pieces.get(i).text());
        return EnglishMentions.isWord(word)
                && !PersonWords.isKnownOtherwise(word)
                && KoreanSpeller.hasSyllables(LatinLetters.fold(word), 1);
    }

    private static boolean isGiven(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen == word.lastIndexOf('-') && word.length() - hyphen > 1 && word.length() <= 14;
    }

    /** Ing-wen, Kwan-jin: two syllables, the second in small letters. */
    private static boolean isAsian(String given) {
        String folded = LatinLetters.fold(given);
        boolean small = UCharacter.isLowerCase(given.charAt(given.indexOf('-') + 1));
        return small && (KoreanSpeller.hasSyllables(folded, 2) || Syllabary.PINYIN.spells(folded));
    }
}
