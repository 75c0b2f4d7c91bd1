package org.ieum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ieum.Ieum;
import org.ieum.bitext.Bitext;
import org.ieum.io.Tables;
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

    @Parameters(arity = "1..*", paramLabel = "DIR|BITEXT", description = "A corpus folder, or .tmx and .jsonl files.")
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
        if (output.isEmpty()) {
            Tables.candidates(candidates, spec.commandLine().getOut());
        } else if (output.get().toString().endsWith(".tbx")) {
            Tbx.write(glossary(candidates), output.get());
        } else {
            Tables.candidates(candidates, output.get());
        }
        output.ifPresent(file -> spec.commandLine().getOut().println(file + ": " + candidates.size() + " candidates"));
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
