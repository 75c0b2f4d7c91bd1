package org.ieum.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.junit.jupiter.api.Test;

class LongTextTest {
    private static final Segmenter SEGMENTER = Segmenter.create();
    private static final String PARAGRAPH = "배는 아침에 떠났다. 바다는 잔잔했다.\n  \n“언제 오나요?”라고 그가 물었다.\r\n\r\n";

    private static List<Sentence> read(String text) {
        try (Stream<Sentence> sentences = SEGMENTER.sentences(new StringReader(text), Origin.TEXT, Lang.KO)) {
            return sentences.toList();
        }
    }

    @Test
    void sentences_ofAReader_areThoseOfTheDocument() {
        String text = "\n" + PARAGRAPH.repeat(4000) + "끝";
        List<Sentence> expected = SEGMENTER.sentences(Document.of(Origin.TEXT, Lang.KO, text));
        List<Sentence> read = read(text);

        assertThat(read).hasSize(4000 * 3 + 1).isEqualTo(expected);
        Sentence last = read.get(read.size() - 2);
        assertThat(last.paragraph()).isEqualTo(expected.get(read.size() - 2).paragraph());
        assertThat(last.tokens()).isEqualTo(expected.get(read.size() - 2).tokens());
    }

    @Test
    void sentences_ofOneLongParagraph_loseNothing() {
        String text = "그는 “비가 온다.”고 말했다. 길은 멀었다. ".repeat(8000).strip();
        List<Sentence> read = read(text);

        assertThat(read).hasSize(16000).allMatch(s -> s.text().equals(s.span().of(text)));
    }

    @Test
    void sentences_ofLinesWithoutABlankOne_areThoseOfTheDocument() {
        String text = "배가 떠났다. 바다는 잔잔했다.\n항구의 등대 이야기\n“언제 오나요?”라고 그가 물었다.\n".repeat(4000);
        List<Sentence> expected = SEGMENTER.sentences(Document.of(Origin.TEXT, Lang.KO, text));

        assertThat(read(text)).hasSize(4000 * 4).isEqualTo(expected);
    }

    @Test
    void sentences_ofATextWithoutEnds_areRead() {
        assertThat(read("가".repeat(500_000)).stream()
                        .mapToInt(s -> s.text().length())
                        .sum())
                .isEqualTo(500_000);
    }

    @Test
    void sentences_ofEndlessText_comeAsTheyAreRead() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                int n = Math.min(length, PARAGRAPH.length());
                PARAGRAPH.getChars(0, n, buffer, offset);
                return n;
            }

            @Override
            public void close() {}
        };
        Iterator<Sentence> sentences =
                SEGMENTER.sentences(endless, Origin.TEXT, Lang.KO).iterator();
        for (int i = 0; i < 3000; i++) {
            assertThat(sentences.next().text()).isNotEmpty();
        }
    }

    @Test
    void sentences_readerFails_saysSo() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(
                        () -> SEGMENTER.sentences(broken, Origin.TEXT, Lang.KO).count())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }
}
