package org.ieum.name;

import java.util.List;
import java.util.Optional;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.Translation;
import org.ieum.name.NameMatch.Verdict;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;

/**
 * Names that the built-in lexicon lists. What is listed needs little likeness of sound, 파리 Paris; and a name that is listed with
 * other spellings is seldom the one that merely sounds somewhat like it, 마크롱 and Macon.
 */
final class KnownNames {
    private static final double ONE_SPELLING = 0.8;
    /** So alike must a name sound that is listed with other spellings. Chosen on the development half of the names. */
    private static final double ALIKE = 0.9;

    /** Of what is listed, common words and names of several words must have been taken over by sound: not 바다 and sea. */
    private static final double REMOTELY_ALIKE = 0.3;

    private KnownNames() {}

    /** One name, if the lexicon lists it so, or with a spelling that differs by taste alone. */
    static Optional<NameMatch> compare(List<String> ko, List<String> en) {
        List<Translation> listed = listed(ko);
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        String latin = String.join(" ", en);
        String hangul = String.join("", ko);
        double likeness = NameWords.rotations(en).stream()
                .mapToDouble(form -> Similarity.of(hangul, form))
                .max()
                .orElse(0);
        return listed.stream()
                .filter(translation -> likeness >= REMOTELY_ALIKE || (isName(translation) && en.size() == 1))
                .map(translation -> LatinComparison.compare(translation.text(), latin))
                .filter(match -> match.verdict() != Verdict.OTHER && match.score() >= ONE_SPELLING)
                .findFirst();
    }

    /** A match by sound, unless the lexicon knows the name by other spellings and the likeness is moderate. */
    static NameMatch confirmed(NameMatch match, List<String> ko) {
        if (match.verdict() != Verdict.SAME || match.score() >= ALIKE) {
            return match;
        }
        List<Translation> listed = listed(ko);
        boolean onlyName = !listed.isEmpty() && listed.stream().allMatch(KnownNames::isName);
        return onlyName
                ? NameComparison.other(
                        match.score(),
                        String.join(" ", ko) + " is " + listed.get(0).text())
                : match;
    }

    private static boolean isName(Translation translation) {
        return translation.partOfSpeech() == PartOfSpeech.PROPER_NOUN;
    }

    private static List<Translation> listed(List<String> ko) {
        return listed(String.join("", ko));
    }

    /** What the lexicon lists a Korean word as, just as it is written. */
    static List<Translation> listed(String word) {
        return Lexicon.standard().translations(word, Lang.KO).stream()
                .filter(translation -> translation.headword().equals(word))
                .toList();
    }
}
