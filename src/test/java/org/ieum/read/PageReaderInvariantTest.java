package org.ieum.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.ieum.text.Origin;
import org.ieum.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderInvariantTest {
    private static final List<String> BITS = List.of(
            "정부는 9일 새 협정의 초안을 국회에 보냈다고 밝혔다.",
            "The two sides will meet again in Busan next week, officials said.",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            " ",
            "\u00A0",
            "\u200B",
            "\u3000",
            "\uD83D",
            "\uDE00",
            "😀",
            "\u0000",
            "\u0007",
            "한국",
            "각",
            "* 추가 회담=",
            "(부산=한빛통신) 이하나 기자 = ",
            "SEOUL, Feb. 3 (Yonhap) -- ",
            "BUSAN — ",
            "이하나 기자 hana@example.com",
            "By Lee Hana [hana@example.com]",
            "[YONHAP]",
            "/연합뉴스",
            "ⓒ 한빛일보, 무단 전재 및 재배포 금지",
            "Copyright © The Daily",
            "Home > World > Asia",
            "로그인",
            "공유하기",
            "What's Popular Now",
            "S M T W T F S",
            "12 13 14",
            "January 2011",
            "입력 2011-01-11 03:00",
            "▶ 더 보기",
            "#태그 #협정",
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<br>",
            "<table><tr>",
            "<td>",
            "</table>",
            "<script>var a = '<p>';</script>",
            "<!-- x -->",
            "&amp;",
            "&notit;",
            "&#x1F600;",
            "&#0;",
            "&semi;",
            "&lt",
            "&nbsp;",
            "&",
            "<nav>",
            "</nav>",
            "<article>",
            "</article>",
            "<h1>",
            "</h1>",
            "<pre>",
            "</pre>",
            "<li>",
            "<select><option>",
            "<svg>",
            "<title>",
            "</title>",
            "<style>",
            "<textarea>",
            "<",
            ">",
            "=",
            "...",
            "?!",
            "\u2028",
            "\f",
            "é",
            "e\u0301",
            "日本",
            "かな",
            "# ",
            "```\n",
            "**",
            "*",
            "_",
            "[이음](https://ieum.example)",
            "![",
            "](",
            "> ",
            "- ",
            "| a | b |\n|---|---|\n",
            "From: Hana <hana@example.com>\nTo: Duri\nSubject: 협정\n\n",
            "\\",
            "`");

    @ParameterizedTest
    @ValueSource(strings = {"page.txt", "page.html", "page.md"})
    void read_randomPages_losesNothing(String name) {
        for (int seed = 0; seed < 150; seed++) {
            String raw = random(new Random(seed));
            try {
                NothingLost.check(PageReader.clean().read(raw, Origin.of(name)));
                NothingLost.check(PageReader.verbatim().read(raw, Origin.of(name)));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + " of " + name + ": " + escaped(raw), e);
            }
        }
    }

    private static String escaped(String raw) {
        StringBuilder escaped = new StringBuilder();
        raw.chars()
                .forEach(c ->
                        escaped.append(c >= 0x20 && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04X", c)));
        return escaped.toString();
    }

    private static String random(Random random) {
        StringBuilder page = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            page.append(BITS.get(random.nextInt(BITS.size())));
            page.append(random.nextInt(3) == 0 ? "\n" : "");
        }
        return page.toString();
    }

    @Test
    void read_twice_givesEqualPages() {
        for (int seed = 0; seed < 50; seed++) {
            String raw = random(new Random(seed));
            assertThat(PageReader.clean().read(raw, Origin.TEXT))
                    .isEqualTo(PageReader.clean().read(raw, Origin.TEXT));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "가", "a", ".", "a b ", "기자 ", "&", "<", "<div>", "&amp;", "=", "[", "(서울=", "-", "한. ", "\n", "a\n",
                "> ", "\u1112", "x@y."
            })
    void read_millionsOfOneThing_staysLinear(String bit) {
        String raw = bit.repeat(200_000 / bit.length());
        Page page = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> PageReader.clean().read(raw, Origin.TEXT));
        assertThat(page.raw()).isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<span>", "<table><tr><td>", "<p><b>", "<ul><li>", "<article>"})
    void read_deeplyNested_readsTheText(String mark) {
        int times = mark.length() > 6 ? 20_000 : 100_000;
        String raw = "<html><body>" + mark.repeat(times) + "두 도시가 협상을 다시 시작했다.";
        Page page = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> PageReader.clean().read(raw, Origin.of("page.html")));
        NothingLost.check(page);
        assertThat(page.documents().get(0).text()).endsWith("두 도시가 협상을 다시 시작했다.");
    }
}
