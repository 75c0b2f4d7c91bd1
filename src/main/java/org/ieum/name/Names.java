package org.ieum.name;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.ieum.text.Hangul;
import org.ieum.text.Lang;

/**
 * Compares names and loan words by sound. All methods are pure functions and accept any text.
 */
public final class Names {
    /**
     * From this likeness on, a Hangul word and a Latin word are taken for one name or loan word. Chosen on word pairs
     * written for the purpose, half of them held out.
     */
    public static final double THRESHOLD = 0.75;

    private Names() {}

    /**
     * Do a Korean and a Latin form name one person, place or organisation? Either order of family and given name will do;
     * hyphens, spaces, case, titles (장관, Minister, Mr.) and anything in brackets do not count. Chinese characters are
     * read both ways, the Sino-Korean and the Mandarin one, on either side: 金大中 and Kim Dae-jung, 김대중 and 金大中.
     */
    public static NameMatch compare(String korean, String latin) {
        return NameComparison.compare(korean, latin);
    }

    /**
     * The usual Sino-Korean reading of Chinese characters in Southern spelling, 新京報 신경보, 李承晩 이승만. In the length of a
     * name a family name is preferred, 金大中 김대중. Characters without a known reading, and all others, stay as they are.
     */
    public static String reading(String hanja) {
        return Hanja.STANDARD.reading(hanja);
    }

    /** Do two Latin forms name one person? */
    public static NameMatch compareLatin(String a, String b) {
        return LatinComparison.compare(a, b);
    }

    /**
     * The Korean family names that a Latin word is a usual spelling of: 이 and 리 of Lee, none of Merkel.
     *
     * @param latin one word of any case
     */
    public static Set<String> familyNames(String latin) {
        return Collections.unmodifiableSet(Surnames.STANDARD.spelled(LatinLetters.fold(latin)));
    }

    /**
     * How alike two words sound: 1 for the expected spelling, 0 for words that share nothing, {@link #THRESHOLD} or more
     * for what is most likely one name or loan word. Words with less than two consonants are 0 unless all letters agree.
     *
     * @param hangul one word of Hangul syllables; anything else gives 0
     * @param latin one word in Latin letters of any case; what is no letter is ignored
     */
    public static double similarity(String hangul, String latin) {
        return Similarity.of(hangul, latin);
    }

    /**
     * The same for one who only asks for words that are so much alike, several times as fast.
     *
     * @param least what is less alike may be 0 as well; 0 to 1
     */
    public static double similarity(String hangul, String latin, double least) {
        return Similarity.of(hangul, latin, least);
    }

    /**
     * The keys under which an index should hold a word, so that words that sound alike share at least one: a few short
     * consonant skeletons. Empty for words without a consonant, which {@link #similarity} cannot tell apart.
     *
     * @param lang {@link Lang#KO} for a word in Hangul, any other for one in Latin letters
     */
    public static List<String> keys(String word, Lang lang) {
        if (lang.equals(Lang.KO)) {
            return Hangul.isWord(word) ? SoundKeys.hangul(word) : List.of();
        }
        String folded = LatinLetters.fold(word);
        return folded.isEmpty() || folded.length() > Similarity.LONGEST_LATIN
                ? List.of()
                : SoundKeys.latin(Similarity.spoken(folded));
    }
}
