package org.ieum.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.io.AtomicFile;
import org.ieum.io.HtmlReport;
import org.ieum.io.Hunalign;
import org.ieum.io.JsonLines;
import org.ieum.io.LinksTsv;
import org.ieum.io.Tmx;
import org.ieum.io.Vecalign;
import org.ieum.io.Xliff;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;

/** The files that a bitext can be written to and read from. */
enum BitextFormat {
    TSV {
        @Override
        void print(Aligned aligned, Appendable out) throws IOException {
            LinksTsv.write(LinksTsv.rows(aligned.bitext(), aligned.source(), aligned.target()), out);
        }
    },
    TMX {
        @Override
        void print(Aligned aligned, Appendable out) throws IOException {
            Tmx.write(List.of(aligned.bitext()), out);
        }
    },
    XLIFF {
        @Override
        void print(Aligned aligned, Appendable out) throws IOException {
            Xliff.write(aligned.bitext(), out);
        }
    },
    JSONL {
        @Override
        void print(Aligned aligned, Appendable out) throws IOException {
            JsonLines.write(List.of(aligned.bitext()), out);
        }
    },
    HTML {
        @Override
        void print(Aligned aligned, Appendable out) throws IOException {
            HtmlReport.write(aligned.bitext(), out);
        }
    },
    HUNALIGN {
        @Override
        void print(Aligned aligned, Appendable out) throws IOException {
            Hunalign.write(aligned.bitext(), aligned.source(), aligned.target(), out);
        }
    },
    VECALIGN {
        @Override
        void print(Aligned aligned, Appendable out) throws IOException {
            Vecalign.write(aligned.bitext(), aligned.source(), aligned.target(), out);
        }
    };

    abstract void print(Aligned aligned, Appendable out) throws IOException;

    void write(Aligned aligned, Path file) throws IOException {
        AtomicFile.write(file, out -> print(aligned, out));
    }

    /** By the extension of a file. */
    static BitextFormat of(Path file) {
        return byExtension(file).orElseThrow(() -> new Usage(file + ": unknown extension; add --format"));
    }

    private static Optional<BitextFormat> byExtension(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlf")) {
            return Optional.of(XLIFF);
        }
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** By the extension before {@code .gz}, if there is that. */
    private static Optional<BitextFormat> unpacked(Path file) {
        String name = file.toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".gz")
                ? byExtension(Path.of(name.substring(0, name.length() - ".gz".length())))
                : byExtension(file);
    }

    /**
     * The bitexts in a file that this program or another has written.
     *
     * @throws IeumException if there is not one sentence in it, so that a step that failed does not pass for one that
     *     found nothing
     */
    static List<Bitext> read(Path file) throws IOException {
        List<Bitext> bitexts = bitexts(file);
        if (bitexts.stream()
                .allMatch(bitext -> bitext.sourceSentences().isEmpty()
                        && bitext.targetSentences().isEmpty())) {
            throw new IeumException(file + ": no sentences in it; see whether the step that wrote it has failed");
        }
        return bitexts;
    }

    /**
     * The same, of Korean and English alone, for commands that look at words.
     *
     * @throws IeumException if a text is in another language
     */
    static List<Bitext> readKoreanOrEnglish(Path file) throws IOException {
        List<Bitext> bitexts = read(file);
        Stream<Lang> langs = bitexts.stream()
                .flatMap(bitext -> Stream.of(bitext.source(), bitext.target()))
                .map(Document::lang);
        langs.filter(lang -> !lang.equals(Lang.KO) && !lang.equals(Lang.EN))
                .findFirst()
                .ifPresent(lang -> {
                    throw new IeumException(file + ": holds texts in " + lang + "; only those in ko and en are known");
                });
        return bitexts;
    }

    private static List<Bitext> bitexts(Path file) throws IOException {
        Input.require(file);
        return switch (unpacked(file).orElse(TSV)) {
            case TMX -> Tmx.read(file);
            case XLIFF -> Xliff.read(file);
            case JSONL -> JsonLines.read(file);
            default ->
                throw new Usage(file + ": a bitext is a .tmx, .xlf, .xliff or .jsonl file, or one of these with .gz;"
                        + " \"ieum align KO EN -o x.jsonl\" makes one of two texts");
        };
    }

    /** True if a file holds links by sentence number and no text. */
    static boolean isLinks(Path file) {
        return unpacked(file)
                .filter(EnumSet.of(TSV, HUNALIGN, VECALIGN)::contains)
                .isPresent();
    }

    /** The links and nulls of such a file. */
    static List<Bead> readLinks(Path file) throws IOException {
        return switch (unpacked(file).orElse(TSV)) {
            case HUNALIGN -> Hunalign.read(file);
            case VECALIGN -> Vecalign.read(file);
            default -> LinksTsv.read(file);
        };
    }
}
