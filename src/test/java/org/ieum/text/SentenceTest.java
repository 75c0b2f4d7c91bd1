package org.ieum.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static Sentence at(int start, String text) {
        return of(Origin.TEXT, Lang.KO, start, text);
    }

    private static Sentence of(Origin origin, Lang lang, int start, String text) {
        Span span = new Span(start, start + text.length());
        return new Sentence(origin, lang, Block.Kind.PARAGRAPH, 0, span, text, List.of());
    }

    @Test
    void equals_sameOriginLanguageSpanAndText_whateverTheTokens() {
        Sentence bare = at(4, "비가 온다.");
        Token token = new Token("비", "비", PartOfSpeech.NOUN, new Span(4, 5));
        Sentence read =
                new Sentence(Origin.TEXT, Lang.KO, Block.Kind.HEADING, 3, bare.span(), bare.text(), List.of(token));

        assertThat(bare).isEqualTo(read).hasSameHashCodeAs(read);
    }

    @Test
    void equals_anyOfTheFourDiffers_isAnother() {
        Sentence sentence = at(4, "비가 온다.");

        assertThat(sentence).isNotEqualTo(at(5, "비가 온다."));
        assertThat(sentence).isNotEqualTo(at(4, "눈이 온다."));
        assertThat(sentence).isNotEqualTo(of(Origin.of("a.txt"), Lang.KO, 4, "비가 온다."));
        assertThat(sentence).isNotEqualTo(of(Origin.TEXT, Lang.EN, 4, "비가 온다."));
    }

    @Test
    void sentence_textOfAnotherLengthThanItsSpan_isRefused() {
        assertThatThrownBy(() -> new Sentence(
                        Origin.of("a.txt"), Lang.KO, Block.Kind.PARAGRAPH, 0, new Span(0, 3), "가나", List.of()))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("a.txt")
                .hasMessageContaining("[0,3)");
    }

    @Test
    void text_spanOfTheDocument_isCutFromTheSentence() {
        Sentence sentence = at(10, "비가 온다.");

        assertThat(sentence.text(new Span(13, 15))).isEqualTo("온다");
        assertThat(sentence.local(new Span(13, 15))).isEqualTo(new Span(3, 5));
    }

    @Test
    void toString_sixtyCharacters_areShownWhole() {
        String sixty = "가".repeat(60);

        assertThat(at(0, sixty)).hasToString(sixty);
        assertThat(at(0, sixty + "나")).hasToString("가".repeat(59) + "…");
    }

    @Test
    void toString_surrogatesAnywhere_staysWithinSixtyAndSplitsNoPair() {
        for (int before = 0; before < 62; before++) {
            String text = "가".repeat(before) + "😀".repeat(40);
            String shown = at(0, text).toString();

            assertThat(shown.length()).as("%d before", before).isBetween(59, 60);
            assertThat(Character.isHighSurrogate(shown.charAt(shown.length() - 2)))
                    .as("%d before", before)
                    .isFalse();
        }
    }
}
