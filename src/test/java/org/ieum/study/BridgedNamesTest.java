package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.check.Texts;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.Side;
import org.ieum.term.Glossary;
import org.ieum.term.Review;
import org.ieum.term.Reviews;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class BridgedNamesTest {
    private static final Glossary GLOSSARY = Glossary.builder()
            .concept("lantern-temple")
            .ko("청련사")
            .en("Cheongnyeonsa")
            .build();

    private static final Document MORNING = Texts.document(
            "a.ko.txt", "아침일보", Lang.KO, "한빛시가 새 다리를 열었다.", "고명재 한빛시장은 “다리가 두 마을을 잇는다”고 말했다.", "축제는 이틀 이어진다.");
    private static final Document DAILY = Texts.document(
            "b.en.txt",
            "Morning Daily",
            Lang.EN,
            "Hanbit City has opened a new bridge.",
            "\"The bridge joins two villages,\" said Mayor Ko Myung-jae.",
            "The festival goes on for two days.");

    @Test
    void findings_twoNamesOfOneInTheOtherLanguage_areToldWithoutALink() {
        Document evening = evening("어린이 합창단의 노래가 끝나자 고명제 시장이 박수를 쳤다.");
        assertThat(names(Reviews.NONE, MORNING, DAILY, evening)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.verdict()).isEqualTo(Verdict.VARIANT);
            assertThat(finding.sides()).extracting(Side::toString).containsExactly("고명재: 아침일보", "고명제: 저녁신문");
            assertThat(finding.message()).isEqualTo("\"고명재\": 아침일보; \"고명제\": 저녁신문; both are \"Ko Myung-jae\"");
        });
    }

    @Test
    void findings_oneTextHasBoth_areNone() {
        Document evening = evening("어린이 합창단의 노래가 끝나자 고명제 의원이 고명재 시장과 박수를 쳤다.");
        assertThat(names(Reviews.NONE, MORNING, DAILY, evening)).isEmpty();
    }

    @Test
    void findings_reporter_isNotCompared() {
        Document evening = evening("저녁신문 고명제 기자 | 입력 2031.03.11 17:40");
        assertThat(names(Reviews.NONE, MORNING, DAILY, evening)).isEmpty();
        Document post = Texts.document(
                "d.en.txt", "Evening Post", Lang.EN, "By Goh Myung-jai", "The river was crowded all day in Hanbit.");
        assertThat(names(Reviews.NONE, MORNING, DAILY, post)).isEmpty();
    }

    @Test
    void findings_pairThatAPersonRejected_areNone() {
        Document evening = evening("어린이 합창단의 노래가 끝나자 고명제 시장이 박수를 쳤다.");
        Reviews rejected = Reviews.of(List.of(Review.reject("고명제", "Ko Myung-jae")));
        assertThat(names(rejected, MORNING, DAILY, evening)).isEmpty();
    }

    @Test
    void findings_pairThatAPersonAccepted_areToldStill() {
        Document evening = evening("어린이 합창단의 노래가 끝나자 고명제 시장이 박수를 쳤다.");
        Reviews accepted = Reviews.of(List.of(Review.accept("고명재", "Ko Myung-jae")));
        assertThat(names(accepted, MORNING, DAILY, evening)).hasSize(1);
    }

    /** The glossary has one of the two. */
    @Test
    void findings_nameBesideAListedOne_areTold() {
        List<Document> documents = List.of(
                Texts.document("a.ko.txt", "아침일보", Lang.KO, "산불은 청련사 앞에서 멈췄다.", "헬기 두 대가 물을 뿌렸다."),
                Texts.document(
                        "b.en.txt",
                        "Morning Daily",
                        Lang.EN,
                        "The wildfire stopped in front of Cheongryeonsa.",
                        "Two helicopters dropped water."),
                Texts.document(
                        "c.en.txt",
                        "Evening Post",
                        Lang.EN,
                        "Monks of Cheongnyeonsa rang the bell.",
                        "Nobody was hurt."));
        assertThat(names(Reviews.NONE, documents.toArray(Document[]::new)))
                .extracting(Finding::message)
                .containsExactly("\"Cheongryeonsa\": Morning Daily; \"Cheongnyeonsa\": Evening Post; both are \"청련사\"");
    }

    /** What the check of names tells of persons who meet is told once. */
    @Test
    void findings_namesThatACheckTells_areToldOnce() {
        Document post = Texts.document(
                "c.en.txt",
                "Evening Post",
                Lang.EN,
                "Hanbit City opened its new bridge.",
                "\"The bridge joins two villages,\" Mayor Ko Myeong-jae said.");
        assertThat(names(Reviews.NONE, MORNING, DAILY, post))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).doesNotContain("both are"));
    }

    private static Document evening(String sentence) {
        return Texts.document("c.ko.txt", "저녁신문", Lang.KO, "한빛시 강변은 온종일 붐볐다.", sentence, "아이스크림은 모두에게 공짜였다.");
    }

    private static List<Finding> names(Reviews reviews, Document... documents) {
        return Study.builder()
                .segmenter(Texts.SEGMENTER)
                .reviews(reviews)
                .build(Corpus.of(List.of(documents), GLOSSARY))
                .findings()
                .stream()
                .filter(finding -> finding.kind().equals("name"))
                .toList();
    }
}
