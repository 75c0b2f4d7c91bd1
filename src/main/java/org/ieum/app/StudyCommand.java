package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ieum.Ieum;
import org.ieum.finding.Finding;
import org.ieum.io.ByteOrderMark;
import org.ieum.io.Candidates;
import org.ieum.io.FindingMessages;
import org.ieum.io.Findings;
import org.ieum.io.FramingCsv;
import org.ieum.io.HtmlReport;
import org.ieum.io.PinsTsv;
import org.ieum.io.RunJson;
import org.ieum.io.Tables;
import org.ieum.io.Tbx;
import org.ieum.io.Tmx;
import org.ieum.segment.Segmenter;
import org.ieum.study.Comparison;
import org.ieum.study.Corpus;
import org.ieum.study.FramingSet;
import org.ieum.study.Study;
import org.ieum.study.StudyPins;
import org.ieum.term.Review;
import org.ieum.term.Reviews;
import org.ieum.text.Counts;
import org.ieum.text.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "study",
        description = "Compare the articles of a corpus: who renders which concept how, and what differs.",
        mixinStandardHelpOptions = true)
final class StudyCommand implements Callable<Integer> {
    private static final String FINDINGS = "findings.csv";
    private static final String CANDIDATES = "candidates.csv";
    private static final String FRAMING = "framing.csv";
    private static final List<String> TABLES = List.of(
            FINDINGS,
            "witnesses.csv",
            "renderings.csv",
            "mentions.csv",
            "measures.csv",
            "facts.csv",
            "coverage.csv",
            "outlets.csv",
            "links.csv",
            CANDIDATES);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CORPUS", description = "A folder of pages, best with documents.csv and glossary.csv.")
    private Path folder;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "Folder for the report and the tables.")
    private Path output;

    @Option(
            names = "--glossary",
            paramLabel = "FILE",
            description = "Terms (.csv, .xlsx, .tbx) instead of the corpus's own.")
    private Optional<Path> glossary = Optional.empty();

    @Option(
            names = "--pins",
            paramLabel = "FILE",
            description = "Links that a person has confirmed, cut or joined, as the report saves them.")
    private Optional<Path> pins = Optional.empty();

    @Option(
            names = "--framing",
            paramLabel = "FILE",
            description = "Ways of putting a matter (set,label,lang,form) whose shares are written to framing.csv.")
    private Optional<Path> framing = Optional.empty();

    @Option(
            names = "--reviewed",
            paramLabel = "FILE",
            description = "Findings that a person has marked (id,decision,comment,reviewer), as the report saves them;"
                    + " kept in OUT/findings.csv.")
    private Optional<Path> reviewed = Optional.empty();

    @Mixin
    private ReviewedTerms reviewedTerms = new ReviewedTerms();

    @Option(
            names = "--share",
            description = "Also write share.html, a report that may be passed on: quotes of at most 25 words with their"
                    + " offsets, no whole articles.")
    private boolean share;

    @Option(
            names = "--bom",
            description = "Begin every .csv with a byte order mark, so that Excel shows its Korean right.")
    private boolean bom;

    @Mixin
    private Ui ui = new Ui();

    @Mixin
    private FailOn failOn = new FailOn();

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Input.requireNamed(folder);
        requireOutside();
        Reviews terms = terms();
        Ieum ieum = Ieum.builder()
                .glossary(Glossaries.read(glossary, spec.commandLine().getErr()))
                .reviews(terms)
                .build();
        StudyPins decided = pins.isPresent() ? PinsTsv.readStudy(pins.get()) : StudyPins.NONE;
        List<FramingSet> sets = framing.isPresent() ? FramingCsv.read(framing.get()) : List.of();
        Findings marked = Findings.read(output.resolve(FINDINGS));
        if (reviewed.isPresent()) {
            marked = marked.with(Findings.reviews(reviewed.get()));
        }
        Corpus corpus = ieum.corpus(folder);
        PrintWriter err = spec.commandLine().getErr();
        corpus.failures().forEach(failure -> err.println("ieum: " + failure));
        if (corpus.documents().isEmpty()) {
            err.println("ieum: " + Input.nothingIn(folder));
            return ExitCode.UNREADABLE;
        }
        if (glossary.isEmpty()) {
            Glossaries.doubt(corpus.glossary())
                    .ifPresent(doubt -> err.println("ieum: " + folder + ": glossary: " + doubt));
        }
        Study study = ieum.study(corpus, decided);
        HtmlReport report = HtmlReport.of(study).reviewed(marked.reviews()).framing(sets);
        report(ui.isKorean() ? report.in(Lang.KO) : report);
        if (framing.isPresent()) {
            FramingCsv.write(study, sets, output.resolve(FRAMING));
        }
        write(study, marked.with(ui.messages(study.glossary())), start);
        if (bom) {
            for (String table : tables()) {
                ByteOrderMark.add(output.resolve(table));
            }
        }
        List<Finding> counting = marked.reviews().counting(study.findings());
        print(study, counting, terms);
        if (study.pairs().isEmpty()) {
            err.println("ieum: " + folder
                    + ": nothing to compare; it takes two documents of one event, of different outlets"
                    + " or languages");
        }
        return study.failures().isEmpty() ? failOn.code(counting) : ExitCode.PARTLY;
    }

    /** A report among the pages would be a page of the next study, and its glossary.tbx that of the corpus. */
    private void requireOutside() {
        Path corpus = folder.toAbsolutePath().normalize();
        Path out = output.toAbsolutePath().normalize();
        boolean listed = Files.exists(folder.resolve("documents.csv"));
        if (out.equals(corpus) || (out.startsWith(corpus) && !listed)) {
            throw new Usage(output + " lies in the corpus, and the report would be read as one of its pages; choose a"
                    + " folder outside " + folder);
        }
    }

    /** What was decided about the terms that were proposed by an earlier run, and elsewhere. */
    private Reviews terms() throws IOException {
        Path table = output.resolve(CANDIDATES);
        return reviewedTerms.read().and(Files.exists(table) ? Candidates.reviews(table) : Reviews.NONE);
    }

    private List<String> tables() {
        List<String> tables = new ArrayList<>(TABLES);
        if (framing.isPresent()) {
            tables.add(FRAMING);
        }
        return tables;
    }

    private void report(HtmlReport report) throws IOException {
        report.write(output.resolve("report.html"));
        if (share) {
            report.shared().write(output.resolve("share.html"));
        }
    }

    private void write(Study study, Findings marked, long start) throws IOException {
        marked.write(study.findings());
        Findings.witnesses(study.findings(), output.resolve("witnesses.csv"));
        Tables.renderings(study, output.resolve("renderings.csv"));
        Tables.mentions(study, output.resolve("mentions.csv"));
        Tables.measures(study, output.resolve("measures.csv"));
        Tables.facts(study, output.resolve("facts.csv"));
        Tables.coverage(study, output.resolve("coverage.csv"));
        Tables.outlets(study, output.resolve("outlets.csv"));
        Tables.links(study, output.resolve("links.csv"));
        Tmx.write(
                study.pairs().stream()
                        .filter(Comparison::isKoreanEnglish)
                        .map(Comparison::bitext)
                        .toList(),
                output.resolve("bitext.tmx"));
        Tbx.write(study.glossary(), output.resolve("glossary.tbx"));
        Candidates.write(study.candidates(), output.resolve(CANDIDATES));
        RunJson.write(study, marked.reviews(), given(), System.nanoTime() - start, output.resolve("run.json"));
    }

    /** Every option but the folder for what is written. */
    private RunJson.Given given() {
        Map<String, Path> files = new LinkedHashMap<>();
        glossary.ifPresent(file -> files.put("glossary", file));
        pins.ifPresent(file -> files.put("pins", file));
        framing.ifPresent(file -> files.put("framing", file));
        reviewed.ifPresent(file -> files.put("reviewed", file));
        reviewedTerms.file().ifPresent(file -> files.put("candidates", file));
        List<String> options = new ArrayList<>();
        files.forEach((name, file) -> options.add(name + "=" + file));
        if (share) {
            options.add("share");
        }
        if (bom) {
            options.add("bom");
        }
        if (ui.isKorean()) {
            options.add("ui=ko");
        }
        failOn.severity().ifPresent(severity -> options.add("fail-on=" + severity.label()));
        return new RunJson.Given(folder, options, files, environment());
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>(Segmenter.libraries());
        environment.put("java", Runtime.version().toString());
        return environment;
    }

    private void print(Study study, List<Finding> counting, Reviews terms) {
        PrintWriter out = spec.commandLine().getOut();
        FindingMessages messages = ui.messages(study.glossary());
        counting.stream().limit(3).forEach(finding -> out.println(ui.severity(finding) + ": " + messages.of(finding)));
        if (study.corpus().glossary().isEmpty()) {
            out.println(ui.isKorean() ? withoutGlossaryInKorean(study, terms) : withoutGlossary(study, terms));
        }
        out.println(
                output.resolve("report.html") + ": " + counts(study) + ", " + ui.findings(counting, study.findings()));
    }

    private String withoutGlossary(Study study, Reviews terms) {
        return study.glossary().isEmpty()
                ? "no glossary, so no terms were looked for: give one with --glossary FILE"
                : "no glossary, so " + Counts.of(study.glossary().size(), "concept")
                        + " that the texts suggest were looked for"
                        + (terms.all().isEmpty() ? "" : " (" + terms + ")") + ": accept and reject terms in "
                        + output.resolve(CANDIDATES) + " and run again, or give a glossary with --glossary FILE";
    }

    private String withoutGlossaryInKorean(Study study, Reviews terms) {
        return study.glossary().isEmpty()
                ? "용어집이 없어 용어는 찾지 않았습니다. --glossary FILE로 줄 수 있습니다."
                : "용어집이 없어 글에서 고른 개념 " + study.glossary().size() + "개를 찾았습니다"
                        + (terms.all().isEmpty()
                                ? ""
                                : "(채택 " + terms.count(Review.Decision.ACCEPT) + ", 거부 "
                                        + terms.count(Review.Decision.REJECT) + ")")
                        + ". "
                        + output.resolve(CANDIDATES)
                        + "에서 채택과 거부를 정해 다시 실행하거나, --glossary FILE로 용어집을 주세요.";
    }

    private String counts(Study study) {
        int documents = study.corpus().documents().size();
        int outlets = study.corpus().outlets().size();
        long links = study.pairs().stream()
                .mapToLong(pair -> pair.bitext().links().size())
                .sum();
        int renderings = study.renderings().size();
        return ui.isKorean()
                ? "문서 " + documents + "건, 매체 " + outlets + "곳, 연결 " + links + "개, 표현 " + renderings + "가지"
                : Counts.of(documents, "document") + ", " + Counts.of(outlets, "outlet") + ", "
                        + Counts.of(links, "link") + ", " + Counts.of(renderings, "rendering");
    }
}
