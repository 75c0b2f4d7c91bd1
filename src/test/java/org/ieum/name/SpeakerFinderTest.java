package org.ieum.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ieum.segment.Segmenter;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerFinderTest {
    private static final Segmenter SEGMENTER = Segmenter.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            맹가은 감독은 "심판이 경기를 망쳤다"고 말했다.                    | 맹가은
            가람의 주장 도한별은 우승한 뒤 "겁이 났다"고 털어놨다.              | 도한별
            "겁이 났다"고 주장 도한별이 말했다.                               | 도한별
            이 주장 때문에 사람들은 "겁이 났다"고 말했다.                      |
            "심판이 경기를 망쳤다"고 맹가은 감독이 말했다.                    | 맹가은
            등대지기 오태석(71) 씨는 "불이 꺼진 적이 없다"며 웃었다.          | 오태석
            곽은실 농림부 장관은 "다리를 고치겠다"고 강조했다.                | 곽은실
            농림부 장관은 "다리를 고치겠다"고 강조했다.                       |
            한 관계자는 "다리를 고치겠다"고 말했다.                           |
            맹가은 감독은 "망쳤다"고 말했다고 도한별 선수가 전했다.           |
            맹가은 감독은 "가장 긴 밤"이라는 책을 냈다.                       |
            도한별 선수의 어머니는 "기쁘다"고 말했다.                         |
            노재혁 하람차 사장은 "차를 고치겠다"고 말했다.                     | 노재혁
            "The lamp burned," said Han Seo-jin's brother, a keeper.          |
            "The lamp burned," said Han Seo-jin, the keeper.                  | Han Seo-jin
            "The lamp burned," said lighthouse keeper Han Seo-jin.            | Han Seo-jin
            Mayor Han Seo-jin said the lamp "burned all night."               | Han Seo-jin
            "The lamp burned," the keeper said.                               |
            "The lamp burned," a neighbor of Han Seo-jin said.                |
            "The lamp burned," she said of Han Seo-jin.                       |
            "The lamp burned," said a spokesman for Han Seo-jin.              |
            """)
    void find_speakerByName_orNobody(String text, String speaker) {
        Document document = Document.of(Origin.of("a"), Lang.ofLetters(text), text);
        List<Sentence> sentences = SEGMENTER.sentences(document);
        Span quotation = new Span(text.indexOf('"') + 1, text.lastIndexOf('"'));

        assertThat(SpeakerFinder.find(
                                sentences.get(0), Optional.empty(), List.of(quotation), NameFinder.find(sentences))
                        .map(Mention::name)
                        .orElse(null))
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mayor Han Seo-jin visited the lamp. "It burned," she said.                     | Han Seo-jin
            When it rained, Han Seo-jin stayed. She said: "It burned."                     | Han Seo-jin
            Mayor Han Seo-jin met Oh Tae-seok. "It burned," she said.                      |
            The keeper met Mayor Han Seo-jin. "It burned," she said.                       |
            Mayor Han Seo-jin visited the lamp. "It burned," the keeper said.              |
            Mayor Han Seo-jin visited the lamp. "It burned," she said of Oh Tae-seok.      |
            한서진 시장은 등대를 찾았다. 그는 "불이 꺼지지 않았다"고 말했다.               | 한서진
            한서진 시장은 등대를 찾았다. 주민들은 "불이 꺼지지 않았다"고 말했다.           |
            등대지기는 한서진 시장을 만났다. 그는 "불이 꺼지지 않았다"고 말했다.           |
            """)
    void find_pronoun_isTheSubjectOfTheSentenceBefore(String text, String speaker) {
        Document document = Document.of(Origin.of("a"), Lang.ofLetters(text), text);
        List<Sentence> sentences = SEGMENTER.sentences(document);
        Span quotation = new Span(text.indexOf('"') + 1, text.lastIndexOf('"'));

        assertThat(sentences).hasSize(2);
        assertThat(SpeakerFinder.find(
                                sentences.get(1),
                                Optional.of(sentences.get(0)),
                                List.of(quotation),
                                NameFinder.find(sentences))
                        .map(Mention::name)
                        .orElse(null))
                .isEqualTo(speaker);
    }
}
