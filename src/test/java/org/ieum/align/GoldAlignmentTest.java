package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ieum.bitext.Evaluation;
import org.ieum.bitext.Evaluation.Measure;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Floors of quality on gold alignments, where a folder of them is given by the system property {@code ieum.shared}. */
class GoldAlignmentTest {
    private static final Aligner ALIGNER =
            Aligner.builder().segmenter(Texts.SEGMENTER).lexicon(Texts.LEXICON).build();

    private static Evaluation evaluate(String name) throws IOException {
        Path set = Path.of(System.getProperty("ieum.shared", ""), "gold", "alignment", name);
        Assumptions.assumeTrue(Files.isDirectory(set), "no gold alignments at " + set + ": set ieum.shared");
        return GoldDocument.evaluate(GoldDocument.of(set), ALIGNER);
    }

    private static double f1(Evaluation evaluation, Measure measure) {
        return 100 * evaluation.tally(measure).f1();
    }

    @Test
    void align_translationWithThirtyPercentNoise_staysAboveItsFloor() throws IOException {
        assertThat(f1(evaluate("ntrex-noise30"), Measure.STRICT)).isGreaterThanOrEqualTo(95.5);
    }

    @Test
    void align_comparableTexts_staysAboveItsFloor() throws IOException {
        assertThat(f1(evaluate("ntrex-comparable"), Measure.PAIRS)).isGreaterThanOrEqualTo(93);
    }

    @Test
    void align_news_staysAboveItsFloor() throws IOException {
        assertThat(f1(evaluate("news"), Measure.STRICT)).isGreaterThanOrEqualTo(96);
    }
}
