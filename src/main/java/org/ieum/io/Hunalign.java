package org.ieum.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;

/**
 * Links as hunalign's ladder: a rung a line, {@code source sentences before it TAB target sentences before it TAB score},
 * from {@code 0 0} to the ends of both texts. What stands between two rungs belongs together, or to nothing if it is of
 * one side; the score is that of what follows: a link's probability, 0 for sentences without a counterpart and at the end.
 *
 * <p>A ladder only climbs. Of links that cross, those stay whose probabilities sum up to the most without a crossing; the
 * others are left out, and their sentences stand without a counterpart. Between two links the source sentences without a
 * counterpart come before those of the target, each with a rung of its own. Dropped are the text, the degree, the evidence
 * and the probability that a sentence has no counterpart. Reading gives links and nulls by number, without the score.
 */
public final class Hunalign {
    private Hunalign() {}

    /** Writes the ladder of a bitext whose sentences stand on numbered lines. */
    public static void write(Bitext bitext, LinksTsv.Numbering source, LinksTsv.Numbering target, Appendable out)
            throws IOException {
        Ladder ladder = new Ladder(out);
        for (LinksTsv.Row link : uncrossed(links(bitext, source, target), target.size())) {
            ladder.skip(first(link.bead().source()), first(link.bead().target()));
            ladder.link(last(link.bead().source()), last(link.bead().target()), link.probability());
        }
        ladder.skip(source.size(), target.size());
        ladder.rung(0);
    }

    private static List<LinksTsv.Row> links(Bitext bitext, LinksTsv.Numbering source, LinksTsv.Numbering target) {
        return LinksTsv.rows(bitext, source, target).stream()
                .filter(row ->
                        !row.bead().source().isEmpty() && !row.bead().target().isEmpty())
                .sorted(Comparator.comparing(row -> first(row.bead().source())))
                .toList();
    }

    private static int first(List<Integer> numbers) {
        return numbers.get(0);
    }

    private static int last(List<Integer> numbers) {
        return numbers.get(numbers.size() - 1);
    }

    /**
     * The heaviest chain of links that rises on both sides. A tree over the target numbers (Fenwick 1994) holds the best
     * chain that ends before each, so that long texts with many links take no longer than a sort.
     */
    private static List<LinksTsv.Row> uncrossed(List<LinksTsv.Row> links, int targetSize) {
        double[] weight = new double[links.size()];
        int[] previous = new int[links.size()];
        int[] tree = new int[targetSize + 1];
        Arrays.fill(tree, -1);
        for (int k = 0; k < weight.length; k++) {
            List<Integer> numbers = links.get(k).bead().target();
            previous[k] = best(tree, first(numbers), weight);
            weight[k] = (previous[k] < 0 ? 0 : weight[previous[k]])
                    + Math.max(links.get(k).probability(), Double.MIN_NORMAL);
            for (int i = last(numbers) + 1; i < tree.length; i += i & -i) {
                tree[i] = heavier(tree[i], k, weight);
            }
        }
        List<LinksTsv.Row> chain = new ArrayList<>();
        for (int k = best(tree, targetSize, weight); k >= 0; k = previous[k]) {
            chain.add(links.get(k));
        }
        Collections.reverse(chain);
        return chain;
    }

    private static int best(int[] tree, int end, double[] weight) {
        int best = -1;
        for (int i = end; i > 0; i -= i & -i) {
            best = heavier(best, tree[i], weight);
        }
        return best;
    }

    private static int heavier(int a, int b, double[] weight) {
        if (a < 0 || b < 0) {
            return Math.max(a, b);
        }
        return weight[b] > weight[a] ? b : a;
    }

    /**
     * Reads a ladder, which may end in {@code .gz}. Blank lines and columns after the second are ignored.
     *
     * @return links, and sentences without a counterpart one by one
     * @throws FormatException if it is no ladder; the message names the line
     */
    public static List<Bead> read(Path file) throws IOException {
        List<Bead> beads = new ArrayList<>();
        Rung last = new Rung(0, 0);
        for (NumberedLine line : NumberedLine.read(file)) {
            Rung rung = rung(line);
            if (rung.source < last.source || rung.target < last.target) {
                throw line.broken(rung + " after " + last + "; the rungs of a ladder climb on both sides");
            }
            last.addUpTo(rung, beads);
            last = rung;
        }
        return beads;
    }

    private static Rung rung(NumberedLine line) {
        String[] cells = line.cells();
        if (cells.length < 2 || !cells[0].matches("[0-9]{1,9}") || !cells[1].matches("[0-9]{1,9}")) {
            throw line.broken(
                    "expected a rung of a hunalign ladder, two sentence numbers and a score between tabs; hunalign"
                            + " writes texts instead if it is called with -text");
        }
        return new Rung(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]));
    }

    /** So many sentences of both texts stand before it. */
    private record Rung(int source, int target) {
        /** What stands between it and the next one. */
        void addUpTo(Rung next, List<Bead> beads) {
            List<Integer> sources = IntStream.range(source, next.source).boxed().toList();
            List<Integer> targets = IntStream.range(target, next.target).boxed().toList();
            if (sources.isEmpty() || targets.isEmpty()) {
                sources.forEach(number -> beads.add(new Bead(List.of(number), List.of())));
                targets.forEach(number -> beads.add(new Bead(List.of(), List.of(number))));
            } else {
                beads.add(new Bead(sources, targets));
            }
        }

        @Override
        public String toString() {
            return source + " " + target;
        }
    }

    private static final class Ladder {
        private final Appendable out;
        private int source;
        private int target;

        private Ladder(Appendable out) {
            this.out = out;
        }

        private void skip(int toSource, int toTarget) throws IOException {
            for (; source < toSource; source++) {
                rung(0);
            }
            for (; target < toTarget; target++) {
                rung(0);
            }
        }

        private void link(int lastSource, int lastTarget, double probability) throws IOException {
            rung(probability);
            source = lastSource + 1;
            target = lastTarget + 1;
        }

        private void rung(double score) throws IOException {
            out.append(String.valueOf(source))
                    .append('\t')
                    .append(String.valueOf(target))
                    .append('\t')
                    .append(Decimals.text(score))
                    .append('\n');
        }
    }
}
