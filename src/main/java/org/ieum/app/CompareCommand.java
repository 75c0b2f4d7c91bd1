package org.ieum.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ieum.bitext.Agreement;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.io.AgreementText;
import org.ieum.text.IeumException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        description = "Compare two alignments of the same texts: how far they agree, and where they differ.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exits with 1 if they differ."})
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "Links (tsv, hunalign, vecalign) or a bitext (tmx, xlf, jsonl), by extension.")
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private Path second;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<Numbered> as = read(first);
        List<Numbered> bs = read(second);
        require(as.size() == bs.size(), as.size() + " and " + bs.size() + " pairs of texts");
        List<Agreement> agreements = new ArrayList<>();
        for (int k = 0; k < as.size(); k++) {
            agreements.add(compare(as.get(k), bs.get(k)));
        }
        PrintWriter out = spec.commandLine().getOut();
        agreements.forEach(each -> out.println(json ? AgreementText.json(each) : AgreementText.text(each)));
        boolean same = agreements.stream().allMatch(each -> each.differences().isEmpty());
        return same ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Agreement compare(Numbered a, Numbered b) {
        require(
                a.source == b.source && a.target == b.target,
                a.source + " and " + a.target + " sentences against " + b.source + " and " + b.target
                        + "; these are not alignments of the same sentences"
                        + " (a .tmx leaves out those without a counterpart)");
        try {
            return Agreement.of(a.beads, b.beads, a.source, a.target);
        } catch (IeumException e) {
            throw new IeumException(first + ", " + second + ": " + e.getMessage(), e);
        }
    }

    private void require(boolean holds, String problem) {
        if (!holds) {
            throw new IeumException(first + ", " + second + ": " + problem);
        }
    }

    private record Numbered(List<Bead> beads, int source, int target) {
        static Numbered of(Bitext bitext) {
            return new Numbered(
                    bitext.beads(),
                    bitext.sourceSentences().size(),
                    bitext.targetSentences().size());
        }

        /** Of a file in which every sentence stands in some row. */
        static Numbered of(List<Bead> beads) {
            return new Numbered(beads, Beads.size(beads, Bead::source), Beads.size(beads, Bead::target));
        }
    }

    private static List<Numbered> read(Path file) throws IOException {
        return BitextFormat.isLinks(file)
                ? List.of(Numbered.of(BitextFormat.readLinks(file)))
                : BitextFormat.read(file).stream().map(Numbered::of).toList();
    }
}
