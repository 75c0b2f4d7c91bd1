package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.check.Texts;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class OwnSpellingsTest {
    private static List<Finding> findings(Glossary glossary, Document... documents) {
        return Study.builder()
                .segmenter(Texts.SEGMENTER)
                .build(Corpus.of(List.of(documents), glossary))
                .findings()
                .stream()
                .filter(finding -> finding.kind().equals("term"))
                .toList();
    }

    private static List<Finding> korean(String one, String other) {
        return findings(
                Glossary.EMPTY,
                Texts.document("a.ko.txt", "나루신문", Lang.KO, one, "주민들은 오후에 돌아갔다."),
                Texts.document("b.ko.txt", "고개일보", Lang.KO, other, "비는 저녁에 그쳤다."));
    }

    private static List<Finding> english(String one, String other) {
        return findings(
                Glossary.EMPTY,
                Texts.document("a.en.txt", "Ferry News", Lang.EN, one, "The rain stopped at night."),
                Texts.document("b.en.txt", "Hill Herald", Lang.EN, other, "Residents went home later."));
    }

    @Test
    void findings_compoundWrittenApartInALinkedSentence_isAStyle() {
        assertThat(korean("강릉시는 산불 피해 농가에 긴급 복구 장비 12대를 보냈다.", "강릉시는 산불 피해 농가에 긴급 복구장비 12대를 보내기로 했다."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.STYLE);
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.message()).isEqualTo("나루신문 writes \"복구 장비\"; 고개일보 writes \"복구장비\"");
                });
        assertThat(korean("제주도는 해녀 학교의 수업료지원금 3천만 원을 새로 편성했다.", "제주도는 해녀 학교의 수업료 지원금 3천만 원을 새로 편성했다고 했다."))
                .hasSize(1);
        assertThat(korean("철도공사는 대전역 승강장에 자동문 28개를 달았다.", "철도공사는 대전역승강장에 자동문 28개를 달았다고 알렸다."))
                .hasSize(1);
    }

    @Test
    void findings_sameSpacingFiguresAndOtherWords_areNone() {
        assertThat(korean("강릉시는 산불 피해 농가에 복구 장비 12대를 보냈다.", "강릉시는 산불 피해 농가에 복구 장비 12대를 보내기로 했다."))
                .isEmpty();
        assertThat(korean("강릉시는 산불 피해 농가에 40여 명을 보냈다.", "강릉시는 산불 피해 농가에 40여명을 보내기로 했다."))
                .isEmpty();
        assertThat(korean("강릉시는 산불로 다친 나무 의사 12명을 불렀다.", "강릉시는 산불로 다친 나무를 볼 의사 12명을 불렀다."))
                .isEmpty();
    }

    @Test
    void findings_sentencesThatAreNotLinked_areNotCompared() {
        assertThat(korean("강릉시는 복구 장비 12대를 보냈다.", "기상청은 서해안에 짙은 안개가 낀다고 했고 공항은 복구장비가 없다."))
                .isEmpty();
    }

    @Test
    void findings_outletWithBothWays_hasNone() {
        assertThat(korean("강릉시는 농가에 긴급 복구 장비 12대를 보냈고 복구장비는 새것이다.", "강릉시는 농가에 긴급 복구장비 12대를 보내기로 했다."))
                .isEmpty();
    }

    @Test
    void findings_listedTerm_isLeftToTheGlossary() {
        Glossary glossary = Glossary.builder().concept("gear").ko("복구장비").build();
        assertThat(findings(
                        glossary,
                        Texts.document("a.ko.txt", "나루신문", Lang.KO, "강릉시는 농가에 긴급 복구 장비 12대를 보냈다."),
                        Texts.document("b.ko.txt", "고개일보", Lang.KO, "강릉시는 농가에 긴급 복구장비 12대를 보내기로 했다.")))
                .hasSize(1);
    }

    @Test
    void findings_acronymWithAndWithoutStops_isAStyle() {
        assertThat(english("The EU fined the ferry line.", "Officials of the E.U. met in Cork."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("Ferry News writes \"EU\"; Hill Herald writes \"E.U.\""));
        assertThat(english("The ship left the U.K. at dawn.", "A UK court freed the crew."))
                .hasSize(1);
    }

    @Test
    void findings_wordsThatAreNoAcronym_areNone() {
        assertThat(english("They told us about the U.S. ship.", "A U.S. ship helped us."))
                .isEmpty();
        assertThat(english("The E.U. and the EU are one.", "Officials of the E.U. met in Cork."))
                .isEmpty();
        assertThat(english("NATO met.", "The U.N. met.")).isEmpty();
    }
}
