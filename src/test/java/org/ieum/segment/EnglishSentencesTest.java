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
                "He met Sen. John P. Reyes Jr. and Anna C. Yun on Jan. 3.",
                "Analyst Kim V. Park of Hanbit said demand fell.",
                "The brief in Oh v. Garam City was filed by E. P. Lee.",
                "At 5 a.m. Mr. Lee left.",
                "It cost 3.5 million won.",
                "The Yongsan plant ( built in 1961 . and closed since ) is for sale.",
                "Is it safe? he wondered.",
                "They shop at Hanmaru! in the old town.",
                "The phrase (was it hers??) stayed with him.",
                "The garrison, i.e. two battalions, left on 5th st. near the river.",
                "The pact covers (a) fuel, (b) food and (c) spare parts.",
                "He moved the bar by 21\" and the lamp by 6'1\" to the left.",
                "Lee read The Harbor and An Hour at Sea on the ferry.",
                "The iPhone and the eBook came with Dr. J. Y. Bae.",
                "He was ... I cannot say it ... very kind.",
                "“The harbor froze that winter.” (Translated from the Korean by Bae Suji.)",
                "See https://example.org/a and mail desk@example.org or call.",
                "It grew by No.10 Street and by v.2 Standards.",
                "Mr. 김 met Gen. 이 in the U.S. Army base.",
                "The Korea-U.S. Free Trade Agreement and the ROK-U.S. Mutual Defense Treaty remain.",
                "The ferry sails at 6 a.m. Monday, the harbor master said.",
                "The vote opens at 5 a.m. Saturday local time in all districts.",
                "The last bus leaves at 11 p.m. Fri. from the old depot.",
                "The envoys meet at 7 p.m. March 3 in Busan.",
                "The session opens at 8 a.m. Sept. 12 and lasts a week.",
                "The rocket lifts off at 9 p.m. New Delhi time if the sky is clear.",
                "[6:42 p.m.] Rescuers reach the second cabin",
                "[Interview] Curator Bae on the missing scroll",
                "[Update] Divers find the wreck off Ulsan.",
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
    void split_singleLetter_endsBeforeAWordThatBeginsSentencesAndIsNoName() {
        assertThat(
                        split(
                                KEEP,
                                "The ferry leaves from Pier B. The next one is late. They drew in Group C. They lost in Group D."))
                .containsExactly(
                        "The ferry leaves from Pier B.",
                        "The next one is late.",
                        "They drew in Group C.",
                        "They lost in Group D.");
        assertThat(split(KEEP, "The prize went to J. In-ho and K. So-yeon of the city orchestra."))
                .hasSize(1);
    }

    @Test
    void split_hourThatEndsASentence_endsBeforeTheNextOne() {
        assertThat(split(
                        KEEP,
                        "The shop closes at 6 p.m. Monday was quiet. It opens at 9 a.m. March is cold."
                                + " The fair ends at 4 p.m. EST. It opens again at 9 a.m. KST. The gates shut at 5 p.m. Seoul slept."
                                + " He left at 7 p.m. Sunday. She stayed."))
                .containsExactly(
                        "The shop closes at 6 p.m.",
                        "Monday was quiet.",
                        "It opens at 9 a.m.",
                        "March is cold.",
                        "The fair ends at 4 p.m. EST.",
                        "It opens again at 9 a.m. KST.",
                        "The gates shut at 5 p.m.",
                        "Seoul slept.",
                        "He left at 7 p.m. Sunday.",
                        "She stayed.");
    }

    @Test
    void split_bracketsBeforeASentence_roundOnesAreOneAndSquareOnesALabel() {
        assertThat(split(
                        KEEP,
                        "The ice broke. (Photo by Bae) Nobody fell. [Analysis] The lake warms. [It rained.] We ran."))
                .containsExactly(
                        "The ice broke.",
                        "(Photo by Bae)",
                        "Nobody fell.",
                        "[Analysis] The lake warms.",
                        "[It rained.]",
                        "We ran.");
    }

    @Test
    void split_asideAfterAnAbbreviation_endsOnlyBeforeACapital() {
        assertThat(split(KEEP, "The jury named the winner at 8 p.m. (Korea time) on the 10th."))
                .hasSize(1);
        assertThat(split(KEEP, "The jury named the winner at 8 p.m. (The prize is new.) Nobody left."))
                .hasSize(3);
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

    /** Each row: the sentences, joined by a space and then found again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tide came in . | Nobody had told the crew .",
                "He was tired.... | She drove on.",
                "The list broke off. | . . . The rest is lost.",
                "\"Why now?\" | She gave no answer.",
                "The ferry sank off the coast of the U.S. | Dozens were saved.",
                "Three harbors reopen after the storm | The ferries will run from Monday.",
                "Prices rise again in rural towns | They had been stable since May.",
                "The port was quiet.12 | Fishermen stayed at home (2009).3,4 | Nobody asked.",
                "She said, \"I only wanted to--\" | The line went dead.",
                "(Harbor Weekly) | The port reopened on Monday.",
                "(Nobody had asked her.) | The port reopened.",
                "The ice came on Feb. 4. | The first ferry sank on Feb. 5. | The last one left on Feb. 6.",
                "Bae came in at No. 1. | Kim followed at No. 2. | Nobody else finished.",
                "The map is in Fig. 3. | The tides are in Fig. 4. | Both are old.",
                "The judge read Art. 7. | The lawyer read Art. 8. | Nobody listened.",
                "The rules are these. | 1. No boat leaves on May 2. | The sea is rough. | 2. Bring a lamp. | 3. Be early.",
                "1. Was it dry? | No. | 2. Was it late? | No. | 3. Was it far? | Yes.",
                "The tower was built c. 1870. | It fell in a storm.",
                "The ferryman lives at 9 Harbor St. | Then the road ends. | His son moved to St. Paul.",
                "The wave was 10 ft. | The boat was small.",
                "• A rope and an anchor | • Two lamps; | • a bell",
                "(a) The port opens. | (b) The crew returns. | (c) The ferry leaves.",
                "i) Open the port. | ii) Call the crew. | iii) Leave. | iv) Return.",
                "Annex 2 | d. Port log | e. Crew list",
                "It reopened on the fifth of December. | yet few came.",
            })
    void split_severalSentences_areFound(String row) {
        List<String> sentences = List.of(row.split(" \\| "));

        assertThat(split(KEEP, String.join(" ", sentences))).containsExactlyElementsOf(sentences);
        assertThat(split(KEEP, String.join("\n", sentences))).containsExactlyElementsOf(sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi Minji, | The room is booked. | Best regards, | Arang",
                "Good morning all - | The room is booked.",
                "Suji, | Please call the port.",
                "\"Bae, Suji\" <suji@example.org> | 03/04/2019 10:15 AM | Hello Minji, | The ferry is late.",
                "From: Bae Suji | To: Kim Minji | Subject: the ferry | It is late.",
                "To: Kim Minji | Subject: a note: the ferry | It is late.",
                "Minutes and/or notes, page 3/4, 11/3/04 9:05 | Hello Minji, | The ferry is late.",
                "Mail us at port@example.org | The office is open all day.",
                "Details are at http://example.org/ferry | The next one leaves at noon.",
                "The list follows. | ---------- | Two ferries are late.",
                "No more fish today. | http://example.org/fish",
                "we went out again :) | The sea was calm. :-D | then it rained",
            })
    void split_mailAndWeb_findsItsLines(String row) {
        List<String> sentences = List.of(row.split(" \\| "));

        assertThat(split(KEEP, String.join(" ", sentences))).containsExactlyElementsOf(sentences);
    }

    @Test
    void split_lowerCase_beginsSentencesOnlyInUneditedText() {
        String chat = "im so late. the bus broke down! can u wait?";
        String edited = "They shop at Hanmaru! in town, cf. the map.";

        assertThat(split(KEEP, chat)).containsExactly("im so late.", "the bus broke down!", "can u wait?");
        assertThat(split(KEEP, edited)).hasSize(1);
        assertThat(split(styled(Style.UNEDITED), edited)).hasSize(2);
        assertThat(split(styled(Style.EDITED), chat)).hasSize(1);
    }

    private static Segmenter styled(Style style) {
        return Segmenter.builder().style(style).build();
    }
}
