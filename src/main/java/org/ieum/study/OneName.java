package org.ieum.study;

import org.ieum.term.Term;

/**
 * Whether two forms of a concept are one name, longer or shorter or turned round: a full form and its acronym or short form;
 * "UN peacekeeping operation" and "peacekeeping operation"; "Ministry of National Defense" and "Defense Ministry"; 한·일 and 일·한.
 * Such forms stand beside each other in one text, and which of them comes where is a matter of style.
 */
final class OneName {
    private OneName() {}

    /** Forms of two languages are one name if the glossary accepts both or rejects both. */
    static boolean are(Rendering one, Rendering other) {
        return one.lang().equals(other.lang()) ? areInOneLanguage(one, other) : isAccepted(one) == isAccepted(other);
    }

    private static boolean areInOneLanguage(Rendering one, Rendering other) {
        return one.form().equals(other.form())
                || isShortOf(one, other)
                || isShortOf(other, one)
                || areOneWording(one, other);
    }

    private static boolean isShortOf(Rendering one, Rendering full) {
        return isAccepted(one)
                && isAccepted(full)
                && Naming.Use.isShort(one.type())
                && (full.type() == Term.Type.FULL_FORM || Naming.Use.isShort(full.type()));
    }

    private static boolean isAccepted(Rendering form) {
        return Term.Status.of(form.status()).isRight();
    }

    /** True if the one has all words of the other, in whatever order. */
    static boolean areOneWording(Rendering one, Rendering other) {
        return term(one).isRewordingOf(term(other));
    }

    private static Term term(Rendering form) {
        return form.hits().get(0).term();
    }

    static boolean isAbbreviated(Rendering form) {
        return form.type() == Term.Type.ACRONYM || form.type() == Term.Type.ABBREVIATION;
    }
}
