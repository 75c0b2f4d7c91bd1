package org.ieum.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.loomchild.maligna.coretypes.Alignment;
import net.loomchild.maligna.filter.Filter;
import net.loomchild.maligna.filter.macro.GaleAndChurchMacro;
import net.loomchild.maligna.filter.macro.MooreMacro;
import net.loomchild.maligna.filter.macro.PoissonMacro;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evaluation;
import org.ieum.bitext.Evaluation.Measure;
import org.ieum.io.Lines;
import org.ieum.io.LinksTsv;
import org.ieum.text.Lang;
import org.ieum.text.Origin;

/**
 * mALIGNa's pipelines beside Ieum on one pair of files, lines in and links out, in one run: the fastest of three times, and how
 * many times as long as ours that is; with gold links also strict F1 and the F1 of sentence pairs.
 *
 * <pre>mvn -q -P bench test-compile exec:exec -Dbench.main=org.ieum.align.MalignaRace -Dbench="KO.txt EN.txt GOLD.tsv"</pre>
 */
final class MalignaRace {
    private static final int ROUNDS = 3;

    private record Result(List<Bead> beads, double seconds) {}

    private MalignaRace() {}

    private static Map<String, BiFunction<List<String>, List<String>, List<Bead>>> aligners() {
        Aligner ieum = Aligner.builder().segmenter(Texts.SEGMENTER).build();
        Map<String, BiFunction<List<String>, List<String>, List<Bead>>> aligners = new LinkedHashMap<>();
        aligners.put("Ieum", (korean, english) -> ours(ieum, korean, english));
        aligners.put("mALIGNa, Gale-Church", maligna(new GaleAndChurchMacro()));
        aligners.put("mALIGNa, Poisson", maligna(new PoissonMacro()));
        aligners.put("mALIGNa, Moore", maligna(new MooreMacro()));
        return aligners;
    }

    /** By line, as mALIGNa counts. */
    private static List<Bead> ours(Aligner ieum, List<String> korean, List<String> english) {
        Bitext bitext = ieum.align(passage(Lang.KO, korean), passage(Lang.EN, english));
        return LinksTsv.rows(bitext, LinksTsv.Numbering.ofLines(korean), LinksTsv.Numbering.ofLines(english)).stream()
                .map(LinksTsv.Row::bead)
                .toList();
    }

    private static Passage passage(Lang lang, List<String> lines) {
        return Passage.ofLines(Texts.SEGMENTER, Origin.of(lang + ".txt"), lang, lines);
    }

    private static BiFunction<List<String>, List<String>, List<Bead>> maligna(Filter filter) {
        return (korean, english) -> beads(filter.apply(List.of(new Alignment(korean, english))));
    }

    /** mALIGNa gives texts, not numbers; it keeps all of them in order. */
    private static List<Bead> beads(List<Alignment> alignments) {
        List<Bead> beads = new ArrayList<>();
        int source = 0;
        int target = 0;
        for (Alignment alignment : alignments) {
            int sourceEnd = source + alignment.getSourceSegmentList().size();
            int targetEnd = target + alignment.getTargetSegmentList().size();
            beads.add(new Bead(numbers(source, sourceEnd), numbers(target, targetEnd)));
            source = sourceEnd;
            target = targetEnd;
        }
        return beads;
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    /** @param files Korean lines, English lines and, if there are any, gold links */
    public static void main(String[] files) throws IOException {
        List<String> korean = Lines.read(Path.of(files[0]));
        List<String> english = Lines.read(Path.of(files[1]));
        Optional<List<Bead>> gold = files.length > 2 ? Optional.of(LinksTsv.read(Path.of(files[2]))) : Optional.empty();
        double[] ours = {Double.NaN};
        System.out.println("| | strict F1 | pairs F1 | seconds | times ours |");
        System.out.println("|---|---|---|---|---|");
        aligners().forEach((name, aligner) -> {
            Result result = fastest(() -> aligner.apply(korean, english));
            ours[0] = Double.isNaN(ours[0]) ? result.seconds() : ours[0];
            Optional<Evaluation> evaluation =
                    gold.map(beads -> Evaluation.of(beads, result.beads(), List.of(), korean.size(), english.size()));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %.2f | %.1f |%n",
                    name,
                    f1(evaluation, Measure.STRICT),
                    f1(evaluation, Measure.PAIRS),
                    result.seconds(),
                    result.seconds() / ours[0]);
        });
    }

    private static String f1(Optional<Evaluation> evaluation, Measure measure) {
        return evaluation
                .map(found -> String.format(
                        Locale.ROOT, "%.1f", 100 * found.tally(measure).f1()))
                .orElse("");
    }

    private static Result fastest(Supplier<List<Bead>> aligner) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> timed(aligner))
                .min(Comparator.comparingDouble(Result::seconds))
                .orElseThrow();
    }

    private static Result timed(Supplier<List<Bead>> aligner) {
        long start = System.nanoTime();
        List<Bead> beads = aligner.get();
        return new Result(beads, (System.nanoTime() - start) / 1e9);
    }
}
