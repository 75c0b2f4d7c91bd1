package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ieum.study.Consistencies.Named;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Test;

class ConsistenciesTest {
    private static Consistency of(Named... documents) {
        return Consistencies.of("acsa", Lang.KO, List.of(documents));
    }

    private static Named[] documents(String outlet, int count, String... names) {
        return Collections.nCopies(count, new Named(Origin.of("any"), outlet, List.of(names)))
                .toArray(new Named[0]);
    }

    private static Named[] joined(Named[]... documents) {
        return Arrays.stream(documents).flatMap(Arrays::stream).toArray(Named[]::new);
    }

    @Test
    void of_twoDocumentsAnOutlet_areTooFewToCompare() {
        Consistency consistency = of(joined(documents("A", 2, "군수협정"), documents("B", 5, "물품협정")));

        assertThat(consistency.isTooFew()).isTrue();
        assertThat(consistency.outlets().get(0).interval(Measure.ENTROPY).isKnown())
                .isFalse();
        assertThat(consistency.outlets().get(1).interval(Measure.ENTROPY)).isEqualTo(new Interval(0, 0));
    }

    @Test
    void of_threeDocumentsAnOutlet_comparesThemAndLeavesOutTheOthers() {
        Consistency consistency =
                of(joined(documents("A", 3, "군수협정"), documents("B", 1, "군수협정"), documents("C", 3, "물품협정")));

        OutletDifference difference = consistency.difference().orElseThrow();
        assertThat(difference.outlets()).containsExactly("A", "C");
        assertThat(difference.betweenShare()).isEqualTo(1);
        assertThat(difference.distances())
                .singleElement()
                .satisfies(distance -> assertThat(distance.value()).isEqualTo(1));
        assertThat(difference.isShown()).as("3 + 3 documents").isFalse();
        assertThat(consistency.all().mentions()).isEqualTo(7);
    }

    @Test
    void of_manyDocuments_showsADifference() {
        Consistency consistency = of(joined(documents("A", 6, "군수협정"), documents("B", 6, "물품협정")));

        assertThat(Consistencies.adjusted(List.of(consistency))
                        .get(0)
                        .difference()
                        .orElseThrow()
                        .isShown())
                .isTrue();
    }

    @Test
    void of_oneForm_isNoDifference() {
        OutletDifference difference = of(joined(documents("A", 6, "군수협정"), documents("B", 6, "군수협정")))
                .difference()
                .orElseThrow();

        assertThat(difference.betweenShare()).isZero();
        assertThat(difference.p()).isEqualTo(1);
    }

    @Test
    void of_intervals_holdTheFigure() {
        Consistency consistency =
                of(joined(documents("A", 3, "군수협정", "물품협정"), documents("B", 2, "군수협정"), documents("B", 2, "물품협정")));

        for (Measure measure : Measure.values()) {
            Interval interval = consistency.interval(measure);
            assertThat(measure.of(consistency.all())).as(measure.label()).isBetween(interval.low(), interval.high());
        }
    }

    /** Mentions drawn two by two, instead of the formula. */
    @Test
    void unbiasedHerfindahl_randomCounts_isTheShareOfEqualPairs() {
        Random random = new Random(3);
        for (int run = 0; run < 50; run++) {
            int[] counts = random.ints(4, 1, 6).toArray();
            List<Integer> mentions = new ArrayList<>();
            for (int form = 0; form < 4; form++) {
                mentions.addAll(Collections.nCopies(counts[form], form));
            }
            double equal = 0;
            double pairs = 0;
            for (int i = 0; i < mentions.size(); i++) {
                for (int j = i + 1; j < mentions.size(); j++) {
                    equal += mentions.get(i).equals(mentions.get(j)) ? 1 : 0;
                    pairs++;
                }
            }

            Measures measures = Measures.of(Arrays.stream(counts).boxed().toList());

            assertThat(measures.unbiasedHerfindahl())
                    .as("run %d of seed 3", run)
                    .isCloseTo(equal / pairs, within(1e-12));
        }
    }

    @Test
    void holm_knownValues_areThePublishedOnes() {
        assertThat(Consistencies.holm(new double[] {0.01, 0.04, 0.03, 0.005}))
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(0.03, 0.06, 0.06, 0.02);
        assertThat(Consistencies.holm(new double[] {})).isEmpty();
    }

    /** What the step-down procedure rejects at a level is what has an adjusted p of at most that level. */
    @Test
    void holm_randomValues_rejectsWhatTheStepDownProcedureDoes() {
        Random random = new Random(5);
        for (int run = 0; run < 100; run++) {
            double[] p = random.doubles(6).map(x -> x * x * x).toArray();
            double[] sorted = Arrays.stream(p).sorted().toArray();
            int rejected = 0;
            while (rejected < 6 && sorted[rejected] <= 0.05 / (6 - rejected)) {
                rejected++;
            }
            double[] adjusted = Consistencies.holm(p);

            assertThat(IntStream.range(0, 6).filter(i -> adjusted[i] <= 0.05).count())
                    .as("run %d of seed 5", run)
                    .isEqualTo(rejected);
        }
    }
}
