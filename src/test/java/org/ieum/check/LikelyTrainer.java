package org.ieum.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.ieum.Ieum;
import org.ieum.align.Regression;
import org.ieum.align.Regression.Example;
import org.ieum.check.LikelyPair.Trait;
import org.ieum.lexicon.Lexicon;
import org.ieum.study.Comparison;
import org.ieum.study.PlantedEvents;
import org.ieum.study.Study;
import org.ieum.term.Glossary;
import org.ieum.text.Document;

/**
 * Learns what tells that two figures are of one thing from events whose reports somebody has made to contradict one another, each
 * with a {@code differences.csv}, and writes it into {@code likely.tsv}: a pair of figures is right if a row says that they are in
 * conflict. Prints what would be told of each event by what is learned from all others; with {@code list} also what no row says.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.check.LikelyTrainer \\
 *     -Dexec.args="corpora/events/dev corpora/desks/dev"</pre>
 */
final class LikelyTrainer {
    private static final Path RESOURCE = Path.of("src/main/resources/org/ieum/check/likely.tsv");
    private static final double RIDGE = .3;
    private static final double[] LEVELS = {.5, .6, .65, .7, .75, .8, .85, .9};

    /** What the rows of an event say of a pair. */
    private enum Label {
        CONFLICT,
        /** The same two figures as of a conflict, in other texts or places. */
        SAME_FIGURES,
        TRAP,
        NOTHING
    }

    private record Labelled(String event, Comparison texts, LikelyPair pair, Label label) {
        Example example() {
            return new Example(values(pair), label == Label.CONFLICT, 1);
        }
    }

    private LikelyTrainer() {}

    public static void main(String... args) throws IOException {
        Map<String, List<Labelled>> events = new LinkedHashMap<>();
        for (String folder : args) {
            for (Path event :
                    Files.isDirectory(Path.of(folder)) ? PlantedEvents.in(Path.of(folder)) : List.<Path>of()) {
                events.put(event.toString(), labelled(event));
            }
        }
        leaveOut(events, Arrays.asList(args).contains("list"));
        write(weights(events.values()));
    }

    private static List<Labelled> labelled(Path event) throws IOException {
        List<CSVRecord> rows = PlantedEvents.differences(event);
        Ieum ieum = Ieum.create();
        Study study = ieum.study(ieum.corpus(event));
        Checker checker = Checker.of(Glossary.EMPTY);
        List<Labelled> all = new ArrayList<>();
        for (Comparison texts : study.pairs()) {
            Check.Pair pair = new Check.Pair(
                    texts.bitext(),
                    checker.read(texts.source(), study.sentences(texts.source())),
                    checker.read(texts.target(), study.sentences(texts.target())));
            for (LikelyPair likely : new LikelyPairs(pair, Lexicon.standard()).all()) {
                all.add(new Labelled(event.toString(), texts, likely, label(texts, likely, rows)));
            }
        }
        return withSameFigures(all);
    }

    private static Label label(Comparison texts, LikelyPair pair, List<CSVRecord> rows) {
        List<String> said = rows.stream()
                .filter(row -> isAt(texts.source(), pair.a(), row, "a") && isAt(texts.target(), pair.b(), row, "b")
                        || isAt(texts.source(), pair.a(), row, "b") && isAt(texts.target(), pair.b(), row, "a"))
                .map(row -> row.get("expected"))
                .toList();
        return said.contains("conflict") ? Label.CONFLICT : said.isEmpty() ? Label.NOTHING : Label.TRAP;
    }

    private static boolean isAt(Document document, Figure figure, CSVRecord row, String side) {
        String text = row.get("text_" + side);
        String whole = document.text();
        boolean isThere = false;
        for (int at = whole.indexOf(text); at >= 0 && !text.isEmpty() && !isThere; at = whole.indexOf(text, at + 1)) {
            isThere = figure.span().start() < at + text.length()
                    && at < figure.span().end();
        }
        return isThere && document.origin().toString().equals(row.get("document_" + side));
    }

    private static List<Labelled> withSameFigures(List<Labelled> all) {
        Set<Set<String>> told = new HashSet<>();
        all.stream().filter(one -> one.label == Label.CONFLICT).forEach(one -> told.add(figures(one)));
        return all.stream()
                .map(one -> one.label == Label.NOTHING && told.contains(figures(one))
                        ? new Labelled(one.event, one.texts, one.pair, Label.SAME_FIGURES)
                        : one)
                .toList();
    }

    private static Set<String> figures(Labelled one) {
        return Set.of(
                String.valueOf(one.pair.a().quantity().keys()),
                "b" + one.pair.b().quantity().keys());
    }

    private static double[] values(LikelyPair pair) {
        return Arrays.stream(Trait.values())
                .mapToDouble(trait -> pair.values().get(trait))
                .toArray();
    }

    /** Pairs of which nobody said whether they are in conflict are left out. */
    private static double[] weights(Collection<List<Labelled>> events) {
        return Regression.weights(
                events.stream()
                        .flatMap(List::stream)
                        .filter(one -> one.label != Label.SAME_FIGURES && !one.pair.isExcused())
                        .map(Labelled::example)
                        .toList(),
                RIDGE);
    }

    private static void leaveOut(Map<String, List<Labelled>> events, boolean lists) {
        Map<Double, Map<Label, Integer>> counts = new LinkedHashMap<>();
        for (String event : events.keySet()) {
            double[] weights = weights(events.entrySet().stream()
                    .filter(other -> !other.getKey().equals(event))
                    .map(Map.Entry::getValue)
                    .toList());
            for (Labelled one : told(events.get(event), weights)) {
                double probability = probability(one, weights);
                for (double level : LEVELS) {
                    if (probability >= level) {
                        counts.computeIfAbsent(level, l -> new LinkedHashMap<>())
                                .merge(one.label, 1, Integer::sum);
                    }
                }
                if (lists && probability >= LEVELS[0] && one.label != Label.CONFLICT) {
                    System.out.printf(
                            Locale.ROOT,
                            "%s %.2f %s%n    %s%n    %s%n",
                            one.label,
                            probability,
                            event,
                            said(one.pair.a()),
                            said(one.pair.b()));
                }
            }
        }
        for (double level : LEVELS) {
            System.out.println(level + ": " + counts.getOrDefault(level, Map.of()));
        }
    }

    private static String said(Figure figure) {
        return figure.quantity().surface() + ": " + figure.sentence().text();
    }

    /** The likeliest ones, each figure once in a pair of texts. */
    private static List<Labelled> told(List<Labelled> all, double[] weights) {
        List<Labelled> ranked = new ArrayList<>(all);
        ranked.sort((one, other) -> Double.compare(probability(other, weights), probability(one, weights)));
        Set<List<Object>> taken = new HashSet<>();
        return ranked.stream()
                .filter(one -> {
                    List<Object> a = List.of(one.texts, "a", one.pair.a().span());
                    List<Object> b = List.of(one.texts, "b", one.pair.b().span());
                    boolean isFree = !taken.contains(a) && !taken.contains(b);
                    if (isFree) {
                        taken.add(a);
                        taken.add(b);
                    }
                    return isFree;
                })
                .filter(one -> !one.pair.isExcused())
                .toList();
    }

    private static double probability(Labelled one, double[] weights) {
        double[] values = values(one.pair);
        double odds = 0;
        for (int i = 0; i < weights.length; i++) {
            odds += weights[i] * values[i];
        }
        return 1 / (1 + Math.exp(-odds));
    }

    private static void write(double[] weights) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(RESOURCE, StandardCharsets.UTF_8));
        lines.removeIf(line -> !line.startsWith("#"));
        for (Trait trait : Trait.values()) {
            String name = trait.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            lines.add(String.format(Locale.ROOT, "%s\t%.2f", name, weights[trait.ordinal()]));
        }
        Files.write(RESOURCE, lines, StandardCharsets.UTF_8);
    }
}
