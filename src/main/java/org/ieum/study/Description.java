package org.ieum.study;

import java.util.Arrays;
import java.util.List;
import org.ieum.term.Term;
import org.ieum.text.Lang;

/**
 * Whether a form says what something is instead of naming it: "intelligence-sharing pact" of the General Security of Military
 * Information Agreement. A glossary shows it by its letters: the words of a name begin with capitals, those of a description
 * do not. Korean has no such letters, and there nothing is a description. "Defense committee" has the words of "National Defense
 * Committee" and no others; it is a shorter name.
 */
final class Description {
    /** Shorter words ("of", "the", "and") are small in names too. */
    private static final int FEWEST_LETTERS = 4;

    private Description() {}

    static boolean is(Rendering form) {
        return form.lang().equals(Lang.EN)
                && !isName(form.form())
                && !names(form).isEmpty()
                && names(form).stream().noneMatch(term(form)::isRewordingOf);
    }

    private static List<Term> names(Rendering form) {
        return form.hits().get(0).concept().terms(form.lang()).stream()
                .filter(term -> term.status().isRight() && term.type() == Term.Type.FULL_FORM)
                .filter(term -> isName(term.text()))
                .toList();
    }

    private static Term term(Rendering form) {
        return form.hits().get(0).term();
    }

    /** True if no word begins with a small letter; a number, as a year is, may stand in either. */
    private static boolean isName(String form) {
        return Arrays.stream(form.split("[\\s-]+"))
                .filter(word -> word.length() >= FEWEST_LETTERS)
                .noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }
}
