package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "programme, program",
        "kilogramme, kilogram",
        "centre, center",
        "kilometre, kilometer",
        "labour, labor",
        "harbour, harbor",
        "colour, color",
        "defence, defense",
        "offence, offense",
        "organise, organize",
        "organisation, organization",
    })
    void american_britishSpelling_isTheAmericanOne(String british, String american) {
        assertThat(Spelling.american(british)).isEqualTo(american);
    }

    @ParameterizedTest
    @CsvSource({"hour", "four", "tour", "pour", "fence", "presence", "more", "fire", "rise", "raise", "acre", "flame"})
    void american_anyOtherWord_isItself(String word) {
        assertThat(Spelling.american(word)).isEqualTo(word);
    }
}
