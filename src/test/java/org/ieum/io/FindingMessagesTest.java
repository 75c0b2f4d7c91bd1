package org.ieum.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.check.Checker;
import org.ieum.finding.Claim;
import org.ieum.finding.Finding;
import org.ieum.finding.NameFinding;
import org.ieum.finding.Place;
import org.ieum.finding.QuantityFinding;
import org.ieum.finding.Side;
import org.ieum.finding.TermFinding;
import org.ieum.quantity.Quantities;
import org.ieum.quantity.Quantity;
import org.ieum.segment.Segmenter;
import org.ieum.term.Glossary;
import org.ieum.term.Term;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingMessagesTest {
    private static final Segmenter SEGMENTER = Segmenter.create();

    private static final Glossary GLOSSARY = Glossary.builder()
            .concept("ferry")
            .ko("여객선")
            .terms(Lang.KO, Term.Status.FORBIDDEN, "나룻배")
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "배에는 선원 21명이 탔다. | The ship has 24 sailors. | 21명, 24: 솔빛일보는 “배에는 선원 21명이 탔다.”, The Pine Daily는 “The ship has 24 sailors.”라고 썼습니다. 둘 다 맞을 수는 없습니다.",
                "배에는 선원 21명이 탔다. | The ship has a crew of twenty-four sailors. | 21명, twenty-four(24명): 솔빛일보는 “배에는 선원 21명이 탔다.”, The Pine Daily는 “The ship has a crew of twenty-four sailors.”라고 썼습니다. 둘 다 맞을 수는 없습니다.",
                "배값은 1조2700억 원이다. | The ship cost 1.72 trillion won. | 1조2700억 원, 1.72 trillion won(1조7200억 원): 솔빛일보는 “배값은 1조2700억 원이다.”, The Pine Daily는 “The ship cost 1.72 trillion won.”이라고 썼습니다. 둘 다 맞을 수는 없습니다.",
                "선원은 3.4% 줄었다. | The number of sailors rose 3.4 percent. | 3.4% 감소, 3.4 percent 증가: 솔빛일보는 “선원은 3.4% 줄었다.”, The Pine Daily는 “The number of sailors rose 3.4 percent.”라고 썼습니다. 둘 다 맞을 수는 없습니다.",
                "협회는 성장률 전망을 1.8%로 낮췄다. | The association raised its growth forecast to 1.8 percent. | 1.8%로 감소, 1.8 percent로 증가: 솔빛일보는 “협회는 성장률 전망을 1.8%로 낮췄다.”, The Pine Daily는 “The association raised its growth forecast to 1.8 percent.”라고 썼습니다. 둘 다 맞을 수는 없습니다.",
                "협회는 회원을 24명으로 줄였다. | The association raised its membership to 24 people. | 24명으로 감소, 24로 증가: 솔빛일보는 “협회는 회원을 24명으로 줄였다.”, The Pine Daily는 “The association raised its membership to 24 people.”이라고 썼습니다. 둘 다 맞을 수는 없습니다.",
                "지하철 승객은 전달보다 6% 늘었다. | Subway passengers rose 6 percent from a year earlier. | 전월 대비 6%, 전년 대비 6 percent: 솔빛일보는 “지하철 승객은 전달보다 6% 늘었다.”, The Pine Daily는 “Subway passengers rose 6 percent from a year earlier.”라고 썼습니다. 둘 다 맞을 수는 없습니다.",
                "배는 오전 7시에 떠났다. | The ship left at 9 a.m. | 오전 7시, 9 a.m.(오전 9시): 솔빛일보는 “배는 오전 7시에 떠났다.”, The Pine Daily는 “The ship left at 9 a.m.”이라고 썼습니다. 둘 다 맞을 수는 없습니다.",
                "배는 3% 늘었고 어부는 5% 줄었다. | Boats rose 5 percent, and fishermen fell 3 percent. | 3%, 5 percent: 솔빛일보는 “배는 3% 늘었고 어부는 5% 줄었다.”, The Pine Daily는 “Boats rose 5 percent, and fishermen fell 3 percent.”라고 썼습니다. 두 수의 자리가 바뀌었습니다.",
                "나룻배가 떠났다. | The boat left. | “나룻배”(솔빛일보; 금지): 용어집이 쓰지 말라고 한 용어입니다. 용어집의 권장 용어는 “여객선”입니다.",
            })
    void of_korean_saysItInKorean(String korean, String english, String message) {
        FindingMessages messages = FindingMessages.of(Lang.KO, GLOSSARY);
        assertThat(findings(korean, english)).extracting(messages::of).containsExactly(message);
    }

    @Test
    void of_conceptWithoutPreferredTerm_namesNone() {
        Glossary forbidding = Glossary.builder()
                .concept("ferry")
                .terms(Lang.KO, Term.Status.FORBIDDEN, "나룻배")
                .build();
        Finding finding = findings("나룻배가 떠났다.", "The boat left.").get(0);

        assertThat(FindingMessages.of(Lang.KO, forbidding).of(finding))
                .isEqualTo("“나룻배”(솔빛일보; 금지): 용어집이 쓰지 말라고 한 용어입니다.");
    }

    @Test
    void of_copiedSentenceWithAnotherPerson_doesNotSayThatTheFamilyNameIsOne() {
        Document a = document(Lang.EN, "Kim Tae-sik spoke at the harbor.", "The Pine Daily");
        Document b = document(Lang.EN, "Park Dong-hyun spoke at the harbor.", "The Oak Post");
        Finding finding = new NameFinding(
                new Claim(
                        "name",
                        Finding.Severity.ERROR,
                        "",
                        Finding.Verdict.CONFLICT,
                        Place.of(a, new Span(0, 11), SEGMENTER.sentences(a)),
                        Optional.of(Place.of(b, new Span(0, 14), SEGMENTER.sentences(b))),
                        "one sentence, another person"),
                NameFinding.Ground.SENTENCE);

        assertThat(FindingMessages.of(Lang.KO, GLOSSARY).of(finding))
                .isEqualTo("“Kim Tae-sik”(The Pine Daily), “Park Dong-hyun”(The Oak Post): 같은 문장인데 나오는 사람이 다릅니다.");
    }

    @Test
    void of_figureThatSeveralSay_quotesOneInTheLanguageAndNamesTheOthers() {
        Document english = document(Lang.EN, "The ship has 24 sailors.", "The Pine Daily");
        Document korean = document(Lang.KO, "배에는 선원 24명이 탔다.", "솔빛일보");
        Document other = document(Lang.KO, "배에 탄 선원은 21명이다.", "참빛신문");
        Document third = document(Lang.EN, "The crew numbered 19.", "Cape Column");
        Claim claim = new Claim(
                "number",
                Finding.Severity.ERROR,
                "",
                Finding.Verdict.CONFLICT,
                List.of(
                        Side.of("24 people", place(english, "24"), place(korean, "24명")),
                        Side.of(place(other, "21명")),
                        Side.of(place(third, "19"))),
                "");
        List<Quantity> quantities = Stream.of(english, other, third)
                .map(document ->
                        Quantities.find(document.text(), document.lang()).get(0))
                .toList();

        assertThat(FindingMessages.of(Lang.KO, GLOSSARY).of(new QuantityFinding(claim, quantities, false, Map.of())))
                .isEqualTo("24명, 21명, 19: 솔빛일보(그 밖에 The Pine Daily)는 “배에는 선원 24명이 탔다.”, 참빛신문은 “배에 탄 선원은 21명이다.”,"
                        + " Cape Column은 “The crew numbered 19.”라고 썼습니다. 모두 맞을 수는 없습니다.");
    }

    @Test
    void of_figureThatMoreSay_comesFirst() {
        Document one = document(Lang.KO, "배에는 선원 24명이 탔다.", "솔빛일보");
        Document other = document(Lang.KO, "배에 탄 선원은 21명이다.", "참빛신문");
        Document third = document(Lang.KO, "선원 21명이 배에 있었다.", "바다신문");
        Claim claim = new Claim(
                "number",
                Finding.Severity.ERROR,
                "",
                Finding.Verdict.CONFLICT,
                List.of(Side.of(place(one, "24명")), Side.of("21 people", place(other, "21명"), place(third, "21명"))),
                "");
        List<Quantity> quantities = Stream.of(one, other)
                .map(document ->
                        Quantities.find(document.text(), document.lang()).get(0))
                .toList();

        assertThat(FindingMessages.of(Lang.KO, GLOSSARY).of(new QuantityFinding(claim, quantities, false, Map.of())))
                .startsWith("21명, 24명: 참빛신문(그 밖에 바다신문)은 “배에 탄 선원은 21명이다.”, 솔빛일보는");
    }

    @Test
    void of_termsOfWhichOneIsForbidden_saysWhich() {
        Document a = document(Lang.KO, "여객선이 떠났다.", "솔빛일보");
        Document b = document(Lang.KO, "나룻배가 떠났다.", "참빛신문");
        Claim claim = new Claim(
                "term",
                Finding.Severity.ERROR,
                "ferry",
                Finding.Verdict.VARIANT,
                place(a, "여객선"),
                Optional.of(place(b, "나룻배")),
                "");

        assertThat(FindingMessages.of(Lang.KO, GLOSSARY).of(new TermFinding(claim)))
                .isEqualTo("“여객선”(솔빛일보), “나룻배”(참빛신문; 금지): 같은 것을 서로 다른 말로 부릅니다. 용어집의 권장 용어는 “여객선”입니다.");
    }

    /** 국방장관 is shorter than 국방부 장관, and not spaced otherwise. */
    @ParameterizedTest
    @CsvSource({"정보 협정, 정보협정, 띄어쓰기나 부호가 다릅니다", "국방부 장관, 국방장관, 줄이거나"})
    void of_style_saysWhetherLettersDiffer(String one, String other, String said) {
        Claim claim = new Claim(
                "term",
                Finding.Severity.INFO,
                "",
                Finding.Verdict.STYLE,
                place(document(Lang.KO, one, "솔빛일보"), one),
                Optional.of(place(document(Lang.KO, other, "참빛신문"), other)),
                "");

        assertThat(FindingMessages.of(Lang.KO, GLOSSARY).of(new TermFinding(claim)))
                .contains(said);
    }

    private static Place place(Document document, String words) {
        int start = document.text().indexOf(words);
        return Place.of(document, new Span(start, start + words.length()), SEGMENTER.sentences(document));
    }

    /** What the study alone can tell in words, such as why a glossary has a term, stays as it is. */
    @Test
    void of_termThatTheGlossaryLacks_isTheEnglishMessage() {
        Finding finding = findings("나룻배가 떠났다.", "The boat left.").get(0);
        assertThat(FindingMessages.of(Lang.KO, Glossary.EMPTY).of(finding)).isEqualTo(finding.message());
    }

    @Test
    void kinds_ofAllMessages_areCalledAsInTheReport() throws IOException {
        Map<String, String> words = json("findings.ko.json");
        Map<String, String> report = json("report.ko.json");

        assertThat(words.keySet())
                .filteredOn(sort -> sort.matches("[a-z-]+ (conflict|variant|style|lost|added)"))
                .isNotEmpty()
                .allSatisfy(sort -> assertThat(words.get("kind " + sort.split(" ")[0]))
                        .as(sort)
                        .isIn(report.values()));
    }

    private static Map<String, String> json(String resource) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        ((Map<?, ?>) JsonTree.parse(ReportPage.resource(resource)).value())
                .forEach((key, value) -> words.put(key.toString(), value.toString()));
        return words;
    }

    @Test
    void of_english_isTheMessage() {
        Finding finding =
                findings("배에는 선원 21명이 탔다.", "The ship has 24 sailors.").get(0);
        assertThat(FindingMessages.of(Lang.EN, GLOSSARY).of(finding)).isEqualTo(finding.message());
    }

    @Test
    void of_anotherLanguage_isRefused() {
        assertThatThrownBy(() -> FindingMessages.of(Lang.of("ja"), GLOSSARY))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("ja");
    }

    private static List<Finding> findings(String korean, String english) {
        Document a = document(Lang.KO, korean, "솔빛일보");
        Document b = document(Lang.EN, english, "The Pine Daily");
        List<Sentence> as = SEGMENTER.sentences(a);
        List<Sentence> bs = SEGMENTER.sentences(b);
        Bitext bitext = Bitext.builder(a, as, b, bs)
                .link(new Link(as, bs, 1, Degree.TRANSLATION, List.of()))
                .build();
        return Checker.of(GLOSSARY).check(bitext).findings().stream()
                .filter(finding -> !finding.verdict().equals(Finding.Verdict.LOST))
                .toList();
    }

    private static Document document(Lang lang, String text, String outlet) {
        return Document.of(lang, text).withMetadata(Metadata.NONE.withOutlet(outlet));
    }
}
