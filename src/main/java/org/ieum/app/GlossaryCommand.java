package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.io.Candidates;
import org.ieum.io.GlossaryFormat;
import org.ieum.term.Concept;
import org.ieum.term.Glossary;
import org.ieum.term.Review;
import org.ieum.term.Reviews;
import org.ieum.term.Scope;
import org.ieum.term.Term;
import org.ieum.text.Counts;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "glossary",
        description = "Look up, convert, merge, compare, check and grow glossaries.",
        mixinStandardHelpOptions = true)
final class GlossaryCommand implements Runnable {
    private static final String LANGS =
            "For files of terms and their translations: from which language, into which; ko,en if not given.";
    private static final int SHOWN = 20;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "glossary needs one of lookup, convert, merge, diff, lint, accept");
    }

    @Command(
            name = "lookup",
            description = "What a term is called in the other language.",
            mixinStandardHelpOptions = true)
    int lookup(
            @Parameters(paramLabel = "GLOSSARY") Path file,
            @Parameters(paramLabel = "TERM", description = "Spaces, middle dots and hyphens do not matter.")
                    String term)
            throws IOException {
        if (term.isBlank()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "an empty term");
        }
        Glossary glossary = Glossaries.read(file);
        PrintWriter out = spec.commandLine().getOut();
        boolean found = false;
        for (Lang lang : glossary.langs()) {
            for (Concept concept : glossary.lookup(term, lang)) {
                print(concept, out);
                found = true;
            }
        }
        if (!found) {
            for (Lang lang : glossary.langs()) {
                glossary.suggest(term, lang).forEach(near -> out.println("did you mean " + near.text() + "?"));
            }
            out.println(term + ": not in " + file);
        }
        return found ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static void print(Concept concept, PrintWriter out) {
        out.println(concept.id() + (concept.domain().isEmpty() ? "" : " (" + concept.domain() + ")"));
        for (Term term : concept.terms()) {
            String scope = term.scope().equals(Scope.ANY) ? "" : "; " + term.scope();
            out.println("  " + term.lang() + " " + term.text() + " ("
                    + term.status().label() + ", " + term.type().label() + scope + ")");
        }
    }

    @Command(
            name = "convert",
            description = "Write a glossary in another format; what that cannot hold is listed on standard error.",
            mixinStandardHelpOptions = true)
    int convert(
            @Parameters(paramLabel = "FROM") Path from,
            @Option(
                            names = {"-o", "--output"},
                            required = true,
                            paramLabel = "TO")
                    Path to,
            @Option(
                            names = "--from",
                            paramLabel = "FORMAT",
                            converter = FormatName.class,
                            description = "One of ${COMPLETION-CANDIDATES}; without it, the extension tells.")
                    Optional<GlossaryFormat> fromFormat,
            @Option(
                            names = "--to",
                            paramLabel = "FORMAT",
                            converter = FormatName.class,
                            description = "One of ${COMPLETION-CANDIDATES}; without it, the extension tells.")
                    Optional<GlossaryFormat> toFormat,
            @Option(names = "--langs", paramLabel = "LANGS", description = LANGS) Optional<String> langs)
            throws IOException {
        Glossaries.Pair pair = Glossaries.Pair.of(langs);
        GlossaryFormat target = toFormat.orElseGet(() -> Glossaries.target(to));
        Glossary glossary = Glossaries.read(from, fromFormat, pair);
        target.write(glossary, to, pair.from(), pair.to());
        printSome(target.losses(glossary, pair.from(), pair.to()), target, to);
        spec.commandLine().getOut().println(to + ": " + Counts.of(glossary.size(), "concept"));
        return ExitCode.DONE;
    }

    /** All of them if they are few, else some and how to see the others. */
    private void printSome(List<Glossary.Problem> losses, GlossaryFormat format, Path file) {
        PrintWriter err = spec.commandLine().getErr();
        losses.stream().limit(SHOWN).forEach(loss -> err.println(file + ": " + loss));
        if (losses.size() > SHOWN) {
            err.println(file + ": " + (losses.size() - SHOWN) + " losses more; \"glossary lint --for " + format
                    + "\" lists them all");
        }
    }

    @Command(name = "merge", description = "Join glossaries; the first one wins.", mixinStandardHelpOptions = true)
    int merge(
            @Parameters(arity = "1..*", paramLabel = "GLOSSARY", description = "Two or more.") List<Path> files,
            @Option(
                            names = {"-o", "--output"},
                            required = true,
                            paramLabel = "TO")
                    Path to)
            throws IOException {
        if (files.size() < 2) {
            throw new Usage("glossary merge needs two glossaries or more");
        }
        Glossary merged = Glossaries.read(files.get(0));
        for (Path file : files.subList(1, files.size())) {
            Glossary.Merged next = merged.merge(Glossaries.read(file));
            next.clashes().forEach(clash -> spec.commandLine().getErr().println(file + ": " + clash));
            merged = next.glossary();
        }
        Glossaries.write(merged, to);
        spec.commandLine().getOut().println(to + ": " + Counts.of(merged.size(), "concept"));
        return ExitCode.DONE;
    }

    @Command(name = "diff", description = "What changed from one glossary to another.", mixinStandardHelpOptions = true)
    int diff(@Parameters(paramLabel = "BEFORE") Path before, @Parameters(paramLabel = "AFTER") Path after)
            throws IOException {
        List<Glossary.Change> changes = Glossaries.read(before).diff(Glossaries.read(after));
        changes.forEach(change -> spec.commandLine().getOut().println(change));
        return changes.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    @Command(
            name = "lint",
            description = "What a careful terminologist would look at.",
            mixinStandardHelpOptions = true)
    int lint(
            @Parameters(paramLabel = "GLOSSARY") Path file,
            @Option(
                            names = "--for",
                            paramLabel = "FORMAT",
                            converter = FormatName.class,
                            description = "Also what this format cannot hold, one of ${COMPLETION-CANDIDATES}.")
                    Optional<GlossaryFormat> target,
            @Option(names = "--langs", paramLabel = "LANGS", description = LANGS) Optional<String> langs)
            throws IOException {
        Glossaries.Pair pair = Glossaries.Pair.of(langs);
        List<String> told = new ArrayList<>();
        Glossary glossary = Glossaries.read(file, repeated -> told.add(repeated.getMessage()));
        List<Glossary.Problem> problems = new ArrayList<>(glossary.lint());
        target.ifPresent(format -> problems.addAll(format.losses(glossary, pair.from(), pair.to())));
        problems.forEach(problem -> told.add(file + ": " + problem));
        told.forEach(spec.commandLine().getOut()::println);
        return told.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    @Command(
            name = "accept",
            description = "Take what was accepted in tables of candidates into a glossary.",
            mixinStandardHelpOptions = true)
    int accept(
            @Parameters(arity = "1..*", paramLabel = "CANDIDATES", description = "With the column decision filled in.")
                    List<Path> tables,
            @Option(
                            names = {"-o", "--output"},
                            required = true,
                            paramLabel = "GLOSSARY",
                            description = "What it holds already stays.")
                    Path to)
            throws IOException {
        Glossary glossary = Files.exists(to) ? Glossaries.read(to) : Glossary.EMPTY;
        for (Path table : tables) {
            Reviews reviews = Candidates.reviews(table);
            Glossary.Merged next = reviews.applyTo(glossary);
            next.clashes().forEach(clash -> spec.commandLine().getErr().println(table + ": " + clash));
            spec.commandLine().getOut().println(table + ": " + reviews);
            if (reviews.count(Review.Decision.ACCEPT) + reviews.count(Review.Decision.REJECT) == 0) {
                spec.commandLine()
                        .getErr()
                        .println(table + ": nothing is decided; write accept or reject into the column decision");
            }
            glossary = next.glossary();
        }
        Glossaries.write(glossary, to);
        spec.commandLine().getOut().println(to + ": " + Counts.of(glossary.size(), "concept"));
        return ExitCode.DONE;
    }

    /** Formats by their labels; an enum's constants would be told besides, and some of them twice. */
    static final class FormatName implements CommandLine.ITypeConverter<GlossaryFormat> {
        @Override
        public GlossaryFormat convert(String label) {
            try {
                return GlossaryFormat.of(label);
            } catch (IeumException e) {
                throw new CommandLine.TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
