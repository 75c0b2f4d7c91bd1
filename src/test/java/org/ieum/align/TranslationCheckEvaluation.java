package org.ieum.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ieum.bitext.Bitext;
import org.ieum.check.Checker;
import org.ieum.finding.Finding;
import org.ieum.finding.OmissionFinding;
import org.ieum.finding.Place;
import org.ieum.term.Glossary;
import org.ieum.text.Sentence;

/**
 * Prints what is reported of translations with gold links, set by set: the findings by kind, nearly all of which are false alarms;
 * and of the sentences that one side is said to lack, how many have no counterpart by the gold.
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.align.TranslationCheckEvaluation \\
 *     -Dexec.args="SHARED/gold/alignment/news SHARED/gold/alignment/ntrex-noise10"</pre>
 */
final class TranslationCheckEvaluation {
    private final Aligner aligner = Aligner.builder().segmenter(Texts.SEGMENTER).build();
    private final Checker checker = Checker.of(Glossary.EMPTY);

    private TranslationCheckEvaluation() {}

    public static void main(String[] sets) throws IOException {
        TranslationCheckEvaluation evaluation = new TranslationCheckEvaluation();
        for (String set : sets) {
            evaluation.print(Path.of(set));
        }
    }

    private void print(Path set) throws IOException {
        Map<String, Integer> kinds = new TreeMap<>();
        int lacking = 0;
        int right = 0;
        for (GoldDocument document : GoldDocument.of(set)) {
            Bitext bitext = aligner.align(document.korean(), document.english());
            for (Finding finding : checker.check(bitext).findings()) {
                kinds.merge(finding.kind(), 1, Integer::sum);
                if (finding instanceof OmissionFinding) {
                    lacking++;
                    right += isRight(finding, document) ? 1 : 0;
                }
            }
        }
        System.out.printf("%s: %s; lacking sentences %d of %d right%n", set.getFileName(), kinds, right, lacking);
    }

    private static boolean isRight(Finding finding, GoldDocument document) {
        List<Sentence> said = Stream.concat(Stream.of(finding.a()), finding.b().stream())
                .filter(place -> !place.isMissing())
                .map(Place::sentences)
                .findFirst()
                .orElseThrow();
        return alone(document).containsAll(said);
    }

    /** The sentences of either side that are in no gold link. */
    private static List<Sentence> alone(GoldDocument document) {
        List<Sentence> alone = new ArrayList<>(document.korean().sentences());
        alone.addAll(document.english().sentences());
        document.gold().stream().filter(bead -> bead.isLink()).forEach(bead -> {
            bead.source()
                    .forEach(i -> alone.remove(document.korean().sentences().get(i)));
            bead.target()
                    .forEach(i -> alone.remove(document.english().sentences().get(i)));
        });
        return alone;
    }
}
