package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.read.PageReader;
import org.ieum.text.Origin;
import org.ieum.text.Page;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageJsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"byeolbit.ko.txt", "harbor.en.txt", "nuri.ko.txt"})
    void line_page_losesNothing(String file) throws IOException {
        assertNothingLost(PageReader.clean().read(StudyFiles.CORPUS.resolve(file), Origin.of(file)));
    }

    @Test
    void line_pictographsCarriageReturnsAndMark_losesNothing() throws IOException {
        String text = "😀 메뉴 | 로그인 | 검색\r\n\r\n군수 협정 😀 협상\r\n\r\n두 장관은 10일 만났다. 😀😀 협정은 없었다.\r\n\r\nⓒ 새벽통신\r\n";
        byte[] bytes = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);

        Page page = PageReader.clean().read(bytes, Origin.of("a.txt"));

        assertThat(page.raw()).isEqualTo(text);
        assertNothingLost(page);
    }

    /** Kept and removed ranges are apart, hold all but white space, and the map leads from each text to the raw page. */
    private static void assertNothingLost(Page page) throws IOException {
        JsonTree json = JsonTree.parse(PageJson.line(page));
        List<Span> spans = new ArrayList<>();
        json.get("removed")
                .items()
                .forEach(removed -> spans.add(removed.get("span").span()));
        for (JsonTree document : json.get("documents").items()) {
            document.get("kept").items().forEach(kept -> spans.add(kept.span()));
            assertMapped(document, page.raw());
            assertBlocks(document);
        }
        spans.sort(null);
        int[] left = page.raw().codePoints().toArray();
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            end = span.end();
            Arrays.fill(left, span.start(), span.end(), ' ');
        }
        assertThat(new String(left, 0, left.length)).isBlank();
    }

    private static void assertMapped(JsonTree document, String raw) {
        String text = document.get("text").string();
        assertThat(document.get("map").items()).isNotEmpty().allSatisfy(row -> {
            int[] at = row.items(4).stream().mapToInt(JsonTree::integer).toArray();
            assertThat(StudyFiles.slice(text, at[0], at[1])).isEqualTo(StudyFiles.slice(raw, at[2], at[3]));
        });
    }

    private static void assertBlocks(JsonTree document) {
        String text = document.get("text").string();
        Stream<String> blocks = document.get("blocks").items().stream()
                .map(block -> block.get("span").span())
                .map(span -> StudyFiles.slice(text, span.start(), span.end()));
        assertThat(String.join("", blocks.toList()).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void line_page_isOneLineWithTheFieldsOfTheContract() throws IOException {
        String line = PageJson.line(PageReader.clean().read("한 줄.\n\n두 줄이다.\n", Origin.of("a\n\"b\".txt")));

        assertThat(line.lines()).hasSize(1);
        JsonTree page = JsonTree.parse(line);
        assertThat(page.get("file").string()).isEqualTo("a\n\"b\".txt");
        assertThat(page.get("documents").items()).singleElement().satisfies(document -> {
            assertThat(document.get("id").string()).isEqualTo("a\n\"b\".txt");
            assertThat(document.get("lang").string()).isEqualTo("ko");
            for (String field : List.of("title", "date", "byline", "outlet", "hash")) {
                assertThat(document.get(field).string()).isNotNull();
            }
        });
    }

    @Test
    void line_pageWithoutText_hasNoDocuments() throws IOException {
        JsonTree page = JsonTree.parse(PageJson.line(PageReader.clean().read(" \n", Origin.of("empty.txt"))));

        assertThat(page.get("documents").items()).isEmpty();
        assertThat(page.get("removed").items()).isEmpty();
    }
}
