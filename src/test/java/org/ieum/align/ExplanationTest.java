package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Explanation;
import org.ieum.bitext.Explanation.Verdict;
import org.ieum.bitext.Link;
import org.ieum.bitext.Pins;
import org.ieum.text.IeumException;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Aligner ALIGNER = builder().build();
    private static final Passage KO = Texts.ko(Texts.KO);
    private static final Passage EN = Texts.en(Texts.EN);

    private static Aligner.Builder builder() {
        return Aligner.builder().segmenter(Texts.SEGMENTER).lexicon(Texts.LEXICON);
    }

    private static Bead one(int source, int target) {
        return new Bead(List.of(source), List.of(target));
    }

    @Test
    void explain_link_givesItsOwnEvidenceAndProbability() {
        Explanation explanation = ALIGNER.explain(KO, EN, Pins.NONE, one(4, 4));
        Link link = ALIGNER.align(KO, EN).links().get(4);

        assertThat(explanation.verdict()).isEqualTo(Verdict.LINKED);
        assertThat(explanation.links()).containsExactly(link);
        assertThat(explanation.asked().probability()).isEqualTo(link.probability());
        assertThat(explanation.asked().evidence()).isEqualTo(link.evidence());
        assertThat(explanation.asked().evidence().stream()
                        .mapToDouble(Evidence::nats)
                        .sum())
                .isCloseTo(explanation.score(), within(1e-3));
        assertThat(explanation.supporting()).extracting(Evidence::words).anyMatch(words -> words.contains("3,500"));
    }

    @Test
    void explain_linkOfComparableTexts_isAsLikelyAsInTheBitext() {
        Aligner comparable = builder().mode(Bitext.Mode.COMPARABLE).build();
        Bitext bitext = comparable.align(KO, EN);

        assertThat(bitext.links()).hasSizeGreaterThan(3);
        for (int k = 0; k < bitext.links().size(); k++) {
            Link link = bitext.links().get(k);
            Bead bead = bitext.beads().stream().filter(Bead::isLink).toList().get(k);
            assertThat(comparable.explain(KO, EN, Pins.NONE, bead).asked()).isEqualTo(link);
        }
    }

    @Test
    void explain_anyPair_isLinkedIfItReachesWhatIsNeeded() {
        List<String> english = new ArrayList<>(Texts.EN);
        english.remove(7);
        english.addAll(3, Texts.STRAY_EN);
        Passage en = Texts.en(english);
        Aligner parallel = builder().mode(Bitext.Mode.PARALLEL).build();
        List<Bead> beads = parallel.align(KO, en).beads();
        for (int i = 0; i < KO.size(); i++) {
            for (int j = 0; j < en.size(); j++) {
                Explanation explanation = parallel.explain(KO, en, Pins.NONE, one(i, j));

                assertThat(explanation.score() >= explanation.needed())
                        .as(explanation.toString())
                        .isEqualTo(beads.contains(one(i, j)));
            }
        }
    }

    @Test
    void explain_betterRival_isNamedFirstAndSaysWhereItIsLinked() {
        Explanation explanation = ALIGNER.explain(KO, EN, Pins.NONE, one(4, 5));

        assertThat(explanation.verdict()).isEqualTo(Verdict.UNLINKED);
        assertThat(explanation.score()).isLessThan(explanation.needed());
        assertThat(explanation.opposing()).extracting(Evidence::kind).contains(Evidence.Kind.UNEXPLAINED);
        assertThat(explanation.links())
                .containsExactlyElementsOf(ALIGNER.align(KO, EN).links().subList(4, 6));
        assertThat(explanation.links())
                .contains(
                        explanation.rivals().get(0).link(),
                        explanation.rivals().get(1).link());
        assertThat(explanation.rivals().get(0).score())
                .isGreaterThanOrEqualTo(explanation.rivals().get(1).score());
    }

    @Test
    void explain_severalSentences_areAskedAsOneLink() {
        Bead both = new Bead(List.of(4, 5), List.of(4, 5));
        Explanation explanation = ALIGNER.explain(KO, EN, Pins.NONE, both);

        assertThat(explanation.asked().source()).isEqualTo(KO.sentences().subList(4, 6));
        assertThat(explanation.isLinked()).isFalse();
        assertThat(explanation.links()).hasSize(2);
    }

    @Test
    void explain_partOfALink_isLinkedWithin() {
        List<String> english = new ArrayList<>(Texts.EN);
        english.set(1, "Some 1,200 soldiers will take part in the training.");
        english.add(2, "It will also involve 15 helicopters.");
        Explanation explanation = ALIGNER.explain(KO, Texts.en(english), Pins.NONE, one(1, 2));

        assertThat(explanation.verdict()).isEqualTo(Verdict.WITHIN);
        assertThat(explanation.isLinked()).isTrue();
        assertThat(explanation.score()).isLessThan(explanation.needed());
        assertThat(explanation.links()).hasSize(1);
        assertThat(explanation.links().get(0).target()).hasSize(2);
    }

    @Test
    void explain_pin_isWhatDecides() {
        Aligner parallel = builder().mode(Bitext.Mode.PARALLEL).build();
        Pins pins = Pins.builder()
                .link(one(2, 4))
                .forbid(one(6, 6))
                .link(new Bead(List.of(8, 9), List.of(9)))
                .build();

        assertThat(parallel.explain(KO, EN, pins, one(2, 4)).verdict()).isEqualTo(Verdict.PINNED);
        assertThat(parallel.explain(KO, EN, pins, one(2, 4)).asked().probability())
                .isEqualTo(1);
        assertThat(parallel.explain(KO, EN, pins, one(6, 6)).verdict()).isEqualTo(Verdict.FORBIDDEN);
        assertThat(parallel.explain(KO, EN, pins, one(2, 2)).verdict()).isEqualTo(Verdict.FORBIDDEN);
        assertThat(parallel.explain(KO, EN, pins, one(3, 3)).verdict()).isEqualTo(Verdict.FORBIDDEN);
        assertThat(parallel.explain(KO, EN, pins, one(6, 6)).needed()).isNaN();
        assertThat(parallel.explain(KO, EN, pins, one(8, 9)).verdict()).isEqualTo(Verdict.WITHIN);
    }

    @Test
    void explain_comparableTexts_needMoreTheFurtherTheyStray() {
        Aligner comparable = builder().mode(Bitext.Mode.COMPARABLE).build();
        Explanation near = comparable.explain(KO, EN, Pins.NONE, one(2, 3));
        Explanation far = comparable.explain(KO, EN, Pins.NONE, one(2, 11));

        assertThat(far.needed()).isGreaterThan(near.needed());
        assertThat(comparable.explain(KO, EN, Pins.NONE, one(2, 2)).needed()).isLessThan(near.needed());
    }

    @Test
    void explain_eitherDirection_saysTheSame() {
        for (Aligner aligner :
                List.of(ALIGNER, builder().mode(Bitext.Mode.COMPARABLE).build())) {
            for (int j = 0; j < 6; j++) {
                Explanation there = aligner.explain(KO, EN, Pins.NONE, one(4, j));
                Explanation back = aligner.explain(EN, KO, Pins.NONE, one(j, 4));

                assertThat(back.mirrored()).isEqualTo(there);
            }
        }
    }

    @Test
    void explain_noSuchSentences_isRefused() {
        for (Bead bad :
                List.of(one(12, 0), one(0, 12), new Bead(List.of(1, 3), List.of(2)), new Bead(List.of(), List.of(2)))) {
            assertThatThrownBy(() -> ALIGNER.explain(KO, EN, Pins.NONE, bad))
                    .isInstanceOf(IeumException.class)
                    .hasMessageContaining(bad.toString())
                    .hasMessageContaining("of 12 and 12");
        }
    }

    @Test
    void rejected_candidateThatWouldCross_saysSo() {
        List<String> english = new ArrayList<>(Texts.EN);
        Collections.rotate(english.subList(2, 11), 1);
        Bitext bitext = builder().mode(Bitext.Mode.PARALLEL).build().align(KO, Texts.en(english));

        assertThat(bitext.beads()).doesNotContain(one(10, 2));
        assertThat(bitext.rejected(bitext.sourceSentences().get(10))
                        .orElseThrow()
                        .lacking())
                .contains("it would cross another link");
    }
}
