package org.ieum.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            배는 약 3시간 떠 있었다.             | 3시간        | 약 3시간
            배는 세 시간 남짓 떠 있었다.         | 세 시간      | 세 시간 남짓
            배는 예약 3시간 뒤에 떠났다.         | 3시간        | 3시간
            선원은 최소 40명이다.                | 40명         | 최소 40명
            선원은 40명이 넘는다.                | 40명         | 40명
            They talked for more than three hours. | three hours | more than three hours
            An hour or so passed.                | hour         | hour or so
            아침에는 영하 5도였다.               | 5도          | 영하 5도
            It was minus 5 degrees.              | 5 degrees    | minus 5 degrees
            It was 5 degrees Celsius below zero. | 5 degrees    | 5 degrees Celsius below zero
            It was -5 degrees.                   | 5 degrees    | -5 degrees
            It was 2-5 degrees.                  | 5 degrees    | 5 degrees
            팀은 5연승을 달렸다.                 | 5            | 5연승
            7개월 연속 줄었다.                   | 7개월        | 7개월 연속
            It was their sixth straight win.     | sixth        | sixth straight win
            They won six games in a row.         | six          | six games in a row
            """)
    void figure_besideWordsThatBelongToIt_hasThem(String text, String words, String figure) {
        Lang lang = text.matches(".*[가-힣].*") ? Lang.KO : Lang.EN;
        Document document = Document.of(Origin.of("a.txt"), lang, text);
        int at = text.indexOf(words);

        assertThat(Place.of(document, new Span(at, at + words.length()), List.of())
                        .figure())
                .isEqualTo(figure);
    }
}
