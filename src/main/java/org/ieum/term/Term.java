package org.ieum.term;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/**
 * One designation of a concept in one language.
 *
 * @param lang its language
 * @param text the words, in Unicode's composed form (NFC) and with single spaces whatever was given; never blank
 * @param status whether it should be used
 * @param type what sort of form it is
 * @param note anything else to know of it; empty if nothing
 */
public record Term(Lang lang, String text, Status status, Type type, String note) {

    /** Whether a term should be used; the values of ISO 12620's administrative status. */
    public enum Status {
        /** The term to use. */
        PREFERRED,
        /** Right too. */
        ADMITTED,
        /** Understood, but no longer to be used. */
        DEPRECATED,
        /** Right once; another term has taken its place. */
        SUPERSEDED,
        /** Wrong or unwanted. */
        FORBIDDEN;

        /** As it is written to files: {@code preferred}. */
        public String label() {
            return labelOf(this);
        }

        /** True if a text that uses the term is right. */
        public boolean isRight() {
            return this == PREFERRED || this == ADMITTED;
        }

        /**
         * The status of a label, whatever its case.
         *
         * @throws IeumException if no status is called so
         */
        public static Status of(String label) {
            return parse("status", label, values());
        }
    }

    /** What sort of form a term is. */
    public enum Type {
        /** All words written out: Acquisition and Cross-Servicing Agreement. */
        FULL_FORM,
        /** Initials: ACSA. Only in the case that it is written in. */
        ACRONYM,
        /** Cut letters: Corp. */
        ABBREVIATION,
        /** Fewer words: the pact. */
        SHORT_FORM,
        /** Another spelling of another term. */
        VARIANT;

        /** As it is written to files: {@code full-form}. */
        public String label() {
            return labelOf(this);
        }

        /**
         * The type of a label, whatever its case.
         *
         * @throws IeumException if no type is called so
         */
        public static Type of(String label) {
            return parse("type", label, values());
        }

        /**
         * What a term's form suggests: an acronym if it is one word in which ASCII capitals are at least two and
         * outnumber the other letters (ACSA, U.S., MoU), else a full form.
         */
        public static Type guess(String text) {
            return TermKey.isAcronym(text.strip()) ? ACRONYM : FULL_FORM;
        }
    }

    public Term {
        text = clean(text);
        note = note.strip();
        if (text.isEmpty()) {
            throw new IeumException("a " + lang + " term is blank; give its words or leave it out");
        }
        if (TermKey.of(text).isEmpty()) {
            throw new IeumException(
                    lang + " term \"" + text + "\": no letter or digit to look for; give its words or leave it out");
        }
    }

    /** A preferred term whose type its form suggests. */
    public static Term of(Lang lang, String text) {
        return of(lang, text, Status.PREFERRED);
    }

    /** A term whose type its form suggests. */
    public static Term of(Lang lang, String text, Status status) {
        return new Term(lang, text, status, Type.guess(text), "");
    }

    public Term withStatus(Status status) {
        return new Term(lang, text, status, type, note);
    }

    /** What look-ups compare: see {@link Glossary#lookup}. */
    String key() {
        return type == Type.ACRONYM ? TermKey.exact(text) : TermKey.of(text);
    }

    private static String clean(String text) {
        return Normalizer2.getNFCInstance()
                .normalize(text)
                .replaceAll("[\\s\\u00a0\\u3000]+", " ")
                .strip();
    }

    private static String labelOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E parse(String what, String label, E[] values) {
        String wanted = label.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        StringBuilder expected = new StringBuilder();
        for (E value : values) {
            if (labelOf(value).equals(wanted)) {
                return value;
            }
            expected.append(expected.isEmpty() ? "" : ", ").append(labelOf(value));
        }
        throw new IeumException(what + " \"" + label + "\": expected one of " + expected);
    }

    /** {@code en:ACSA}. */
    @Override
    public String toString() {
        return lang + ":" + text;
    }
}
