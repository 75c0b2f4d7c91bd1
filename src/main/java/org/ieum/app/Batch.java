package org.ieum.app;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.jspecify.annotations.Nullable;

/**
 * Aligns every folder that holds a text in both languages, and keeps what a {@code pins.tsv} beside them has decided. What is
 * done already is not done again, unless pins have changed since; a folder that fails is named and the rest goes on.
 */
final class Batch {
    private static final String OPTIONS = "options.txt";
    private static final String PINS = "pins.tsv";

    private final Ieum ieum;
    private final Path input;
    private final Path output;
    private final boolean raw;
    private final int threads;

    Batch(Ieum ieum, Path input, Path output, boolean raw, int threads) {
        this.ieum = ieum;
        this.input = input;
        this.output = output;
        this.raw = raw;
        this.threads = threads;
    }

    /** A folder that could not be aligned, and why. */
    record Failed(Path folder, String message) {}

    /** How a batch went. */
    record Result(int done, int before, List<Failed> failed) {}

    /**
     * Runs it.
     *
     * @param options of this run; a run with other options must not go on with what an earlier one left
     * @param restart whether to do again what is done
     */
    Result run(String options, boolean restart) throws IOException {
        checkOptions(options, restart);
        List<Path> folders = folders();
        if (folders.isEmpty()) {
            throw new IOException(input + ": no folder holds " + name(Lang.KO) + " and " + name(Lang.EN));
        }
        List<Path> open =
                folders.stream().filter(folder -> restart || !isDone(folder)).toList();
        List<Failed> failed = Parallel.map(threads, open, this::tryAlign).stream()
                .flatMap(Optional::stream)
                .toList();
        return new Result(open.size() - failed.size(), folders.size() - open.size(), failed);
    }

    /** A result that is older than the folder's pins is to be made again. */
    private boolean isDone(Path folder) {
        Path result = target(folder).resolve("pred.tsv");
        Path pins = folder.resolve(PINS);
        return Files.exists(result)
                && (!Files.exists(pins)
                        || pins.toFile().lastModified() <= result.toFile().lastModified());
    }

    private void checkOptions(String options, boolean restart) throws IOException {
        Path file = output.resolve(OPTIONS);
        if (Files.exists(file) && !restart) {
            String before = Lines.text(file).strip();
            if (!before.equals(options)) {
                throw new Usage(output + " holds results of \"" + before + "\", this run is \"" + options
                        + "\"; choose another folder or add --restart");
            }
        }
        AtomicFile.write(file, out -> out.append(options).append('\n'));
    }

    private List<Path> folders() throws IOException {
        if (!Files.isDirectory(input)) {
            throw new IOException(input + ": no such folder");
        }
        try (Stream<Path> tree = Files.walk(input, FileVisitOption.FOLLOW_LINKS)) {
            return tree.filter(Files::isDirectory)
                    .filter(folder -> find(folder, Lang.KO) != null && find(folder, Lang.EN) != null)
                    .sorted()
                    .toList();
        }
    }

    private String name(Lang lang) {
        return lang + (raw ? ".raw.txt" : ".txt");
    }

    private @Nullable Path find(Path folder, Lang lang) {
        Path plain = folder.resolve(name(lang));
        Path packed = folder.resolve(name(lang) + ".gz");
        return Files.isRegularFile(plain) ? plain : Files.isRegularFile(packed) ? packed : null;
    }

    private Path target(Path folder) {
        return output.resolve(input.relativize(folder).toString());
    }

    private Optional<Failed> tryAlign(Path folder) {
        try {
            align(folder);
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(new Failed(folder, Main.describe(e)));
        }
    }

    private void align(Path folder) throws IOException {
        if (raw) {
            alignRaw(folder);
        } else {
            alignLines(folder);
        }
    }

    private void alignLines(Path folder) throws IOException {
        List<String> korean = Lines.read(find(folder, Lang.KO));
        List<String> english = Lines.read(find(folder, Lang.EN));
        List<Supplier<Passage>> sides = List.of(
                () -> ieum.lines(Origin.of("ko.txt"), Lang.KO, korean),
                () -> ieum.lines(Origin.of("en.txt"), Lang.EN, english));
        List<Passage> passages = Parallel.map(Math.min(threads, sides.size()), sides, Supplier::get);
        TextPair texts = TextPair.ofLines(passages.get(0), korean, passages.get(1), english);
        LinksTsv.write(
                align(folder, texts),
                texts.source(),
                texts.target(),
                target(folder).resolve("pred.tsv"));
    }

    private Bitext align(Path folder, TextPair texts) throws IOException {
        Path file = folder.resolve(PINS);
        Pins pins = Files.exists(file) ? PinsTsv.read(file, texts.source(), texts.target()) : Pins.NONE;
        return ieum.align(texts.korean(), texts.english(), pins);
    }

    private void alignRaw(Path folder) throws IOException {
        Bitext bitext = align(
                folder, TextPair.of(ieum.passage(document(folder, Lang.KO)), ieum.passage(document(folder, Lang.EN))));
        Path target = target(folder);
        writeSentences(bitext.sourceSentences(), target.resolve("ko.txt"));
        writeSentences(bitext.targetSentences(), target.resolve("en.txt"));
        LinksTsv.write(bitext, target.resolve("pred.tsv"));
    }

    private Document document(Path folder, Lang lang) throws IOException {
        return Document.of(Origin.of(name(lang)), lang, Lines.text(find(folder, lang)));
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
