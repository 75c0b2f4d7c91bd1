package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ieum.check.Texts;
import org.ieum.finding.Finding;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Glossary;
import org.ieum.term.Hit;
import org.ieum.term.TermFinder;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnersTest {
    private static final Glossary GLOSSARY = Glossary.builder()
            .concept("foreign-ministry")
            .ko("외교부", "외무성")
            .en("Foreign Ministry", "Ministry of Foreign Affairs")
            .build();

    private static Set<String> owner(String text) {
        Lang lang = text.codePointAt(0) < 0x80 ? Lang.EN : Lang.KO;
        List<Hit> hits =
                TermFinder.of(GLOSSARY).find(Texts.SEGMENTER.sentences(Texts.document("a.txt", "A", lang, text)));
        return new Owners(Lexicon.standard()).of(hits.get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Japanese Foreign Ministry spoke. | 일본",
                "Officials of Japan's Foreign Ministry came. | 일본",
                "The Ministry of Foreign Affairs of Japan spoke. | 일본",
                "In Tokyo, the Foreign Ministry spoke. | 일본",
                "In Tokyo, a spokeswoman for the Foreign Ministry spoke. | 일본",
                "In Tokyo, Kim said that China's Foreign Ministry had called. | 중국",
                "Officials of South Korea's Foreign Ministry came. | 한국",
                "어제 일본 외무성이 밝혔다. | Japan",
                "어제 중국의 외교부가 밝혔다. | China",
            })
    void of_countryBesideTheTerm_isItsOwner(String text, String country) {
        assertThat(owner(text)).contains(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Foreign Ministry spoke of Japan. | x",
                "Japan spoke, and the Foreign Ministry was silent. | x",
                "In Tokyo the rain had stopped, and the Foreign Ministry was silent. | x",
                "In time, a spokesman of the Foreign Ministry will tell. | x",
                "일본은 외교부에 답했다. | x",
                "어제 한·일 외교부가 만났다. | x",
                "어제 한일 외교부가 만났다. | x",
                "South Korean and Japanese Foreign Ministry officials met. | x",
            })
    void of_countryElsewhere_isNone(String text) {
        assertThat(owner(text)).isEmpty();
    }

    private static List<String> differences(String... sentences) {
        Study study = Study.builder()
                .segmenter(Texts.SEGMENTER)
                .build(Corpus.of(
                        List.of(
                                Texts.document("a.txt", "A", Lang.EN, sentences[0]),
                                Texts.document("b.txt", "B", Lang.EN, sentences[1])),
                        GLOSSARY));
        return study.findings().stream()
                .filter(finding -> finding.kind().equals("term"))
                .map(Finding::message)
                .toList();
    }

    @Test
    void findings_ministriesOfTwoCountries_areNotContrasted() {
        assertThat(differences(
                        "Japan's Foreign Ministry welcomed the talks.",
                        "China's Ministry of Foreign Affairs welcomed the talks."))
                .isEmpty();
    }

    @Test
    void findings_oneCountrysMinistry_isCompared() {
        assertThat(differences(
                        "Japan's Foreign Ministry welcomed the talks. Japan's Foreign Ministry will host them.",
                        "The Japanese Ministry of Foreign Affairs welcomed the talks."
                                + " The Japanese Ministry of Foreign Affairs will host them."))
                .hasSize(1);
    }
}
