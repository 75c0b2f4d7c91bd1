package org.ieum.align;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;

/**
 * Prints how well the documents of a set find each other when the {@code ko.txt} and {@code en.txt} of its folders are
 * thrown into two heaps: the share of Korean documents whose best candidate is the right one (recall at 1), and, when about
 * half of the English documents are taken away, precision and recall of the pairs made. Documents whose folder has an even
 * CRC32 were chosen on; the others are the result. A document whose English is for the most part that of another folder
 * has twins, either of which is right. The last line is about 2,000 documents a side, each of 20 linked sentences drawn
 * from the last set. The table in {@code docs/evaluation.md} comes from here:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.align.PairingEvaluation \\
 *     -Dexec.args="SHARED/gold/alignment/ntrex-noise30 SHARED/gold/alignment/ntrex-comparable"</pre>
 */
final class PairingEvaluation {
    private static final int MANY = 2_000;
    private static final int SENTENCES = 20;

    private final String name;
    private final List<Document> korean;
    private final List<Document> english;
    private final Map<Origin, Document> counterparts = new HashMap<>();
    private final DocumentPairer pairer = DocumentPairer.of(Texts.SEGMENTER, Lexicon.standard(), Glossary.EMPTY);

    private PairingEvaluation(String name, List<Document> korean, List<Document> english) {
        this.name = name;
        this.korean = korean;
        this.english = english;
        english.forEach(document -> counterparts.put(document.origin(), document));
    }

    public static void main(String[] sets) throws IOException {
        System.out.println("| set | half | recall at 1 | half removed: precision | recall | seconds |");
        System.out.println("|---|---|---|---|---|---|");
        for (String set : sets) {
            Path path = Path.of(set);
            new PairingEvaluation(
                            path.getFileName().toString(), read(path, "ko.txt", Lang.KO), read(path, "en.txt", Lang.EN))
                    .print();
        }
        synthetic(Path.of(sets[sets.length - 1])).print();
    }

    private void print() {
        long start = System.nanoTime();
        List<DocumentPair> best = pairer.candidates(korean, english, 1, 0);
        double seconds = (System.nanoTime() - start) / 1e9;
        List<Document> some =
                english.stream().filter(document -> hash(document) / 2 % 2 == 0).toList();
        List<DocumentPair> made = pairer.pair(korean, some);
        for (int half = 0; half < 2; half++) {
            List<DocumentPair> pairs = half(made, half);
            long answers = korean.stream()
                    .filter(inHalf(half))
                    .filter(document -> hasCounterpart(document, some))
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %.1f |%n",
                    name,
                    half == 0 ? "even" : "odd",
                    share(
                            right(half(best, half)),
                            korean.stream().filter(inHalf(half)).count()),
                    share(right(pairs), pairs.size()),
                    share(right(pairs), answers),
                    seconds);
        }
    }

    private static String share(long right, long all) {
        return String.format(Locale.ROOT, "%.3f (%d/%d)", all == 0 ? 1 : (double) right / all, right, all);
    }

    private static List<DocumentPair> half(List<DocumentPair> pairs, int half) {
        return pairs.stream().filter(pair -> inHalf(half).test(pair.source())).toList();
    }

    private static Predicate<Document> inHalf(int half) {
        return document -> hash(document) % 2 == half;
    }

    private long right(List<DocumentPair> pairs) {
        return pairs.stream()
                .filter(pair -> isRight(pair.source(), pair.target()))
                .count();
    }

    private boolean hasCounterpart(Document source, List<Document> targets) {
        return targets.stream().anyMatch(target -> isRight(source, target));
    }

    private boolean isRight(Document source, Document target) {
        Document own = counterparts.get(source.origin());
        return source.origin().equals(target.origin()) || (own != null && areTwins(own, target));
    }

    private static boolean areTwins(Document a, Document b) {
        Set<String> lines = a.text().lines().collect(Collectors.toCollection(HashSet::new));
        long shared = b.text()
                .lines()
                .filter(line -> !line.isBlank() && lines.contains(line))
                .count();
        return 2 * shared > lines.size();
    }

    private static List<Document> read(Path set, String file, Lang lang) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> folders = Files.list(set)) {
            for (Path folder :
                    folders.filter(f -> Files.exists(f.resolve(file))).sorted().toList()) {
                Origin origin = Origin.of(folder.getFileName().toString());
                documents.add(Document.of(origin, lang, Files.readString(folder.resolve(file))));
            }
        }
        return documents;
    }

    private static PairingEvaluation synthetic(Path set) throws IOException {
        List<String[]> links = GoldDocument.of(set).stream()
                .map(PairingEvaluation::links)
                .flatMap(Collection::stream)
                .toList();
        Random random = new Random(7);
        List<Document> korean = new ArrayList<>();
        List<Document> english = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            List<String[]> drawn =
                    random.ints(SENTENCES, 0, links.size()).mapToObj(links::get).toList();
            Origin origin = Origin.of("made-" + i);
            korean.add(Document.of(origin, Lang.KO, text(drawn, 0)));
            english.add(Document.of(origin, Lang.EN, text(drawn, 1)));
        }
        return new PairingEvaluation(MANY + " made", korean, english);
    }

    private static List<String[]> links(GoldDocument document) {
        return document.gold().stream()
                .filter(bead -> bead.source().size() == 1 && bead.target().size() == 1)
                .filter(bead -> bead.source().get(0) < document.korean().size()
                        && bead.target().get(0) < document.english().size())
                .map(bead -> new String[] {
                    document.korean().sentences().get(bead.source().get(0)).text(),
                    document.english().sentences().get(bead.target().get(0)).text()
                })
                .toList();
    }

    private static String text(List<String[]> links, int side) {
        return links.stream().map(link -> link[side]).collect(Collectors.joining("\n"));
    }

    private static long hash(Document document) {
        CRC32 crc = new CRC32();
        crc.update(document.origin().source().getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
