package org.ieum.app;

import com.ibm.icu.lang.UScript;
import org.ieum.text.Lang;

/** The letters of a text as it is read, which tell Korean from English. */
final class LetterCount {
    /** Korean prose on software is half Latin at worst. */
    private static final double LEAST_OF_KOREAN = .1;

    private static final double MOST_OF_ENGLISH = .5;

    private long hangul;
    private long latin;

    static boolean isHangulIn(String text) {
        return text.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.HANGUL);
    }

    void add(String text) {
        text.codePoints().map(UScript::getScript).forEach(script -> {
            hangul += script == UScript.HANGUL ? 1 : 0;
            latin += script == UScript.LATIN ? 1 : 0;
        });
    }

    /** Whether a text of these letters may be in Korean, or else in English; one without any may. */
    boolean mayBe(Lang lang) {
        double all = (double) hangul + latin;
        return lang.equals(Lang.KO) ? hangul >= LEAST_OF_KOREAN * all : hangul <= MOST_OF_ENGLISH * all;
    }
}
