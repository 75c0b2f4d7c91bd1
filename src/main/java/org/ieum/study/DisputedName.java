package org.ieum.study;

import org.ieum.term.Concept;
import org.ieum.term.Term;
import org.ieum.text.Lang;

/**
 * Whether a concept has names that are rejected in Korean and in English. Then the name itself is the matter, as that of a sea,
 * and who says the rejected one in one language differs from who says the right one in the other. What is rejected in one
 * language alone is a matter of wording there, and the words of the right name in another order are one of style.
 */
final class DisputedName {
    private DisputedName() {}

    static boolean is(Concept concept) {
        return isRejected(concept, Lang.KO) && isRejected(concept, Lang.EN);
    }

    private static boolean isRejected(Concept concept, Lang lang) {
        return concept.preferred(lang)
                .filter(preferred -> concept.terms(lang).stream()
                        .anyMatch(term -> !term.status().isRight() && !isTurnedRound(term, preferred)))
                .isPresent();
    }

    /** 일·한 has one letter for each word of 한·일, so its letters are compared. */
    private static boolean isTurnedRound(Term term, Term preferred) {
        return term.isRewordingOf(preferred)
                || (term.lang().equals(Lang.KO) && letters(term).equals(letters(preferred)));
    }

    private static String letters(Term term) {
        return term.text()
                .codePoints()
                .filter(Character::isLetter)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
