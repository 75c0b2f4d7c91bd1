package org.ieum.app;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.Ieum;
import org.ieum.align.Passage;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Pins;
import org.ieum.io.AtomicFile;
import org.ieum.io.Lines;
import org.ieum.io.LinksTsv;
import org.ieum.io.PinsTsv;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;

/**
 * Aligns every folder that holds a text in both languages, and keeps what a {@code pins.tsv} beside them has decided. What is
 * done already is not done again, unless pins have changed since; a folder that fails is named and the rest goes on.
 */
final class Batch {
    /** Pairs of texts that are held at once while they teach. */
    private static final int AT_ONCE = 64;

    private static final String OPTIONS = "options.txt";
    private static final String PINS = "pins.tsv";

    private final Path input;
    private final Path output;
    private final boolean raw;
    private final int threads;
    private final String options;
    private final boolean restart;

    /**
     * @param options of this run; a run with other options must not go on with what an earlier one left
     * @param restart whether to do again what is done
     */
    Batch(Path input, Path output, boolean raw, int threads, String options, boolean restart) {
        this.input = input;
        this.output = output;
        this.raw = raw;
        this.threads = threads;
        this.options = options;
        this.restart = restart;
    }

    /** A folder that could not be aligned, and why. */
    record Failed(Path folder, String message) {
        /** {@code folder: message}; the folder is named once, also if the message names a file in it. */
        @Override
        public String toString() {
            return message.startsWith(folder.toString()) ? message : folder + ": " + message;
        }
    }

    /**
     * How a batch went.
     *
     * @param empty texts without a sentence
     */
    record Result(int done, int before, List<Failed> failed, List<Path> empty) {}

    /** How one folder went. */
    private record Outcome(List<Failed> failed, List<Path> empty) {}

    /**
     * True if it goes on with what an earlier run with the same options left.
     *
     * @throws Usage if that run had other options
     */
    boolean isResumed() throws IOException {
        Path file = output.resolve(OPTIONS);
        if (restart || !Files.exists(file)) {
            return false;
        }
        String before = Lines.text(file).strip();
        if (!before.equals(options)) {
            throw new Usage(output + " holds results of \"" + before + "\", this run is \"" + options
                    + "\"; choose another folder or add --restart");
        }
        return true;
    }

    /** All texts, aligned when it is their turn; nothing is written, and a folder that fails is left out. */
    Stream<Bitext> bitexts(Ieum ieum) throws IOException {
        List<Path> folders = folders();
        return IntStream.iterate(0, from -> from < folders.size(), from -> from + AT_ONCE)
                .mapToObj(from -> folders.subList(from, Math.min(from + AT_ONCE, folders.size())))
                .flatMap(some -> Parallel.map(threads, some, folder -> bitext(ieum, folder)).stream())
                .flatMap(Optional::stream);
    }

    private Optional<Bitext> bitext(Ieum ieum, Path folder) {
        try {
            return Optional.of(align(ieum, folder, texts(ieum, folder)));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // the run will say why
        }
    }

    /** Aligns what is not done yet. */
    Result run(Ieum ieum) throws IOException {
        boolean goesOn = isResumed();
        List<Path> folders = folders();
        AtomicFile.write(output.resolve(OPTIONS), out -> out.append(options).append('\n'));
        List<Path> open =
                folders.stream().filter(folder -> !goesOn || !isDone(folder)).toList();
        List<Outcome> outcomes = Parallel.map(threads, open, folder -> tryAlign(ieum, folder));
        List<Failed> failed =
                outcomes.stream().flatMap(each -> each.failed().stream()).toList();
        List<Path> empty =
                outcomes.stream().flatMap(each -> each.empty().stream()).toList();
        return new Result(open.size() - failed.size(), folders.size() - open.size(), failed, empty);
    }

    /** A result that is older than the folder's pins is to be made again. */
    private boolean isDone(Path folder) {
        Path result = target(folder).resolve("pred.tsv");
        Path pins = folder.resolve(PINS);
        return Files.exists(result)
                && (!Files.exists(pins)
                        || pins.toFile().lastModified() <= result.toFile().lastModified());
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(input)) {
            throw new IOException(input + ": no such folder");
        }
        try (Stream<Path> tree = Files.walk(input, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> folders = tree.filter(Files::isDirectory)
                    .filter(folder -> find(folder, Lang.KO).isPresent()
                            && find(folder, Lang.EN).isPresent())
                    .sorted()
                    .toList();
            if (folders.isEmpty()) {
                throw new IOException(input + ": no folder holds " + name(Lang.KO) + " and " + name(Lang.EN));
            }
            return folders;
        }
    }

    private String name(Lang lang) {
        return lang + (raw ? ".raw.txt" : ".txt");
    }

    private Optional<Path> find(Path folder, Lang lang) {
        return Input.find(folder.resolve(name(lang)));
    }

    private String text(Path folder, Lang lang) throws IOException {
        return Lines.text(find(folder, lang).orElseThrow());
    }

    private Path target(Path folder) {
        return output.resolve(input.relativize(folder).toString());
    }

    private Outcome tryAlign(Ieum ieum, Path folder) {
        try {
            TextPair texts = texts(ieum, folder);
            write(align(ieum, folder, texts), texts, target(folder));
            return new Outcome(List.of(), texts.empty(folder.resolve(name(Lang.KO)), folder.resolve(name(Lang.EN))));
        } catch (IOException | RuntimeException e) {
            return new Outcome(List.of(new Failed(folder, Main.describe(e))), List.of());
        }
    }

    private TextPair texts(Ieum ieum, Path folder) throws IOException {
        return raw ? rawTexts(ieum, folder) : lines(ieum, folder);
    }

    private TextPair lines(Ieum ieum, Path folder) throws IOException {
        List<String> korean = Lines.of(text(folder, Lang.KO));
        List<String> english = Lines.of(text(folder, Lang.EN));
        List<Supplier<Passage>> sides = List.of(
                () -> ieum.lines(Origin.of("ko.txt"), Lang.KO, korean),
                () -> ieum.lines(Origin.of("en.txt"), Lang.EN, english));
        List<Passage> passages = Parallel.map(Math.min(threads, sides.size()), sides, Supplier::get);
        return TextPair.ofLines(passages.get(0), korean, passages.get(1), english);
    }

    private TextPair rawTexts(Ieum ieum, Path folder) throws IOException {
        return TextPair.of(ieum.passage(document(folder, Lang.KO)), ieum.passage(document(folder, Lang.EN)));
    }

    private static Bitext align(Ieum ieum, Path folder, TextPair texts) throws IOException {
        Path file = folder.resolve(PINS);
        Pins pins = Files.exists(file) ? PinsTsv.read(file, texts.source(), texts.target()) : Pins.NONE;
        return ieum.align(texts.korean(), texts.english(), pins);
    }

    private void write(Bitext bitext, TextPair texts, Path target) throws IOException {
        if (raw) {
            writeSentences(bitext.sourceSentences(), target.resolve("ko.txt"));
            writeSentences(bitext.targetSentences(), target.resolve("en.txt"));
        }
        LinksTsv.write(bitext, texts.source(), texts.target(), target.resolve("pred.tsv"));
    }

    private Document document(Path folder, Lang lang) throws IOException {
        return Document.of(Origin.of(name(lang)), lang, text(folder, lang));
    }

    /** One sentence a line; line breaks inside a sentence become spaces. */
    static void writeSentences(List<Sentence> sentences, Path file) throws IOException {
        AtomicFile.write(file, out -> {
            for (Sentence sentence : sentences) {
                out.append(oneLine(sentence.text())).append('\n');
            }
        });
    }

    static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
