package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.check.Texts;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Glossary;
import org.ieum.term.Hit;
import org.ieum.term.TermFinder;
import org.ieum.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongerNamesTest {
    private static final Glossary GLOSSARY = Glossary.builder()
            .concept("oceans")
            .ko("해양부")
            .en("Ministry of Oceans", "Oceans Ministry")
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Ministry of Oceans and Fisheries spoke. | true",
                "The Ministry of Oceans & Fisheries spoke. | true",
                "The Ministry of Oceans spoke. | false",
                "The Ministry of Oceans and fishermen met. | false",
                "The Ministry of Oceans and Japan met. | false",
                "The Ministry of Oceans and Japan's navy met. | false",
                "The Ministry of Oceans and Harbor Police met. | false",
                "The Oceans Ministry and Fisheries met. | false",
            })
    void begin_capitalisedWordAfterAnd_isPartOfTheName(String text, boolean expected) {
        List<Hit> hits =
                TermFinder.of(GLOSSARY).find(Texts.SEGMENTER.sentences(Texts.document("a.txt", "A", Lang.EN, text)));
        assertThat(hits)
                .singleElement()
                .satisfies(hit -> assertThat(new LongerNames(Lexicon.standard()).begin(hit))
                        .isEqualTo(expected));
    }
}
