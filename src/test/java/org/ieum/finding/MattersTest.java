package org.ieum.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.check.Texts;
import org.ieum.event.AgencyCopy;
import org.ieum.finding.Finding.Severity;
import org.ieum.quantity.Quantity;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.junit.jupiter.api.Test;

class MattersTest {
    private static final Document A = document("a.ko.txt", "가나신문", Lang.KO, "어선 34척이 바다로 나갔다.");
    private static final Document B = document("b.en.txt", "Bay News", Lang.EN, "Forty boats went out to sea.");
    private static final Document C = document("c.en.txt", "Cape Post", Lang.EN, "In all, 40 boats left the harbor.");
    private static final Document D = document("d.ko.txt", "다라일보", Lang.KO, "배 34척이 항구를 떠났다.");

    private static final List<Origin> ORDER = Stream.of("a.ko.txt", "b.en.txt", "c.en.txt", "d.ko.txt", "e.en.txt")
            .map(Origin::of)
            .toList();

    private static Document document(String file, String outlet, Lang lang, String... sentences) {
        return Texts.document(file, outlet, lang, sentences);
    }

    private static Compared compared(Document a, Document b, double probability) {
        return Texts.compared("1", a, b, probability);
    }

    private static List<Finding> told(Compared... pairs) {
        return Matters.of(List.of(pairs), List.of(), ORDER);
    }

    private static List<String> sides(Finding finding) {
        return finding.sides().stream().map(Side::toString).toList();
    }

    @Test
    void of_oneConflictInEveryPair_isToldOnce() {
        List<Finding> told = told(compared(A, B, .9), compared(A, C, .9), compared(D, B, .9), compared(D, C, .9));

        assertThat(told).singleElement().satisfies(finding -> {
            assertThat(sides(finding)).containsExactly("34 ships: 가나신문, 다라일보", "40 ships: Bay News, Cape Post");
            assertThat(finding.message())
                    .isEqualTo(
                            "34 ships (가나신문: \"어선 34척이 바다로 나갔다.\"; also 다라일보); 40 ships (Bay News: \"Forty boats went out to sea.\"; also Cape Post); they cannot both be true");
            assertThat(((QuantityFinding) finding).quantities()).hasSize(2);
        });
    }

    /** A figure of three digits that a text repeats is one thing. */
    @Test
    void of_longFigureThatIsRepeated_isOneMatter() {
        Document twice = document("a.ko.txt", "가나신문", Lang.KO, "주민 3천620명이 학교로 대피했다.", "대피한 주민은 모두 3천620명이다.");
        Document one = document("b.en.txt", "Bay News", Lang.EN, "Some 4,410 residents fled to schools.");
        Document other =
                document("c.en.txt", "Cape Post", Lang.EN, "The rain went on.", "In all, 5,120 residents have fled.");

        assertThat(told(compared(twice, one, .9), compared(twice, other, .9)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sides()).hasSize(3));
    }

    @Test
    void of_figuresThatCanBothBeTrue_areOneSide() {
        Document about = document("c.en.txt", "Cape Post", Lang.EN, "In all, about 40 boats left the harbor.");

        assertThat(told(compared(A, B, .9), compared(A, about, .9)))
                .singleElement()
                .satisfies(finding -> assertThat(sides(finding))
                        .containsExactly("34 ships: 가나신문", "40 ships / about 40 ships: Bay News, Cape Post"));
    }

    @Test
    void of_figuresThatWentOtherWays_areNotOneSide() {
        Document up = document("a.ko.txt", "가나신문", Lang.KO, "운임은 4% 올랐다.");
        Document down = document("b.en.txt", "Bay News", Lang.EN, "Fares fell 4 percent.");
        Document bound = document("c.en.txt", "Cape Post", Lang.EN, "Fares rose as much as 6 percent.");

        assertThat(told(compared(up, down, .97), compared(down, bound, .97)))
                .singleElement()
                .satisfies(finding -> assertThat(sides(finding))
                        .containsExactly("4% up / at most 6% up: 가나신문, Cape Post", "4% down: Bay News"));
    }

    /** Linked sentences may count one number by another word, by one that tells nothing (개), or by none. */
    @Test
    void of_numberThatIsCountedByOtherWords_isToldOnce() {
        Document bare = document("c.en.txt", "Cape Post", Lang.EN, "In all, 40 left the harbor.");
        Document items = document("d.ko.txt", "다라일보", Lang.KO, "모두 40개가 바다로 나갔다.");
        Document about = document("e.en.txt", "East Star", Lang.EN, "About 40 boats went out to sea.");

        assertThat(told(compared(A, B, .9), compared(B, bare, .9), compared(items, B, .9), compared(B, about, .9)))
                .singleElement()
                .satisfies(finding -> assertThat(sides(finding))
                        .containsExactly(
                                "34 ships: 가나신문", "40 ships / about 40 ships: Bay News, Cape Post, 다라일보, East Star"));
    }

    @Test
    void of_numberThatIsFoundWithAWordThatTellsNothing_isToldWithOneThatDoes() {
        Document items = document("d.ko.txt", "다라일보", Lang.KO, "모두 40개가 바다로 나갔다.");
        Document other = document("c.en.txt", "Cape Post", Lang.EN, "34 items went out to sea.");

        assertThat(told(compared(items, other, .9), compared(items, B, .9)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(sides(finding)).containsExactly("40 ships: 다라일보, Bay News", "34: Cape Post"));
    }

    @Test
    void of_nameInTwoLanguages_isToldInBoth() {
        Document korean = document("a.ko.txt", "가나신문", Lang.KO, "하세가와 다쓰야 전 방위상이 부산에 왔다.");
        Document other =
                document("b.en.txt", "Bay News", Lang.EN, "Former Defense Minister Tetsuya Hasegawa came to Busan.");
        Document same =
                document("c.en.txt", "Cape Post", Lang.EN, "Former Defense Minister Tatsuya Hasegawa came to Busan.");

        assertThat(told(compared(korean, other, .9), compared(korean, same, .9)))
                .filteredOn(finding -> finding.verdict() == Finding.Verdict.CONFLICT)
                .singleElement()
                .satisfies(finding -> assertThat(sides(finding))
                        .containsExactly("하세가와 다쓰야 / Tatsuya Hasegawa: 가나신문, Cape Post", "Tetsuya Hasegawa: Bay News"));
    }

    @Test
    void of_documentOnlyLinkedToOneSide_isItsWitness() {
        List<Finding> told = told(compared(A, B, .9), compared(B, C, .95), compared(A, C, .3));

        assertThat(told)
                .singleElement()
                .satisfies(finding ->
                        assertThat(sides(finding)).containsExactly("34 ships: 가나신문", "40 ships: Bay News, Cape Post"));
    }

    @Test
    void of_chainOfLinksThatIsLessSureThanOne_endsWhereItGetsSo() {
        Document e = document("e.en.txt", "East Star", Lang.EN, "The 40 boats put out at dawn.");

        assertThat(told(compared(A, B, .9), compared(B, C, .78), compared(C, e, .78)))
                .singleElement()
                .satisfies(finding -> assertThat(sides(finding)).contains("40 ships: Bay News, Cape Post"));
        assertThat(told(compared(A, B, .9), compared(B, C, .95), compared(C, e, .95)))
                .singleElement()
                .satisfies(finding -> assertThat(sides(finding)).contains("40 ships: Bay News, Cape Post, East Star"));
    }

    @Test
    void of_chainToADocumentOfTheOtherSide_addsNothing() {
        Document both = document("a.ko.txt", "가나신문", Lang.KO, "어선 34척이 바다로 나갔다.", "모두 40척이다.");
        Document c = document("c.en.txt", "Cape Post", Lang.EN, "Boats left.", "In all, 40 boats left the harbor.");

        List<Finding> told = told(compared(both, B, .9), compared(B, C, .9), compared(both, c, .9));

        assertThat(told)
                .singleElement()
                .satisfies(finding ->
                        assertThat(sides(finding)).containsExactly("34 ships: 가나신문", "40 ships: Bay News, Cape Post"));
    }

    @Test
    void of_threeValues_areThreeSides() {
        Document e = document("e.en.txt", "East Star", Lang.EN, "The 70 boats put out at dawn.");

        assertThat(told(compared(A, B, .9), compared(A, C, .9), compared(A, e, .9)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "40 ships (Bay News: \"Forty boats went out to sea.\"; also Cape Post); 34 ships (가나신문:"
                                        + " \"어선 34척이 바다로 나갔다.\"); 70 ships (East Star: \"The 70 boats put out at dawn.\");"
                                        + " they cannot all be true"));
    }

    @Test
    void of_otherFiguresOrAnotherEvent_areOtherMatters() {
        Document a = document("a.ko.txt", "가나신문", Lang.KO, "어선 34척이 바다로 나갔다.", "선원 51명이 돌아왔다.");
        Document b = document("b.en.txt", "Bay News", Lang.EN, "Forty boats went out.", "57 sailors came back.");
        Compared other = Texts.compared("2", D, C, .9);

        assertThat(told(compared(a, b, .9))).hasSize(2);
        assertThat(told(compared(A, B, .9), other)).hasSize(2);
    }

    /** Three and four of one thing are not three and four of another. */
    @Test
    void of_smallNumbersOfOtherThings_areOtherMatters() {
        Document a = document("a.ko.txt", "가나신문", Lang.KO, "배 3척이 떠났다.", "학교 3곳이 쉬었다.");
        Document b = document("b.en.txt", "Bay News", Lang.EN, "Four ships left.", "Four schools were closed.");

        assertThat(told(compared(a, b, .9))).hasSize(2);
    }

    @Test
    void of_reprint_isToldButDoesNotCount() {
        Document e = document("e.ko.txt", "마바신문", Lang.KO, "어선 34척이 바다로 나갔다.");
        List<Sentence> printed = Stream.of(A, e)
                .map(document -> Texts.SEGMENTER.sentences(document).get(0))
                .toList();

        List<Finding> told = Matters.of(
                List.of(compared(A, B, .9), compared(e, B, .9)),
                List.of(new AgencyCopy(printed)),
                List.of(A.origin(), B.origin(), e.origin()));

        assertThat(told).singleElement().satisfies(finding -> {
            assertThat(finding.outlets()).containsExactly("가나신문", "Bay News");
            assertThat(finding.sides().get(0).witnesses())
                    .extracting(Witness::isReprint)
                    .containsExactly(false, true);
        });
    }

    /** The original is a witness by its link alone, and comes first. */
    @Test
    void of_reprintOfWhatWasNotCompared_hasTheFigureOfTheReprint() {
        Document original = document("o.ko.txt", "마바통신", Lang.KO, "어선 34척이 바다로 나갔다.");
        Document dated = original.withMetadata(original.metadata().withDate(LocalDate.of(2031, 3, 10)));
        List<Sentence> printed = Stream.of(dated, A)
                .map(document -> Texts.SEGMENTER.sentences(document).get(0))
                .toList();

        List<Finding> told = Matters.of(
                List.of(compared(A, B, .9), compared(A, dated, .9)),
                List.of(new AgencyCopy(printed)),
                List.of(A.origin(), B.origin(), dated.origin()));

        assertThat(told).singleElement().satisfies(finding -> {
            assertThat(finding.sides().get(0).first().origin()).isEqualTo(dated.origin());
            assertThat(((QuantityFinding) finding).quantities())
                    .extracting(Quantity::label)
                    .containsExactly("34 ships", "40 ships");
        });
    }

    @Test
    void of_spellingsOfOneName_areOneInAllEvents() {
        Document b = document("b.en.txt", "Bay News", Lang.EN, "Minister Park Dong-hyun left.");
        Document c = document("c.en.txt", "Cape Post", Lang.EN, "Minister Park Dong-hyeon left.");
        Document e = document("e.en.txt", "East Star", Lang.EN, "Minister Park Dong-hyun left.");
        Compared other = Texts.compared("2", e, c, .9);

        assertThat(told(compared(b, c, .9), other))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("\"Park Dong-hyun\": Bay News, East Star; \"Park Dong-hyeon\": Cape Post;"
                                + " spellings of one name"));
    }

    /** Hyphens are a house's own. */
    @Test
    void of_hyphenOfAName_isToldBesideOtherLettersAlone() {
        Document b = document("b.en.txt", "Bay News", Lang.EN, "Minister Park Dong-hyun left.");
        Document c = document("c.en.txt", "Cape Post", Lang.EN, "Minister Park Dong Hyun left.");
        Document e = document("e.en.txt", "East Star", Lang.EN, "Minister Park Dong-hyeon left.");

        assertThat(told(compared(b, c, .9))).isEmpty();
        assertThat(told(compared(b, c, .9), compared(b, e, .9)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(sides(finding)).contains("Park Dong Hyun: Cape Post", "Park Dong-hyeon: East Star"));
    }

    @Test
    void of_sentenceCopiedWithAnotherPerson_isToldAsThat() {
        String said = " told reporters at the harbor that the ferry would sail again on Friday with 40 passengers.";
        Document b = document("b.en.txt", "Bay News", Lang.EN, "Minister Park Dong-hyun" + said);
        Document c = document("c.en.txt", "Cape Post", Lang.EN, "Minister Kim Tae-sik" + said);
        Document e = document("e.en.txt", "East Star", Lang.EN, "Minister Kim Tae-sik" + said);

        assertThat(told(compared(b, c, .9), compared(b, e, .9)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("\"Kim Tae-sik\": Cape Post, East Star; \"Park Dong-hyun\": Bay News;"
                                + " one sentence, another person"));
    }

    /** A rounded figure is said for the exact one that it is near, and "at least 20" is not said for 40. */
    @Test
    void of_vaguerFigureOfALinkedSentence_isAWitness() {
        Document about = document("e.en.txt", "East Star", Lang.EN, "Around 33 boats put out at dawn.");
        Document least = document("e.en.txt", "East Star", Lang.EN, "At least 20 boats put out at dawn.");

        assertThat(told(compared(A, B, .9), compared(A, about, .9), compared(D, about, .9)))
                .filteredOn(finding -> finding.outlets().contains("Bay News"))
                .singleElement()
                .satisfies(finding -> assertThat(sides(finding))
                        .contains("34 ships / about 33 ships: 가나신문, East Star", "40 ships: Bay News"));
        assertThat(told(compared(A, B, .9), compared(A, least, .9)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.outlets()).doesNotContain("East Star"));
    }

    @Test
    void of_sentenceThatTwoTranslationsLack_isToldOnce() {
        Place has = Place.of(A, Texts.SEGMENTER.sentences(A).get(0).span(), Texts.SEGMENTER.sentences(A));
        List<Compared> pairs = Stream.of(B, C)
                .map(other -> {
                    Finding lost = new OmissionFinding(new Claim(
                            "sentence",
                            Severity.WARNING,
                            "",
                            Finding.Verdict.LOST,
                            List.of(Side.of(has), Side.of(Place.missing(other, 0))),
                            "lost"));
                    return new Compared("1", compared(A, other, .1).bitext(), List.of(lost), List.of());
                })
                .toList();

        assertThat(told(pairs.toArray(Compared[]::new)))
                .extracting(Finding::message)
                .containsExactly("가나신문 has a sentence that Bay News, Cape Post lack: 어선 34척이 바다로 나갔다.");
    }

    @Test
    void ids_witnessThatComesFirst_keepsTheDecision() {
        Finding before = told(compared(D, B, .9)).get(0);
        FindingReviews reviews = FindingReviews.of(List.of(FindingReview.ignore(before.id(), "", "")));

        Finding after = told(compared(A, B, .9), compared(D, B, .9)).get(0);
        Finding both =
                told(compared(A, B, .9), compared(A, C, .9), compared(D, C, .9)).get(0);

        assertThat(after.a().origin()).isEqualTo(A.origin());
        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(reviews.isIgnored(after)).isTrue();
    }
}
