package org.ieum.io;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Entry;
import org.ieum.lexicon.Lexicon;
import org.ieum.segment.Segmenter;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Token;

/**
 * Dictionaries of one's own as {@link Lexicon}s, by the extension of the file:
 *
 * <ul>
 *   <li>{@code .dic}: hunalign's, a pair a line with {@code @} between, {@code defence ministry @ 국방부} or the other way
 *       round; which side is Korean is told line by line from its letters;
 *   <li>{@code .tbx}, {@code .martif}, {@code .xml}, {@code .csv}, {@code .xlsx}: a glossary; of each concept in both
 *       languages, the terms that may be used;
 *   <li>any other: the table that {@link Lexicon#read(java.io.Reader, String)} reads.
 * </ul>
 *
 * The part of speech, which only the table tells, is the analyser's opinion. All but {@code .xlsx} may end in {@code .gz}.
 */
public final class Dictionaries {
    private static final Set<GlossaryFormat> GLOSSARIES =
            EnumSet.of(GlossaryFormat.CSV, GlossaryFormat.XLSX, GlossaryFormat.TBX);

    private final Segmenter segmenter = Segmenter.create();
    private final String file;
    private final List<Entry> entries = new ArrayList<>();

    private Dictionaries(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws IeumException if a line is not in the format; the message names file, line and remedy
     */
    public static Lexicon read(Path file) throws IOException {
        Dictionaries read = new Dictionaries(file.toString());
        if (file.toString().toLowerCase(Locale.ROOT).matches(".*\\.dic(\\.gz)?")) {
            return read.pairs(NumberedLine.read(file));
        }
        Optional<GlossaryFormat> glossary = GlossaryFormat.of(file).filter(GLOSSARIES::contains);
        return glossary.isPresent()
                ? read.glossary(glossary.get().read(file))
                : Lexicon.read(new StringReader(Lines.text(file)), file.toString());
    }

    private Lexicon pairs(List<NumberedLine> lines) {
        lines.forEach(this::pair);
        return Lexicon.of(entries);
    }

    private void pair(NumberedLine line) {
        String[] sides = line.text().split("@", -1);
        if (sides.length != 2) {
            throw line.broken("expected two sides with one @ between, such as pact @ 협정");
        }
        String left = sides[0].strip();
        String right = sides[1].strip();
        if (isKorean(left) == isKorean(right)) {
            throw line.broken("expected Korean on one side of the @ and English on the other");
        }
        add(isKorean(left) ? left : right, List.of(isKorean(left) ? right : left), line.line());
    }

    private static boolean isKorean(String side) {
        return Lang.ofLetters(side).equals(Lang.KO);
    }

    private Lexicon glossary(Glossary glossary) {
        for (Concept concept : glossary.concepts()) {
            List<String> english = usable(concept, Lang.EN);
            for (String korean : usable(concept, Lang.KO)) {
                if (!english.isEmpty()) {
                    add(korean, english, 0);
                }
            }
        }
        return Lexicon.of(entries);
    }

    private static List<String> usable(Concept concept, Lang lang) {
        return Entries.right(concept, lang).stream().map(Term::text).toList();
    }

    private void add(String korean, List<String> english, int line) {
        try {
            entries.add(new Entry(korean, partOfSpeech(korean), english, Category.USER));
        } catch (IeumException e) {
            throw new FormatException(file, line, e);
        }
    }

    /** A verb or adjective is what the analyser takes for a stem with 다; 바다 is none. */
    private PartOfSpeech partOfSpeech(String korean) {
        List<Token> tokens = segmenter.tokens(korean, Lang.KO);
        boolean inflected = !tokens.isEmpty()
                && korean.endsWith("다")
                && tokens.get(tokens.size() - 1).partOfSpeech() == PartOfSpeech.ENDING;
        if (inflected) {
            return PartOfSpeech.VERB;
        }
        return tokens.size() == 1 && tokens.get(0).partOfSpeech() == PartOfSpeech.PROPER_NOUN
                ? PartOfSpeech.PROPER_NOUN
                : PartOfSpeech.NOUN;
    }
}
