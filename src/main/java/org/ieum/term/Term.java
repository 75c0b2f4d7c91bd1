package org.ieum.term;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ieum.text.IeumException;
import org.ieum.text.Labelled;
import org.ieum.text.Lang;

/**
 * One designation of a concept in one language.
 *
 * @param lang its language
 * @param text the words, in Unicode's composed form (NFC) and with single spaces whatever was given; never blank
 * @param status whether it should be used
 * @param type what sort of form it is
 * @param partOfSpeech its word class
 * @param scope where and when it is used
 * @param note anything else to know of it; empty if nothing
 * @param sources who says so: titles, addresses; each not blank and listed once; empty if none is given
 * @param evidence places that show it in use, each listed once; empty if none is given
 */
public record Term(
        Lang lang,
        String text,
        Status status,
        Type type,
        PartOfSpeech partOfSpeech,
        Scope scope,
        String note,
        List<String> sources,
        List<TermEvidence> evidence) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** Whether a term should be used; the values of ISO 12620's administrative status. */
    public enum Status implements Labelled {
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

        /** True if a text that uses the term is right. */
        public boolean isRight() {
            return this == PREFERRED || this == ADMITTED;
        }

        /**
         * The status of a further term of a concept if only the order of its terms is known: preferred if no other term
         * of its language is, else admitted.
         */
        public static Status after(List<Term> others, Lang lang) {
            return others.stream().noneMatch(term -> term.lang().equals(lang) && term.status() == PREFERRED)
                    ? PREFERRED
                    : ADMITTED;
        }

        /**
         * The status of a label, whatever its case.
         *
         * @throws IeumException if no status is called so
         */
        public static Status of(String label) {
            return Labelled.of(Status.class, "status", label);
        }
    }

    /** What sort of form a term is. */
    public enum Type implements Labelled {
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

        /**
         * The type of a label, whatever its case.
         *
         * @throws IeumException if no type is called so
         */
        public static Type of(String label) {
            return Labelled.of(Type.class, "type", label);
        }

        /**
         * What a term's form suggests: an acronym if it is one word in which ASCII capitals are at least two and
         * outnumber the other letters (ACSA, U.S., MoU), else a full form.
         */
        public static Type guess(String text) {
            return TermKey.isAcronym(text.strip()) ? ACRONYM : FULL_FORM;
        }
    }

    /** The word class of a term; the values of TBX-Basic, and one for terms whose word class nobody has stated. */
    public enum PartOfSpeech implements Labelled {
        UNKNOWN,
        NOUN,
        PROPER_NOUN,
        VERB,
        ADJECTIVE,
        ADVERB,
        /** Another one. */
        OTHER;

        /**
         * The part of speech of a label, whatever its case.
         *
         * @throws IeumException if none is called so
         */
        public static PartOfSpeech of(String label) {
            return Labelled.of(PartOfSpeech.class, "part of speech", label);
        }
    }

    public Term {
        text = clean(text);
        note = note.strip();
        sources = given("a source", sources);
        evidence = evidence.isEmpty() ? List.of() : List.copyOf(new LinkedHashSet<>(evidence));
        if (text.isEmpty()) {
            throw new IeumException("a " + lang + " term is blank; give its words or leave it out");
        }
        if (TermKey.isEmpty(text)) {
            throw new IeumException(
                    lang + " term \"" + text + "\": no letter or digit to look for; give its words or leave it out");
        }
    }

    /** A term of which only this is known. */
    public Term(Lang lang, String text, Status status, Type type, String note) {
        this(lang, text, status, type, PartOfSpeech.UNKNOWN, Scope.ANY, note, List.of(), List.of());
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
        return new Term(lang, text, status, type, partOfSpeech, scope, note, sources, evidence);
    }

    Term withType(Type type) {
        return new Term(lang, text, status, type, partOfSpeech, scope, note, sources, evidence);
    }

    public Term withPartOfSpeech(PartOfSpeech partOfSpeech) {
        return new Term(lang, text, status, type, partOfSpeech, scope, note, sources, evidence);
    }

    public Term withScope(Scope scope) {
        return new Term(lang, text, status, type, partOfSpeech, scope, note, sources, evidence);
    }

    public Term withNote(String note) {
        return new Term(lang, text, status, type, partOfSpeech, scope, note, sources, evidence);
    }

    public Term withSources(List<String> sources) {
        return new Term(lang, text, status, type, partOfSpeech, scope, note, sources, evidence);
    }

    public Term withEvidence(List<TermEvidence> evidence) {
        return new Term(lang, text, status, type, partOfSpeech, scope, note, sources, evidence);
    }

    /** This term with what only the other one says; where both say something, this one's word stands. */
    Term withMissing(Term other) {
        return withPartOfSpeech(partOfSpeech == PartOfSpeech.UNKNOWN ? other.partOfSpeech : partOfSpeech)
                .withScope(scope.equals(Scope.ANY) ? other.scope : scope)
                .withNote(note.isEmpty() ? other.note : note)
                .withSources(union(sources, other.sources))
                .withEvidence(union(evidence, other.evidence));
    }

    private static <T> List<T> union(List<T> first, List<T> second) {
        Set<T> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** The place, among some terms, of the one with the same words in the same language; -1 if there is none. */
    int indexIn(List<Term> terms) {
        return terms.stream().map(Term::toString).toList().indexOf(toString());
    }

    /** What look-ups compare: see {@link Glossary#lookup}. */
    String key() {
        return type == Type.ACRONYM ? TermKey.exact(text) : TermKey.of(text);
    }

    /** Texts without surrounding space, each once; a blank one is refused. */
    static List<String> given(String what, List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        Set<String> given = new LinkedHashSet<>();
        for (String text : texts) {
            if (text.isBlank()) {
                throw new IeumException(what + " is blank; give its name or leave it out");
            }
            given.add(text.strip());
        }
        return List.copyOf(given);
    }

    private static String clean(String text) {
        return isClean(text)
                ? text
                : SPACES.matcher(NFC.normalize(text)).replaceAll(" ").strip();
    }

    /** True of most terms: no character that is joined with the one before, and single spaces between words. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : !Letters.isPlainBoundary(c) || TermKey.isSpace(c)) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** {@code en:ACSA}. */
    @Override
    public String toString() {
        return lang + ":" + text;
    }

    /**
     * True if one of the two terms has all words of the other, in whatever order: "Korea-Japan" and "Japan-South
     * Korea".
     */
    public boolean isRewordingOf(Term other) {
        Set<String> own = words();
        Set<String> others = other.words();
        return lang.equals(other.lang) && (own.containsAll(others) || others.containsAll(own));
    }

    private Set<String> words() {
        return WORD.matcher(UCharacter.foldCase(text, true))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
