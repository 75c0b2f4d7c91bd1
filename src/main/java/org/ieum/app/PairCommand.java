package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ieum.Ieum;
import org.ieum.align.DocumentPair;
import org.ieum.align.DocumentPairer;
import org.ieum.io.PairsTsv;
import org.ieum.study.Corpus;
import org.ieum.text.Counts;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "pair",
        description = "Find out which Korean and English documents of a folder belong together.",
        mixinStandardHelpOptions = true,
        footer = {"", "A pair a row: Korean file, English file, score from 0 to 1, what both say."})
final class PairCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder of pages in both languages, in any subfolders.")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "A .tsv file; else standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--min",
            paramLabel = "S",
            description = "The least score of a pair, 0 to 1; default ${DEFAULT-VALUE}.")
    private double min = DocumentPairer.THRESHOLD;

    @Option(
            names = "--best",
            paramLabel = "N",
            description = "The N best counterparts of each Korean document, 1 to 10; by default each document is in one"
                    + " pair at most.")
    private Optional<Integer> best = Optional.empty();

    @Option(
            names = "--glossary",
            paramLabel = "FILE",
            description = "Terms (.csv, .xlsx, .tbx) that tell documents apart.")
    private Optional<Path> glossary = Optional.empty();

    @Mixin
    private Words words = new Words();

    @Override
    public Integer call() throws IOException {
        Input.requireNamed(folder);
        requireRanges();
        Ieum reader = words.builder(glossary, spec.commandLine().getErr()).build();
        Corpus corpus = reader.corpus(folder);
        PrintWriter err = spec.commandLine().getErr();
        corpus.failures().forEach(failure -> err.println("ieum: " + failure));
        List<Document> korean = corpus.documents(Lang.KO);
        List<Document> english = corpus.documents(Lang.EN);
        if (korean.isEmpty() || english.isEmpty()) {
            err.println("ieum: " + folder + ": no document in " + (korean.isEmpty() ? "Korean" : "English"));
            return ExitCode.UNREADABLE;
        }
        write(pairs(reader, korean, english), korean.size(), english.size());
        return corpus.failures().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private void requireRanges() {
        Usage.requireExtension(output, ".tsv");
        if (!(min >= 0 && min <= 1)) {
            throw new Usage("--min " + min + ": expected 0 to 1");
        }
        if (best.isPresent() && (best.get() < 1 || best.get() > 10)) {
            throw new Usage("--best " + best.get() + ": expected 1 to 10");
        }
    }

    private List<DocumentPair> pairs(Ieum ieum, List<Document> korean, List<Document> english) {
        return best.map(most -> ieum.pairCandidates(korean, english, most, min))
                .orElseGet(() -> ieum.pair(korean, english, min));
    }

    private void write(List<DocumentPair> pairs, int korean, int english) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (output.isEmpty()) {
            PairsTsv.write(pairs, out);
            return;
        }
        PairsTsv.write(pairs, output.get());
        out.println(output.get() + ": " + Counts.of(pairs.size(), "pair") + " of " + korean + " Korean and "
                + Counts.of(english, "English document"));
    }
}
