package org.ieum.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.List;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/**
 * Which Korean and English words translate each other. Implementations are immutable and thread-safe, and give the same
 * answer to the same question.
 *
 * <p>A lexicon knows words, not texts: it is for the caller to look up the morphemes of a text one by one and joined
 * with their neighbours (한국 and 인 make 한국인, which is listed).
 */
@FunctionalInterface
public interface Lexicon {
    /**
     * The translations of a word, best first; empty if it is not listed.
     *
     * @param headword a Korean lemma (밝히, 발표, 공동성명) or a sequence of English lemmas ({@code prime minister}). A form
     *     that is not listed as it stands is looked up by its base: 밝히다, 발표하다 and 발표되 as 밝히 and 발표, {@code Prime
     *     Ministers} as {@code prime minister}
     * @param from the language of the headword
     * @throws IeumException if the language is neither Korean nor English
     */
    List<Translation> translations(String headword, Lang from);

    /** The built-in words of the language, function words, peoples and countries. Made once; always the same instance. */
    static Lexicon core() {
        return BuiltIn.core();
    }

    /**
     * Countries, regions, languages, scripts, currencies, large cities, months, weekdays and units, from the Unicode
     * locale data (CLDR). Names of one Korean syllable are left out: most are other words. Made once.
     */
    static Lexicon cldr() {
        return BuiltIn.cldr();
    }

    /** {@link #core()} before {@link #cldr()}. */
    static Lexicon standard() {
        return BuiltIn.standard();
    }

    /** A lexicon of one's own. Entries of the same word add up, the earlier ones first. */
    static Lexicon of(List<Entry> entries) {
        return TableLexicon.of(entries);
    }

    /** As {@link #of(List)}. */
    static Lexicon of(Entry... entries) {
        return of(List.of(entries));
    }

    /**
     * Reads a table in the format of the built-in ones, as entries of {@link Category#USER}: one headword a line with its
     * part of speech ({@code noun}, {@code proper-noun}, {@code verb} and the other {@link org.ieum.text.PartOfSpeech parts
     * of speech}; empty for a noun), its translations, best first, separated by semicolons, and, if wanted, its domain,
     * which is for people; between these, tabs. Empty lines and lines that begin with {@code #} are skipped. The reader is
     * not closed. {@code org.ieum.io.Dictionaries} reads files of this and of other formats.
     *
     * @param name what error messages call the table
     * @throws IOException if the reader fails
     * @throws IeumException if a line is not in the format; the message names the table and the line
     */
    static Lexicon read(Reader table, String name) throws IOException {
        StringWriter text = new StringWriter();
        table.transferTo(text);
        return of(Table.entries(text.toString(), name, Category.USER));
    }

    /**
     * Two lexicons as one. The translations of {@code first} come first; those that both have are given once, as {@code
     * first} has them.
     */
    static Lexicon join(Lexicon first, Lexicon second) {
        return new JoinedLexicon(first, second);
    }

    /**
     * This lexicon without a word, in both directions.
     *
     * @param korean as dictionaries print it; verbs and adjectives with 다 (which removes the particle 보다 along with the
     *     verb)
     */
    default Lexicon without(String korean) {
        return WithoutLexicon.of(this, korean);
    }

    /** This lexicon without one translation of a word, in both directions; in English any inflected form will do. */
    default Lexicon without(String korean, String english) {
        return WithoutLexicon.of(this, korean, english);
    }
}
