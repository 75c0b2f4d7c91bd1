package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.check.Reading;
import org.ieum.check.Texts;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final Glossary GLOSSARY = Glossary.builder()
            .concept("agreement")
            .ko("군수협정")
            .en("logistics pact")
            .build();
    private static final Document OTHER = Texts.document("b.txt", "노을신문", Lang.KO, "두 나라가 만났다.");
    private static final Document POST = Texts.document("c.txt", "The Dusk Post", Lang.EN, "They met.");

    private static List<Occurrence> in(Lang lang, String... sentences) {
        Document document = Texts.document("a.txt", "새벽일보", lang, sentences);
        Reading reading = Texts.reading(document, GLOSSARY);
        return Mentions.of(List.of(document, OTHER, POST), List.of()).in(document, reading.hits());
    }

    @Test
    void in_severalMentions_firstIsTheFirst() {
        assertThat(in(Lang.KO, "군수협정을 맺는다.", "군수협정은 처음이다."))
                .extracting(Occurrence::isFirst)
                .containsExactly(true, false);
    }

    @Test
    void in_speech_isQuoted() {
        assertThat(in(Lang.KO, "장관은 “군수협정이 필요하다”고 말했다.", "군수협정은 처음이다."))
                .extracting(Occurrence::isQuoted)
                .containsExactly(true, false);
    }

    @Test
    void in_termThatIsAllOfTheQuotation_isOnlySetOff() {
        assertThat(in(Lang.KO, "이른바 ‘군수협정’을 맺는다.", "They say \"군수협정\" now."))
                .extracting(Occurrence::isQuoted)
                .containsExactly(false, false);
    }

    @Test
    void in_straightAndCurlyMarksMixed_isQuoted() {
        assertThat(in(Lang.EN, "“The logistics pact is ready,\" he said of the logistics pact."))
                .extracting(Occurrence::isQuoted)
                .containsExactly(true, false);
    }

    @Test
    void in_apostrophes_areNoQuotation() {
        assertThat(in(Lang.EN, "Seoul’s logistics pact is the ministers’ work."))
                .extracting(Occurrence::isQuoted)
                .containsExactly(false);
    }

    @Test
    void in_inches_areNoQuotation() {
        assertThat(in(Lang.EN, "A 21\" screen shows the logistics pact."))
                .extracting(Occurrence::isQuoted)
                .containsExactly(false);
    }

    @Test
    void in_quotationOverTwoParagraphs_isQuotedInBoth() {
        assertThat(in(Lang.EN, "“The logistics pact is good.", "“The logistics pact is new,” he said."))
                .extracting(Occurrence::isQuoted)
                .containsExactly(true, true);
    }

    @Test
    void in_quotationOfAnotherOutlet_isItsWords() {
        assertThat(in(Lang.KO, "노을신문은 “군수협정이 늦었다”고 보도했다.", "장관은 “군수협정이 늦었다”고 했다."))
                .extracting(Occurrence::quotedFrom)
                .containsExactly("노을신문", "");
    }

    @Test
    void in_outletWithoutItsArticle_isRecognised() {
        assertThat(in(Lang.EN, "\"The logistics pact is late,\" wrote Monday's Dusk Post."))
                .extracting(Occurrence::quotedFrom)
                .containsExactly("The Dusk Post");
    }

    @Test
    void in_outletsOwnNameOrAnotherWord_isNoSource() {
        assertThat(in(Lang.KO, "새벽일보에 “군수협정이 늦었다”고 했다.", "큰노을신문은 “군수협정이 늦었다”고 했다."))
                .extracting(Occurrence::quotedFrom)
                .containsExactly("", "");
    }
}
