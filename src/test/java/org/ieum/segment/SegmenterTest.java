package org.ieum.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.DocumentId;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.OffsetMap;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.ieum.text.Token;
import org.junit.jupiter.api.Test;

class SegmenterTest {
    private static final Segmenter SEGMENTER = Segmenter.create();
    private static final String TEXT = "협정 논의 시작\n\n(서울=가나통신)\n\n국방부는 10일 밝혔다. 회담은 끝났다.";

    private static Document document() {
        List<Block> blocks = List.of(
                new Block(Block.Kind.HEADING, new Span(0, 8)),
                new Block(Block.Kind.DATELINE, new Span(10, 19)),
                new Block(Block.Kind.PARAGRAPH, new Span(21, TEXT.length())));
        return new Document(
                DocumentId.of(TEXT, Origin.TEXT.part()),
                Origin.TEXT,
                Lang.KO,
                TEXT,
                blocks,
                Metadata.NONE,
                OffsetMap.identity(TEXT));
    }

    @Test
    void sentences_document_readsTextBlocksOnly() {
        List<Sentence> sentences = SEGMENTER.sentences(document());

        assertThat(sentences).extracting(Sentence::text).containsExactly("협정 논의 시작", "국방부는 10일 밝혔다.", "회담은 끝났다.");
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 2, 2);
        assertThat(sentences.get(0).kind()).isEqualTo(Block.Kind.HEADING);
    }

    @Test
    void sentences_document_tokensCountInTheDocument() {
        Sentence last = SEGMENTER.sentences(document()).get(2);

        assertThat(last.tokens())
                .allSatisfy(
                        token -> assertThat(last.span().contains(token.span())).isTrue());
        assertThat(last.text(last.tokens().get(0).span())).isEqualTo("회담");
    }

    @Test
    void sentences_givenSpans_areKept() {
        Document document = Document.of(Lang.EN, "One two.\n\nThree four. Five.");

        List<Sentence> sentences = SEGMENTER.sentences(document, List.of(new Span(0, 8), new Span(10, 27)));

        assertThat(sentences).extracting(Sentence::text).containsExactly("One two.", "Three four. Five.");
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1);
    }

    @Test
    void sentences_spansOutOfOrder_saysWhich() {
        Document document = Document.of(Lang.EN, "One two. Three.");

        assertThatThrownBy(() -> SEGMENTER.sentences(document, List.of(new Span(9, 15), new Span(0, 8))))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("[0,8)");
    }

    /** As editors leave them behind between paragraphs. */
    @Test
    void sentences_nothingToSeeInAParagraph_isNone() {
        Document document = Document.of(Lang.EN, "The talks ended.\n\n\u00A0\n\n\u200B\u00A0\n\nRain fell.");

        assertThat(SEGMENTER.sentences(document))
                .extracting(Sentence::text)
                .containsExactly("The talks ended.", "Rain fell.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void builder_null_isRefusedWhereItIsGiven() {
        assertThatNullPointerException()
                .isThrownBy(() -> Segmenter.builder().style(null))
                .withMessage("style");
        assertThatNullPointerException()
                .isThrownBy(() -> Segmenter.builder().userWords(null))
                .withMessage("userWords");
    }

    @Test
    void sentences_emptyDocument_hasNone() {
        assertThat(SEGMENTER.sentences(Document.of(Lang.KO, ""))).isEmpty();
        assertThat(SEGMENTER.split(" \n ", Lang.EN)).isEmpty();
        assertThat(SEGMENTER.tokens("", Lang.KO)).isEmpty();
    }

    @Test
    void split_otherLanguage_works() {
        assertThat(SEGMENTER.split("Bonjour. Merci.", Lang.of("fr"))).hasSize(2);
    }

    @Test
    void tokens_manyThreads_agree() throws Exception {
        String text = "국방부는 10일 한·미·일 3국이 상호군수지원협정을 체결했다고 밝혔다.";
        List<Token> expected = SEGMENTER.tokens(text, Lang.KO);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> agree = threads.invokeAll(java.util.Collections.nCopies(200, () -> {
                boolean korean = SEGMENTER.tokens(text, Lang.KO).equals(expected);
                return korean && SEGMENTER.lemma("agreements").equals("agreement");
            }));
            for (Future<Boolean> one : agree) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
