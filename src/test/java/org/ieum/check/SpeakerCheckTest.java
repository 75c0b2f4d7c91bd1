package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.bitext.Degree;
import org.ieum.finding.Compared;
import org.ieum.finding.Fact;
import org.ieum.finding.Finding;
import org.ieum.finding.Matters;
import org.ieum.finding.Side;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class SpeakerCheckTest {
    private static final Document MAYOR =
            Texts.document("a.txt", "A", Lang.KO, "노재환 시장은 “책을 태우느니 도서관을 닫겠다”고 말했다.", "비가 내렸다.", "배는 뜨지 않았다.");
    private static final Document LIBRARIAN = Texts.document(
            "b.txt",
            "B",
            Lang.EN,
            "\"I would rather close the library than burn books,\" said librarian Han Seo-yoon.",
            "It rained.",
            "The mayor was away.");
    private static final Document THE_MAYOR = Texts.document(
            "c.txt",
            "C",
            Lang.EN,
            "Mayor Roh Jae-hwan said: \"I would rather close the library than burn books.\"",
            "It rained.",
            "The ferry stayed in port.");

    private static Results results(Document a, Document b, double probability) {
        return Texts.results(new SpeakerCheck(Lexicon.standard()), Texts.pair(a, b, probability, Degree.SAME_FACT));
    }

    @Test
    void check_sameWordsOfTwo_isAConflict() {
        assertThat(results(MAYOR, LIBRARIAN, .9).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(Finding.Verdict.CONFLICT));
    }

    @Test
    void check_sameWordsOfOne_isAFact() {
        assertThat(results(MAYOR, THE_MAYOR, .9).findings()).isEmpty();
        assertThat(results(MAYOR, THE_MAYOR, .9).facts()).extracting(Fact::kind).containsExactly("speaker");
    }

    /** A few words in common prove nothing by themselves. */
    @Test
    void check_doubtfulLink_isSilent() {
        String other = "\"The library will never close, whatever they burn,\" said librarian Han Seo-yoon.";
        assertThat(results(MAYOR, Texts.document("b.txt", "B", Lang.EN, other), .6)
                        .findings())
                .isEmpty();
    }

    @Test
    void check_surnameOfWhomTheOtherTextNamesAsideBefore_isHerName() {
        Document minister = Texts.document(
                "c.txt",
                "C",
                Lang.EN,
                "The library, led by former judge Bae Do-yeon, opened late.",
                "\"I would rather close the library than burn books,\" Harbor Minister Seo Ji-on told reporters.");
        Document keeper = Texts.document(
                "b.txt",
                "B",
                Lang.EN,
                "\"Nobody came,\" lighthouse chief Bae Do-yeon, a former sailor, told a press conference.",
                "\"I would rather close the library than burn books,\" Bae added, pointing to the sea.");
        Document korean =
                Texts.document("a.txt", "A", Lang.KO, "배도연 소장은 “아무도 오지 않았다”고 말했다.", "배 소장은 “책을 태우느니 도서관을 닫겠다”고 덧붙였다.");
        for (Document other : List.of(keeper, korean)) {
            assertThat(results(other, minister, .9).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("Seo Ji-on"));
        }
    }

    @Test
    void findings_ofThreeTexts_areOneMatterWithTheNamesOfEachLanguage() {
        List<Compared> pairs = List.of(
                Texts.compared("fire", MAYOR, LIBRARIAN, .95),
                Texts.compared("fire", MAYOR, THE_MAYOR, .95),
                Texts.compared("fire", LIBRARIAN, THE_MAYOR, .95));

        assertThat(Matters.of(pairs, List.of(), List.of(MAYOR.origin(), LIBRARIAN.origin(), THE_MAYOR.origin())))
                .filteredOn(finding -> finding.kind().equals("speaker"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sides())
                        .extracting(Side::value)
                        .containsExactlyInAnyOrder("노재환 / Roh Jae-hwan", "Han Seo-yoon"));
    }
}
