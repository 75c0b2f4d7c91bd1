package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Evaluation;
import org.ieum.io.EvaluationText;
import org.ieum.io.Lines;
import org.ieum.io.LinksTsv;
import org.ieum.text.Counts;
import org.ieum.text.IeumException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        description = "Score alignments against gold ones: strict, lax, sentence pairs, nulls, per link type.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "A gold.tsv, or a tree with gold.tsv files.")
    private Path gold;

    @Parameters(
            index = "1",
            paramLabel = "PRED",
            description = "Links (tsv, vecalign, hunalign, by extension), or a tree of files called pred with one of"
                    + " these extensions.")
    private Path predicted;

    @Option(names = "--raw", description = "The prediction was made on its own ko.txt and en.txt, which lie beside it.")
    private boolean raw;

    @Option(names = "--json", description = "All counts and scores as JSON.")
    private boolean json;

    @Option(names = "--per-doc", description = "A line for each document first.")
    private boolean perDocument;

    private final List<String> missing = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Map<String, Evaluation> groups = new LinkedHashMap<>();
        PrintWriter out = spec.commandLine().getOut();
        for (GoldDocument document : documents()) {
            Evaluation evaluation = raw ? document.evaluateRaw() : document.evaluate();
            if (document.predicted().isEmpty()) {
                missing.add(document.name());
            }
            if (perDocument) {
                out.println(document.name() + " " + EvaluationText.line(evaluation));
            }
            groups.merge(document.group(), evaluation, Evaluation::plus);
        }
        print(groups, out);
        if (!missing.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("no prediction for " + Counts.of(missing.size(), "document") + " (counted as empty): "
                            + String.join(", ", missing.subList(0, Math.min(5, missing.size()))));
        }
        return ExitCode.DONE;
    }

    private void print(Map<String, Evaluation> groups, PrintWriter out) {
        if (json) {
            out.println(EvaluationText.json(groups));
            return;
        }
        groups.forEach((name, evaluation) -> {
            if (groups.size() > 1) {
                out.println(name);
            }
            out.println(EvaluationText.table(evaluation));
        });
    }

    private List<GoldDocument> documents() throws IOException {
        if (Files.isRegularFile(gold)) {
            Input.require(predicted);
            return List.of(new GoldDocument(gold.getFileName().toString(), gold, Optional.of(predicted)));
        }
        for (Path input : List.of(gold, predicted)) {
            if (!Files.exists(input)) {
                throw new NoSuchFileException(input.toString());
            }
        }
        try (Stream<Path> tree = Files.walk(gold)) {
            List<GoldDocument> found = tree.filter(Files::isDirectory)
                    .sorted()
                    .flatMap(folder -> Input.find(folder.resolve("gold.tsv")).stream()
                            .map(file -> new GoldDocument(name(folder), file, prediction(folder))))
                    .toList();
            if (found.isEmpty()) {
                throw new IOException(gold + ": no gold.tsv below it");
            }
            return found;
        }
    }

    private String name(Path folder) {
        return gold.relativize(folder).toString();
    }

    private Optional<Path> prediction(Path folder) {
        Path base = predicted.resolve(name(folder));
        return Input.find(
                base.resolve("pred.tsv"),
                base.resolve("pred.vecalign"),
                base.resolve("pred.hunalign"),
                base.resolve("gold.tsv"),
                Path.of(base + ".tsv"));
    }

    private record GoldDocument(String name, Path gold, Optional<Path> predicted) {
        /** The first folder of its name. */
        String group() {
            return name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
        }

        Evaluation evaluate() {
            try {
                List<Bead> beads = LinksTsv.read(gold);
                List<Bead> guess = predicted.isPresent() ? BitextFormat.readLinks(predicted.get()) : List.of();
                Optional<Path> possible = Input.find(gold.resolveSibling("possible.tsv"));
                int source = size("ko.txt", beads, Bead::source);
                int target = size("en.txt", beads, Bead::target);
                requireInRange(guess, source, target);
                requireAsManyAs(beads, guess);
                List<Bead> excused = possible.isPresent() ? LinksTsv.read(possible.get()) : List.of();
                return Evaluation.of(beads, guess, excused, source, target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private int size(String file, List<Bead> beads, Function<Bead, List<Integer>> side) throws IOException {
            Optional<Path> text = Input.find(gold.resolveSibling(file));
            return text.isPresent() ? Lines.read(text.get()).size() : Beads.size(beads, side);
        }

        /** One that names fewer sentences than the gold was made of other texts, or broke off. */
        private void requireAsManyAs(List<Bead> beads, List<Bead> guess) {
            int source = Beads.size(guess, Bead::source);
            int target = Beads.size(guess, Bead::target);
            int goldSource = Beads.size(beads, Bead::source);
            int goldTarget = Beads.size(beads, Bead::target);
            if (!guess.isEmpty() && (source < goldSource || target < goldTarget)) {
                throw new IeumException(predicted.orElseThrow() + ": " + source + " and " + target
                        + " sentences, where the gold has " + goldSource + " and " + goldTarget
                        + "; a sentence without a counterpart has a row too");
            }
        }

        private void requireInRange(List<Bead> beads, int source, int target) {
            for (Bead bead : beads) {
                if (!bead.isWithin(source, target)) {
                    throw new IeumException(predicted.get() + ": " + bead + " is out of range (" + source + " and "
                            + target + " lines)");
                }
            }
        }

        Evaluation evaluateRaw() {
            try {
                List<Bead> beads = LinksTsv.read(gold);
                List<String> goldKorean = sentences(gold, "ko.txt");
                List<String> goldEnglish = sentences(gold, "en.txt");
                if (predicted.isEmpty()) {
                    return Evaluation.of(beads, List.of(), List.of(), goldKorean.size(), goldEnglish.size());
                }
                Path file = predicted.get();
                List<Bead> guess = BitextFormat.readLinks(file);
                List<String> korean = sentences(file, "ko.txt");
                List<String> english = sentences(file, "en.txt");
                requireInRange(guess, korean.size(), english.size());
                return Evaluation.ofRaw(beads, goldKorean, goldEnglish, guess, korean, english);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<String> sentences(Path beside, String file) throws IOException {
            Path text = Input.find(beside.resolveSibling(file))
                    .orElseThrow(() -> new IOException(beside.resolveSibling(file) + ": no such file"));
            return Lines.read(text).stream().filter(line -> !line.isBlank()).toList();
        }
    }
}
