package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.bitext.Pins;
import org.ieum.bitext.Pins.Verdict;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.junit.jupiter.api.Test;

/** What is pinned is kept, whatever the texts. */
class PinnedAlignmentTest {
    private static final Aligner ALIGNER = builder().build();
    private static final Passage KO = Texts.ko(Texts.KO);
    private static final Passage EN = Texts.en(Texts.EN);

    private static Aligner.Builder builder() {
        return Aligner.builder().segmenter(Texts.SEGMENTER).lexicon(Texts.LEXICON);
    }

    private static List<Aligner> everyMode() {
        return List.of(
                ALIGNER,
                builder().mode(Bitext.Mode.PARALLEL).build(),
                builder().mode(Bitext.Mode.COMPARABLE).build());
    }

    private static Bead bead(List<Integer> source, List<Integer> target) {
        return new Bead(source, target);
    }

    private static Bead one(int source, int target) {
        return bead(List.of(source), List.of(target));
    }

    private static Pins link(Bead... beads) {
        Pins.Builder pins = Pins.builder();
        List.of(beads).forEach(pins::link);
        return pins.build();
    }

    private static Link linkOf(Bitext bitext, Bead bead) {
        return bitext.links().get(bitext.beads().indexOf(bead));
    }

    @Test
    void align_pinnedLink_isThereAsItIsWithProbabilityOneAndSaysSo() {
        for (Aligner aligner : everyMode()) {
            Bitext bitext = aligner.align(KO, EN, link(bead(List.of(4, 5), List.of(6))));
            Link pinned = linkOf(bitext, bead(List.of(4, 5), List.of(6)));

            assertThat(pinned.probability()).isEqualTo(1);
            assertThat(pinned.isPinned()).isTrue();
            assertThat(pinned.evidence().get(0).kind()).isEqualTo(Evidence.Kind.PINNED);
            assertThat(bitext.links()).filteredOn(Link::isPinned).containsExactly(pinned);
        }
    }

    @Test
    void align_pinnedLinkLargerThanAnySearched_isThere() {
        for (Aligner aligner : everyMode()) {
            Bead large = bead(List.of(0, 1, 2, 3, 4, 5, 6), List.of(0, 1));

            assertThat(aligner.align(KO, EN, link(large)).beads()).contains(large);
        }
    }

    @Test
    void align_whatItFoundPinned_changesNothingElse() {
        for (Bitext.Mode mode : Bitext.Mode.values()) {
            Aligner aligner = builder().mode(mode).secondPass(false).build();
            for (long seed = 1; seed <= 12; seed++) {
                Random random = new Random(seed);
                Passage ko = Texts.ko(Texts.mixed(random, Texts.KO, Texts.STRAY_KO));
                Passage en = Texts.en(Texts.mixed(random, Texts.EN, Texts.STRAY_EN));
                Bitext free = aligner.align(ko, en);
                Pins.Builder pins = Pins.builder();
                free.beads().stream().filter(bead -> random.nextBoolean()).forEach(pins::link);
                if (!free.unlinkedSource().isEmpty()) {
                    int alone =
                            free.sourceSentences().indexOf(free.unlinkedSource().get(0));
                    pins.link(bead(List.of(alone), List.of()));
                }

                assertThat(aligner.align(ko, en, pins.build()).beads())
                        .as("%s, seed %d", mode, seed)
                        .isEqualTo(free.beads());
            }
        }
    }

    @Test
    void align_linkPinnedApart_movesItsNeighboursWithIt() {
        List<String> english = new ArrayList<>(Texts.EN);
        english.addAll(6, Texts.STRAY_EN);
        Bitext bitext = builder().mode(Bitext.Mode.PARALLEL).build().align(KO, Texts.en(english), link(one(4, 7)));

        assertThat(bitext.beads()).contains(one(3, 3), one(4, 7), one(6, 9)).doesNotContain(one(4, 4), one(5, 5));
        assertThat(bitext.beads())
                .filteredOn(bead -> bead.source().get(0) > 4)
                .allSatisfy(bead -> assertThat(bead.target().get(0)).isGreaterThan(7));
    }

    @Test
    void align_pinnedAsAlone_hasNoCounterpartForSure() {
        for (Aligner aligner : everyMode()) {
            Pins pins = link(bead(List.of(3), List.of()), bead(List.of(), List.of(7)));
            Bitext bitext = aligner.align(KO, EN, pins);
            Sentence korean = bitext.sourceSentences().get(3);
            Sentence english = bitext.targetSentences().get(7);

            assertThat(bitext.unlinkedSource()).contains(korean);
            assertThat(bitext.unlinkedTarget()).contains(english);
            assertThat(bitext.nullProbability(korean)).isEqualTo(1);
            assertThat(bitext.rejected(korean).orElseThrow().lacking()).contains("said by hand to have no counterpart");
            assertThat(bitext.sameTopic())
                    .noneMatch(link ->
                            link.source().contains(korean) || link.target().contains(english));
        }
    }

    @Test
    void align_forbiddenPair_isInNoLinkAndNoCandidate() {
        for (Aligner aligner : everyMode()) {
            Pins pins = Pins.builder().forbid(one(5, 5)).build();
            Bitext bitext = aligner.align(KO, EN, pins);
            Sentence korean = bitext.sourceSentences().get(5);
            Sentence english = bitext.targetSentences().get(5);

            assertThat(bitext.beads())
                    .noneMatch(
                            bead -> bead.source().contains(5) && bead.target().contains(5));
            assertThat(bitext.rejected(korean).orElseThrow().candidate().target())
                    .doesNotContain(english);
            assertThat(bitext.sameTopic())
                    .noneMatch(link ->
                            link.source().contains(korean) && link.target().contains(english));
        }
    }

    @Test
    void align_paragraphsThatBelongTogether_linkOnlyAmongThemselves() {
        List<String> english = new ArrayList<>(Texts.EN);
        Collections.swap(english, 2, 6);
        Pins pins = Pins.builder()
                .together(bead(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7)))
                .build();
        for (Aligner aligner : everyMode()) {
            assertKept("", pins, aligner.align(KO, Texts.en(english), pins));
        }
        Aligner comparable = builder().mode(Bitext.Mode.COMPARABLE).build();
        assertThat(comparable.align(KO, Texts.en(english), pins).beads()).contains(one(2, 6), one(6, 2));
    }

    @Test
    void paragraphs_ofADocument_holdTheirSentences() {
        Document ko = Document.of(Lang.KO, Texts.KO.get(0) + " " + Texts.KO.get(1) + "\n\n" + Texts.KO.get(2));
        Document en = Document.of(Lang.EN, Texts.EN.get(2) + "\n\n" + Texts.EN.get(0) + " " + Texts.EN.get(1));
        Pins pins = Pins.builder()
                .paragraphs(ALIGNER.align(ko, en), 0, 1)
                .paragraphs(ALIGNER.align(ko, en), 1, 0)
                .build();

        assertThat(pins.of(Verdict.TOGETHER)).containsExactly(bead(List.of(0, 1), List.of(1, 2)), one(2, 0));
    }

    @Test
    void align_crossingPins_makeTheTextsComparable() {
        Pins pins = link(one(2, 9), one(9, 2));
        Bitext bitext = ALIGNER.align(KO, EN, pins);

        assertThat(bitext.mode()).isEqualTo(Bitext.Mode.COMPARABLE);
        assertThat(bitext.reason()).isEqualTo("pinned links cross");
        assertThat(bitext.beads()).contains(one(2, 9), one(9, 2));
    }

    @Test
    void align_crossingPinsInTextsSaidToBeParallel_isRefused() {
        Aligner parallel = builder().mode(Bitext.Mode.PARALLEL).build();

        assertThatThrownBy(() -> parallel.align(KO, EN, link(one(2, 9), one(9, 2))))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("cross")
                .hasMessageContaining("parallel");
    }

    @Test
    void align_pinOutOfRange_isRefused() {
        assertThatThrownBy(() -> ALIGNER.align(KO, EN, link(one(2, 12))))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("2:12")
                .hasMessageContaining("12 source and 12 target");
    }

    @Test
    void align_oneSideEmpty_takesWhatCanBePinned() {
        Bitext bitext = ALIGNER.align(KO, Texts.en(), link(bead(List.of(3), List.of())));

        assertThat(bitext.links()).isEmpty();
        assertThat(bitext.nullProbability(bitext.sourceSentences().get(3))).isEqualTo(1);
        assertThat(ALIGNER.align(Texts.ko(), Texts.en(), Pins.NONE).links()).isEmpty();
    }

    @Test
    void align_anyPins_areKeptAndEverySentenceIsThereOnceInEitherDirection() {
        for (Bitext.Mode mode : Bitext.Mode.values()) {
            Aligner aligner = builder().mode(mode).build();
            for (long seed = 1; seed <= 12; seed++) {
                String as = mode + ", seed " + seed;
                Random random = new Random(seed);
                Passage ko = Texts.ko(Texts.mixed(random, Texts.KO, Texts.STRAY_KO));
                Passage en = Texts.en(Texts.mixed(random, Texts.EN, Texts.STRAY_EN));
                Pins pins = randomPins(random, ko.size(), en.size(), mode == Bitext.Mode.COMPARABLE);
                Bitext bitext = aligner.align(ko, en, pins);

                assertKept(as, pins, bitext);
                Texts.assertEverySentenceOnce(as, bitext);
                assertThat(Texts.print(aligner.align(en, ko, pins.mirrored()).mirrored()))
                        .as(as)
                        .isEqualTo(Texts.print(bitext));
            }
        }
    }

    @Test
    void align_longTextsWithPins_areKept() {
        List<String> korean = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (int k = 0; k < 20; k++) {
            for (int line = 0; line < Texts.KO.size(); line++) {
                korean.add(Texts.KO.get(line) + " " + (2 * k + 100) + "번째.");
                english.add(Texts.EN.get(line) + " Number " + (2 * k + 100) + ".");
            }
        }
        for (Aligner aligner : everyMode()) {
            Pins pins = Pins.builder()
                    .link(one(50, 120))
                    .link(bead(List.of(7, 8, 9, 10, 11, 12), List.of(7)))
                    .together(bead(range(100, 110), range(180, 190)))
                    .forbid(bead(range(200, 240), range(200, 240)))
                    .build();
            Bitext bitext = aligner.align(Texts.ko(korean), Texts.en(english), pins);

            assertKept(bitext.mode() + "", pins, bitext);
            Texts.assertEverySentenceOnce(bitext.mode() + "", bitext);
        }
    }

    @Test
    void align_pinsInEightThreadsAtOnce_saysTheSame() throws Exception {
        Pins pins = Pins.builder().link(one(2, 4)).forbid(one(5, 5)).build();
        Callable<String> task = () -> Texts.print(ALIGNER.align(KO, EN, pins));
        String alone = task.call();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<String> answer : threads.invokeAll(Collections.nCopies(16, task))) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    /** Pins that do not contradict each other: of those drawn, the ones that the builder takes. */
    private static Pins randomPins(Random random, int sourceSize, int targetSize, boolean crossing) {
        Pins.Builder pins = Pins.builder();
        int source = 0;
        int target = 0;
        while (source + 2 < sourceSize && target + 2 < targetSize && random.nextInt(5) > 0) {
            int s = source + random.nextInt(2);
            int t = crossing ? random.nextInt(targetSize - 1) : target + random.nextInt(2);
            tryAdd(pins, Verdict.LINK, bead(range(s, s + 1 + random.nextInt(2)), List.of(t)));
            source = s + 2;
            target = t + 1;
        }
        for (int k = 0; k < 5; k++) {
            tryAdd(pins, Verdict.FORBID, one(random.nextInt(sourceSize), random.nextInt(targetSize)));
        }
        tryAdd(pins, Verdict.LINK, bead(List.of(random.nextInt(sourceSize)), List.of()));
        tryAdd(pins, Verdict.LINK, bead(List.of(), List.of(random.nextInt(targetSize))));
        tryAdd(pins, Verdict.TOGETHER, bead(range(0, 1 + random.nextInt(3)), range(0, 1 + random.nextInt(3))));
        return pins.build();
    }

    private static void tryAdd(Pins.Builder pins, Verdict verdict, Bead bead) {
        try {
            pins.add(new Pins.Pin(verdict, bead));
        } catch (IeumException contradiction) {
            assertThat(contradiction).hasMessageContaining("contradict");
        }
    }

    private static void assertKept(String as, Pins pins, Bitext bitext) {
        List<Bead> beads = bitext.beads();
        for (Bead pinned : pins.of(Verdict.LINK)) {
            if (pinned.isLink()) {
                assertThat(beads).as(as).contains(pinned);
                assertThat(linkOf(bitext, pinned).probability()).as(as).isEqualTo(1);
            } else {
                assertThat(beads).as(as).noneMatch(bead -> overlaps(bead.source(), pinned.source()));
                assertThat(beads).as(as).noneMatch(bead -> overlaps(bead.target(), pinned.target()));
            }
        }
        for (Bead forbidden : pins.of(Verdict.FORBID)) {
            assertThat(beads)
                    .as(as)
                    .noneMatch(bead ->
                            overlaps(bead.source(), forbidden.source()) && overlaps(bead.target(), forbidden.target()));
        }
        for (Bead group : pins.of(Verdict.TOGETHER)) {
            for (Bead bead : beads) {
                assertThat(group.source().containsAll(bead.source()))
                        .as(as)
                        .isEqualTo(overlaps(group.target(), bead.target()));
                assertThat(group.target().containsAll(bead.target()))
                        .as(as)
                        .isEqualTo(overlaps(group.source(), bead.source()));
            }
        }
    }

    private static boolean overlaps(List<Integer> first, List<Integer> second) {
        return !Collections.disjoint(first, second);
    }
}
