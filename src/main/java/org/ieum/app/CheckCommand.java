package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.text.WordUtils;
import org.ieum.bitext.Bitext;
import org.ieum.check.CheckExample;
import org.ieum.check.CheckGuide;
import org.ieum.check.Checker;
import org.ieum.finding.Finding;
import org.ieum.finding.FindingReviews;
import org.ieum.io.FindingMessages;
import org.ieum.io.Findings;
import org.ieum.segment.Segmenter;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Check the terms, numbers, dates and names of a bitext.",
        mixinStandardHelpOptions = true,
        footer = {"", "Two texts become a bitext by: ieum align KO EN -o x.jsonl"})
final class CheckCommand implements Callable<Integer> {
    private static final int WIDTH = 76;

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Asked asked;

    private static final class Asked {
        @Parameters(paramLabel = "BITEXT", description = "A .tmx, .xlf or .jsonl file.")
        private Optional<Path> bitext = Optional.empty();

        @Option(names = "--list", description = "Say what each check looks for, with examples.")
        private boolean list;
    }

    @Option(names = "--glossary", paramLabel = "FILE", description = "The terms to check (.csv, .xlsx, .tbx).")
    private Optional<Path> glossary = Optional.empty();

    @Option(
            names = "--reviewed",
            paramLabel = "FILE",
            description =
                    "Findings that a person has marked (id,decision,comment,reviewer); those to ignore do not count.")
    private Optional<Path> reviewed = Optional.empty();

    @Mixin
    private Words words = new Words();

    @Mixin
    private Ui ui = new Ui();

    @Mixin
    private FailOn failOn = new FailOn();

    @Override
    public Integer call() throws IOException {
        if (asked.bitext.isPresent()) {
            return check(asked.bitext.get());
        }
        Checker.guides().forEach(this::print);
        return ExitCode.DONE;
    }

    private int check(Path bitext) throws IOException {
        Glossary given = Glossaries.read(glossary, spec.commandLine().getErr());
        Checker checker = Checker.of(given, words.lexicon());
        List<Finding> findings = new ArrayList<>();
        for (Bitext each : BitextFormat.readKoreanOrEnglish(bitext)) {
            findings.addAll(checker.check(withNamesApart(each)).findings());
        }
        FindingReviews reviews = reviewed.isPresent() ? Findings.reviews(reviewed.get()) : FindingReviews.NONE;
        List<Finding> counting = reviews.counting(findings);
        PrintWriter out = out();
        FindingMessages messages = ui.messages(given);
        counting.forEach(finding -> print(finding, messages, out));
        out.println(ui.findings(counting, findings));
        return failOn.code(counting);
    }

    /** Two documents of one name, as those of one file are, go by their languages, or by their files if these are one. */
    private Bitext withNamesApart(Bitext bitext) {
        Document a = bitext.source();
        Document b = bitext.target();
        if (!a.outlet().equals(b.outlet())) {
            return bitext;
        }
        return a.lang().equals(b.lang())
                ? bitext.withOutlets(a.origin().toString(), b.origin().toString())
                : bitext.withOutlets(ui.name(a.lang()), ui.name(b.lang()));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private void print(Finding finding, FindingMessages messages, PrintWriter out) {
        out.println(ui.severity(finding) + " " + messages.kind(finding) + " "
                + finding.a().origin() + " " + messages.of(finding) + " [" + finding.id() + "]");
    }

    private void print(CheckGuide guide) {
        out().println(guide.name() + ": " + guide.title());
        String rules = guide.summary();
        Segmenter.create().split(rules, Lang.EN).forEach(rule -> out().println(wrapped(rule.of(rules))));
        out().println();
        guide.examples().forEach(this::print);
        out().println();
    }

    private static String wrapped(String rule) {
        return "  - " + WordUtils.wrap(rule, WIDTH, "\n    ", false);
    }

    private void print(CheckExample example) {
        out().println("  " + example.expected() + " (" + example.why() + ")");
        example.a().forEach(sentence -> out().println("    A: " + sentence));
        example.b().forEach(sentence -> out().println("    B: " + sentence));
    }
}
