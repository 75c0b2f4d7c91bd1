package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.lexicon.Lexicon;
import org.ieum.segment.Segmenter;
import org.ieum.term.Glossary;
import org.ieum.term.TermFinder;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicatesTest {
    private static final Segmenter SEGMENTER = Segmenter.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            요금은 그동안 9차례 연속 동결됐다.                | 요금은 2029년부터 5차례 연속 올랐다.
            표를 팔기 시작한 것은 9시이고 배는 곧 떠났다.     | 배는 오전 7시 40분 부두를 떠났다.
            배는 오전 7시 40분 부두를 떠났다.                 | The owner will announce the cause at 2 p.m. on Friday.
            They met for the first time on Tuesday.           | The fair is set to open on Friday.
            The fair is set to open on Friday, where he will hold a speech. | He held a speech on Sunday.
            """)
    void differ_otherDoings_true(String a, String b) {
        assertThat(differ(a, b)).isTrue();
        assertThat(differ(b, a)).as("turned round").isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            배는 오전 7시 40분 부두를 떠났다.                 | The ferry left the pier at 8:40 a.m.
            요금은 그동안 9차례 연속 동결됐다.                | 위원회는 요금을 8차례 연속 동결했다.
            회의는 지난달 23일 열렸다.                        | The meeting was held on Feb. 24.
            On Friday the old mill was sold.                  | The old mill was sold on Thursday.
            사고는 2029년 7월 벽에 금이 가면서 일어났다.      | The accident occurred in July 2026.
            배가 떠난 것은 오전 9시이고 표는 남았다.          | 배는 오전 7시 40분 부두를 떠났다.
            합의는 다음 달 12일이다.                          | The deal comes on April 21.
            """)
    void differ_oneDoingOrNoVerb_false(String a, String b) {
        assertThat(differ(a, b)).isFalse();
    }

    @Test
    void differ_verbOfTheNextKoreanClause_isAnothers() {
        assertThat(differ("위원회는 5차례 요금을 올린 뒤 동결했다.", "위원회는 요금을 9차례 동결했다.")).isTrue();
    }

    private static boolean differ(String a, String b) {
        return new Predicates(Lexicon.standard(), Lang.ofLetters(a), Lang.ofLetters(b)).differ(figure(a), figure(b));
    }

    /** The first figure of a sentence that tells when or how often. */
    private static Figure figure(String text) {
        Document document = Document.of(Lang.ofLetters(text), text);
        Reading reading = Reading.of(document, SEGMENTER.sentences(document), TermFinder.of(Glossary.of(List.of())));
        return reading.figures(reading.sentences()).stream()
                .filter(figure -> figure.fitsAnyVerb() && figure.isTelling())
                .findFirst()
                .orElseThrow();
    }
}
