package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.bitext.Degree;
import org.ieum.finding.Fact;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Severity;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.QuantityFinding;
import org.ieum.lexicon.Lexicon;
import org.ieum.quantity.Amount;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityCheckTest {
    private static Results check(String korean, String english) {
        return Texts.results(new QuantityCheck(Lexicon.standard()), Texts.linked(korean, english));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "정부는 21개국과 약정을 맺었다. | The government has deals with 24 countries. | number",
                "집회에는 8명이 왔다. | Around 10 people came to the rally. | number",
                "예산은 3억 5천만 엔이다. | The budget is 530 million yen. | money",
                "찬성은 46.3%였다. | In favor were 49.3 percent. | percent",
                "회담은 다음 달 12일 열린다. | The talks will be held on April 21. | date",
                "회의는 3시간 이어졌다. | The meeting lasted five hours. | duration",
                "설문에는 1,012명이 답했다. | The survey had 1,021 answers. | number",
                "지수는 80.08로 마감했다. | The index closed at 86.08. | number",
                "찬성은 80.08%였다. | In favor were 86.08 percent. | percent",
            })
    void check_figuresThatCannotBothBeTrue_areInConflict(String korean, String english, String kind) {
        Results results = check(korean, english);
        assertThat(results.findings()).hasSize(1);
        Finding finding = results.findings().get(0);
        assertThat(finding.kind()).isEqualTo(kind);
        assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    /** The bare number may count anything, but the other has a count of its own. */
    @Test
    void check_countBesideABareNumber_isComparedWithTheCount() {
        assertThat(check(
                                "폭우로 공공시설 415곳과 주택 87채가 부서졌다.",
                                "The rain damaged 451 public facilities and 78 other private buildings.")
                        .findings())
                .extracting(finding -> finding.a().text())
                .contains("415곳");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "정부는 21개국과 약정을 맺었다. | The government has deals with about 20 countries.",
                "회담은 10일 열렸다. | The talks were held on Monday.",
                "회담은 10일 열렸다. | The talks were held on March 10.",
                "6년 만의 방문이다. | It is the first visit in six years.",
                "예산은 3억 5천만 엔이다. | The budget is 350 million yen.",
                "회담은 다음 달 21일 열린다. | The talks will be held in late April.",
                "대표 최명자(67) 씨가 말했다. | Choi Myung-ja, 67, spoke.",
                "12.3 사태를 다룬 책이다. | A book on the incident of 10.29.",
            })
    void check_figuresThatAgree_areSilent(String korean, String english) {
        assertThat(check(korean, english).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "대회에는 14개국이 선수를, 6개국이 심판을 보낸다. | A total of 16 countries will send players, and 7 countries will send referees.",
                "배에는 14개국의 의사, 6개국의 기자가 탔다. | On board are reporters from 7 countries, doctors from 16 countries.",
            })
    void check_figuresOfOneSort_areToldApartByTheWordsBeside(String korean, String english) {
        assertThat(check(korean, english).findings())
                .extracting(finding -> finding.sides().toString())
                .containsExactlyInAnyOrder("[14 countries: A, 16 countries: B]", "[6 countries: A, 7 countries: B]");
    }

    @Test
    void check_figuresOfOneSortWithTheSameWords_areSilent() {
        assertThat(check("대회에는 14개국과 6개국이 선수를 보낸다.", "Players come from 15 countries and players from 7 countries.")
                        .findings())
                .isEmpty();
    }

    @Test
    void check_oneDigitAndItsNoughts_areNotOneFigureWithAnError() {
        assertThat(check("의원 300명이 투표했다.", "Three members voted.").findings()).isEmpty();
    }

    @Test
    void check_timesForWhichSentencesCount_areSilent() {
        Results results = check("오후 4시 기준 환자는 212명이다.", "As of 9 p.m., 212 people were ill.");
        assertThat(results.findings()).isEmpty();
        assertThat(results.facts()).hasSize(1);
    }

    @Test
    void check_oneLanguageAndOtherDoings_areSilent() {
        Check.Pair pair = Texts.linked(1, Lang.KO, "폭설로 마을에서 숨진 주민은 모두 14명이다.", Lang.KO, "폭설로 마을에 고립된 주민은 모두 16명이다.");
        assertThat(Texts.results(new QuantityCheck(Lexicon.standard()), pair).findings())
                .isEmpty();
    }

    private static Results inKorean(String a, String b) {
        return Texts.results(new QuantityCheck(Lexicon.standard()), Texts.linked(.9, Lang.KO, a, Lang.KO, b));
    }

    /** Their verbs are other words for it. */
    @Test
    void check_onlyTimesOfOneDayWithMuchInCommon_areInConflict() {
        String korean = "12일 오전 7시 42분 솔섬 남쪽 바다에서 여객선 푸른호가 암초에 부딪혔다.";
        assertThat(inKorean(korean, "12일 오전 8시 12분 솔섬 남쪽 바다에서 여객선 푸른호가 암초를 들이받았다.")
                        .findings())
                .hasSize(1);
        assertThat(inKorean(korean, "13일 오전 8시 12분 솔섬 남쪽 바다에서 여객선 푸른호가 암초를 들이받았다.")
                        .findings())
                .noneMatch(finding -> finding.a().text().contains("7시"));
    }

    /** What both texts say elsewhere is no rival of either date. */
    @Test
    void check_dateThatBothTextsHaveElsewhere_isNoRival() {
        Document a = Texts.document(
                "a.txt",
                "A",
                Lang.EN,
                "The council votes on March 16.",
                "The mayor sent the council a plan on March 4.");
        Document b = Texts.document(
                "b.txt",
                "B",
                Lang.EN,
                "The council will vote on March 26.",
                "The plan that the mayor has for the council to vote on came on March 4.");
        assertThat(Texts.results(new QuantityCheck(Lexicon.standard()), Texts.pair(a, b, .96, Degree.SAME_FACT))
                        .findings())
                .hasSize(1);
    }

    @Test
    void check_oneLanguageAndMoreThanTwiceAsMany_areOfTwoThings() {
        assertThat(inKorean("병원에는 환자 93명이 입원해 있었다.", "병원에는 환자 78명이 입원해 있었다.").findings())
                .hasSize(1);
        assertThat(inKorean("병원에는 환자 93명이 입원해 있었다.", "병원에는 환자 194명이 입원해 있었다.").findings())
                .isEmpty();
    }

    @Test
    void check_countsOfContrastingThings_areSilent() {
        assertThat(inKorean("외국인 합격자는 15명으로 집계됐다.", "외국인 합격자는 21명으로 집계됐다.").findings())
                .hasSize(1);
        assertThat(inKorean("외국인 합격자는 15명으로 집계됐다.", "외국인 탈락자는 21명으로 집계됐다.").findings())
                .isEmpty();
    }

    /** Who was on board, and who died. */
    @Test
    void check_countsOfWhichOtherThingsAreSaid_areSilent() {
        assertThat(Texts.results(
                                new QuantityCheck(Lexicon.standard()),
                                Texts.pair(
                                        Texts.document("a", "A", Lang.KO, "4일 섬 앞바다에서 61명이 탑승한 여객선이 뒤집히는 사고가 났다."),
                                        Texts.document(
                                                "b",
                                                "B",
                                                Lang.EN,
                                                "In the worst ferry disaster, 57 people were killed on March 4."),
                                        .9,
                                        Degree.SAME_FACT))
                        .findings())
                .isEmpty();
    }

    /** Of two reports of an accident each may be right at its hour; a translation may not. */
    /** A second round of talks is no second ship, in whatever sentences they stand. */
    @Test
    void check_ordinalsOfOtherThingsInFreeReports_areNoFact() {
        Document a = Texts.document("a.txt", "A", Lang.KO, "조합은 5월 조선소와 두 번째 협상을 한다.", "장관이 왔다.");
        Document ship = Texts.document("b.txt", "B", Lang.EN, "The shipyard will launch its second ship in May.");
        Document talks = Texts.document("b.txt", "B", Lang.EN, "The union will hold its second negotiations in May.");
        QuantityCheck check = new QuantityCheck(Lexicon.standard());

        assertThat(Texts.results(check, Texts.pair(a, ship, .9, Degree.SAME_FACT))
                        .facts())
                .noneMatch(fact -> fact.kind().equals("ordinal"));
        assertThat(Texts.results(check, Texts.pair(a, talks, .9, Degree.SAME_FACT))
                        .facts())
                .anyMatch(fact -> fact.kind().equals("ordinal"));
    }

    @Test
    void check_tollOfFreeReports_isSilent() {
        Document a = Texts.document("a", "A", Lang.KO, "4일 섬 앞바다에서 난 사고로 선원 12명이 숨졌다.", "배는 낡았다.");
        Document b = Texts.document(
                "b", "B", Lang.EN, "The accident off the island on March 4 killed 14 sailors.", "The ship was old.");
        Document free = Texts.document(
                "b",
                "B",
                Lang.EN,
                "The accident off the island on March 4 killed 14 sailors.",
                "Relatives waited.",
                "Divers searched.");
        Check check = new QuantityCheck(Lexicon.standard());

        assertThat(Texts.results(check, Texts.pair(a, b, .9)).findings()).hasSize(1);
        assertThat(Texts.results(check, Texts.pair(a, free, .9)).findings()).isEmpty();
    }

    /** One count more or less may be an error; two that rise are of a later hour. */
    @Test
    void check_countsThatAllRise_areSilent() {
        assertThat(inEnglish(
                                "The harbor master said 41 guests had registered, including 12 sailors.",
                                "The harbor master said 41 guests had registered, including 14 sailors.")
                        .findings())
                .hasSize(1);
        assertThat(inEnglish(
                                "The harbor master said 41 guests had registered, including 12 sailors.",
                                "The harbor master said 43 guests had registered, including 14 sailors.")
                        .findings())
                .isEmpty();
    }

    private static Results inEnglish(String a, String b) {
        return Texts.results(new QuantityCheck(Lexicon.standard()), Texts.linked(.9, Lang.EN, a, Lang.EN, b));
    }

    @Test
    void check_sumAndItsParts_areSilent() {
        assertThat(inKorean("병원에는 환자 194명이 있었다.", "본관에는 환자 100명이, 별관에는 환자 94명이 있었다.")
                        .findings())
                .isEmpty();
    }

    /** What happened at one hour, and what at the other. */
    @Test
    void check_timesOfDayOfOtherDoings_areSilent() {
        assertThat(inKorean("여객선은 오전 8시 40분 부두를 떠났다.", "여객선은 오전 8시 20분 부두를 떠났다.")
                        .findings())
                .hasSize(1);
        assertThat(inKorean("여객선은 오전 8시 40분 부두를 떠났다.", "여객선은 오전 9시 20분 섬에 닿았다.").findings())
                .isEmpty();
    }

    /** 95.75% is told in full below. */
    @Test
    void check_figureThatALongOneOfTheOtherTextExplains_isSilent() {
        assertThat(inKorean("조선소의 이익은 96% 줄었다.", "조선소의 이익은 95% 줄었다. 정확히는 95.75%다.")
                        .findings())
                .isEmpty();
    }

    /** Another period that stands before one of two figures governs the other one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3분기 매출은 지난해 같은 기간보다 12% 늘었고 이익은 7% 줄었다. | Third-quarter sales rose 12 percent from the same period last year, and profit fell 9 percent.
            상반기 수출은 지난해 같은 기간보다 9% 늘었고 수입은 6% 늘었다. | In the first half exports rose 9 percent from the same period last year, and imports 8 percent.
            전년 동기에는 배 14척을, 올해 3분기에는 19척을 팔았다.      | It sold 14 ships in the same period of last year, and 16 ships in the third quarter of this year.
            조선소는 3분기에 340억 원을 벌어 2030년의 부진을 벗었다.    | Out of its slump of 2030, the yard earned 43 billion won in the third quarter.
            2분기에 5.4% 늘었던 수출은 3분기에 6.1% 늘었다.             | Exports, which grew 5.4 percent in the second quarter, grew 1.6 percent in the third quarter.
            6월 5.2%였던 물가 상승률은 7월 4.7%로 내렸다.               | Inflation, which was 5.2 percent in June, slowed to 7.4 percent in July.
            실려 온 환자는 31명으로 늘었다.                             | Those brought in as patients rose to 37 people.
            """)
    void check_periodsThatBothSentencesName_explainNothing(String korean, String english) {
        assertThat(check(korean, english).findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3분기 매출은 지난해 같은 기간보다 12% 늘었고 이익은 7% 줄었다. | Third-quarter sales rose 12 percent from the same period last year, and profit fell 7 percent.
            조선소의 3분기 매출은 31% 늘었다.                           | The yard's sales in the second quarter rose 24 percent.
            지난해 3분기 매출은 31% 늘었다.                             | Sales in 2030 rose 24 percent.
            """)
    void check_periodsOfWhichOneSentenceNamesOneAlone_explain(String korean, String english) {
        assertThat(check(korean, english).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            사과 값은 3% 올랐고 배 값은 5% 내렸다.         | Apple prices rose 5 percent, and pear prices fell 3 percent.
            서울에는 눈이 12cm, 부산에는 4cm 내렸다.       | Seoul had 4 centimeters of snow and Busan 12 centimeters.
            아홉 시에 서울을 떠난 배는 열한 시에 부산에 닿았다. | The ship, which left Seoul at 11 o'clock, reached Busan at 9 o'clock.
            """)
    void check_figuresThatATranslationExchanges_areOneConflict(String korean, String english) {
        assertThat(check(korean, english).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("have changed places"));
        assertThat(check(korean, english).facts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            사과 값은 3% 올랐고 배 값은 5% 내렸다.         | Pear prices fell 5 percent, and apple prices rose 3 percent.
            찬성은 남성이 41%, 여성이 35%였다.             | In favor were 35 percent of women and 41 percent of men.
            기름값은 아침에 129~130달러, 저녁에는 더 높았다. | In the morning oil stood at $129 to $130, and in the evening higher.
            폭우는 화요일과 수요일 부산으로 번진다.        | The rain will reach Busan on Tuesday and last through Wednesday.
            """)
    void check_figuresInAnotherOrder_areFacts(String korean, String english) {
        assertThat(check(korean, english).findings()).isEmpty();
        assertThat(check(korean, english).facts()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            두 나라의 세 번째 회담이다.                  | It is the fourth meeting of the two countries.
            세계에서 세 번째로 큰 항구다.                | It is the world's second-largest port.
            팀은 5연승을 달렸다.                         | The team earned its sixth straight win.
            팀은 5연승을 달렸다.                         | The team won six games in a row.
            수출은 7개월 연속 줄었다.                    | Exports fell for the eighth straight month.
            수출은 7개월 연속 줄었다.                    | Exports fell for eight months in a row.
            아침 기온은 영하 5도까지 떨어졌다.           | The morning temperature fell to 5 degrees Celsius.
            아침 기온은 5도까지 떨어졌다.                | The morning temperature fell to 5 degrees below zero.
            환자는 31명으로 늘었다.                      | The number of patients rose to 37.
            """)
    void check_turnsTimesInARowCountsAndColdOfATranslation_areInConflict(String korean, String english) {
        assertThat(check(korean, english).findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            두 번째 아이는 세 번째 생일을 맞았다.        | The second child had its third birthday.
            첫 회담에 이은 세 번째 회담이다.             | After a first meeting, it is the third.
            회담은 세 번째다.                            | The talks have been held three times.
            팀은 5연승을 달렸다.                         | The team earned its fifth straight win.
            팀은 5연승을 달렸다.                         | The team won five games in a row.
            수출은 7개월 연속 줄었다.                    | Exports fell for the seventh straight month.
            지난해 9월 연속 공연이 열렸다.               | In September last year the plays ran for two straight days.
            헌법 제9조를 고친다.                         | It is the second time that the constitution is changed.
            아침 기온은 영하 9~영하 2도로 예상된다.      | Morning lows are expected to range from minus 9 to minus 2 degrees.
            아침 기온은 영하 5도까지 떨어졌다.           | The morning temperature dropped below zero, to 5 degrees.
            아침 기온은 5~7도다.                         | The morning temperature is 5-7 degrees.
            배는 북위 37도에서 멈췄다.                   | The ship stopped at 37 degrees north.
            환자는 31명에서 37명으로 늘었다.             | The number of patients rose to 37.
            환자는 6명 늘어 37명이 됐다.                 | The number of patients rose by 6 to 37.
            조합원은 1,204명이 됐다.                     | The number of union members reached about 1,200.
            """)
    void check_turnsTimesInARowCountsAndColdThatAgree_areSilent(String korean, String english) {
        assertThat(check(korean, english).findings()).isEmpty();
    }

    @Test
    void check_distanceInTimeAndDuration_areOne() {
        Results results = check("수출을 막으려면 90일 전에 알려야 하며, 한국은 180일을 원했다.", "An export ban takes 90 days' notice.");
        assertThat(results.findings()).isEmpty();
    }

    @Test
    void check_amountsFarApart_areOfTwoThings() {
        assertThat(check("수출은 2억1000만 달러 늘어난다.", "Exports came to $9.1 billion.")
                        .findings())
                .isEmpty();
    }

    @Test
    void check_wrongPowerOfTen_isInConflict() {
        assertThat(check("예산은 35억 엔이다.", "The budget is 350 billion yen.").findings())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "충돌로 3명이 숨졌다. | The crash injured 12 people. | 0",
                "경찰은 시위대 14명을 체포했다. | The clash wounded 31 people. | 0",
                "충돌로 3명이 숨졌다. | The crash killed four people. | 0",
                "여객선은 3월에 떠났다. | The ferry left in April. | 1",
                "여객선은 1월과 3월에 떠났다. | The ferry left in January and April. | 0",
                "내년 요금은 올해보다 2.5% 오른다. | Fares will rise by 2.5 percent in 2032 over 2030. | 1",
                "경찰은 시위대 14명을 체포했다. | Police arrested 41 protesters. | 1",
            })
    void check_countsInIndependentTexts_areComparedIfTheSameIsSaidOfThem(String korean, String english, int findings) {
        Check.Pair pair = Texts.pair(
                Texts.document("a.txt", "A", Lang.KO, korean),
                Texts.document("b.txt", "B", Lang.EN, english),
                1,
                Degree.SAME_FACT);
        assertThat(Texts.results(new QuantityCheck(Lexicon.standard()), pair).findings())
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "서울서 21개국 회담 | Talks of 24 countries | SAME_FACT | 0 | 0",
                "서울서 21개국 회담 | Talks of 21 countries | SAME_FACT | 0 | 1",
                "서울서 21개국 회담 | Talks of about 20 countries | SAME_FACT | 0 | 0",
                "서울서 21개국 회담 | Talks of 24 countries | TRANSLATION | 1 | 0",
                "서울서 21개국 회담 | Talks of about 20 countries | TRANSLATION | 0 | 1",
            })
    void check_headings_contradictOnlyAsTranslations(
            String korean, String english, Degree degree, int findings, int facts) {
        Check.Pair pair = Texts.pair(
                Texts.headings("a.txt", "A", Lang.KO, korean),
                Texts.headings("b.txt", "B", Lang.EN, english),
                1,
                degree);
        Results results = Texts.results(new QuantityCheck(Lexicon.standard()), pair);
        assertThat(results.findings()).hasSize(findings);
        assertThat(results.facts()).hasSize(facts);
    }

    @Test
    void check_equalFigures_areFacts() {
        Results results = check("예산은 3억 5천만 엔이다.", "The budget is 350 million yen.");
        assertThat(results.facts()).hasSize(1);
        Fact fact = results.facts().get(0);
        assertThat(fact.kind()).isEqualTo("money");
        assertThat(fact.verdict()).isEqualTo(Fact.Verdict.EQUAL);
        assertThat(fact.a().text()).isEqualTo("3억 5천만 엔");
        assertThat(fact.b().text()).isEqualTo("350 million yen");
    }

    @Test
    void check_roundedFigure_isACompatibleFact() {
        Results results = check("21개국이 왔다.", "About 20 countries came.");
        assertThat(results.facts()).extracting(Fact::verdict).containsExactly(Fact.Verdict.COMPATIBLE);
    }

    @Test
    void check_twoCandidates_areNoConflict() {
        assertThat(check("21개국과 9개국이 맺었다.", "Deals exist with 24 countries and 8 countries.")
                        .findings())
                .isEmpty();
    }

    @Test
    void check_bareNumberThatMayBeMeant_isARival() {
        assertThat(check("최명자(67) 씨가 말했다.", "She was 16 years old, said Choi, 68, a leader.")
                        .findings())
                .isEmpty();
    }

    @Test
    void check_otherUnit_isNoConflict() {
        assertThat(check("예산은 21억원이다.", "The deal covers 24 countries.").findings())
                .isEmpty();
    }

    @Test
    void check_unsureLink_isSilent() {
        Check.Pair pair = Texts.linked(0.7, Lang.KO, "21개국과 맺었다.", Lang.EN, "Deals exist with 24 countries.");
        Results results = Texts.results(new QuantityCheck(Lexicon.standard()), pair);
        assertThat(results.findings()).isEmpty();
        assertThat(results.facts()).isEmpty();
    }

    @Test
    void check_weekdayOfAnotherWeek_isComparedAsAWeekday() {
        Check.Pair pair = Texts.pair(
                Texts.document("a.txt", "A", Lang.EN, "The ministers met on Monday."),
                Texts.document("b.txt", "B", Lang.EN, "The ministers will meet on Monday.")
                        .withMetadata(Texts.document("c.txt", "B", Lang.EN, "")
                                .metadata()
                                .withDate(Texts.DAY.minusDays(6))),
                1);
        assertThat(Texts.results(new QuantityCheck(Lexicon.standard()), pair).findings())
                .isEmpty();
    }

    @Test
    void check_hoursOfWhichOneDoesNotSayTheHalfOfTheDay_areSilent() {
        assertThat(undated("사고는 7시 30분에 났다.", "The accident happened at 19:30.", Degree.TRANSLATION)
                        .findings())
                .isEmpty();
    }

    @Test
    void check_dayOfAnUnknownMonth_isOtherInATranslationAlone() {
        assertThat(undated("회의는 18일 열렸다.", "The meeting was held on Jan. 20.", Degree.SAME_FACT)
                        .findings())
                .isEmpty();
        assertThat(undated("회의는 18일 열렸다.", "The meeting was held on Jan. 20.", Degree.TRANSLATION)
                        .findings())
                .hasSize(1);
    }

    private static Results undated(String korean, String english, Degree degree) {
        Document a = Document.of(Origin.of("a.txt"), Lang.KO, korean);
        Document b = Document.of(Origin.of("b.txt"), Lang.EN, english);
        return Texts.results(new QuantityCheck(Lexicon.standard()), Texts.pair(a, b, 1, degree));
    }

    @Test
    void check_anotherSentenceFitsAsWell_isSilent() {
        Check.Pair pair = Texts.pair(
                Texts.document("a.txt", "A", Lang.KO, "한국은 미국 등 21개국과 정보 협정을 맺었다."),
                Texts.document("b.txt", "B", Lang.KO, "일본이 미국 등과 맺은 상대는 10개국이다.", "한국은 24개국과 정보 협정을 맺었다."),
                1);
        assertThat(Texts.results(new QuantityCheck(Lexicon.standard()), pair).findings())
                .isEmpty();
    }

    @Test
    void check_conflict_pointsToTheWordsAndTheirSentences() {
        Results results = check("정부는 어제 21개국과 약정을 맺었다.", "Yesterday the government made deals with 24 countries.");
        QuantityFinding finding = (QuantityFinding) results.findings().get(0);
        assertThat(finding.a().text()).isEqualTo("21개국");
        assertThat(finding.b().orElseThrow().text()).startsWith("24");
        assertThat(finding.a().sentences()).hasSize(1);
        assertThat(finding.quantities().get(0)).isInstanceOf(Amount.class);
        assertThat(finding.message()).contains("21개국").contains("24");
    }
}
