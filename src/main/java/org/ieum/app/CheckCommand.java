package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ieum.bitext.Bitext;
import org.ieum.io.Findings;
import org.ieum.study.Checker;
import org.ieum.study.Finding;
import org.ieum.study.FindingReviews;
import org.ieum.term.Glossary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Check the terms, numbers, dates and names of a bitext.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BITEXT", description = "A .tmx, .xlf or .jsonl file.")
    private Path bitext;

    @Option(names = "--glossary", paramLabel = "FILE", description = "The terms to check, .csv or .tbx.")
    private Optional<Path> glossary = Optional.empty();

    @Option(
            names = "--reviewed",
            paramLabel = "FILE",
            description =
                    "Findings that a person has marked (id,decision,comment,reviewer); those to ignore do not count.")
    private Optional<Path> reviewed = Optional.empty();

    @Mixin
    private FailOn failOn = new FailOn();

    @Override
    public Integer call() throws IOException {
        Checker checker = Checker.of(glossary.isPresent() ? Glossaries.read(glossary.get()) : Glossary.EMPTY);
        List<Finding> findings = new ArrayList<>();
        for (Bitext each : BitextFormat.read(bitext)) {
            findings.addAll(checker.check(each).findings());
        }
        FindingReviews reviews = reviewed.isPresent() ? Findings.reviews(reviewed.get()) : FindingReviews.NONE;
        List<Finding> counting = reviews.counting(findings);
        PrintWriter out = spec.commandLine().getOut();
        counting.forEach(finding -> print(finding, out));
        out.println(counting.size() + " findings" + FailOn.ignored(findings.size() - counting.size()));
        return failOn.code(counting);
    }

    private static void print(Finding finding, PrintWriter out) {
        out.println(finding.severity().label() + " " + finding.kind() + " "
                + finding.a().origin() + " " + finding.message() + " [" + finding.id() + "]");
    }
}
