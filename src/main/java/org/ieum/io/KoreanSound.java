package org.ieum.io;

import com.ibm.icu.lang.UCharacter;
import java.util.regex.Pattern;
import org.ieum.text.Hangul;

/** How words end when a Korean reads them aloud, by which a particle behind them goes: 신문은, 일보는, Wire는, Tribune은. */
final class KoreanSound {
    private static final Pattern NOT_READ = Pattern.compile("[^\\p{L}\\p{N}%㎏㎜㎝㎞]+$");

    /** 영, 일, 삼, 육, 칠, 팔; 십, 백, 천 and 만 end in a consonant too. */
    private static final String CONSONANT_DIGITS = "013678";

    /** 엘, 엠, 엔, 아르, of letters that are read one by one. */
    private static final Pattern LETTERS = Pattern.compile("(?<!\\p{L})[A-Z]{1,4}$");

    private static final Pattern SPELLED_CONSONANT = Pattern.compile("[LMN]$");

    /** A unit: 미터, 그램, 톤. */
    private static final Pattern UNIT = Pattern.compile("(?<![\\p{L}.])[bcdfghjklmnpqrstvwxz]{1,2}$");

    private static final Pattern UNIT_CONSONANT = Pattern.compile("[gt]$");

    /** Journal, Column, Bulletin, Evening; Chronicle, Tribune, Time; Public. */
    private static final Pattern CONSONANT = Pattern.compile("(?i)(?:[lmn]|ng|[lmn]e|ic)$");

    /** 칼, 서울; 일, 칠, 팔; Journal, Chronicle, people: ㄹ, behind which 로 stays as it is. */
    private static final Pattern RIEUL = Pattern.compile("(?:[178]|[lL][eE]?)$");

    private static final int RIEUL_CODA = 8;

    private KoreanSound() {}

    /** The particle that says where to: 21명으로, 서울로, 3.4%로. */
    static String to(String words) {
        return endsInConsonant(words) && !endsInRieul(words) ? "으로" : "로";
    }

    private static boolean endsInRieul(String words) {
        String read = NOT_READ.matcher(words).replaceFirst("");
        char last = read.charAt(read.length() - 1);
        return Hangul.isSyllable(last)
                ? Hangul.coda(last) == RIEUL_CODA
                : RIEUL.matcher(read).find();
    }

    /** True if the last word ends in a consonant; of foreign words by how such are mostly written in Hangul. */
    static boolean endsInConsonant(String words) {
        String read = NOT_READ.matcher(words).replaceFirst("");
        if (read.isEmpty()) {
            return false;
        }
        char last = read.charAt(read.length() - 1);
        if (Hangul.isSyllable(last)) {
            return Hangul.coda(last) > 0;
        } else if (UCharacter.isDigit(last)) {
            return CONSONANT_DIGITS.indexOf(last) >= 0;
        } else if (LETTERS.matcher(read).find()) {
            return SPELLED_CONSONANT.matcher(read).find();
        } else if (UNIT.matcher(read).find()) {
            return UNIT_CONSONANT.matcher(read).find();
        }
        return last == '㎏' || CONSONANT.matcher(read).find();
    }
}
