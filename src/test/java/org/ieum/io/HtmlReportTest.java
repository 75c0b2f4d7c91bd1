package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Evidence;
import org.ieum.bitext.Link;
import org.ieum.bitext.Rejected;
import org.ieum.study.Corpus;
import org.ieum.study.Failure;
import org.ieum.study.Study;
import org.ieum.term.Glossary;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
    private static final String HOSTILE =
            "</script><script>alert(1)</script><img src=x onerror=alert(2)> <!-- ]]> &amp;";

    private static Study study;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeStudy() {
        Glossary glossary = Glossary.builder()
                .concept("acsa")
                .ko("상호군수지원협정")
                .en("Acquisition and Cross-Servicing Agreement", "ACSA")
                .build();
        List<Document> documents = List.of(
                document("a.ko.txt", Lang.KO, "가람일보", "두 장관은 10일 상호군수지원협정에 서명했다. 반대 시위에는 300명이 모였다."),
                document(
                        "b.en.txt",
                        Lang.EN,
                        "Harbour Post",
                        "The two ministers signed the ACSA on the 10th. " + HOSTILE),
                document("c.en.txt", Lang.EN, "Hill & <b>Dale</b>", "Some 500 people joined the protest. It rained."));
        Corpus corpus = new Corpus(
                documents,
                List.of(new Failure(Origin.of("d.hwpx"), new IeumException("d.hwpx: save it as text " + HOSTILE))),
                glossary);
        study = Study.builder().threads(1).build(corpus);
    }

    private static Document document(String name, Lang lang, String outlet, String text) {
        Metadata metadata = Metadata.NONE
                .withOutlet(outlet)
                .withTitle("Title of " + name + HOSTILE)
                .withDate(LocalDate.of(2031, 3, 11));
        return Document.of(Origin.of(name), lang, text).withMetadata(metadata);
    }

    @Test
    void write_study_holdsEverySentenceOfEveryDocument() throws IOException {
        List<Map<String, Object>> documents = objects(data(page(study)).get("documents"));
        for (int i = 0; i < documents.size(); i++) {
            Document document = study.corpus().documents().get(i);
            List<Object> expected = new ArrayList<>();
            study.sentences(document).forEach(sentence -> expected.add(sentence.text()));
            assertThat(list(documents.get(i).get("sentences")))
                    .extracting(sentence -> list(sentence).get(1))
                    .isNotEmpty()
                    .isEqualTo(expected);
            assertThat(documents.get(i)).containsEntry("name", document.origin().toString());
        }
        assertThat(documents).hasSize(3);
    }

    @Test
    void write_study_holdsPairsFindingsRenderingsAndFailures() throws IOException {
        Map<String, Object> data = data(page(study));
        assertThat(list(data.get("pairs"))).hasSameSizeAs(study.pairs());
        assertThat(objects(data.get("findings")))
                .extracting(f -> f.get("id"))
                .isEqualTo(study.findings().stream().map(f -> (Object) f.id()).toList());
        assertThat(objects(data.get("renderings")))
                .extracting(r -> r.get("form"))
                .isEqualTo(
                        study.renderings().stream().map(r -> (Object) r.form()).toList());
        assertThat(objects(data.get("renderings"))).isNotEmpty();
        assertThat(objects(data.get("failures")))
                .singleElement()
                .satisfies(f -> assertThat(f).containsEntry("name", "d.hwpx"));
    }

    @Test
    void write_renderings_areTheOutletsOwn() throws IOException {
        String printed = "두 나라의 장관은 서울에서 만나 상호군수지원협정을 두고 오래 이야기를 나누었다.";
        Corpus corpus = Corpus.of(
                List.of(document("a.ko.txt", Lang.KO, "가람일보", printed), document("b.ko.txt", Lang.KO, "나루신문", printed)),
                study.glossary());

        Map<String, Object> data = data(page(Study.builder().threads(1).build(corpus)));

        assertThat(objects(data.get("renderings")))
                .extracting(rendering -> rendering.get("outlet"))
                .containsExactly("가람일보");
    }

    @Test
    void write_study_countsSpansInTheDocumentsText() throws IOException {
        Map<String, Object> data = data(page(study));
        Map<String, Object> rendering = objects(data.get("renderings")).get(0);
        List<Object> hit = list(list(rendering.get("hits")).get(0));
        Document document = study.corpus().documents().get(number(hit.get(0)));
        assertThat(new Span(number(hit.get(2)), number(hit.get(3))).of(document.text()))
                .isEqualTo("상호군수지원협정");
    }

    @Test
    void write_hostileText_staysText() throws IOException {
        String page = page(study);
        org.jsoup.nodes.Document parsed = Jsoup.parse(page);
        assertThat(parsed.select("script[type=application/json]"))
                .hasSize(2 + study.pairs().size());
        assertThat(parsed.select("script:not([type])")).hasSize(1);
        assertThat(parsed.select("img, iframe, link, object, embed, base")).isEmpty();
        assertThat(page).doesNotContain("alert(1)</script>", "<img", "<b>Dale");
        assertThat(list(data(page).get("failures")).toString()).contains(HOSTILE);
    }

    @Test
    void write_anyPage_loadsNothing() throws IOException {
        org.jsoup.nodes.Document parsed = Jsoup.parse(page(study));
        assertThat(parsed.select("[src], [href], [srcset], [action], [style]")).isEmpty();
        assertThat(parsed.selectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(parsed.select("script").last().data().replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "fetch(", "XMLHttpRequest", "innerHTML", "import(", "eval(");
    }

    @Test
    void write_anyPage_allowsOnlyItsOwnScriptAndStyle() throws Exception {
        org.jsoup.nodes.Document parsed = Jsoup.parse(page(study));
        String policy =
                parsed.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("script-src " + hash(parsed.select("script").last()))
                .contains("style-src " + hash(parsed.selectFirst("style")))
                .doesNotContain("unsafe");
    }

    private static String hash(Element element) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(element.data().getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void write_twiceAndUnderAnotherLocale_isTheSame() throws IOException {
        String first = page(study);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(page(study)).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void write_toAFile_writesUtf8() throws IOException {
        Path file = folder.resolve("out/report.html");
        HtmlReport.write(study, file);
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(page(study));
    }

    @Test
    void write_bitext_holdsLinksReasonsAndRejectedCandidates() throws IOException {
        Map<String, Object> data = data(page(bitext()));
        Map<String, Object> pair = data(page(bitext()), "pair-0");
        Map<String, Object> link = objects(pair.get("links")).get(0);
        assertThat(link).containsEntry("p", "0.9123").containsEntry("d", "translation");
        assertThat(list(link.get("a"))).containsExactly("0");
        List<Object> reason = list(list(link.get("e")).get(0));
        assertThat(list(data.get("kinds")).get(number(reason.get(0)))).isEqualTo("lexicon");
        assertThat(reason.get(1)).isEqualTo("2.35");
        assertThat(list(data.get("words")).get(number(reason.get(2)))).isEqualTo("비 = rain");
        assertThat(list(reason.get(3))).containsExactly("0", "1");

        Map<String, Object> free = objects(pair.get("freeA")).get(0);
        assertThat(free).containsEntry("i", "1").containsEntry("p", "0.75");
        Map<String, Object> rejected = object(free.get("r"));
        assertThat(list(rejected.get("lacking"))).containsExactly("unexplained: 바람");
        assertThat(objects(pair.get("freeB"))).hasSize(1);
    }

    @Test
    void write_twoTextsOfOneOrigin_keepsThemApart() throws IOException {
        List<Map<String, Object>> documents = objects(data(page(bitext())).get("documents"));
        assertThat(documents).extracting(document -> document.get("lang")).containsExactly("ko", "en");
        assertThat(objects(data(page(bitext())).get("pairs")))
                .singleElement()
                .satisfies(pair -> assertThat(pair).containsEntry("a", "0").containsEntry("b", "1"));
    }

    @Test
    void write_manyReasons_keepsNumberAndSumOfTheSmallest() throws IOException {
        List<Evidence> reasons = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            reasons.add(new Evidence(Evidence.Kind.LEXICON, 0.5, List.of(), List.of(), "reason " + i));
        }
        Map<String, Object> pair = data(page(bitext(reasons)), "pair-0");
        Map<String, Object> link = objects(pair.get("links")).get(0);
        assertThat(list(link.get("e"))).hasSize(14);
        assertThat(list(link.get("rest"))).containsExactly("6", "3");
    }

    @Test
    void write_lineSeparatorsEmojiAndLoneSurrogates_comeThrough() throws IOException {
        Document source = Document.of(Lang.KO, "비\u2028가\u2029 \uD83D\uDE00 온다 \uD800.");
        Document target = Document.of(Lang.EN, "Rain.");
        Bitext bitext = Bitext.builder(source, List.of(whole(source)), target, List.of(whole(target)))
                .build();
        Path file = folder.resolve("odd.html");
        HtmlReport.write(bitext, file);
        String page = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("\u2028", "\u2029");
        List<Object> sentences =
                list(objects(data(page).get("documents")).get(0).get("sentences"));
        assertThat(list(sentences.get(0)).get(1)).isEqualTo("비\u2028가\u2029 \uD83D\uDE00 온다 \uFFFD.");
    }

    @Test
    void write_emptyTextsAndEmptyStudy_givePages() throws IOException {
        Document source = Document.of(Lang.KO, "");
        Document target = Document.of(Lang.EN, "");
        Bitext empty = Bitext.builder(source, List.of(), target, List.of()).build();
        assertThat(objects(data(page(empty)).get("documents"))).hasSize(2);
        Study nothing = Study.builder().build(Corpus.of(List.of(), Glossary.EMPTY));
        assertThat(list(data(page(nothing)).get("documents"))).isEmpty();
    }

    // ---- what the tests need ----

    private static String page(Study study) throws IOException {
        StringBuilder page = new StringBuilder();
        HtmlReport.write(study, page);
        return page.toString();
    }

    private static String page(Bitext bitext) throws IOException {
        StringBuilder page = new StringBuilder();
        HtmlReport.write(bitext, page);
        return page.toString();
    }

    private static Bitext bitext() {
        return bitext(List.of(new Evidence(
                Evidence.Kind.LEXICON, 2.345678, List.of(new Span(0, 1)), List.of(new Span(0, 4)), "비 = rain")));
    }

    private static Bitext bitext(List<Evidence> reasons) {
        Document source = Document.of(Lang.KO, "비가 왔다. 바람이 불었다.");
        Document target = Document.of(Lang.EN, "Rain fell. Markets closed.");
        List<Sentence> a = List.of(sentence(source, 0, 6), sentence(source, 7, 15));
        List<Sentence> b = List.of(sentence(target, 0, 10), sentence(target, 11, 26));
        Link rejected = new Link(List.of(a.get(1)), List.of(b.get(1)), 0.2, Degree.SAME_FACT, List.of());
        return Bitext.builder(source, a, target, b)
                .link(new Link(List.of(a.get(0)), List.of(b.get(0)), 0.91234, Degree.TRANSLATION, reasons))
                .unlinked(a.get(1), 0.75, Optional.of(new Rejected(rejected, List.of("unexplained: 바람"))))
                .build();
    }

    private static Sentence sentence(Document document, int start, int end) {
        Span span = new Span(start, end);
        return new Sentence(
                document.origin(), document.lang(), Block.Kind.PARAGRAPH, 0, span, span.of(document.text()), List.of());
    }

    private static Sentence whole(Document document) {
        return sentence(document, 0, document.text().length());
    }

    private static Map<String, Object> data(String page) throws IOException {
        return data(page, "data");
    }

    private static Map<String, Object> data(String page, String id) throws IOException {
        Matcher data = Pattern.compile(
                        "<script type=\"application/json\" id=\"" + id + "\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertThat(data.find()).isTrue();
        try (JsonParser parser = new JsonFactory().createParser(data.group(1))) {
            parser.nextToken();
            return object(value(parser));
        }
    }

    /** Objects as maps, arrays as lists, all else as text. */
    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                assertThat(map.put(name, value(parser))).isNull();
            }
            return map;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.getText();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private static List<Map<String, Object>> objects(Object value) {
        return list(value).stream().map(HtmlReportTest::object).toList();
    }

    private static int number(Object value) {
        return Integer.parseInt((String) value);
    }
}
