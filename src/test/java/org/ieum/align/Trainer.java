package org.ieum.align;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ieum.align.Stretches.Stretch;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Evaluation.Measure;
import org.ieum.term.Glossary;

/**
 * Sets the numbers of the model on gold alignments and writes them into {@code weights.properties} and
 * {@code function-words.tsv}. Only documents whose name has an even CRC32 are read, and the development part of our own
 * comparable texts, so that the others can tell how well the numbers hold:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.align.Trainer \\
 *     -Dexec.args="SHARED/gold/alignment"</pre>
 *
 * <ol>
 *   <li>The rates of the word classes, and of each function word seen often enough, are how often they are met again in
 *       true translations, and in sentences of two documents that have nothing to do with each other.
 *   <li>All other numbers are moved up and down one after the other, and kept where they raise the mean F1.
 * </ol>
 */
final class Trainer {
    private static final Path RESOURCES = Path.of("src/main/resources/org/ieum/align");
    private static final List<Path> OWN = List.of(Path.of("corpora/comparable/dev"), Path.of("corpora/events/dev"));
    private static final List<String> TRANSLATIONS = List.of("ntrex-segments", "news", "pud");
    private static final List<String> SETS = List.of(
            "ntrex-split",
            "ntrex-noise10",
            "ntrex-noise30",
            "ntrex-noise30-bare",
            "ntrex-comparable",
            "ntrex-comparable-bare",
            "news");
    /** Our own comparable texts are few, but the only ones that were not made out of translations. */
    static final int WEIGHT_OF_OWN = 3;

    private static final String OWN_SET = "own comparable texts";

    private static final int SEEN_OFTEN = 15;
    private static final double PRIOR = 10;
    private static final double LEAST_CHANCE = .005;
    /** What a number must gain to be moved: less is chance. */
    private static final double LEAST_GAIN = .0002;

    /** The numbers that are searched, with the steps they are moved by. */
    private static final Map<String, Double> STEPS = new LinkedHashMap<>();

    static {
        STEPS.put("lexical.weight", .05);
        STEPS.put("length.weight", .4);
        STEPS.put("punctuation.parity", .4);
        STEPS.put("shape.1-1", .4);
        STEPS.put("shape.1-2", .5);
        STEPS.put("shape.1-3", 1.);
        STEPS.put("shape.2-2", 1.5);
        STEPS.put("null.open", .3);
        STEPS.put("null.close", .3);
        STEPS.put("chance.sentences", 3.);
        STEPS.put("match.most", .5);
        STEPS.put("faithfulness.prior", 30.);
        STEPS.put("learned.least", .1);
        STEPS.put("crossing.gain", .4);
        STEPS.put("crossing.off-path", 1.);
        STEPS.put("crossing.per-sentence", .03);
    }

    private final Map<String, List<GoldDocument>> sets = new LinkedHashMap<>();

    /** The sets that links are measured on, plain translations among them. */
    static List<String> allSets() {
        return Stream.concat(Stream.of("ntrex-segments"), SETS.stream()).toList();
    }

    /** The part of our own comparable texts that numbers may be chosen on. */
    static List<GoldDocument> own() throws IOException {
        List<GoldDocument> own = new ArrayList<>();
        for (Path set : OWN) {
            own.addAll(GoldDocument.of(set));
        }
        return own;
    }

    private Trainer(Path gold) throws IOException {
        for (String set : SETS) {
            sets.put(set, GoldDocument.even(gold.resolve(set)));
        }
        sets.put(OWN_SET, own());
    }

    public static void main(String[] args) throws IOException {
        Path gold = Path.of(args[0]);
        List<GoldDocument> translations = new ArrayList<>();
        for (String set : TRANSLATIONS) {
            translations.addAll(GoldDocument.even(gold.resolve(set)));
        }
        Counts links = new Counts();
        translations.forEach(document -> links.addLinks(document));
        Counts unrelated = new Counts();
        for (int i = 0; i + 1 < translations.size(); i++) {
            unrelated.addUnrelated(translations.get(i), translations.get(i + 1));
        }
        Map<String, String> numbers = new LinkedHashMap<>(rates(links, unrelated));
        System.out.println(numbers);
        write(functionWords(links));
        Weights weights = Weights.standard();
        for (Map.Entry<String, String> number : numbers.entrySet()) {
            weights = weights.with(number.getKey(), number.getValue());
        }
        numbers.putAll(new Trainer(gold).search(weights));
        write(numbers);
    }

    /** How often words are met again, by class and side, and for each function word. */
    private static final class Counts {
        private final Map<WordClass, double[]> byClass = new EnumMap<>(WordClass.class);
        private final Map<String, double[]> byWord = new TreeMap<>();

        void addLinks(GoldDocument document) {
            Meetings meetings = new Meetings(open(document.korean(), document.english()));
            document.gold().stream().filter(Bead::isLink).map(Block::of).forEach(meetings::add);
        }

        /** Sentences of one document beside those of another. */
        void addUnrelated(GoldDocument korean, GoldDocument english) {
            Meetings meetings = new Meetings(open(korean.korean(), english.english()));
            int size = Math.min(korean.korean().size(), english.english().size());
            for (int i = 0; i < size; i++) {
                meetings.add(new Block(i, i + 1, i, i + 1, 0));
            }
        }

        private static Vocabularies open(Passage korean, Passage english) {
            return new LexicalScorer(Texts.WEIGHTS, Texts.LEXICON, Glossary.EMPTY, Optional.empty())
                    .words(korean, english);
        }

        /** What meets in the blocks of one pair of texts. */
        private final class Meetings {
            private final Vocabularies words;
            private final Stretches sources;
            private final Stretches targets;
            private final Scratch scratch;

            Meetings(Vocabularies words) {
                this.words = words;
                sources = new Stretches(words.source(), Chances.ofSource(Texts.WEIGHTS, words, 1));
                targets = new Stretches(words.target(), Chances.ofTarget(Texts.WEIGHTS, words, 1));
                scratch = new Scratch(words.relations(), words.target().types().size());
            }

            void add(Block block) {
                Stretch from = sources.of(block.sourceFrom(), block.sourceTo());
                Stretch to = targets.of(block.targetFrom(), block.targetTo());
                scratch.meet(from, to);
                for (int place = 0; place < from.types.length; place++) {
                    int type = from.types[place];
                    Word word = words.source().types().get(type);
                    count(words.sourceClasses()[type], word, scratch.sourceStrength(place), 0);
                }
                for (int place = 0; place < to.types.length; place++) {
                    int type = to.types[place];
                    Word word = words.target().types().get(type);
                    count(words.targetClasses()[type], word, scratch.targetStrength(place), 1);
                }
            }
        }

        private void count(WordClass wordClass, Word word, double strength, int side) {
            if (wordClass == null) {
                return;
            }
            double[] sums = byClass.computeIfAbsent(wordClass, c -> new double[4]);
            sums[2 * side] += strength;
            sums[2 * side + 1]++;
            if (wordClass == WordClass.FUNCTION) {
                double[] own = byWord.computeIfAbsent(word.key(), key -> new double[2]);
                own[0] += strength;
                own[1]++;
            }
        }

        /** Seen from a side, or from the other one if this has no such words: English forms do not tell verbs. */
        double rate(WordClass wordClass, int side) {
            double[] sums = byClass.getOrDefault(wordClass, new double[4]);
            int seen = sums[2 * side + 1] > 0 ? side : 1 - side;
            return sums[2 * seen] / Math.max(1, sums[2 * seen + 1]);
        }
    }

    private static Map<String, String> rates(Counts links, Counts unrelated) {
        Map<String, String> rates = new LinkedHashMap<>();
        for (WordClass wordClass : WordClass.values()) {
            if (wordClass != WordClass.GLOSSARY) {
                // being met is what makes a word one of the Latin class, so that unrelated texts tell nothing of it
                double chance = wordClass == WordClass.LATIN
                        ? 0
                        : (unrelated.rate(wordClass, 0) + unrelated.rate(wordClass, 1)) / 2;
                rates.put(
                        "rates." + wordClass.label(),
                        String.format(
                                Locale.ROOT,
                                "%.2f  %.2f  %.3f",
                                links.rate(wordClass, 0),
                                links.rate(wordClass, 1),
                                Math.max(LEAST_CHANCE, chance)));
            }
        }
        return rates;
    }

    /** The rates of the words seen often enough, drawn towards that of their class. */
    private static List<String> functionWords(Counts links) {
        double usual = (links.rate(WordClass.FUNCTION, 0) + links.rate(WordClass.FUNCTION, 1)) / 2;
        return links.byWord.entrySet().stream()
                .filter(word -> word.getValue()[1] >= SEEN_OFTEN)
                .sorted(Comparator.comparingDouble(word -> -word.getValue()[1]))
                .map(word -> String.format(
                        Locale.ROOT,
                        "%s\t%.2f",
                        word.getKey(),
                        (word.getValue()[0] + PRIOR * usual) / (word.getValue()[1] + PRIOR)))
                .toList();
    }

    /** Moves one number after the other, twice around. */
    private Map<String, String> search(Weights weights) {
        Map<String, String> numbers = new LinkedHashMap<>();
        double best = f1(weights);
        for (int round = 0; round < 2; round++) {
            for (Map.Entry<String, Double> step : STEPS.entrySet()) {
                for (int sign = -1; sign <= 1; sign += 2) {
                    double moved = weights.number(step.getKey()) + sign * step.getValue() / (1 + round);
                    Weights changed = weights.with(step.getKey(), String.valueOf(moved));
                    double f1 = f1(changed);
                    if (f1 > best + LEAST_GAIN) {
                        best = f1;
                        weights = changed;
                        numbers.put(step.getKey(), String.format(Locale.ROOT, "%.3f", moved));
                        System.out.printf(Locale.ROOT, "%.4f %s = %.3f%n", f1, step.getKey(), moved);
                        break;
                    }
                }
            }
        }
        return numbers;
    }

    private double f1(Weights weights) {
        Aligner aligner =
                Aligner.builder().segmenter(Texts.SEGMENTER).weights(weights).build();
        double sum = 0;
        for (Map.Entry<String, List<GoldDocument>> set : sets.entrySet()) {
            Measure measure = set.getKey().contains("comparable") ? Measure.PAIRS : Measure.STRICT;
            double f1 = GoldDocument.evaluate(set.getValue(), aligner)
                    .tally(measure)
                    .f1();
            sum += set.getKey().equals(OWN_SET) ? WEIGHT_OF_OWN * f1 : f1;
        }
        return sum / (SETS.size() + WEIGHT_OF_OWN);
    }

    private static void write(List<String> functionWords) throws IOException {
        Path file = RESOURCES.resolve("function-words.tsv");
        List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        lines.removeIf(line -> !line.startsWith("#"));
        lines.addAll(functionWords);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    static void write(Map<String, String> numbers) throws IOException {
        Path file = RESOURCES.resolve("weights.properties");
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(line -> {
                    String key = line.replaceFirst("\\s*=.*", "");
                    return numbers.containsKey(key) ? key + " = " + numbers.get(key) : line;
                })
                .toList();
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
