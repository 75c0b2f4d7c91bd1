package org.ieum.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ieum.bitext.Evaluation;
import org.ieum.bitext.Evaluation.Measure;
import org.ieum.lexicon.Lexicon;

/**
 * Prints what each kind of evidence is worth: strict F1 on sets of gold alignments with all of them, and without each. A
 * table in {@code docs/evaluation.md} comes from here:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.ieum.align.Ablation \\
 *     -Dexec.args="SHARED/gold/alignment/ntrex-split SHARED/gold/alignment/news"</pre>
 */
final class Ablation {
    private Ablation() {}

    private static Map<String, UnaryOperator<Aligner.Builder>> variants() {
        Map<String, UnaryOperator<Aligner.Builder>> variants = new LinkedHashMap<>();
        Weights all = Weights.standard();
        variants.put("everything", builder -> builder);
        variants.put("- learned words", builder -> builder.secondPass(false));
        variants.put("- core lexicon", builder -> builder.lexicon(Lexicon.cldr()));
        variants.put("- CLDR names", builder -> builder.lexicon(Lexicon.core()));
        variants.put("- both", builder -> builder.lexicon((word, lang) -> List.of()));
        variants.put(
                "- both, learned words",
                builder -> builder.lexicon((word, lang) -> List.of()).secondPass(false));
        variants.put("- function words", without(all, WordClass.FUNCTION));
        variants.put("- known names", without(all, WordClass.NAME));
        variants.put("- names by sound", without(all, WordClass.PHONETIC));
        variants.put("- Latin words", without(all, WordClass.LATIN));
        variants.put("- quantities", without(all, WordClass.QUANTITY));
        variants.put("- punctuation", without(all, WordClass.PUNCTUATION));
        variants.put("- length", builder -> builder.weights(all.with("length.weight", "0")));
        return variants;
    }

    private static UnaryOperator<Aligner.Builder> without(Weights all, WordClass wordClass) {
        return builder -> builder.weights(all.without(Set.of(wordClass)));
    }

    public static void main(String[] sets) throws IOException {
        Map<String, List<GoldDocument>> documents = new LinkedHashMap<>();
        for (String set : sets) {
            documents.put(Path.of(set).getFileName().toString(), GoldDocument.of(Path.of(set)));
        }
        System.out.println("| | " + String.join(" | ", documents.keySet()) + " |");
        System.out.println("|---".repeat(sets.length + 1) + "|");
        variants().forEach((name, variant) -> {
            Aligner aligner =
                    variant.apply(Aligner.builder().segmenter(Texts.SEGMENTER)).build();
            StringBuilder row = new StringBuilder("| " + name + " |");
            documents.values().forEach(set -> row.append(f1(set, aligner)));
            System.out.println(row);
        });
    }

    private static String f1(List<GoldDocument> documents, Aligner aligner) {
        Evaluation evaluation = GoldDocument.evaluate(documents, aligner);
        return String.format(
                Locale.ROOT, " %.1f |", 100 * evaluation.tally(Measure.STRICT).f1());
    }
}
