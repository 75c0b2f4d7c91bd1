package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ieum.Ieum;
import org.ieum.bitext.Bitext;
import org.ieum.io.Candidates;
import org.ieum.io.GlossaryFormat;
import org.ieum.io.Tbx;
import org.ieum.io.TermLists;
import org.ieum.study.Corpus;
import org.ieum.study.Failure;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.ListedTerm;
import org.ieum.term.Term;
import org.ieum.term.TermCandidate;
import org.ieum.term.TermExtractor;
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
        name = "terms",
        description = "Propose terms in both languages, the likeliest first, with their places. Documents without a "
                + "counterpart give the terms of their own language, by C-value.",
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
            names = "--unaligned",
            description = "Do not align the documents of the folders: they are on one matter and do not translate each "
                    + "other. Names that sound alike and what the lexicon makes of each other are proposed.")
    private boolean unaligned;

    @Option(
            names = "--glossary",
            paramLabel = "FILE",
            description = "Terms (.csv, .xlsx, .tbx) that links should respect; their pairs are not proposed again.")
    private Optional<Path> glossary = Optional.empty();

    @Mixin
    private ReviewedTerms reviewed = new ReviewedTerms();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "A .csv, .xlsx or .tbx file (a .tbx takes variants as one concept); else standard output as CSV.")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Usage.requireExtension(output, ".csv", ".xlsx", ".tbx");
        Ieum ieum = Ieum.builder()
                .glossary(Glossaries.read(glossary, spec.commandLine().getErr()))
                .reviews(reviewed.read())
                .build();
        List<Corpus> corpora = new ArrayList<>();
        List<Bitext> bitexts = new ArrayList<>();
        for (Path input : inputs) {
            Input.requireNamed(input);
            if (Files.isDirectory(input)) {
                corpora.add(ieum.corpus(input));
            } else if (unaligned) {
                throw new Usage(
                        input + ": --unaligned takes folders of documents; leave it out to use the links of a file");
            } else if (!Files.exists(input)) {
                throw new NoSuchFileException(input.toString(), null, "no such file or folder");
            } else {
                bitexts.addAll(BitextFormat.readKoreanOrEnglish(input));
            }
        }
        List<Document> documents =
                corpora.stream().flatMap(corpus -> corpus.documents().stream()).toList();
        List<Document> korean = documents(corpora, Lang.KO);
        List<Document> english = documents(corpora, Lang.EN);
        if (bitexts.isEmpty() && documents.isEmpty()) {
            return nothing(corpora);
        }
        corpora.stream().filter(corpus -> !unaligned).forEach(corpus -> bitexts.addAll(align(ieum, corpus)));
        if (unaligned && !korean.isEmpty() && !english.isEmpty()) {
            write(ieum.candidates(korean, english));
        } else if (bitexts.isEmpty()) {
            writeList(ieum.terms(documents));
        } else {
            write(ieum.candidates(bitexts));
        }
        return tell(corpora) ? ExitCode.PARTLY : ExitCode.DONE;
    }

    private int nothing(List<Corpus> corpora) {
        if (!tell(corpora)) {
            spec.commandLine().getErr().println("ieum: " + Input.nothingIn(inputs.get(0)));
        }
        return ExitCode.UNREADABLE;
    }

    /** Tells what could not be read, if there is such; true if there is. */
    private boolean tell(List<Corpus> corpora) {
        List<Failure> failures =
                corpora.stream().flatMap(corpus -> corpus.failures().stream()).toList();
        failures.forEach(failure -> spec.commandLine().getErr().println("ieum: " + failure));
        return !failures.isEmpty();
    }

    private static List<Bitext> align(Ieum ieum, Corpus corpus) {
        List<Document> english = corpus.documents(Lang.EN);
        return corpus.documents(Lang.KO).stream()
                .flatMap(korean -> english.stream().map(other -> ieum.align(korean, other)))
                .toList();
    }

    private static List<Document> documents(List<Corpus> corpora, Lang lang) {
        return corpora.stream()
                .flatMap(corpus -> corpus.documents(lang).stream())
                .toList();
    }

    private void write(List<TermCandidate> candidates) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (output.isEmpty()) {
            Candidates.write(candidates, out);
        } else if (isTbx(output.get())) {
            List<Concept> concepts = TermExtractor.concepts(candidates);
            Tbx.write(Glossary.of(concepts), output.get());
            out.println(output.get() + ": " + Counts.of(candidates.size(), "candidate") + " in "
                    + Counts.of(concepts.size(), "concept"));
        } else {
            int open = Candidates.write(candidates, output.get());
            int decided = candidates.size() - open;
            out.println(output.get() + ": " + open + " candidates"
                    + (decided == 0 ? "" : "; " + decided + " more are reviewed already"));
        }
    }

    private void writeList(List<ListedTerm> terms) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (output.isEmpty()) {
            TermLists.write(terms, out);
            return;
        }
        if (isTbx(output.get())) {
            Tbx.write(Glossary.of(terms.stream().map(TermsCommand::concept).toList()), output.get());
        } else {
            TermLists.write(terms, output.get());
        }
        out.println(output.get() + ": " + Counts.of(terms.size(), "term") + " without counterparts");
    }

    private static boolean isTbx(Path file) {
        return GlossaryFormat.of(file).filter(GlossaryFormat.TBX::equals).isPresent();
    }

    private static Concept concept(ListedTerm term) {
        return Concept.of(term.lang() + "" + term.rank(), List.of(Term.of(term.lang(), term.text())));
    }
}
