package org.ieum.term;

import java.util.List;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;

/**
 * English words that name a country, a people, a month or a day if they begin with a capital, and are another word if not:
 * Turkey, Polish, May, the North. Other names are not asked for, since many institutions are called what they are: the
 * Constitution, the Treasury.
 */
final class Homographs {
    private Homographs() {}

    static boolean contains(String word) {
        List<Translation> all = Lexicon.standard().translations(word, Lang.EN);
        return all.stream().anyMatch(Homographs::isName) && !all.stream().allMatch(Homographs::isProper);
    }

    private static boolean isName(Translation translation) {
        return isProper(translation)
                && (translation.category() == Category.DEMONYM || translation.category() == Category.CALENDAR);
    }

    private static boolean isProper(Translation translation) {
        return translation.partOfSpeech() == PartOfSpeech.PROPER_NOUN;
    }
}
