package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.ieum.segment.Segmenter;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class SegmentJsonTest {
    private static final Segmenter SEGMENTER = Samples.SEGMENTER;

    @Test
    void line_pictographsBeforeTheText_spansCountCodePoints() throws IOException {
        String paragraph = "😀😀 두 장관은 10일 만났다. 한국은 조용했다.";

        JsonTree json = JsonTree.parse(line(paragraph, Lang.KO));

        assertThat(json.get("lang").string()).isEqualTo("ko");
        assertThat(json.get("text").string()).isEqualTo(paragraph);
        assertThat(json.get("sentences").items())
                .extracting(span -> cut(paragraph, span))
                .containsExactly("😀😀 두 장관은 10일 만났다.", "한국은 조용했다.");
        assertThat(json.get("tokens").items())
                .filteredOn(token -> List.of("quantity", "proper-noun")
                        .contains(token.get("pos").string()))
                .extracting(token -> cut(paragraph, token.get("span")))
                .containsExactly("두", "10일", "한국");
    }

    @Test
    void line_english_lemmasAreLowered() throws IOException {
        JsonTree json = JsonTree.parse(line("Ships sailed.", Lang.EN));

        assertThat(json.get("tokens").items())
                .extracting(token ->
                        token.get("form").string() + "/" + token.get("lemma").string())
                .containsExactly("Ships/ship", "sailed/sail", "./.");
    }

    @Test
    void line_blankParagraph_hasNothingInIt() {
        assertThat(line("", Lang.EN)).isEqualTo("{\"lang\":\"en\",\"text\":\"\",\"sentences\":[],\"tokens\":[]}");
    }

    private static String line(String paragraph, Lang lang) {
        return SegmentJson.line(paragraph, lang, SEGMENTER.split(paragraph, lang), SEGMENTER.tokens(paragraph, lang));
    }

    private static String cut(String text, JsonTree span) {
        return StudyFiles.slice(text, span.span().start(), span.span().end());
    }
}
