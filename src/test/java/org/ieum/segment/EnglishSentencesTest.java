package org.ieum.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSentencesTest {
    private static final Segmenter KEEP = Segmenter.create();
    private static final Segmenter SPLIT =
            Segmenter.builder().quotations(Quotations.SPLIT).build();

    private static List<String> split(Segmenter segmenter, String text) {
        return segmenter.split(text, Lang.EN).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S. Defense Secretary Robert Gates met Gen. Kim and Mr. Lee on Jan. 10 at 5 a.m. Eastern time.",
                "“Who made that rule?” wondered Kim.",
                "\"Never again!\" Kim said.",
                "He works for Hanbit Co. Ltd. in Seoul.",
                "The deal ... was never signed.",
                "See No. 5, p. 12 and Fig. 3 of the report.",
                "The talks (They began late. It rained.) went on.",
                "He quoted \"the end [...]\" (Lee 12).",
                "J. R. Kim wrote it.",
                "At 5 a.m. Mr. Lee left.",
                "It cost 3.5 million won.",
            })
    void split_oneSentence_staysWhole(String text) {
        assertThat(split(KEEP, text)).containsExactly(text);
    }

    @Test
    void split_abbreviationBeforeAWordThatBeginsSentences_ends() {
        assertThat(split(
                        KEEP,
                        "He lives in the U.S. She does not. They met at 6 p.m. Nobody spoke to Hanbit Inc. The end."))
                .containsExactly(
                        "He lives in the U.S.",
                        "She does not.",
                        "They met at 6 p.m.",
                        "Nobody spoke to Hanbit Inc.",
                        "The end.");
    }

    @Test
    void split_quotation_dependsOnTheSetting() {
        String text = "\"It rained. We were late,\" Kim said. Nobody laughed.";

        assertThat(split(KEEP, text)).containsExactly("\"It rained. We were late,\" Kim said.", "Nobody laughed.");
        assertThat(split(SPLIT, text)).containsExactly("\"It rained.", "We were late,\" Kim said.", "Nobody laughed.");
    }

    @Test
    void split_stopOutsideTheClosingMark_ends() {
        assertThat(split(KEEP, "They call it \"the pact\". The council met."))
                .containsExactly("They call it \"the pact\".", "The council met.");
    }

    @Test
    void split_list_eachItemIsOne() {
        assertThat(split(KEEP, "1) The first 2) The second 3) The third"))
                .containsExactly("1) The first", "2) The second", "3) The third");
    }

    @Test
    void split_missingSpace_isForgivenButNamesAreNot() {
        assertThat(split(KEEP, "It rained.Nobody came.")).hasSize(2);
        assertThat(split(KEEP, "See www.example.org for more.")).hasSize(1);
    }

    @Test
    void split_unbalancedQuotationMark_swallowsNothing() {
        assertThat(split(KEEP, "He said \"no. They left. It rained. All was quiet."))
                .hasSize(4);
    }
}
