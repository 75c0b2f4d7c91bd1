package org.ieum.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The small values that name a text: its language, its origin, its id. */
class NamesOfTextsTest {

    @Test
    void langOf_regionScriptAndCase_areOneLanguage() {
        for (String tag : List.of("ko", "KO", "ko-KR", "ko_KR", "Ko-Kore-KR", " ko ")) {
            assertThat(Lang.of(tag)).as(tag).isEqualTo(Lang.KO);
        }
        assertThat(Lang.of("en-US")).isEqualTo(Lang.EN).hasToString("en");
    }

    @Test
    void langOf_turkishLocale_lowersTheSameWay() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(Lang.of("ID")).hasToString("id");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void langOf_noLanguage_saysWhatWasExpected() {
        assertThatThrownBy(() -> Lang.of("korean")).hasMessageContaining("2 or 3 letters, such as ko or en");
        for (String tag : List.of("", "k", "한국어", "-KR", "korean language", "12")) {
            assertThatThrownBy(() -> Lang.of(tag))
                    .as(tag)
                    .isInstanceOf(IeumException.class)
                    .hasMessageContaining("such as ko or en");
        }
    }

    @Test
    void originToString_firstPart_isTheName() {
        assertThat(Origin.of("page.txt")).hasToString("page.txt");
        assertThat(Origin.of("page.txt").withPart(2)).hasToString("page.txt#2");
    }

    @Test
    void originParse_whatPrints_isTheOrigin() {
        for (Origin origin :
                List.of(Origin.of("page.txt"), new Origin("page.txt", 2), Origin.of("#1"), Origin.of("a#b"))) {
            assertThat(Origin.parse(origin.toString())).isEqualTo(origin);
        }
        assertThat(Origin.parse("page.txt#0")).isEqualTo(Origin.of("page.txt#0"));
    }

    @Test
    void langOfLetters_anyKoreanOrChineseLetter_isKorean() {
        for (String text : List.of("협정", "ACSA 협정", "\u1112\u1161\u11AB", "ㄱ", "美", "𠮷")) {
            assertThat(Lang.ofLetters(text)).as(text).isEqualTo(Lang.KO);
        }
        for (String text : List.of("", "pact", "21", "naïve", "かな")) {
            assertThat(Lang.ofLetters(text)).as(text).isEqualTo(Lang.EN);
        }
    }

    @Test
    void labelled_label_isReadInWhateverCase() {
        assertThat(PartOfSpeech.PROPER_NOUN.label()).isEqualTo("proper-noun");
        assertThat(Labelled.find(PartOfSpeech.class, " Proper_Noun")).contains(PartOfSpeech.PROPER_NOUN);
        assertThat(Labelled.find(PartOfSpeech.class, "")).isEmpty();
        assertThatThrownBy(() -> Labelled.of(Block.Kind.class, "kind", "title"))
                .hasMessage("kind \"title\": expected one of paragraph, heading, dateline, byline, caption");
    }

    @Test
    void originCompare_nameThenPartAsNumber() {
        Origin ten = new Origin("a.txt", 10);
        Origin two = new Origin("a.txt", 2);
        Origin other = new Origin("b.txt", 1);

        assertThat(List.of(other, ten, two).stream().sorted()).containsExactly(two, ten, other);
    }

    @Test
    void origin_noNameOrNoPart_isRefused() {
        assertThatThrownBy(() -> Origin.of("")).isInstanceOf(IeumException.class);
        assertThatThrownBy(() -> new Origin("a.txt", 0))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("a.txt");
    }

    @Test
    void documentId_text_isTheSameOnEveryMachine() {
        // printf '%s' '이음' | sha256sum
        assertThat(DocumentId.of("이음", 1)).hasToString("093ab872fee99bb0");
        assertThat(DocumentId.of("이음", 2)).hasToString("093ab872fee99bb0#2");
    }

    @Test
    void documentId_oneCharacterMore_isAnother() {
        assertThat(DocumentId.of("이음", 1)).isNotEqualTo(DocumentId.of("이음 ", 1));
    }
}
