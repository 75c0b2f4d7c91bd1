package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ieum.check.Texts;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static Document named(String file, String outlet) {
        return Texts.document(file, outlet, Lang.KO, "글이다.");
    }

    @Test
    void outlets_inOrderOfFirstAppearance() {
        Corpus corpus =
                Corpus.of(List.of(named("1.txt", "나"), named("2.txt", "가"), named("3.txt", "나")), Glossary.EMPTY);
        assertThat(corpus.outlets()).containsExactly("나", "가");
        assertThat(corpus.documents("나")).hasSize(2);
        assertThat(corpus.documents("다")).isEmpty();
    }

    @Test
    void byOrigin_findsThePartOfAPage() {
        Origin second = new Origin("page.txt", 2);
        Document document = named("page.txt", "가").withOrigin(second);
        Corpus corpus = Corpus.of(List.of(named("page.txt", "가"), document), Glossary.EMPTY);
        assertThat(corpus.byOrigin(second)).contains(document);
        assertThat(corpus.byOrigin(Origin.of("other.txt"))).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void of_noGlossary_isRefusedWhereItIsGiven() {
        assertThatNullPointerException()
                .isThrownBy(() -> Corpus.of(List.of(), null))
                .withMessage("glossary");
    }

    @Test
    void of_twoDocumentsOfOneOrigin_isRefused() {
        assertThatThrownBy(() -> Corpus.of(List.of(named("1.txt", "가"), named("1.txt", "나")), Glossary.EMPTY))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("1.txt");
    }
}
