package org.ieum.term;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ieum.Ieum;
import org.ieum.align.Passage;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.TermCandidate.Kind;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;

/**
 * Prints how good the term candidates of documents are in which a person marked the terms and names of either language:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.term.ExtractionEvaluation \\
 *     -Dieum.shared=SHARED -Dexec.args="dev"</pre>
 *
 * <p>The annotation is {@code extraction-dev.tsv} (for choosing) and {@code extraction-heldout.tsv} (for reporting), places in
 * {@code SHARED/gold/alignment/ntrex-split}, and {@code extraction-acsa.tsv} (for reporting), places in {@code
 * corpora/acsa/gold}. All documents of one of them give one list, over the links that people made, over Ieum's own, and
 * without links. A candidate is right if its forms are those of a marked pair but for spacing, case, grammatical number and
 * articles; pairs that nobody marked but that are right ({@code extraction-judged.tsv}) are counted apart. A second argument
 * {@code list} prints the candidates.
 */
final class ExtractionEvaluation {
    private static final double Z = 1.959964;

    private ExtractionEvaluation() {}

    /** A pair of expressions, but for style. */
    record Pair(String korean, String english) {
        static Pair of(String korean, String english) {
            return new Pair(TermKey.of(korean).toLowerCase(Locale.ROOT), english(english));
        }

        private static String english(String text) {
            String bare = text.replaceFirst("(?i)^(the|an|a) ", "").replaceFirst("['’]s$", "");
            return EnglishNumber.variants(bare).stream()
                    .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                    .map(TermKey::of)
                    .orElse(bare)
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** What people marked in one half. */
    static final class Gold {
        private final Map<Pair, Integer> terms = new LinkedHashMap<>();
        private final Map<Pair, Integer> names = new LinkedHashMap<>();
        private final Set<Pair> brackets = new LinkedHashSet<>();
        private final Set<String> documents = new LinkedHashSet<>();

        static Gold read(String half, Path folder) throws IOException {
            Gold gold = new Gold();
            Map<String, List<String>> texts = new HashMap<>();
            for (String row : resource("extraction-" + half + ".tsv")) {
                String[] cells = row.split("\t");
                String document = cells[0];
                gold.documents.add(document);
                List<String> korean = lines(texts, folder.resolve(document).resolve("ko.txt"));
                boolean bracket = cells[7].equals("bracket");
                List<String> english =
                        bracket ? korean : lines(texts, folder.resolve(document).resolve("en.txt"));
                Pair pair = Pair.of(cut(korean, cells, 1), cut(english, cells, 4));
                if (bracket) {
                    gold.brackets.add(pair);
                } else {
                    (cells[7].equals("name") ? gold.names : gold.terms).merge(pair, 1, Integer::sum);
                }
            }
            return gold;
        }

        private static String cut(List<String> lines, String[] cells, int at) {
            return lines.get(Integer.parseInt(cells[at]) - 1)
                    .substring(Integer.parseInt(cells[at + 1]), Integer.parseInt(cells[at + 2]));
        }

        Set<String> documents() {
            return documents;
        }

        boolean has(Pair pair) {
            return terms.containsKey(pair) || names.containsKey(pair) || brackets.contains(pair);
        }

        Map<Pair, Integer> all() {
            Map<Pair, Integer> all = new LinkedHashMap<>(terms);
            names.forEach((pair, count) -> all.merge(pair, count, Integer::sum));
            return all;
        }
    }

    private static List<String> lines(Map<String, List<String>> texts, Path file) throws IOException {
        if (!texts.containsKey(file.toString())) {
            texts.put(file.toString(), Files.readAllLines(file));
        }
        return texts.get(file.toString());
    }

    /** The rows of a table after its header; none if there is no such table. */
    private static List<String> resource(String name) throws IOException {
        try (var in = ExtractionEvaluation.class.getResourceAsStream(name)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .toList();
        }
    }

    /** The bitexts of a half, with the links people made, with Ieum's own, and without any. */
    record Texts(List<Bitext> byPeople, List<Bitext> byIeum, List<Bitext> unlinked) {
        static Texts read(Set<String> documents, Path folder) throws IOException {
            Ieum ieum = Ieum.create();
            Texts texts = new Texts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (String name : documents) {
                Path at = folder.resolve(name);
                Passage korean = ieum.lines(Origin.of(name + "/ko"), Lang.KO, Files.readAllLines(at.resolve("ko.txt")));
                Passage english =
                        ieum.lines(Origin.of(name + "/en"), Lang.EN, Files.readAllLines(at.resolve("en.txt")));
                Bitext own = ieum.align(korean, english);
                texts.byIeum.add(own);
                texts.unlinked.add(
                        Bitext.builder(korean.document(), korean.sentences(), english.document(), english.sentences())
                                .build());
                texts.byPeople.add(linked(korean, english, Files.readAllLines(at.resolve("gold.tsv")), own));
            }
            return texts;
        }

        private static Bitext linked(Passage korean, Passage english, List<String> gold, Bitext own) {
            Bitext.Builder builder = Bitext.builder(
                            korean.document(), korean.sentences(), english.document(), english.sentences())
                    .spans(own::spans);
            for (String row : gold) {
                String[] cells = row.split("\t", -1);
                if (!row.startsWith("#") && cells.length > 1 && !cells[0].isBlank() && !cells[1].isBlank()) {
                    builder.link(new Link(
                            some(korean.sentences(), cells[0]),
                            some(english.sentences(), cells[1]),
                            1,
                            Degree.TRANSLATION,
                            List.of()));
                }
            }
            return builder.build();
        }

        private static List<Sentence> some(List<Sentence> sentences, String numbers) {
            return Arrays.stream(numbers.split(","))
                    .map(number -> sentences.get(Integer.parseInt(number.strip())))
                    .toList();
        }
    }

    /** One ranked list, and what is right in it. */
    private static final class Report {
        private final Gold gold;
        private final Map<Pair, String> judged;
        private final List<Pair> pairs = new ArrayList<>();
        private final List<TermCandidate> candidates;

        Report(Gold gold, Map<Pair, String> judged, List<TermCandidate> candidates) {
            this.gold = gold;
            this.judged = judged;
            this.candidates = candidates;
            candidates.forEach(candidate -> pairs.add(pair(candidate)));
        }

        static Pair pair(TermCandidate candidate) {
            return Pair.of(candidate.text(Lang.KO), candidate.text(Lang.EN));
        }

        boolean isRight(Pair pair) {
            return gold.has(pair) || "right".equals(judged.get(pair));
        }

        void print(String title) {
            System.out.println(title + ": " + candidates.size() + " candidates");
            precision("all", candidate -> true);
            precision("names", candidate -> candidate.kind() == Kind.NAME);
            precision("other than names", candidate -> candidate.kind() != Kind.NAME);
            precision("novel", ExtractionEvaluation::isNovel);
            recall("all", gold.all());
            recall("names", gold.names);
            recall("terms", gold.terms);
            brackets();
            calibration();
        }

        private void precision(String what, Predicate<TermCandidate> wanted) {
            List<Pair> list =
                    candidates.stream().filter(wanted).map(Report::pair).toList();
            for (int n : new int[] {50, 100}) {
                List<Pair> head = list.subList(0, Math.min(n, list.size()));
                long marked = head.stream().filter(gold::has).count();
                long right = head.stream().filter(this::isRight).count();
                System.out.printf(
                        Locale.ROOT,
                        "  precision at %3d, %-16s %s; with those judged right %s%n",
                        n,
                        what,
                        rate(marked, head.size()),
                        rate(right, head.size()));
            }
        }

        private void recall(String what, Map<Pair, Integer> wanted) {
            Set<Pair> found = new LinkedHashSet<>(pairs);
            Map<Pair, Integer> twice = new LinkedHashMap<>(wanted);
            twice.values().removeIf(count -> count < 2);
            System.out.printf(
                    Locale.ROOT,
                    "  recall, %-6s of all %s; of those seen twice or more %s%n",
                    what,
                    rate(wanted.keySet().stream().filter(found::contains).count(), wanted.size()),
                    rate(twice.keySet().stream().filter(found::contains).count(), twice.size()));
        }

        private void brackets() {
            Set<Pair> found = new LinkedHashSet<>();
            candidates.stream()
                    .filter(candidate -> candidate.kind() == Kind.BRACKET)
                    .forEach(candidate -> found.add(pair(candidate)));
            long right = found.stream().filter(gold.brackets::contains).count();
            System.out.printf(
                    Locale.ROOT,
                    "  brackets: %d of %d found right, %d marked, F1 %.3f%n",
                    right,
                    found.size(),
                    gold.brackets.size(),
                    2.0 * right / Math.max(1, found.size() + gold.brackets.size()));
        }

        /** Of those scored about 0.9, how many are right? */
        private void calibration() {
            for (int tenth = 9; tenth >= 0; tenth--) {
                double low = tenth / 10.0;
                List<Pair> bin = candidates.stream()
                        .filter(candidate ->
                                candidate.score() >= low && Math.min(candidate.score(), 0.9999) < low + 0.1)
                        .map(Report::pair)
                        .toList();
                if (!bin.isEmpty()) {
                    System.out.printf(
                            Locale.ROOT,
                            "  scored %.1f to %.1f: %s%n",
                            low,
                            low + 0.1,
                            rate(bin.stream().filter(this::isRight).count(), bin.size()));
                }
            }
        }

        void list() {
            for (TermCandidate candidate : candidates) {
                Pair pair = pair(candidate);
                String mark = gold.has(pair) ? "+" : judged.getOrDefault(pair, "-");
                System.out.println(mark + "\t" + candidate + "\t" + candidate.count() + "\t"
                        + candidate.evidence().get(0).reason());
            }
            Set<Pair> found = new LinkedHashSet<>(pairs);
            gold.all().forEach((pair, count) -> {
                if (!found.contains(pair)) {
                    System.out.println("missed\t" + pair + "\t" + count);
                }
            });
            gold.brackets.stream()
                    .filter(pair ->
                            candidates.stream().noneMatch(c -> c.kind() == Kind.BRACKET && pair(c).equals(pair)))
                    .forEach(pair -> System.out.println("bracket missed\t" + pair));
        }
    }

    /** True for a pair that the built-in lexicon does not have as a whole. */
    private static boolean isNovel(TermCandidate candidate) {
        String english = Pair.of("", candidate.text(Lang.EN)).english();
        return Lexicon.standard().translations(candidate.text(Lang.KO), Lang.KO).stream()
                .noneMatch(known -> Pair.of("", known.text()).english().equals(english));
    }

    private static String rate(long right, long all) {
        if (all == 0) {
            return "- (0 of 0)";
        }
        double p = (double) right / all;
        double middle = (p + Z * Z / (2 * all)) / (1 + Z * Z / all);
        double half = Z / (1 + Z * Z / all) * Math.sqrt(p * (1 - p) / all + Z * Z / (4.0 * all * all));
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f] (%d of %d)", p, middle - half, middle + half, right, all);
    }

    /** The floor: noun phrases of both sides by logDice alone, those seen together more often first. */
    private static List<TermCandidate> floor(List<Bitext> bitexts) {
        Phrases phrases = new Phrases();
        Map<List<String>, Integer> together = new LinkedHashMap<>();
        Map<String, Integer> links = new HashMap<>();
        for (Bitext bitext : bitexts) {
            for (Link link : bitext.links()) {
                Set<String> korean = new LinkedHashSet<>();
                link.source().forEach(s -> phrases.of(s).forEach(m -> korean.add(m.surface())));
                Set<String> english = new LinkedHashSet<>();
                link.target().forEach(s -> phrases.of(s).forEach(m -> english.add(m.surface())));
                korean.forEach(k -> links.merge("ko " + k, 1, Integer::sum));
                english.forEach(e -> links.merge("en " + e, 1, Integer::sum));
                korean.forEach(k -> english.forEach(e -> together.merge(List.of(k, e), 1, Integer::sum)));
            }
        }
        Map<List<String>, Double> dice = new HashMap<>();
        together.forEach((pair, both) -> dice.put(
                pair, Statistics.logDice(both, links.get("ko " + pair.get(0)), links.get("en " + pair.get(1)))));
        List<List<String>> ranked = together.keySet().stream()
                .filter(pair -> together.get(pair) > 1)
                .sorted(Comparator.comparing((List<String> pair) -> -dice.get(pair))
                        .thenComparing(pair -> -together.get(pair)))
                .toList();
        List<TermCandidate> candidates = new ArrayList<>();
        for (List<String> pair : ranked) {
            int rank = candidates.size() + 1;
            candidates.add(new TermCandidate(
                    rank,
                    dice.get(pair) / 14,
                    Lang.KO,
                    pair.get(0),
                    Lang.EN,
                    pair.get(1),
                    Kind.ASSOCIATION,
                    together.get(pair),
                    1,
                    List.of()));
        }
        return candidates;
    }

    static Map<Pair, String> judged() throws IOException {
        Map<Pair, String> judged = new HashMap<>();
        for (String row : resource("extraction-judged.tsv")) {
            String[] cells = row.split("\t");
            judged.put(Pair.of(cells[0], cells[1]), cells[2]);
        }
        return judged;
    }

    static Path folder(String half) {
        if (half.equals("acsa")) {
            return Path.of("corpora", "acsa", "gold");
        }
        return Optional.ofNullable(System.getProperty("ieum.shared"))
                .map(shared -> Path.of(shared, "gold", "alignment", "ntrex-split"))
                .orElseThrow(() -> new IllegalArgumentException("-Dieum.shared=FOLDER is missing"));
    }

    public static void main(String[] args) throws IOException {
        String half = args.length > 0 ? args[0] : "dev";
        Path folder = folder(half);
        Gold gold = Gold.read(half, folder);
        Map<Pair, String> judged = half.equals("dev") ? judged() : Map.of();
        Texts texts = Texts.read(gold.documents, folder);
        TermExtractor extractor = TermExtractor.create();
        Report people = new Report(gold, judged, extractor.extract(texts.byPeople()));
        Report own = new Report(gold, judged, extractor.extract(texts.byIeum()));
        people.print("gold links");
        own.print("own links");
        new Report(gold, judged, extractor.extract(texts.unlinked())).print("documents unaligned");
        new Report(gold, judged, floor(texts.byIeum())).print("floor: logDice of noun phrases, own links");
        if (List.of(args).contains("list")) {
            own.list();
        }
    }
}
