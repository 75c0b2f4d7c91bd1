package org.ieum.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishWordsTest {
    private static final Segmenter SEGMENTER = Segmenter.create();

    private static List<Token> tokens(String text) {
        return SEGMENTER.tokens(text, Lang.EN);
    }

    @ParameterizedTest
    @CsvSource({
        "said, say",
        "held, hold",
        "men, man",
        "agreements, agreement",
        "signed, sign",
        "received, receive",
        "considered, consider",
        "including, include",
        "countries, country",
        "years, year",
        "crises, crisis",
        "worried, worry",
        "meeting, meeting",
        "meetings, meeting",
        "Korea's, korea",
        "Korea’s, korea",
        "ministries', ministry",
        "MOUs, mou",
        "ACSA, acsa",
        "GPS, gps",
        "U.S., u.s.",
        "US, u.s.",
        "us, we",
        "Gen., general",
        "Jan., january",
        "news, news",
        "business, business",
        "spring, spring",
        "United, united",
        "quickly, quick",
        "bases, base",
        "movies, movie",
        "quizzes, quiz",
        "knives, knife",
        "radii, radius",
        "vertices, vertex",
        "buses, bus",
        "lenses, lens",
        "being, be",
        "panicked, panic",
        "trafficking, traffic",
        "occurring, occur",
        "dying, die",
        "bigger, big",
        "easiest, easy",
        "media, media",
        "politics, politics",
        "dynamics, dynamics",
        "Brussels, brussels",
        "U.N.'s, u.n.",
        "KATUSAs, katusa",
    })
    void lemma_word_isItsBaseForm(String word, String lemma) {
        assertThat(SEGMENTER.lemma(word)).isEqualTo(lemma);
    }

    @Test
    void lemma_word_isTheLemmaOfItsToken() {
        String text = "The ministries of Korea and its men held talks on GPS in the U.S. with MOUs";

        assertThat(tokens(text))
                .allSatisfy(token -> assertThat(SEGMENTER.lemma(token.form())).isEqualTo(token.lemma()));
    }

    @Test
    void tokens_sentence_keepsAcronymsAndCutsCompounds() {
        assertThat(tokens("U.S. troops won't leave the so-called zone, it's Korea's."))
                .extracting(Token::form)
                .containsExactly(
                        "U.S.", "troops", "wo", "n't", "leave", "the", "so", "-", "called", "zone", ",", "it", "'s",
                        "Korea's", ".");
    }

    @Test
    void tokens_contraction_hasTheLemmasOfBothWords() {
        assertThat(tokens("They weren't sure; he's late."))
                .extracting(Token::lemma)
                .containsExactly("they", "be", "not", "sure", ";", "he", "be", "late", ".");
    }

    @Test
    void tokens_possessiveOfAnAcronym_staysWithIt() {
        assertThat(tokens("The U.N.'s view and Gen.’s; 'the U.S.'"))
                .extracting(Token::form)
                .containsExactly("The", "U.N.'s", "view", "and", "Gen.’s", ";", "'", "the", "U.S.", "'");
    }

    @Test
    void tokens_letUs_areTwoWords() {
        assertThat(tokens("Let's go, Suji."))
                .extracting(Token::lemma)
                .containsExactly("let", "we", "go", ",", "suji", ".");
    }

    @Test
    void tokens_capitals_tellNamesButNotAtTheBeginning() {
        List<Token> names = tokens("Yesterday the minister met Robert Gates of NATO.").stream()
                .filter(token -> token.partOfSpeech() == PartOfSpeech.PROPER_NOUN)
                .toList();

        assertThat(names).extracting(Token::form).containsExactly("Robert", "Gates", "NATO");
    }

    @Test
    void tokens_allCapitals_tellNothing() {
        assertThat(tokens("SEOUL AND TOKYO SIGNED AGREEMENTS"))
                .extracting(Token::lemma)
                .containsExactly("seoul", "and", "tokyo", "sign", "agreement");
    }

    @Test
    void tokens_runOfOneSign_isOne() {
        assertThat(tokens("Well... yes -- no!!!"))
                .extracting(Token::form)
                .containsExactly("Well", "...", "yes", "--", "no", "!!!");
    }

    @Test
    void lemma_thousandsOfWords_takeMilliseconds() {
        List<String> words = IntStream.range(0, 5_000)
                .mapToObj(i -> "word" + i % 700 + "ing")
                .toList();
        words.forEach(SEGMENTER::lemma);

        long start = System.nanoTime();
        words.forEach(SEGMENTER::lemma);

        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(500);
    }
}
