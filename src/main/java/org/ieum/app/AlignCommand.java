package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.Ieum;
import org.ieum.align.TranslationTable;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Explanation;
import org.ieum.bitext.Pins;
import org.ieum.io.Lines;
import org.ieum.io.PinsTsv;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Page;
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
            "Without --lines the texts are cut into sentences,",
            "and -o x.tsv also writes them, as x.ko.txt and x.en.txt."
        })
final class AlignCommand implements Callable<Integer> {
    /** How the texts relate; AUTO looks at each pair. */
    enum ModeChoice {
        AUTO,
        PARALLEL,
        COMPARABLE
    }

    private static final Pattern PAIR = Pattern.compile("\\d{1,9}(,\\d{1,9})*:\\d{1,9}(,\\d{1,9})*");

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..2", paramLabel = "KO EN", description = "The two texts; - is standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--batch",
            paramLabel = "DIR",
            description = "Align DIR and every folder below it that holds both ko.txt and en.txt.")
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
            paramLabel = "FORMAT",
            description =
                    "One of tsv, tmx, xliff, jsonl, html, hunalign, vecalign; else by the extension of OUT, else tsv.")
    private Optional<BitextFormat> format = Optional.empty();

    @Option(
            names = "--lines",
            description = "Line n is sentence n; a blank line keeps its number and has no counterpart.")
    private boolean lines;

    @Option(names = "--clean", description = "Read the texts as web pages: remove menus and the like.")
    private boolean clean;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "auto",
            description = "auto, parallel or comparable; default ${DEFAULT-VALUE}.")
    private ModeChoice mode;

    @Option(
            names = "--glossary",
            paramLabel = "FILE",
            description = "Terms (.csv, .xlsx, .tbx) that links should respect.")
    private Optional<Path> glossary = Optional.empty();

    @Mixin
    private Words words = new Words();

    @Mixin
    private Learning learning = new Learning();

    @Option(
            names = "--pins",
            paramLabel = "FILE",
            description = "What is decided already (.tsv): Korean numbers, English numbers, link, forbid or together."
                    + " With --batch every folder may hold a pins.tsv.")
    private Optional<Path> pins = Optional.empty();

    @Option(
            names = "--explain",
            paramLabel = "KO:EN",
            description = "Say why these sentences are or are not linked, such as 3:5 or 3,4:5.")
    private Optional<String> explain = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "With --batch: how many documents at once; default all processors.")
    private Optional<Integer> threads = Optional.empty();

    @Override
    public Integer call() throws IOException {
        threads.ifPresent(Parallel::require);
        return batch.isPresent() ? runBatch(batch.get()) : runPair();
    }

    /** With a table of words that texts taught, if there is one. */
    private Ieum ieum(Optional<TranslationTable> table) throws IOException {
        Ieum.Builder builder = words.builder(glossary, spec.commandLine().getErr());
        if (mode != ModeChoice.AUTO) {
            builder.mode(Bitext.Mode.valueOf(mode.name()));
        }
        table.ifPresent(builder::table);
        return builder.build();
    }

    private int runBatch(Path input) throws IOException {
        Path target = output.orElseThrow(() -> new Usage("--batch needs an output folder: -o OUT"));
        if (!files.isEmpty()) {
            throw new Usage("--batch takes a folder, not two files as well");
        }
        if (pins.isPresent()) {
            throw new Usage("--pins is for two files; with --batch lay a pins.tsv beside each ko.txt");
        }
        if (clean || explain.isPresent() || format.isPresent()) {
            throw new Usage("--clean, --explain and --format are for two files, not for --batch");
        }
        String options = "mode=" + mode.name().toLowerCase(Locale.ROOT) + (raw ? " raw" : "")
                + glossary.map(file -> " glossary=" + file).orElse("")
                + words.describe()
                + learning.describe();
        int atOnce = threads.orElseGet(Parallel::processors);
        Batch todo = new Batch(input, target, raw, atOnce, options, restart);
        Batch.Result result = todo.run(ieum(table(todo)));
        PrintWriter err = spec.commandLine().getErr();
        warnOfEmpty(result.empty());
        result.failed().forEach(failed -> err.println("ieum: " + failed));
        spec.commandLine()
                .getOut()
                .println(target + ": " + result.done() + " aligned, " + result.before() + " done before, "
                        + result.failed().size() + " failed");
        if (result.failed().isEmpty()) {
            return ExitCode.DONE;
        }
        return result.done() + result.before() == 0 ? ExitCode.UNREADABLE : ExitCode.PARTLY;
    }

    /** One that was given, or that the texts teach; what an interrupted run has learned is not learned again. */
    private Optional<TranslationTable> table(Batch todo) throws IOException {
        Optional<TranslationTable> before = todo.isResumed() ? learning.learnedBefore() : Optional.empty();
        Optional<TranslationTable> given = before.isPresent() ? before : learning.given();
        if (given.isPresent() || !learning.isAsked()) {
            return given;
        }
        Ieum ieum = ieum(Optional.empty());
        return learning.learn(ieum, todo.bitexts(ieum));
    }

    private int runPair() throws IOException {
        if (files.size() != 2) {
            throw new Usage("align needs two files, a Korean and an English one, or --batch DIR");
        }
        if (raw || restart || threads.isPresent()) {
            throw new Usage("--raw, --restart and --threads are for --batch DIR");
        }
        if (explain.isPresent() && (output.isPresent() || format.isPresent())) {
            throw new Usage("--explain prints why, and writes no links; leave out -o and --format");
        }
        if (lines && clean) {
            throw new Usage("--lines takes every line as it is and --clean removes some; give one of the two");
        }
        if (files.stream().allMatch(Input::isStandard)) {
            throw new Usage("only one of the two texts can be standard input");
        }
        Ieum ieum = ieum(learning.given());
        TextPair texts = lines ? lines(ieum) : texts(ieum);
        warnOfEmpty(texts.empty(files.get(0), files.get(1)));
        Pins decided = pins.isPresent() ? PinsTsv.read(pins.get(), texts.source(), texts.target()) : Pins.NONE;
        if (learning.isAsked()) {
            Bitext lesson = ieum.align(texts.korean(), texts.english(), decided);
            ieum = ieum(learning.learn(ieum, Stream.of(lesson)));
        }
        if (explain.isPresent()) {
            Explanation explanation =
                    ieum.explain(texts.korean(), texts.english(), decided, asked(explain.get(), texts));
            new ExplanationText(texts).print(explanation, spec.commandLine().getOut());
            return ExitCode.DONE;
        }
        write(texts.aligned(ieum.align(texts.korean(), texts.english(), decided)));
        return ExitCode.DONE;
    }

    private void warnOfEmpty(List<Path> texts) {
        PrintWriter err = spec.commandLine().getErr();
        texts.forEach(text -> err.println("ieum: " + Input.name(text) + ": an empty text"));
    }

    private void write(Aligned aligned) throws IOException {
        BitextFormat chosen =
                format.orElseGet(() -> output.map(BitextFormat::of).orElse(BitextFormat.TSV));
        if (output.isEmpty()) {
            chosen.print(aligned, spec.commandLine().getOut());
            return;
        }
        chosen.write(aligned, output.get());
        if (!lines && chosen == BitextFormat.TSV) {
            writeSentences(aligned.bitext(), output.get());
        }
    }

    private TextPair lines(Ieum ieum) throws IOException {
        List<Page> pages = pages();
        List<String> korean = Lines.of(pages.get(0).raw());
        List<String> english = Lines.of(pages.get(1).raw());
        return TextPair.ofLines(
                ieum.lines(Input.origin(files.get(0)), Lang.KO, korean),
                korean,
                ieum.lines(Input.origin(files.get(1)), Lang.EN, english),
                english);
    }

    private TextPair texts(Ieum ieum) throws IOException {
        List<Page> pages = pages();
        return TextPair.of(
                ieum.passage(document(pages.get(0), Lang.KO)), ieum.passage(document(pages.get(1), Lang.EN)));
    }

    /** The two files as pages; the commonest slip is the English one first. */
    private List<Page> pages() throws IOException {
        Page korean = Input.page(files.get(0), clean);
        Page english = Input.page(files.get(1), clean);
        boolean first = mayBe(korean, Lang.KO);
        boolean second = mayBe(english, Lang.EN);
        if (!first && !second) {
            throw new Usage(files.get(0) + " holds no Korean and " + files.get(1)
                    + " no English; give the Korean text first, then the English one");
        }
        if (!first || !second) {
            spec.commandLine()
                    .getErr()
                    .println("ieum: " + files.get(first ? 1 : 0) + ": hardly any " + (first ? "English" : "Korean")
                            + " in it; a Korean text goes first, then an English one");
        }
        return List.of(korean, english);
    }

    /** Unless all its texts are in another language. */
    private static boolean mayBe(Page page, Lang lang) {
        return page.documents().isEmpty()
                || page.documents().stream()
                        .anyMatch(document -> document.lang().equals(lang));
    }

    private Document document(Page page, Lang lang) throws IOException {
        if (!clean) {
            return page.documents().stream()
                    .findFirst()
                    .map(whole -> whole.withLang(lang))
                    .orElseGet(() -> Document.of(page.origin(), lang, page.raw()));
        }
        return page.documents().stream()
                .filter(document -> document.lang().equals(lang))
                .findFirst()
                .orElseThrow(() -> new IOException(page.origin() + ": holds no text in language " + lang));
    }

    private static void writeSentences(Bitext bitext, Path links) throws IOException {
        String name = links.getFileName().toString();
        String stem = name.endsWith(".tsv") ? name.substring(0, name.length() - ".tsv".length()) : name;
        Batch.writeSentences(bitext.sourceSentences(), links.resolveSibling(stem + ".ko.txt"));
        Batch.writeSentences(bitext.targetSentences(), links.resolveSibling(stem + ".en.txt"));
    }

    /** The sentences of {@code 3,4:5}. */
    private static Bead asked(String pair, TextPair texts) {
        if (!PAIR.matcher(pair).matches()) {
            throw new Usage(
                    "--explain " + pair + ": expected Korean and English sentence numbers, such as 3:5 or 3,4:5");
        }
        String[] sides = pair.split(":");
        try {
            Bead bead = new Bead(
                    texts.source().sentences(numbers(sides[0])), texts.target().sentences(numbers(sides[1])));
            if (bead.isConsecutive()) {
                return bead;
            }
        } catch (IeumException e) {
            throw new Usage("--explain " + pair + ": " + e.getMessage());
        }
        throw new Usage("--explain " + pair + ": the sentences of a link follow one another");
    }

    private static List<Integer> numbers(String side) {
        return Arrays.stream(side.split(",")).map(Integer::valueOf).toList();
    }
}
