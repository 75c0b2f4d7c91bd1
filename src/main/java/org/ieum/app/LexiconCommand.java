package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.ieum.io.Lines;
import org.ieum.lexicon.Coverage;
import org.ieum.lexicon.Lexicon;
import org.ieum.lexicon.TableCheck;
import org.ieum.lexicon.Translation;
import org.ieum.text.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "lexicon",
        description = "Look up words, check tables of translations, and measure how much of a text they cover.",
        mixinStandardHelpOptions = true)
final class LexiconCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "lexicon needs one of lookup, check, coverage");
    }

    @Command(name = "lookup", description = "How words are translated.", mixinStandardHelpOptions = true)
    int lookup(
            @Parameters(arity = "1..*", paramLabel = "WORD", description = "Korean or English; quote what has spaces.")
                    List<String> queries,
            @Mixin Words words)
            throws IOException {
        if (queries.stream().anyMatch(String::isBlank)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "an empty word");
        }
        Lexicon lexicon = words.lexicon();
        boolean all = true;
        for (String query : queries) {
            all &= print(query, lexicon.translations(query, Lang.ofLetters(query)));
        }
        return all ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private boolean print(String query, List<Translation> translations) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(query + (translations.isEmpty() ? ": not in the lexicon" : listed(query, translations.get(0))));
        for (Translation translation : translations) {
            out.println("  " + translation.text() + " ("
                    + translation.partOfSpeech().label() + ", "
                    + translation.category().label() + ")");
        }
        return !translations.isEmpty();
    }

    /** Under which word it stands, if that is another than was asked for; of that the part of speech is told. */
    private static String listed(String query, Translation translation) {
        String headword = translation.headword();
        boolean same = query.equalsIgnoreCase(headword) || query.equals(headword + "다");
        return same ? "" : ", listed as " + headword;
    }

    @Command(
            name = "check",
            description =
                    "What a careful editor would put right in tables of translations; exits 1 if there is anything.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(
                            arity = "1..*",
                            paramLabel = "TABLE",
                            description = "Korean TAB part of speech TAB English; ...  In order of precedence.")
                    List<Path> tables)
            throws IOException {
        TableCheck check = new TableCheck();
        for (Path table : tables) {
            check.add(table.toString(), Lines.text(table));
        }
        check.problems().forEach(spec.commandLine().getOut()::println);
        return check.problems().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    @Command(
            name = "coverage",
            description = "How many of the Korean content words of texts the lexicon knows, and which it does not.",
            mixinStandardHelpOptions = true,
            footer = {
                "",
                "Of folders with ko.txt, en.txt and gold.tsv (links by line number) also: how many of the words have",
                "a translation in the linked English, by this lexicon and by the names of CLDR alone.",
                "@FILE reads the arguments from a file."
            })
    int coverage(
            @Parameters(
                            arity = "1..*",
                            paramLabel = "TEXT",
                            description = "Korean texts, or folders: every ko.txt in them counts.")
                    List<Path> texts,
            @Option(
                            names = "--misses",
                            paramLabel = "N",
                            defaultValue = "20",
                            description = "How many of the most frequent misses to list; default ${DEFAULT-VALUE}.")
                    int misses,
            @Mixin Words words)
            throws IOException {
        if (misses < 0) {
            throw new Usage("--misses " + misses + ": expected 0 or more");
        }
        CoverageText text = new CoverageText(new Coverage(words.lexicon()), new Coverage(Lexicon.cldr()));
        for (Path path : texts) {
            text.add(path);
        }
        if (!text.isKorean()) {
            spec.commandLine().getErr().println("ieum: hardly any Korean in these texts; coverage is of Korean words");
        }
        text.print(spec.commandLine().getOut(), misses);
        return ExitCode.DONE;
    }
}
