package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.check.Texts;
import org.ieum.term.Glossary;
import org.ieum.term.Review;
import org.ieum.term.Reviews;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final Glossary GLOSSARY = Glossary.builder()
            .concept("fisheries-agreement")
            .ko("어업협정")
            .en("fisheries agreement")
            .concept("ministry")
            .ko("해양수산부")
            .en("Ministry of Oceans and Fisheries")
            .build();

    private static List<Rendering> proposals(String korean, String english) {
        return study(Reviews.NONE, korean, english).proposals();
    }

    private static Study study(Reviews reviews, String korean, String english) {
        return Study.builder()
                .segmenter(Texts.SEGMENTER)
                .reviews(reviews)
                .build(Corpus.of(
                        List.of(
                                Texts.document("a.ko.txt", "바다일보", Lang.KO, korean, "회담은 4월 8일 부산에서 열렸다."),
                                Texts.document(
                                        "a.en.txt",
                                        "Sea Daily",
                                        Lang.EN,
                                        english,
                                        "The talks were held in Busan on April 8.")),
                        GLOSSARY));
    }

    @Test
    void in_otherWordsForTheTerm_areProposedAsPrinted() {
        assertThat(proposals(
                        "한국과 일본은 내년 3월 도쿄에서 어업협정에 서명한다.",
                        "Korea and Japan will sign a fishing pact in Tokyo in March next year."))
                .singleElement()
                .satisfies(proposal -> {
                    assertThat(proposal).hasToString("fisheries-agreement, Sea Daily: fishing pact x1 (unlisted)");
                    assertThat(proposal.hits().get(0).surface()).isEqualTo("fishing pact");
                    assertThat(proposal.occurrences().get(0).isFirst()).isTrue();
                });
    }

    @Test
    void in_wordsAroundOfTheTerm_areOneExpression() {
        assertThat(proposals(
                        "한국과 일본은 내년 3월 도쿄에서 어업협정에 서명한다.",
                        "Korea and Japan will sign an agreement on fishing in Tokyo in March next year."))
                .extracting(Rendering::form)
                .containsExactly("agreement on fishing");
    }

    @Test
    void in_bareHead_isNoRendering() {
        assertThat(proposals(
                        "한국과 일본은 내년 3월 도쿄에서 어업협정에 서명한다.",
                        "Korea and Japan will sign the agreement in Tokyo in March next year."))
                .isEmpty();
    }

    @Test
    void in_listedTerm_isNoProposal() {
        assertThat(proposals(
                        "한국과 일본은 내년 3월 도쿄에서 어업협정에 서명한다.",
                        "Korea and Japan will sign a fisheries agreement in Tokyo in March next year."))
                .isEmpty();
    }

    @Test
    void in_wordsThatAPersonDecidedAbout_areNotProposedAgain() {
        Reviews reviews = Reviews.of(List.of(
                Review.reject("어업협정", "fishing pacts"),
                Review.edit("도쿄", "Tokyo", "도쿄", "Tokyo, Japan"),
                Review.reject("서명", "sign")));

        Study study = study(
                reviews,
                "한국과 일본은 내년 3월 도쿄에서 어업협정에 서명한다.",
                "Korea and Japan will sign a fishing pact in Tokyo in March next year.");

        assertThat(study.proposals()).isEmpty();
        assertThat(study.candidates())
                .isNotEmpty()
                .noneMatch(candidate -> reviews.isDecided(candidate.text(Lang.KO), candidate.text(Lang.EN)));
    }

    @Test
    void in_wordsThatStandApart_areNoExpression() {
        assertThat(proposals(
                        "한국과 일본은 내년 3월 도쿄에서 어업협정에 서명한다.",
                        "Korea and Japan will sign an agreement in Tokyo in March next year, allowing fishing."))
                .isEmpty();
    }

    @Test
    void in_englishTerm_findsTheKoreanWords() {
        assertThat(proposals(
                        "한국과 일본은 내년 3월 도쿄에서 어업 분야 협정에 서명한다.",
                        "Korea and Japan will sign a fisheries agreement in Tokyo in March next year."))
                .extracting(Rendering::form)
                .containsExactly("어업 분야 협정");
    }
}
