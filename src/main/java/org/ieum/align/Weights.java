package org.ieum.align;

import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Resources;

/**
 * The numbers of the model, read from {@code weights.properties} and {@code function-words.tsv}, which say what each means
 * and what it was set on. Immutable.
 */
final class Weights {
    /** The most sentences that a link may have on one side, unless a person made it. */
    static final int LARGEST_SIDE = 4;

    /** How a class of words behaves: the share that is met in a true pair, on each side, and by chance. */
    record Rates(double source, double target, double chance) {}

    private static final String NUMBERS = "weights.properties";
    private static final String FUNCTION_WORDS = "function-words.tsv";

    private final Properties properties;
    private final Map<String, Double> functionWords;
    private final Map<WordClass, Rates> rates = new EnumMap<>(WordClass.class);
    private final Map<String, double[]> numbers = new ConcurrentHashMap<>();
    private final Map<String, Curve> curves = new ConcurrentHashMap<>();
    private final double[][] shapes = new double[LARGEST_SIDE + 1][LARGEST_SIDE + 1];
    private final double openNull;
    private final double closeNull;
    private final double hopeless;
    private final Set<WordClass> silent;

    private Weights(Properties properties, Map<String, Double> functionWords, Set<WordClass> silent) {
        this.properties = properties;
        this.functionWords = functionWords;
        this.silent = silent;
        for (WordClass wordClass : WordClass.values()) {
            double[] row = numbers("rates." + wordClass.label());
            rates.put(wordClass, new Rates(row[0], row[1], row[2]));
        }
        for (int a = 1; a <= LARGEST_SIDE; a++) {
            for (int b = 1; b <= LARGEST_SIDE; b++) {
                shapes[a][b] = number("shape." + Math.min(a, b) + "-" + Math.max(a, b));
            }
        }
        openNull = number("null.open");
        closeNull = number("null.close");
        hopeless = number("merge.hopeless");
    }

    /** The weights that ship with Ieum. */
    static Weights standard() {
        return new Weights(Resources.properties(Weights.class, NUMBERS), functionWords(), Set.of());
    }

    private static Map<String, Double> functionWords() {
        return Resources.lines(Weights.class, FUNCTION_WORDS).stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Double.valueOf(row[1])));
    }

    /** The same without what words of some classes tell, to measure what that is worth. */
    Weights without(Set<WordClass> classes) {
        return new Weights(properties, functionWords, classes);
    }

    /** The same with another value for a key. */
    Weights with(String key, String value) {
        Properties changed = new Properties();
        changed.putAll(properties);
        changed.setProperty(key, value);
        return new Weights(changed, functionWords, silent);
    }

    boolean isSilent(WordClass wordClass) {
        return silent.contains(wordClass);
    }

    /**
     * How scores become probabilities.
     *
     * @param kind the label of a mode, of its links; after {@code null-}, of its sentences without one
     */
    Curve curve(String kind) {
        return curves.computeIfAbsent(kind, k -> new Curve(numbers("probability." + k)));
    }

    double number(String key) {
        return numbers(key)[0];
    }

    /** A number without its fraction. */
    int whole(String key) {
        return (int) number(key);
    }

    /** The numbers of a row. */
    double[] numbers(String key) {
        return numbers.computeIfAbsent(key, this::parse);
    }

    private double[] parse(String key) {
        String[] parts = text(key).strip().split("\\s+");
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Double.parseDouble(parts[i]);
        }
        return numbers;
    }

    private String text(String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IeumException(NUMBERS + ": no value for " + key);
        }
        return value;
    }

    /** How a word behaves: as its class does, but function words differ each from the other. */
    Rates rates(WordClass wordClass, Word word) {
        Rates usual = rates.get(wordClass);
        Double own = wordClass == WordClass.FUNCTION ? functionWords.get(word.key()) : null;
        return own == null ? usual : new Rates(own, own, usual.chance());
    }

    /** How many characters of the target stand for one of the source; 1 for a pair of languages not listed. */
    double lengthRatio(Lang source, Lang target) {
        String key = "length." + source + "-" + target;
        String mirrored = "length." + target + "-" + source;
        return properties.containsKey(key) ? number(key) : properties.containsKey(mirrored) ? 1 / number(mirrored) : 1;
    }

    /** True if a link may join {@code a} source with {@code b} target sentences. */
    boolean allows(int a, int b) {
        return shapes[a][b] > Double.NEGATIVE_INFINITY;
    }

    /**
     * What a link of this shape starts from, in nats. Larger ones, which only a person makes, start from as much as the
     * largest.
     */
    double shape(int a, int b) {
        return shapes[Math.min(a, LARGEST_SIDE)][Math.min(b, LARGEST_SIDE)];
    }

    /** What it costs to leave a sentence unlinked after a link. */
    double openNull() {
        return openNull;
    }

    /** What it costs to link again after an unlinked sentence. */
    double closeNull() {
        return closeNull;
    }

    /** Merges are tried only where two of their sentences alone score above this. */
    double hopeless() {
        return hopeless;
    }
}
