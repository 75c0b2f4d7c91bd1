package org.ieum.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.Origin;
import org.ieum.text.Page;
import org.ieum.text.Removed;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>Pier &amp; treaty - The Harbor Daily</title>
            <meta property="og:site_name" content="The Harbor Daily">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
            "headline":"Pier &amp; treaty","datePublished":"2011-02-03T09:00:00+09:00","author":[{"name":"Lee Hana"},{"name":"Kim Duri"}]}]}</script>
            <style>p { color: red }</style></head>
            <body><header><a href="/">The Harbor Daily</a></header>
            <nav><ul><li>News<li>Sport</ul></nav>
            <main><article><h1>Pier &amp; treaty</h1>
            <p class="byline">By Lee Hana and Kim Duri</p>
            <figure><img src="x.jpg"><figcaption>The new pier at dawn</figcaption></figure>
            <p>BUSAN &mdash; The &#8220;harbor&rdquo; treaty, <b>AT&T</b> said, is<br>ready&nbsp;&lt;now&gt;; talks go on in
              two port   cities this week.</p>
            <p>The cities share a <button>Save</button>coast and have been rivals for more than forty years.</p>
            <script>var a = '<p>';</script>
            <div class="share-tools">Share this with your friends</div>
            <aside><p>Another article about fish.</p></aside></article></main>
            <footer>Copyright 2011</footer></body></html>
            """;

    private static Page read(PageReader reader, String html) {
        Page page = reader.read(html, Origin.of("page.html"));
        NothingLost.check(page);
        return page;
    }

    private static List<String> blocks(Page page) {
        Document document = page.documents().get(0);
        return document.blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(document.text()))
                .toList();
    }

    @Test
    void read_headlinesBetweenLineBreaks_areABlockALineAsInPlainText() {
        List<String> lines = List.of("나룻배 요금 내년부터 인상 추진", "뱃삯도 함께 오를 듯", "주민들 \"살림 더 팍팍\" 반발", "군의회 다음 달 본회의 처리");
        String html = "<!doctype html><html><body><p>" + String.join("<br>", lines) + "</p></body></html>";

        assertThat(texts(read(PageReader.clean(), html).documents().get(0))).isEqualTo(lines);
        assertThat(texts(Document.of(Lang.KO, String.join("\n", lines)))).isEqualTo(lines);
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream()
                .map(block -> block.span().of(document.text()))
                .toList();
    }

    @Test
    void read_tableOfData_isABlockARow() {
        String html =
                "<html><body><article><h1>나루 운임</h1><p>나루터는 새 운임을 알렸다.</p><table><thead><tr><th>손님</th><th>2031</th></tr></thead>"
                        + "<tr><td><p>어른</p></td><td>1,350</td></tr><tr><td>배 씨</td><td>650<br>(반값)</td></tr></table>"
                        + "<table><tr><th>글</th><th>옮긴 글</th></tr><tr><td>배가 떠났다.</td><td>The boat left.</td></tr></table></article></body></html>";

        assertThat(blocks(read(PageReader.clean(), html)))
                .contains("PARAGRAPH 손님 2031", "PARAGRAPH 어른 1,350", "PARAGRAPH 배 씨 650 (반값)", "PARAGRAPH 배가 떠났다.");
    }

    @Test
    void read_article_keepsItsText() {
        assertThat(blocks(read(PageReader.clean(), PAGE)))
                .containsExactly(
                        "HEADING Pier & treaty",
                        "BYLINE By Lee Hana and Kim Duri",
                        "CAPTION The new pier at dawn",
                        "DATELINE BUSAN —",
                        "PARAGRAPH The “harbor” treaty, AT&T said, is ready\u00A0<now>; talks go on in two port cities this week.",
                        "PARAGRAPH The cities share a coast and have been rivals for more than forty years.");
    }

    @Test
    void read_article_namesWhatItRemoves() {
        Page page = read(PageReader.clean(), PAGE);
        assertThat(ruleOf(page, "Sport")).isEqualTo("html-navigation");
        assertThat(ruleOf(page, "Share this")).isEqualTo("html-navigation");
        assertThat(ruleOf(page, "Another article")).isEqualTo("html-navigation");
        assertThat(ruleOf(page, "Copyright 2011")).isEqualTo("html-navigation");
        assertThat(ruleOf(page, "Save")).isEqualTo("html-form");
        assertThat(ruleOf(page, "var a")).isEqualTo("html-script");
        assertThat(ruleOf(page, "color: red")).isEqualTo("html-script");
        assertThat(ruleOf(page, "<figure>")).isEqualTo("html-markup");
    }

    @Test
    void read_twoArticlesOnAPage_keepTheirBylinesEachTime() {
        String article = "<article><p>By %s</p><div itemprop='articleBody'>"
                + "<p>The ferries of the harbor stayed at their piers all night, the harbor master said.</p></div></article>";
        String html = "<html><body><main>" + article.formatted("Lee Hana") + article.formatted("Kim Duri")
                + "</main></body></html>";
        for (int i = 0; i < 20; i++) {
            assertThat(blocks(read(PageReader.clean(), html))).contains("BYLINE By Lee Hana", "BYLINE By Kim Duri");
        }
    }

    private static String ruleOf(Page page, String text) {
        int at = page.raw().indexOf(text);
        return page.removed().stream()
                .filter(it -> it.span().contains(at))
                .map(Removed::rule)
                .findFirst()
                .orElse("kept");
    }

    @Test
    void read_article_knowsItsMetadata() {
        assertThat(read(PageReader.clean(), PAGE).documents().get(0).metadata())
                .isEqualTo(new Metadata(
                        "Pier & treaty",
                        "The Harbor Daily",
                        "Lee Hana, Kim Duri",
                        java.util.Optional.of(LocalDate.of(2011, 2, 3))));
    }

    @Test
    void read_entities_areMappedOneByOne() {
        String html = "<p>A &amp; B &notit; C&ltD &#x1F600; &unknown; AT&T &semi; 한&#44397;</p>";
        Page page = read(PageReader.clean(), html);
        Document document = page.documents().get(0);
        assertThat(document.text()).isEqualTo("A & B ¬it; C<D 😀 &unknown; AT&T ; 한국");
        assertThat(raw(page, "&")).isEqualTo("&amp;");
        assertThat(raw(page, "¬it")).isEqualTo("&notit");
        assertThat(raw(page, "<D")).isEqualTo("&ltD");
        assertThat(raw(page, "😀")).isEqualTo("&#x1F600;");
        assertThat(raw(page, "국")).isEqualTo("&#44397;");
    }

    private static String raw(Page page, String text) {
        Document document = page.documents().get(0);
        int at = document.text().indexOf(text);
        return document.offsets().toRaw(new Span(at, at + text.length())).of(page.raw());
    }

    @Test
    void verbatim_html_takesAllTextButNoScript() {
        Page page = read(PageReader.verbatim(), PAGE);
        assertThat(page.documents()).hasSize(1);
        assertThat(page.documents().get(0).text())
                .contains("Sport", "Another article", "Copyright 2011", "Save")
                .doesNotContain("var a", "color");
    }

    @Test
    void read_tableTextOutOfOrder_staysInTheOrderOfTheSource() {
        Page page = read(
                PageReader.clean(),
                "<table>loose words first<tr><td>then a cell</td></tr>and loose words last</table>");
        assertThat(page.documents().get(0).text())
                .isEqualTo("loose words first\n\nthen a cell\n\nand loose words last");
    }

    @Test
    void isHtml_plainTextWithTags_isNotHtml() {
        assertThat(HtmlText.isHtml("He wrote <b>bold</b> words. <p>", Origin.TEXT))
                .isFalse();
        assertThat(HtmlText.isHtml("\n<!DOCTYPE html><p>x", Origin.TEXT)).isTrue();
        assertThat(HtmlText.isHtml("bare words", Origin.of("a.HTM"))).isTrue();
    }
}
