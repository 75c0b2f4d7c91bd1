package org.ieum.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Evaluation;
import org.ieum.bitext.Evaluation.Measure;

/**
 * Prints how two plain aligners do beside ours on sets of gold alignments: strict F1 and F1 of sentence pairs, of all
 * documents and of those whose name has an odd CRC32, on which nothing was chosen. A table in {@code docs/rivals.md} comes
 * from here:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.align.RivalEvaluation \\
 *     -Dexec.args="SHARED/gold/alignment/ntrex-noise30 corpora/comparable/test"</pre>
 *
 * With {@code --fit} before the sets, it prints instead what is to be set in {@link GaleChurch} and {@link Stacc} by the
 * documents with an even CRC32.
 */
final class RivalEvaluation {
    private RivalEvaluation() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("--fit")) {
            fit(Arrays.asList(arguments).subList(1, arguments.length));
        } else {
            compare(List.of(arguments));
        }
    }

    private static void fit(List<String> sets) throws IOException {
        List<GoldDocument> documents = new ArrayList<>();
        for (String set : sets) {
            documents.addAll(GoldDocument.even(Path.of(set)));
        }
        System.out.println(GaleChurch.fitted(documents));
        System.out.println("threshold " + Stacc.bestThreshold(Texts.LEXICON, documents));
    }

    private static Map<String, Function<GoldDocument, List<Bead>>> aligners() {
        Stacc stacc = new Stacc(Texts.LEXICON, Stacc.THRESHOLD);
        Aligner ieum = Aligner.builder().segmenter(Texts.SEGMENTER).build();
        Map<String, Function<GoldDocument, List<Bead>>> aligners = new LinkedHashMap<>();
        aligners.put("Gale-Church", document -> GaleChurch.STANDARD.align(document.korean(), document.english()));
        aligners.put("STACC", document -> stacc.align(document.korean(), document.english()));
        aligners.put(
                "Ieum",
                document -> ieum.align(document.korean(), document.english()).beads());
        return aligners;
    }

    private static void compare(List<String> sets) throws IOException {
        Map<String, Function<GoldDocument, List<Bead>>> aligners = aligners();
        System.out.println("| set | documents | " + String.join(" | ", aligners.keySet()) + " |");
        System.out.println("|---".repeat(aligners.size() + 2) + "|");
        for (String set : sets) {
            List<GoldDocument> all = GoldDocument.of(Path.of(set));
            List<GoldDocument> odd =
                    all.stream().filter(document -> !document.isEven()).toList();
            print(set, all, aligners);
            print(set + ", odd", odd, aligners);
        }
    }

    private static void print(
            String name, List<GoldDocument> documents, Map<String, Function<GoldDocument, List<Bead>>> aligners) {
        StringBuilder row = new StringBuilder("| " + name + " | " + documents.size() + " |");
        aligners.values().forEach(aligner -> row.append(scores(GoldDocument.evaluate(documents, aligner))));
        System.out.println(row);
    }

    private static String scores(Evaluation evaluation) {
        return String.format(Locale.ROOT, " %s, %s |", f1(evaluation, Measure.STRICT), f1(evaluation, Measure.PAIRS));
    }

    private static String f1(Evaluation evaluation, Measure measure) {
        return evaluation.documents() == 0
                ? "-"
                : String.format(
                        Locale.ROOT, "%.1f", 100 * evaluation.tally(measure).f1());
    }
}
