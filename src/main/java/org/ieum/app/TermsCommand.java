package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ieum.Ieum;
import org.ieum.bitext.Bitext;
import org.ieum.io.Candidates;
import org.ieum.io.Tbx;
import org.ieum.study.Corpus;
import org.ieum.term.Glossary;
import org.ieum.term.TermCandidate;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "terms",
        description = "Propose terms in both languages, the likeliest first, with their places.",
        mixinStandardHelpOptions = true)
final class TermsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR|BITEXT",
            description = "A corpus folder, or .tmx, .xlf and .jsonl files.")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "A .csv or .tbx file; else standard output as CSV.")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Ieum ieum = Ieum.create();
        List<Bitext> bitexts = new ArrayList<>();
        int failures = 0;
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                Corpus corpus = ieum.corpus(input);
                corpus.failures().forEach(failure -> spec.commandLine().getErr().println("ieum: " + failure));
                failures += corpus.failures().size();
                bitexts.addAll(align(ieum, corpus));
            } else {
                bitexts.addAll(BitextFormat.read(input));
            }
        }
        write(ieum.candidates(bitexts));
        return failures == 0 ? ExitCode.DONE : bitexts.isEmpty() ? ExitCode.UNREADABLE : ExitCode.PARTLY;
    }

    private static List<Bitext> align(Ieum ieum, Corpus corpus) {
        List<Bitext> bitexts = new ArrayList<>();
        for (Document korean : of(corpus, Lang.KO)) {
            for (Document english : of(corpus, Lang.EN)) {
                bitexts.add(ieum.align(korean, english));
            }
        }
        return bitexts;
    }

    private static List<Document> of(Corpus corpus, Lang lang) {
        return corpus.documents().stream()
                .filter(document -> document.lang().equals(lang))
                .toList();
    }

    private void write(List<TermCandidate> candidates) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (output.isEmpty()) {
            Candidates.write(candidates, out);
        } else if (output.get().toString().endsWith(".tbx")) {
            Tbx.write(glossary(candidates), output.get());
            out.println(output.get() + ": " + candidates.size() + " candidates");
        } else {
            int open = Candidates.write(candidates, output.get());
            int decided = candidates.size() - open;
            out.println(output.get() + ": " + open + " candidates"
                    + (decided == 0 ? "" : "; " + decided + " more are reviewed already"));
        }
    }

    private static Glossary glossary(List<TermCandidate> candidates) {
        Glossary.Builder glossary = Glossary.builder();
        for (TermCandidate candidate : candidates) {
            glossary.concept("c" + candidate.rank())
                    .ko(candidate.text(Lang.KO))
                    .en(candidate.text(Lang.EN))
                    .note(String.format(
                            Locale.ROOT,
                            "candidate, %s, score %.2f",
                            candidate.kind().label(),
                            candidate.score()));
        }
        return glossary.build();
    }
}
