package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
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
import org.ieum.bitext.Degree;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.bitext.Rejected;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.junit.jupiter.api.Test;

class AlignerTest {
    private static final Aligner ALIGNER =
            Aligner.builder().segmenter(Texts.SEGMENTER).lexicon(Texts.LEXICON).build();

    private static Aligner.Builder builder() {
        return Aligner.builder().segmenter(Texts.SEGMENTER).lexicon(Texts.LEXICON);
    }

    private static Bead one(int source, int target) {
        return new Bead(List.of(source), List.of(target));
    }

    private static List<Bead> diagonal(int size) {
        return IntStream.range(0, size).mapToObj(k -> one(k, k)).toList();
    }

    @Test
    void align_translation_linksEachSentenceToItsOwn() {
        Bitext bitext = ALIGNER.align(Texts.ko(Texts.KO), Texts.en(Texts.EN));

        assertThat(bitext.beads()).isEqualTo(diagonal(Texts.KO.size()));
        assertThat(bitext.mode()).isEqualTo(Bitext.Mode.PARALLEL);
        assertThat(bitext.links()).allSatisfy(link -> {
            assertThat(link.probability()).isGreaterThan(.8);
            assertThat(link.degree()).isEqualTo(Degree.TRANSLATION);
            assertThat(link.evidence()).isNotEmpty();
        });
    }

    @Test
    void align_decomposedHangul_saysTheSame() {
        List<String> decomposed = Texts.KO.stream()
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFD))
                .toList();

        Bitext bitext = ALIGNER.align(Texts.ko(decomposed), Texts.en(Texts.EN));

        List<Link> links = ALIGNER.align(Texts.ko(Texts.KO), Texts.en(Texts.EN)).links();
        assertThat(bitext.links().stream().map(Link::probability))
                .containsExactlyElementsOf(links.stream().map(Link::probability).toList());
    }

    @Test
    void align_documents_areCutIntoSentencesFirst() {
        Document ko = Document.of(Lang.KO, String.join(" ", Texts.KO));
        Document en = Document.of(Lang.EN, String.join(" ", Texts.EN));
        Bitext bitext = ALIGNER.align(ko, en);

        assertThat(bitext.beads()).isEqualTo(diagonal(Texts.KO.size()));
        assertThat(bitext.source()).isEqualTo(ko);
        assertThat(bitext.links())
                .allSatisfy(link -> assertThat(link.source().get(0).span().of(ko.text()))
                        .isEqualTo(link.source().get(0).text()));
    }

    @Test
    void align_sentenceTranslatedAsTwo_isOneLink() {
        List<String> english = new ArrayList<>(Texts.EN);
        english.set(1, "Some 1,200 soldiers will take part in the training.");
        english.add(2, "It will also involve 15 helicopters.");
        Bitext bitext = ALIGNER.align(Texts.ko(Texts.KO), Texts.en(english));

        assertThat(bitext.beads()).contains(new Bead(List.of(1), List.of(1, 2)));
    }

    @Test
    void align_strangersAmongTranslations_areLeftAlone() {
        List<String> korean = new ArrayList<>(Texts.KO);
        korean.addAll(4, Texts.STRAY_KO);
        List<String> english = new ArrayList<>(Texts.EN);
        english.addAll(9, Texts.STRAY_EN);
        Bitext bitext = ALIGNER.align(Texts.ko(korean), Texts.en(english));

        assertThat(bitext.unlinkedSource()).extracting(Sentence::text).isEqualTo(Texts.STRAY_KO);
        assertThat(bitext.unlinkedTarget()).extracting(Sentence::text).isEqualTo(Texts.STRAY_EN);
    }

    @Test
    void align_anyMixture_placesEverySentenceOnceInEitherMode() {
        for (Bitext.Mode mode : Bitext.Mode.values()) {
            Aligner aligner = builder().mode(mode).build();
            for (long seed = 1; seed <= 12; seed++) {
                Random random = new Random(seed);
                List<String> english = Texts.mixed(random, Texts.EN, Texts.STRAY_EN);
                if (seed % 2 == 0) {
                    Collections.shuffle(english, random);
                }
                Passage ko = Texts.ko(Texts.mixed(random, Texts.KO, Texts.STRAY_KO));

                Texts.assertEverySentenceOnce(mode + ", seed " + seed, aligner.align(ko, Texts.en(english)));
            }
        }
    }

    @Test
    void align_eitherDirection_saysTheSame() {
        for (Bitext.Mode mode : Bitext.Mode.values()) {
            Aligner aligner = builder().mode(mode).build();
            for (long seed = 1; seed <= 6; seed++) {
                Random random = new Random(seed);
                Passage ko = Texts.ko(Texts.mixed(random, Texts.KO, Texts.STRAY_KO));
                Passage en = Texts.en(Texts.mixed(random, Texts.EN, Texts.STRAY_EN));
                Bitext there = aligner.align(ko, en);
                Bitext back = aligner.align(en, ko);

                assertThat(back.source()).isEqualTo(en.document());
                assertThat(back).as("%s, seed %d", mode, seed).isEqualTo(there.mirrored());
                assertThat(Texts.print(back.mirrored()))
                        .as("%s, seed %d", mode, seed)
                        .isEqualTo(Texts.print(there));
            }
        }
    }

    @Test
    void align_twoTextsOfOneLanguage_eitherDirectionSaysTheSame() {
        List<String> other = new ArrayList<>(Texts.KO);
        other.set(3, "야당은 돈이 지나치게 많이 든다며 비판했다.");
        other.set(8, "대통령이 다음 주에 독일 총리를 만나러 간다.");
        other.remove(5);
        Passage first = Texts.ko(Texts.KO);
        Passage second = Passage.ofLines(Texts.SEGMENTER, Origin.of("other.txt"), Lang.KO, other);

        assertThat(Texts.print(ALIGNER.align(second, first).mirrored()))
                .isEqualTo(Texts.print(ALIGNER.align(first, second)));
    }

    @Test
    void align_textWithItself_isOneToOne() {
        assertThat(ALIGNER.align(Texts.ko(Texts.KO), Texts.ko(Texts.KO)).beads())
                .isEqualTo(diagonal(Texts.KO.size()));
        assertThat(ALIGNER.align(Texts.en(Texts.EN), Texts.en(Texts.EN)).beads())
                .isEqualTo(diagonal(Texts.EN.size()));
    }

    @Test
    void align_emptyText_leavesTheOtherUnlinked() {
        Bitext noTarget = ALIGNER.align(Document.of(Lang.KO, String.join(" ", Texts.KO)), Document.of(Lang.EN, ""));
        Bitext noSource = ALIGNER.align(Texts.ko(), Texts.en(Texts.EN));
        Bitext neither = ALIGNER.align(Document.of(Lang.KO, " \n\n "), Document.of(Lang.EN, ""));

        assertThat(noTarget.links()).isEmpty();
        assertThat(noTarget.unlinkedSource()).hasSize(Texts.KO.size());
        assertThat(noTarget.rejected(noTarget.unlinkedSource().get(0))).isEmpty();
        assertThat(noTarget.nullProbability(noTarget.unlinkedSource().get(0))).isEqualTo(1);
        assertThat(noSource.unlinkedTarget()).hasSize(Texts.EN.size());
        assertThat(neither.links()).isEmpty();
        assertThat(neither.sourceSentences()).isEmpty();
    }

    @Test
    void align_emptyTextInEitherMode_isNoError() {
        for (Bitext.Mode mode : Bitext.Mode.values()) {
            Aligner aligner = builder().mode(mode).build();
            assertThat(aligner.align(Texts.ko(Texts.KO), Texts.en()).links()).isEmpty();
            assertThat(aligner.align(Texts.ko(), Texts.en(Texts.EN)).links()).isEmpty();
            assertThat(aligner.align(Texts.ko(), Texts.en()).links()).isEmpty();
        }
    }

    @Test
    void align_eightThreadsAtOnce_sayTheSame() throws Exception {
        List<String> korean = Texts.mixed(new Random(5), Texts.KO, Texts.STRAY_KO);
        Callable<String> task = () -> Texts.print(builder().build().align(Texts.ko(korean), Texts.en(Texts.EN)));
        Callable<String> shared = () -> Texts.print(ALIGNER.align(Texts.ko(korean), Texts.en(Texts.EN)));
        String alone = task.call();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<String> answer : threads.invokeAll(Collections.nCopies(16, shared))) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void align_strangerAddedAnywhere_keepsTheStrongLinks() {
        List<Link> strong = ALIGNER.align(Texts.ko(Texts.KO), Texts.en(Texts.EN)).links().stream()
                .filter(link -> link.probability() >= .95)
                .toList();
        assertThat(strong).hasSizeGreaterThan(4);
        for (int at = 0; at <= Texts.EN.size(); at++) {
            List<String> english = new ArrayList<>(Texts.EN);
            english.add(at, Texts.STRAY_EN.get(at % 3));
            List<String> pairs =
                    texts(ALIGNER.align(Texts.ko(Texts.KO), Texts.en(english)).links());

            assertThat(pairs).as("stranger at %d", at).containsAll(texts(strong));
        }
    }

    private static List<String> texts(List<Link> links) {
        return links.stream()
                .map(link -> link.source().stream().map(Sentence::text).toList() + " = "
                        + link.target().stream().map(Sentence::text).toList())
                .toList();
    }

    @Test
    void align_orderKept_isParallelAndSaysWhy() {
        Bitext bitext = ALIGNER.align(Texts.ko(Texts.KO), Texts.en(Texts.EN));

        assertThat(bitext.mode()).isEqualTo(Bitext.Mode.PARALLEL);
        assertThat(bitext.reason())
                .matches("links in order account for \\d\\d % of what the texts say, 0 of 12 links would cross others");
    }

    @Test
    void align_orderKeptButReportedFreely_isComparableAndSaysWhy() {
        Passage ko = Texts.ko(
                "문빛시는 3일 낡은 다리 12곳을 2031년까지 새로 놓겠다고 밝혔다.",
                "공사에는 340억 원이 들며 절반은 도가 부담한다.",
                "가장 오래된 달내교는 1968년에 놓였고 하루 9,400대가 건넌다.",
                "주민 2,300명은 지난여름 다리를 먼저 고쳐 달라고 청원했다.");
        Passage en = Texts.en(
                "Twelve bridges that engineers had long called unsafe are to be torn down in Munbit, where nobody had believed it.",
                "The bill, 34 billion won, would be the largest that this small town has ever run up for anything.",
                "On Dalnae Bridge, where trucks have been forbidden since spring, 9,400 drivers a day hear the planks rattle.",
                "Some 2,300 people put their names to a letter that a baker had pinned to her door.");

        Bitext bitext = ALIGNER.align(ko, en);
        Weights whatever = Texts.WEIGHTS.with("comparable.explained", "0").with("comparable.linked.sentences", "2");
        Bitext byLinks = builder().weights(whatever).build().align(ko, en);
        Bitext taken = builder()
                .weights(Texts.WEIGHTS.with("comparable.explained", "0"))
                .build()
                .align(ko, en);

        assertThat(bitext.mode()).isEqualTo(Bitext.Mode.COMPARABLE);
        assertThat(bitext.reason()).matches("links in order account for only \\d\\d % of what the texts say");
        assertThat(byLinks.mode()).isEqualTo(Bitext.Mode.COMPARABLE);
        assertThat(byLinks.reason()).matches("linked sentences account for only \\d\\d % of what their partners say");
        assertThat(taken.mode()).isEqualTo(Bitext.Mode.PARALLEL);
    }

    @Test
    void align_orderOfTheOtherTextReversed_isComparableAndSaysWhy() {
        List<String> reversed = new ArrayList<>(Texts.EN);
        Collections.reverse(reversed);
        Bitext bitext = ALIGNER.align(Texts.ko(Texts.KO), Texts.en(reversed));

        assertThat(bitext.mode()).isEqualTo(Bitext.Mode.COMPARABLE);
        assertThat(bitext.reason()).containsAnyOf("would cross others", "account for only");
        assertThat(bitext.links()).hasSizeGreaterThan(5);
        assertThat(bitext.beads())
                .allSatisfy(bead ->
                        assertThat(bead.target()).contains(11 - bead.source().get(0)));
    }

    @Test
    void align_comparableAskedFor_findsTheCrossingPair() {
        List<String> english = new ArrayList<>(Texts.EN);
        Collections.swap(english, 1, 8);
        Bitext crossing = builder().mode(Bitext.Mode.COMPARABLE).build().align(Texts.ko(Texts.KO), Texts.en(english));
        Bitext monotone = builder().mode(Bitext.Mode.PARALLEL).build().align(Texts.ko(Texts.KO), Texts.en(english));

        assertThat(crossing.reason()).isEqualTo("asked for");
        assertThat(crossing.beads()).contains(one(1, 8), one(8, 1));
        assertThat(monotone.beads()).doesNotContain(one(1, 8), one(8, 1));
    }

    @Test
    void rejected_unlinkedSentence_namesItsBestCandidateAndWhatThatLacks() {
        List<String> korean = new ArrayList<>(Texts.KO);
        korean.add(6, "정부는 소말리아에 쌀 720톤을 보내겠다고 밝혔다.");
        Bitext bitext = ALIGNER.align(Texts.ko(korean), Texts.en(Texts.EN));
        Sentence alone = bitext.sourceSentences().get(6);

        assertThat(bitext.unlinkedSource()).containsExactly(alone);
        Rejected rejected = bitext.rejected(alone).orElseThrow();
        assertThat(rejected.candidate().source()).containsExactly(alone);
        assertThat(String.join("; ", rejected.lacking())).contains("not met again", "소말리아");
        assertThat(rejected.candidate().probability()).isCloseTo(1 - bitext.nullProbability(alone), within(1e-9));
    }

    @Test
    void align_pairOfTheSameTopic_isAsLikelyAsItsSentenceHasACounterpart() {
        Bitext bitext = builder()
                .mode(Bitext.Mode.COMPARABLE)
                .weights(Texts.WEIGHTS.with("degree.same-topic", "-50"))
                .build()
                .align(Texts.ko(Texts.KO.get(0)), Texts.en(Texts.EN.get(3)));

        Sentence korean = bitext.unlinkedSource().get(0);
        assertThat(bitext.sameTopic()).hasSize(1).allSatisfy(pair -> {
            assertThat(pair).isEqualTo(bitext.rejected(korean).orElseThrow().candidate());
            assertThat(pair.probability()).isCloseTo(1 - bitext.nullProbability(korean), within(1e-9));
        });
    }

    @Test
    void align_glossaryTerm_decidesBetweenTwoOtherwiseEqualSentences() {
        Glossary glossary = Glossary.builder()
                .concept("acsa")
                .ko("상호군수지원협정")
                .en("Acquisition and Cross-Servicing Agreement", "ACSA")
                .build();
        Aligner informed = builder().glossary(glossary).build();
        Passage ko = Texts.ko("두 나라는 서울에서 상호군수지원협정을 맺었다.");
        String right = "The two countries signed the ACSA in Seoul.";
        String wrong = "The two countries signed the BTPR in Seoul.";

        for (List<String> english : List.of(List.of(right, wrong), List.of(wrong, right))) {
            Bitext bitext = informed.align(ko, Texts.en(english));
            assertThat(bitext.links()).hasSize(1);
            assertThat(bitext.links().get(0).target())
                    .extracting(Sentence::text)
                    .containsExactly(right);
            assertThat(bitext.links().get(0).evidence())
                    .extracting(Evidence::kind)
                    .contains(Evidence.Kind.GLOSSARY);
        }
    }

    @Test
    void align_furtherScorer_isHeard() {
        Scorer veto = (source, target) -> new Scoring() {
            @Override
            public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
                return sourceFrom <= 3 && 3 < sourceTo ? -100 : 0;
            }

            @Override
            public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
                return List.of();
            }
        };
        Bitext bitext = builder().scorer(veto).build().align(Texts.ko(Texts.KO), Texts.en(Texts.EN));

        assertThat(bitext.unlinkedSource()).extracting(Sentence::text).containsExactly(Texts.KO.get(3));
    }

    @Test
    void align_evidence_pointsIntoBothDocuments() {
        Passage ko = Texts.ko(Texts.KO);
        Passage en = Texts.en(Texts.EN);
        Link training = ALIGNER.align(ko, en).links().get(1);

        assertThat(training.evidence()).anySatisfy(evidence -> {
            assertThat(evidence.kind()).isEqualTo(Evidence.Kind.QUANTITY);
            assertThat(evidence.source().get(0).of(ko.document().text())).contains("1,200");
            assertThat(evidence.target().get(0).of(en.document().text())).contains("1,200");
        });
    }

    @Test
    void score_translation_isProbableAndAnotherSentenceIsNot() {
        for (int k = 0; k < Texts.KO.size(); k++) {
            int next = (k + 5) % Texts.EN.size();
            PairScore right = ALIGNER.score(Texts.KO.get(k), Lang.KO, Texts.EN.get(k), Lang.EN);
            PairScore wrong = ALIGNER.score(Texts.KO.get(k), Lang.KO, Texts.EN.get(next), Lang.EN);

            assertThat(right.probability()).as(Texts.KO.get(k)).isGreaterThan(.7);
            assertThat(wrong.probability()).as(Texts.KO.get(k)).isLessThan(.5);
            assertThat(right.evidence().stream().mapToDouble(Evidence::nats).sum())
                    .isCloseTo(right.score(), within(1e-3));
        }
    }

    @Test
    void score_eitherDirection_isTheSame() {
        PairScore there = ALIGNER.score(Texts.KO.get(4), Lang.KO, Texts.EN.get(4), Lang.EN);
        PairScore back = ALIGNER.score(Texts.EN.get(4), Lang.EN, Texts.KO.get(4), Lang.KO);

        assertThat(back.probability()).isEqualTo(there.probability());
        assertThat(back.score()).isEqualTo(there.score());
    }

    @Test
    void score_emptySide_isZero() {
        assertThat(ALIGNER.score("", Lang.KO, "It rained.", Lang.EN).probability())
                .isZero();
        assertThat(ALIGNER.score("비가 왔다.", Lang.KO, " ", Lang.EN).probability()).isZero();
    }
}
