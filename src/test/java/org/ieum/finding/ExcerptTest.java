package org.ieum.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.segment.Segmenter;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words around a figure that tell of what it is. */
class ExcerptTest {
    private static final Segmenter SEGMENTER = Segmenter.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry left. It had 24 sailors. | 24 | It had 24 sailors.
            On Monday the ministry in the capital said the two ports had let 24 ships of the northern fleet leave before the storm came. | 24 | … the two ports had let 24 ships of the northern fleet leave …
            24 ships of the northern fleet left the port of the island town before the storm came. | 24 | 24 ships of the northern fleet left the port of the island …
            항만청은 태풍이 오기 전에 북부 선단의 배 24척이 섬마을 항구를 떠났으며 나머지 배도 곧 떠날 예정이라고 밝혔다. | 24척 | … 오기 전에 북부 선단의 배 24척이 섬마을 항구를 떠났으며 나머지 배도 곧 …
            """)
    void excerpt_isAFewWholeWordsOfTheSentence(String text, String words, String excerpt) {
        assertThat(place(text, words).excerpt()).isEqualTo(excerpt);
    }

    @Test
    void excerpt_ofASentenceOverTwoLines_isOneLine() {
        assertThat(place("The old ferry of the harbor had a crew\nof 24 sailors.", "24")
                        .excerpt())
                .isEqualTo("The old ferry of the harbor had a crew of 24 sailors.");
    }

    @Test
    void excerpt_ofWhatIsMissing_isEmpty() {
        assertThat(Place.missing(Document.of(Lang.EN, "The ferry left."), 4).excerpt())
                .isEmpty();
    }

    private static Place place(String text, String words) {
        Document document = Document.of(text.matches("(?s).*[가-힣].*") ? Lang.KO : Lang.EN, text);
        int start = text.indexOf(words);
        Span span = new Span(start, start + words.length());
        return Place.of(
                document,
                span,
                SEGMENTER.sentences(document).stream()
                        .filter(sentence -> sentence.span().overlaps(span))
                        .toList());
    }
}
