package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ieum.Ieum;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.bitext.Rejected;
import org.ieum.io.Lines;
import org.ieum.io.LinksTsv;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Page;
import org.ieum.text.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "align",
        description = "Align the sentences of a Korean and an English text.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Links as TSV: Korean sentence numbers, English sentence numbers, probability; numbers from 0.",
            "Without --lines the texts are cut into sentences, and -o x.tsv also writes x.ko.txt and x.en.txt."
        })
final class AlignCommand implements Callable<Integer> {
    /** How the texts relate; AUTO looks at each pair. */
    enum ModeChoice {
        AUTO,
        PARALLEL,
        COMPARABLE
    }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..2", paramLabel = "KO EN", description = "The two texts; - is standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--batch",
            paramLabel = "DIR",
            description = "Align every folder below DIR that holds ko.txt and en.txt.")
    private Optional<Path> batch = Optional.empty();

    @Option(names = "--raw", description = "With --batch: take ko.raw.txt and en.raw.txt, cut them into sentences.")
    private boolean raw;

    @Option(names = "--restart", description = "With --batch: do again what an earlier run did.")
    private boolean restart;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "File, or folder with --batch; else standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--format",
            description = "One of ${COMPLETION-CANDIDATES}; else by the extension of OUT, else tsv.")
    private Optional<BitextFormat> format = Optional.empty();

    @Option(
            names = "--lines",
            description = "Line n is sentence n; a blank line keeps its number and has no counterpart.")
    private boolean lines;

    @Option(names = "--clean", description = "Read the texts as web pages: remove menus and the like.")
    private boolean clean;

    @Option(
            names = "--mode",
            defaultValue = "auto",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private ModeChoice mode;

    @Option(names = "--glossary", paramLabel = "FILE", description = "Terms (.csv, .tbx) that links should respect.")
    private Optional<Path> glossary = Optional.empty();

    @Mixin
    private Words words = new Words();

    @Option(
            names = "--explain",
            paramLabel = "KO:EN",
            description = "Say why these two sentences are or are not linked, such as 3:5.")
    private Optional<String> explain = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "With --batch: how many documents at once; default all processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        return batch.isPresent() ? runBatch(batch.get()) : runPair();
    }

    private Ieum ieum() throws IOException {
        Ieum.Builder builder = Ieum.builder();
        if (mode != ModeChoice.AUTO) {
            builder.mode(Bitext.Mode.valueOf(mode.name()));
        }
        if (glossary.isPresent()) {
            builder.glossary(Glossaries.read(glossary.get()));
        }
        if (words.isChanged()) {
            builder.lexicon(words.lexicon());
        }
        return builder.build();
    }

    private int runBatch(Path input) throws IOException {
        Path target = output.orElseThrow(() -> new Usage("--batch needs an output folder: -o OUT"));
        if (!files.isEmpty()) {
            throw new Usage("--batch takes a folder, not two files as well");
        }
        String options = "mode=" + mode.name().toLowerCase(Locale.ROOT) + (raw ? " raw" : "")
                + glossary.map(file -> " glossary=" + file).orElse("")
                + words.describe();
        Batch.Result result = new Batch(ieum(), input, target, raw, threads).run(options, restart);
        PrintWriter err = spec.commandLine().getErr();
        result.failed().forEach(failed -> err.println("ieum: " + failed.folder() + ": " + failed.message()));
        spec.commandLine()
                .getOut()
                .println(target + ": " + result.done() + " aligned, " + result.before() + " done before, "
                        + result.failed().size() + " failed");
        if (result.failed().isEmpty()) {
            return ExitCode.DONE;
        }
        return result.done() + result.before() == 0 ? ExitCode.UNREADABLE : ExitCode.PARTLY;
    }

    private int runPair() throws IOException {
        if (files.size() != 2) {
            throw new Usage("align needs two files, a Korean and an English one, or --batch DIR");
        }
        Ieum ieum = ieum();
        Aligned aligned = lines ? alignLines(ieum) : alignTexts(ieum);
        if (explain.isPresent()) {
            explain(aligned.bitext(), explain.get());
            return ExitCode.DONE;
        }
        BitextFormat chosen =
                format.orElseGet(() -> output.map(BitextFormat::of).orElse(BitextFormat.TSV));
        if (output.isPresent()) {
            chosen.write(aligned, output.get());
            if (!lines && chosen == BitextFormat.TSV) {
                writeSentences(aligned.bitext(), output.get());
            }
        } else {
            chosen.print(aligned, spec.commandLine().getOut());
        }
        return ExitCode.DONE;
    }

    private Aligned alignLines(Ieum ieum) throws IOException {
        List<String> korean = Lines.of(Input.text(files.get(0)));
        List<String> english = Lines.of(Input.text(files.get(1)));
        Bitext bitext = ieum.align(
                ieum.lines(Input.origin(files.get(0)), Lang.KO, korean),
                ieum.lines(Input.origin(files.get(1)), Lang.EN, english));
        return new Aligned(bitext, LinksTsv.Numbering.ofLines(korean), LinksTsv.Numbering.ofLines(english));
    }

    private Aligned alignTexts(Ieum ieum) throws IOException {
        Bitext bitext = ieum.align(document(files.get(0), Lang.KO), document(files.get(1), Lang.EN));
        return new Aligned(
                bitext,
                LinksTsv.Numbering.plain(bitext.sourceSentences().size()),
                LinksTsv.Numbering.plain(bitext.targetSentences().size()));
    }

    private Document document(Path file, Lang lang) throws IOException {
        Page page = Input.page(file, clean);
        if (!clean) {
            return Document.of(page.origin(), lang, page.raw());
        }
        return page.documents().stream()
                .filter(document -> document.lang().equals(lang))
                .findFirst()
                .orElseThrow(() -> new IOException(file + ": holds no text in language " + lang));
    }

    private static void writeSentences(Bitext bitext, Path links) throws IOException {
        String name = links.getFileName().toString();
        String stem = name.endsWith(".tsv") ? name.substring(0, name.length() - ".tsv".length()) : name;
        Batch.writeSentences(bitext.sourceSentences(), links.resolveSibling(stem + ".ko.txt"));
        Batch.writeSentences(bitext.targetSentences(), links.resolveSibling(stem + ".en.txt"));
    }

    private void explain(Bitext bitext, String pair) {
        String[] numbers = pair.split(":");
        Sentence korean = sentence(bitext.sourceSentences(), numbers[0], pair);
        Sentence english = sentence(bitext.targetSentences(), numbers.length > 1 ? numbers[1] : "", pair);
        PrintWriter out = spec.commandLine().getOut();
        out.println(korean.text());
        out.println(english.text());
        Optional<Link> link = bitext.links().stream()
                .filter(l -> l.source().contains(korean) && l.target().contains(english))
                .findFirst();
        if (link.isPresent()) {
            out.printf(Locale.ROOT, "linked, probability %.2f%n", link.get().probability());
            print(link.get().evidence(), out);
        } else {
            out.println("not linked");
            bitext.rejected(korean).ifPresent(rejected -> explain("the Korean sentence", rejected, out));
            bitext.rejected(english).ifPresent(rejected -> explain("the English sentence", rejected, out));
        }
    }

    private static Sentence sentence(List<Sentence> sentences, String number, String pair) {
        try {
            return sentences.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new Usage(
                    "--explain " + pair + ": expected a Korean and an English sentence number, such as 3:5, from 0");
        }
    }

    private static void explain(String whose, Rejected rejected, PrintWriter out) {
        out.println("best candidate of " + whose + ": " + rejected.candidate());
        rejected.lacking().forEach(reason -> out.println("  - " + reason));
    }

    private static void print(List<Evidence> evidence, PrintWriter out) {
        for (Evidence reason : evidence) {
            out.printf(Locale.ROOT, "  %+.1f %s%n", reason.nats(), reason);
        }
    }
}
