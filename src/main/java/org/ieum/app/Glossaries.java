package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ieum.io.FormatException;
import org.ieum.io.GlossaryFormat;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/** Glossaries named on the command line. */
final class Glossaries {
    private Glossaries() {}

    /** Reads a glossary by its extension. */
    static Glossary read(Path file) throws IOException {
        return read(file, Optional.empty(), Pair.KOREAN_ENGLISH);
    }

    /**
     * The same, going on at a row that repeats a term.
     *
     * @param repeated is told of it
     */
    static Glossary read(Path file, Consumer<FormatException> repeated) throws IOException {
        Input.require(file);
        return format(file).read(file, repeated);
    }

    /**
     * Reads a glossary by its format, or by its extension if none is given.
     *
     * @param pair from which language into which, for formats that do not say it
     */
    static Glossary read(Path file, Optional<GlossaryFormat> format, Pair pair) throws IOException {
        Input.require(file);
        return format.orElseGet(() -> format(file)).read(file, pair.from(), pair.to());
    }

    /**
     * The glossary of an option; none is {@link Glossary#EMPTY}.
     *
     * @param err where is said what of it will never be found
     */
    static Glossary read(Optional<Path> file, PrintWriter err) throws IOException {
        if (file.isEmpty()) {
            return Glossary.EMPTY;
        }
        Glossary glossary = read(file.get());
        doubt(glossary).ifPresent(doubt -> err.println("ieum: " + file.get() + ": " + doubt));
        return glossary;
    }

    /** Why terms of it will never be found in Korean and English texts, as with a slip like {@code kr} for {@code ko}. */
    static Optional<String> doubt(Glossary glossary) {
        List<Term> others = glossary.concepts().stream()
                .flatMap(concept -> concept.terms().stream())
                .filter(term -> !term.lang().equals(Lang.KO) && !term.lang().equals(Lang.EN))
                .toList();
        Optional<Term> hangul = others.stream()
                .filter(term -> LetterCount.isHangulIn(term.text()))
                .findFirst();
        if (hangul.isPresent()) {
            return Optional.of("\"" + hangul.get().text() + "\" is said to be in "
                    + hangul.get().lang() + "; Korean is ko (glossary lint lists such terms)");
        }
        List<Lang> langs = glossary.langs();
        boolean useless = !others.isEmpty() && !langs.contains(Lang.KO) && !langs.contains(Lang.EN);
        return useless
                ? Optional.of("no term in ko or en, and those in "
                        + langs.stream().map(Lang::toString).collect(Collectors.joining(", "))
                        + " are not looked for")
                : Optional.empty();
    }

    /** Writes a glossary by its extension. */
    static void write(Glossary glossary, Path file) throws IOException {
        target(file).write(glossary, file);
    }

    /** The format of a file to be read, as its extension tells. */
    private static GlossaryFormat format(Path file) {
        return format(file, "glossary convert --from FORMAT reads those of other tools");
    }

    /** The format of a file to be written, as its extension tells. */
    static GlossaryFormat target(Path file) {
        return format(file, "glossary convert --to FORMAT writes those of other tools");
    }

    private static GlossaryFormat format(Path file, String remedy) {
        return GlossaryFormat.of(file)
                .orElseThrow(
                        () -> new Usage(file + ": a glossary is a .csv, .tsv, .xlsx, .tbx or .martif file; " + remedy));
    }

    /** Two languages, given as {@code en,ko}. */
    record Pair(Lang from, Lang to) {
        private static final Pair KOREAN_ENGLISH = new Pair(Lang.KO, Lang.EN);

        static Pair of(Optional<String> langs) {
            return langs.map(Pair::parse).orElse(KOREAN_ENGLISH);
        }

        private static Pair parse(String langs) {
            String[] two = langs.split(",", -1);
            try {
                if (two.length == 2 && !Lang.of(two[0]).equals(Lang.of(two[1]))) {
                    return new Pair(Lang.of(two[0]), Lang.of(two[1]));
                }
            } catch (IeumException e) {
                throw new Usage("--langs " + langs + ": " + e.getMessage());
            }
            throw new Usage("--langs " + langs + ": expected two different languages, such as en,ko");
        }
    }
}
