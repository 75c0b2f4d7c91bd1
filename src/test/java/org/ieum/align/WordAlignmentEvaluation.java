package org.ieum.align;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.bitext.WordLink;
import org.ieum.lexicon.Translation;
import org.ieum.term.Glossary;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;

/**
 * Prints how well words are aligned inside sentence pairs that a person annotated, beside IBM Model 1 and beside the lexicon
 * alone, on the documents whose name has an even CRC32 (for choosing) and on the others (for reporting):
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.align.WordAlignmentEvaluation \\
 *     -Dexec.args="SHARED/gold/alignment"</pre>
 *
 * <p>What is counted are pairs of words: of a Korean token that carries meaning of its own ({@link
 * org.ieum.text.PartOfSpeech#isContent}; tokens that share a span are one) and an English token that does. A pair of ranges,
 * of the annotators or of a system, stands for all pairs of words that it touches; particles, endings and punctuation are
 * thereby left out of account, whoever links them. With A the pairs of a system, S the sure pairs of the annotators and P all
 * of theirs, precision is |A∩P|/|A|, recall |A∩S|/|S| and the error rate AER 1 - (|A∩S| + |A∩P|)/(|A| + |S|) (Och and Ney
 * 2003).
 */
final class WordAlignmentEvaluation {
    private WordAlignmentEvaluation() {}

    /** The words of a sentence that count. */
    private record Units(List<Span> spans) {
        static Units of(Sentence sentence) {
            return new Units(sentence.tokens().stream()
                    .filter(token -> token.partOfSpeech().isContent())
                    .map(Token::span)
                    .distinct()
                    .toList());
        }

        List<Integer> touched(Span range) {
            List<Integer> touched = new ArrayList<>();
            for (int i = 0; i < spans.size(); i++) {
                if (spans.get(i).overlaps(range)) {
                    touched.add(i);
                }
            }
            return touched;
        }
    }

    private record Cell(int korean, int english) {}

    /** One annotated pair of sentences, inside its document. */
    private record Task(
            WordGold gold, Bitext bitext, Link link, Set<Cell> sure, Set<Cell> all, Units korean, Units english) {
        Set<Cell> cells(List<WordLink> words) {
            Set<Cell> cells = new HashSet<>();
            words.forEach(word -> add(cells, word.source(), word.target()));
            return cells;
        }

        void add(Set<Cell> cells, Span source, Span target) {
            for (int k : korean.touched(source)) {
                english.touched(target).forEach(e -> cells.add(new Cell(k, e)));
            }
        }

        boolean chosenOn() {
            CRC32 crc = new CRC32();
            crc.update(gold.document().getBytes(StandardCharsets.UTF_8));
            return crc.getValue() % 2 == 0;
        }
    }

    /** Sums over sentences. */
    private static final class Counts {
        private int predicted;
        private int sure;
        private int predictedSure;
        private int predictedAny;

        void add(Task task, Set<Cell> cells) {
            predicted += cells.size();
            sure += task.sure().size();
            predictedSure += (int) cells.stream().filter(task.sure()::contains).count();
            predictedAny += (int) cells.stream().filter(task.all()::contains).count();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "AER %.3f  precision %.3f  recall %.3f  (%d pairs, %d sure)",
                    1 - (double) (predictedSure + predictedAny) / (predicted + sure),
                    (double) predictedAny / predicted,
                    (double) predictedSure / sure,
                    predicted,
                    sure);
        }
    }

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        List<WordGold> golds = WordGold.all();
        Aligner aligner = Aligner.builder().segmenter(Texts.SEGMENTER).build();
        Map<List<String>, Bitext> bitexts = golds.parallelStream()
                .map(gold -> List.of(gold.set(), gold.document()))
                .distinct()
                .collect(Collectors.toConcurrentMap(key -> key, key -> align(aligner, shared, key)));
        List<Task> tasks = golds.stream()
                .map(gold -> task(gold, shared, bitexts.get(List.of(gold.set(), gold.document()))))
                .toList();
        Model model =
                Model.train(shared, golds.stream().map(WordGold::set).distinct().toList());
        Map<String, Function<Task, Set<Cell>>> systems = new LinkedHashMap<>();
        systems.put("IBM-1, both agree", task -> model.cells(task, true));
        systems.put("IBM-1, either", task -> model.cells(task, false));
        systems.put("lexicon alone", WordAlignmentEvaluation::lexicon);
        systems.put("evidence of the link", task -> task.cells(evidence(task)));
        systems.put("Ieum", task -> task.cells(words(task, 0)));
        systems.put("Ieum, .7 or more", task -> task.cells(words(task, .7)));
        systems.forEach((name, system) -> {
            Counts even = new Counts();
            Counts odd = new Counts();
            tasks.forEach(task -> (task.chosenOn() ? even : odd).add(task, system.apply(task)));
            System.out.println(String.format(Locale.ROOT, "%-21s even: %s%n%-21s odd:  %s", name, even, "", odd));
        });
        calibration(tasks);
    }

    private static List<WordLink> words(Task task, double least) {
        return task.bitext().spans(task.link()).stream()
                .filter(word -> word.probability() >= least)
                .toList();
    }

    /** How many of the word links of each probability are right. */
    private static void calibration(List<Task> tasks) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Task task : tasks) {
            for (WordLink word : words(task, 0)) {
                Set<Cell> cells = task.cells(List.of(word));
                String half = task.chosenOn() ? "even" : "odd";
                int[] count = counts.computeIfAbsent(
                        half + " " + Math.floor(word.probability() * 10) / 10, bucket -> new int[2]);
                count[0] += cells.size();
                count[1] += (int) cells.stream().filter(task.all()::contains).count();
            }
        }
        counts.forEach((bucket, count) ->
                System.out.println("probability " + bucket + ": " + count[1] + " of " + count[0] + " right"));
    }

    private static Bitext align(Aligner aligner, Path shared, List<String> key) {
        GoldDocument document = GoldDocument.read(shared.resolve(key.get(0)).resolve(key.get(1)));
        return aligner.align(document.korean(), document.english());
    }

    private static Task task(WordGold gold, Path shared, Bitext bitext) {
        Path folder = shared.resolve(gold.set()).resolve(gold.document());
        int koreanStart = start(folder, "ko.txt", gold.koreanLine());
        int englishStart = start(folder, "en.txt", gold.englishLine());
        Sentence korean = at(bitext.sourceSentences(), koreanStart);
        Sentence english = at(bitext.targetSentences(), englishStart);
        Link link = new Link(List.of(korean), List.of(english), 1, Degree.TRANSLATION, List.of());
        Task task = new Task(gold, bitext, link, new HashSet<>(), new HashSet<>(), Units.of(korean), Units.of(english));
        for (WordGold.Pair pair : gold.pairs()) {
            Span source = pair.korean().shift(koreanStart);
            Span target = pair.english().shift(englishStart);
            task.add(task.all(), source, target);
            if (pair.sure()) {
                task.add(task.sure(), source, target);
            }
        }
        return task;
    }

    /** Where a line begins in the document that {@link Passage#ofLines} makes of a file. */
    private static int start(Path folder, String name, int line) {
        return GoldDocument.lines(folder, name).stream()
                .limit(line)
                .mapToInt(text -> text.length() + 1)
                .sum();
    }

    private static Sentence at(List<Sentence> sentences, int start) {
        return sentences.stream()
                .filter(sentence -> sentence.span().end() > start)
                .findFirst()
                .orElseThrow();
    }

    private static List<WordLink> evidence(Task task) {
        Passage source = new Passage(task.bitext().source(), task.link().source());
        Passage target = new Passage(task.bitext().target(), task.link().target());
        return new LexicalScorer(Texts.WEIGHTS, Texts.LEXICON, Glossary.EMPTY, Optional.empty())
                .open(source, target).explain(0, 1, 0, 1).stream()
                        .filter(evidence -> !evidence.target().isEmpty())
                        .map(evidence -> new WordLink(
                                evidence.source().get(0), evidence.target().get(0), evidence.kind(), 1))
                        .toList();
    }

    /** Each word and each of its translations that the sentence holds in full. */
    private static Set<Cell> lexicon(Task task) {
        Set<Cell> cells = new HashSet<>();
        List<Token> english = task.link().target().get(0).tokens();
        Set<String> lemmas = english.stream().map(Token::lemma).collect(Collectors.toSet());
        for (Token token : task.link().source().get(0).tokens()) {
            if (token.partOfSpeech().isContent()) {
                for (Translation translation : Texts.LEXICON.translations(token.lemma(), Lang.KO)) {
                    if (translation.suits(token.partOfSpeech()) && lemmas.containsAll(translation.lemmas())) {
                        english.stream()
                                .filter(other -> translation.lemmas().contains(other.lemma()))
                                .forEach(other -> task.add(cells, token.span(), other.span()));
                    }
                }
            }
        }
        return cells;
    }

    /** IBM Model 1 in both directions, learned from the gold links of all documents of the sets, and nothing else. */
    private static final class Model {
        private final Map<String, Integer> koreanNumbers = new HashMap<>();
        private final Map<String, Integer> englishNumbers = new HashMap<>();
        private final Map<Cell, Double> strengths = new HashMap<>();

        static Model train(Path shared, List<String> sets) throws IOException {
            Model model = new Model();
            List<Model1.Lesson> lessons = new ArrayList<>();
            for (String set : sets) {
                for (GoldDocument document : GoldDocument.of(shared.resolve(set))) {
                    document.gold().stream()
                            .filter(Bead::isLink)
                            .forEach(bead -> lessons.add(new Model1.Lesson(
                                    types(bead.source(), document.korean(), model.koreanNumbers),
                                    types(bead.target(), document.english(), model.englishNumbers))));
                }
            }
            new Model1(lessons, model.koreanNumbers.size(), model.englishNumbers.size(), k -> Map.of())
                    .train((k, e, strength, count) -> model.strengths.put(new Cell(k, e), strength));
            return model;
        }

        private static int[] types(List<Integer> sentences, Passage passage, Map<String, Integer> numbers) {
            return sentences.stream()
                    .flatMap(number -> tokens(passage.sentences().get(number)).stream())
                    .mapToInt(token -> numbers.computeIfAbsent(word(token), word -> numbers.size()))
                    .distinct()
                    .toArray();
        }

        private static String word(Token token) {
            return token.lemma().toLowerCase(Locale.ROOT);
        }

        private static List<Token> tokens(Sentence sentence) {
            return sentence.tokens().stream()
                    .filter(token -> token.partOfSpeech().isContent())
                    .toList();
        }

        Set<Cell> cells(Task task, boolean both) {
            List<Token> korean = tokens(task.link().source().get(0));
            List<Token> english = tokens(task.link().target().get(0));
            double[][] strength = new double[korean.size()][english.size()];
            for (int k = 0; k < korean.size(); k++) {
                for (int e = 0; e < english.size(); e++) {
                    strength[k][e] = strengths.getOrDefault(
                            new Cell(
                                    koreanNumbers.getOrDefault(word(korean.get(k)), -1),
                                    englishNumbers.getOrDefault(word(english.get(e)), -1)),
                            0.0);
                }
            }
            Set<Cell> cells = new HashSet<>();
            for (int k = 0; k < korean.size(); k++) {
                for (int e = 0; e < english.size(); e++) {
                    boolean forward = isBestOfRow(strength, k, e);
                    boolean backward = isBestOfColumn(strength, k, e);
                    if (both ? forward && backward : forward || backward) {
                        task.add(cells, korean.get(k).span(), english.get(e).span());
                    }
                }
            }
            return cells;
        }

        private static boolean isBestOfRow(double[][] strength, int k, int e) {
            for (int other = 0; other < strength[k].length; other++) {
                if (strength[k][other] > strength[k][e] || strength[k][other] == strength[k][e] && other < e) {
                    return false;
                }
            }
            return strength[k][e] > 0;
        }

        private static boolean isBestOfColumn(double[][] strength, int k, int e) {
            for (int other = 0; other < strength.length; other++) {
                if (strength[other][e] > strength[k][e] || strength[other][e] == strength[k][e] && other < k) {
                    return false;
                }
            }
            return strength[k][e] > 0;
        }
    }
}
