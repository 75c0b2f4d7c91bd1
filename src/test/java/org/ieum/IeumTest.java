package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ieum.align.Passage;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.bitext.Pins;
import org.ieum.study.Corpus;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Test;

class IeumTest {
    private static final Ieum IEUM = Ieum.create();
    private static final Document KOREAN = Document.of(Lang.KO, "장관은 12일 도쿄에서 회담했다. 합의문에는 서명하지 않았다.");
    private static final Document ENGLISH =
            Document.of(Lang.EN, "The minister held talks in Tokyo on the 12th. He did not sign the agreement.");

    @Test
    void align_englishFirst_linksTheSameSentences() {
        Bitext bitext = IEUM.align(ENGLISH, KOREAN);

        assertThat(bitext.links()).hasSize(2);
        assertThat(bitext.links())
                .isEqualTo(IEUM.align(KOREAN, ENGLISH).links().stream()
                        .map(Link::mirrored)
                        .toList());
    }

    @Test
    void align_twoKoreanTexts_areComparedByTheirWords() {
        Document other = Document.of(Lang.KO, "합의문에 서명은 하지 않았다. 장관이 12일 도쿄에서 회담을 했다.");

        assertThat(IEUM.align(KOREAN, other).links()).isNotEmpty();
    }

    @Test
    void align_otherLanguage_isRefused() {
        Document french = Document.of(Lang.of("fr"), "Le ministre est à Tokyo.");

        assertThatThrownBy(() -> IEUM.align(KOREAN, french))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("language fr");
    }

    @Test
    @SuppressWarnings("NullAway")
    void anyMethod_null_isNamed() {
        assertThatNullPointerException().isThrownBy(() -> IEUM.score(null, "")).withMessage("korean");
        assertThatNullPointerException().isThrownBy(() -> IEUM.score("", null)).withMessage("english");
        assertThatNullPointerException()
                .isThrownBy(() -> IEUM.align((Document) null, ENGLISH))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> IEUM.align(Path.of("ko.txt"), null))
                .withMessage("target");
        assertThatNullPointerException()
                .isThrownBy(() -> IEUM.align(List.of(), (List<String>) null))
                .withMessage("english");
    }

    @Test
    @SuppressWarnings("NullAway")
    void anyMethodOfSeveral_null_isNamed() {
        Passage korean = IEUM.passage(KOREAN);
        Bead asked = new Bead(List.of(0), List.of(0));
        assertNull("source", () -> IEUM.explain(null, korean, Pins.NONE, asked));
        assertNull("target", () -> IEUM.explain(korean, null, Pins.NONE, asked));
        assertNull("pins", () -> IEUM.explain(korean, korean, null, asked));
        assertNull("asked", () -> IEUM.explain(korean, korean, Pins.NONE, null));
        assertNull("korean", () -> IEUM.pair(null, List.of()));
        assertNull("english", () -> IEUM.pair(List.of(), null));
        assertNull("lines", () -> IEUM.lines(Origin.TEXT, Lang.KO, null));
        assertNull("bitexts", () -> IEUM.learn(null));
        assertNull("bitexts", () -> IEUM.candidates(null));
        assertNull("documents", () -> IEUM.terms(null));
        assertNull("terms", () -> IEUM.find(null, KOREAN));
        assertNull("corpus", () -> IEUM.study(null));
        assertNull("pins", () -> IEUM.study(Corpus.of(List.of(), Glossary.EMPTY), null));
    }

    @Test
    @SuppressWarnings("NullAway")
    void anySetting_null_isRefusedWhereItIsGiven() {
        Ieum.Builder builder = Ieum.builder();
        assertNull("reader", () -> builder.reader(null));
        assertNull("quotations", () -> builder.quotations(null));
        assertNull("style", () -> builder.style(null));
        assertNull("lexicon", () -> builder.lexicon(null));
        assertNull("dictionary", () -> builder.dictionary(null));
        assertNull("glossary", () -> builder.glossary(null));
        assertNull("reviews", () -> builder.reviews(null));
        assertNull("mode", () -> builder.mode(null));
        assertNull("table", () -> builder.table(null));
    }

    /** The documents come from memory, the terms from whoever set up the engine. */
    @Test
    void study_corpusWithoutGlossary_takesTheOneThatWasSet() {
        Glossary talks =
                Glossary.builder().concept("talks").ko("회담").en("talks").build();
        Glossary treaty =
                Glossary.builder().concept("treaty").ko("합의문").en("agreement").build();
        Ieum press = Ieum.builder().glossary(talks).build();
        Corpus corpus = Corpus.of(List.of(KOREAN, ENGLISH), Glossary.EMPTY);

        assertThat(press.study(corpus).renderings("talks")).hasSize(2);
        assertThat(press.study(corpus.withGlossary(treaty)).glossary()).isEqualTo(treaty);
    }

    private static void assertNull(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }
}
