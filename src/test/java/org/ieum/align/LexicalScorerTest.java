package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ieum.bitext.Evidence;
import org.ieum.term.Glossary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexicalScorerTest {
    private static final Glossary ACSA = Glossary.builder()
            .concept("acsa")
            .ko("상호군수지원협정")
            .en("Acquisition and Cross-Servicing Agreement", "ACSA")
            .build();

    /** The scores of one Korean sentence against each of some English ones. */
    private static double[] scores(Glossary glossary, String korean, String... english) {
        LexicalScoring scoring = Texts.words(Texts.ko(korean), Texts.en(english), glossary);
        double[] scores = new double[english.length];
        for (int j = 0; j < english.length; j++) {
            scores[j] = scoring.score(0, 1, j, j + 1);
        }
        return scores;
    }

    private static void assertRaisesAndLowers(double[] matchedUnmentionedOther) {
        assertThat(matchedUnmentionedOther[0]).as("matched").isGreaterThan(matchedUnmentionedOther[1] + .5);
        assertThat(matchedUnmentionedOther[2]).as("another instead").isLessThan(matchedUnmentionedOther[0] - 1);
        assertThat(matchedUnmentionedOther[2])
                .as("another instead, against none")
                .isLessThan(matchedUnmentionedOther[1]);
    }

    private static Evidence.Kind kindOf(String korean, String english, String words) {
        return Texts.words(Texts.ko(korean), Texts.en(english)).explain(0, 1, 0, 1).stream()
                .filter(reason -> reason.words().startsWith(words))
                .map(Evidence::kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no reason " + words));
    }

    @ParameterizedTest
    @CsvSource({
        "우크라이나 정부가 답했다.,             The government of Ukraine answered.,        우크라이나 = Ukraine",
        "주민들의 만족도가 높다.,               Satisfaction among residents is high.,      만족도 = Satisfaction",
        "시장은 다음 달 국민 투표를 하자고 했다., The mayor wants a referendum next month., 국민 투표 = referendum",
        "하지만 배는 떠났다.,                   'However, the ship left.',                  하지만 = However",
        "길동 씨가 물었다.,                     Gil-dong asked.,                            길동 = Gil-dong",
        "음식을 파는 술집도 줄었다.,            Food-led pubs declined too.,                음식 = Food",
        "서울이 이끄는 회담이다.,               These are Seoul-led talks.,                 서울 = Seoul",
    })
    void explain_wordsThatTheAnalyserCuts_areOneOnlyWhereTheyMeanOneThing(String korean, String english, String words) {
        assertThat(reasons(korean, english)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "산불로 1천300㏊가 탔다.,           The fire burned 5 square miles.,           1천300㏊ = 5 square miles",
        "수리비로 800만 원을 냈다.,         'Repairs cost her about $5,700.',          '800만 원 = $5,700'",
        "표값은 1만4000엔이다.,             Tickets cost £75.,                         1만4000엔 = £75",
        "학생의 32.4%가 남았다.,            Nearly a third of the students stayed.,    32.4% = a third",
    })
    void explain_amountsInAnotherUnitOrCurrency_areMetAgain(String korean, String english, String words) {
        assertThat(reasons(korean, english)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "수리비로 800만 원을 냈다.,     'Repairs cost her about $57,000.',  '800만 원 = $57,000'",
        "수리비로 800만 원을 냈다.,     Repairs cost her 9 million won.,    800만 원 = 9 million won",
    })
    void explain_sumsThatNoRateMakesOne_areNotMet(String korean, String english, String words) {
        assertThat(reasons(korean, english)).isNotEmpty().doesNotContain(words);
    }

    @ParameterizedTest
    @CsvSource({
        "이에 대한 답은 없었다., Korea gave no answer to this., 대한 = Korea",
        "그는 한 일이 많다., Korea and Japan know what he has done., 한 일 = Korea and Japan",
        "서류를 보고 웃었다., He smiled at the report., 보고 = report",
    })
    void explain_wordsThatOnlyLookLikeAHeadword_areNone(String korean, String english, String words) {
        assertThat(reasons(korean, english)).isNotEmpty().doesNotContain(words);
    }

    @Test
    void explain_wordsOfWhichOthersStandElsewhere_areThoseOfTheLink() {
        LexicalScoring scoring = Texts.words(
                Texts.ko("차가 부딪쳐 2명이 다쳤다.", "해경은 배 두 척을 내렸다.", "물가가 더 내릴 것이다."),
                Texts.en("Two people were hurt.", "The coast guard lowered two boats.", "Prices will fall further."));

        for (int k = 0; k < 3; k++) {
            int number = k;
            assertThat(scoring.explain(k, k + 1, k, k + 1))
                    .filteredOn(reason -> !reason.source().isEmpty() && reason.kind() != Evidence.Kind.FUNCTION_WORD)
                    .isNotEmpty()
                    .allSatisfy(reason -> assertThat(reason.words())
                            .isEqualTo(scoring.words()
                                            .source()
                                            .sentences()
                                            .get(number)
                                            .text(reason.source().get(0))
                                    + " = "
                                    + scoring.words()
                                            .target()
                                            .sentences()
                                            .get(number)
                                            .text(reason.target().get(0))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "대통령은 미국을 방문했다.,   The president visited the United States.,   미국 = United States",
        "사건은 대법원으로 갔다.,     The case went to the Supreme Court.,         대법원 = Supreme Court",
        "그는 대파를 썰었다.,         He chopped the green onions.,                대파 = green onions",
    })
    void explain_translationOfSeveralWords_isNamedWhole(String korean, String english, String words) {
        assertThat(reasons(korean, english)).contains(words);
    }

    @Test
    void explain_twoWordsThatTheLexiconKnowsOtherwise_areNotHeardAsOne() {
        assertThat(reasons("소방관 2명 부상", "Fire in Busan")).doesNotContain("부상 = Busan");
        assertThat(reasons("보르나드 2명 도착", "Two in Bornad")).contains("보르나드 = Bornad");
    }

    @Test
    void explain_hyphenatedNameInOneLanguage_isMetAgain() {
        assertThat(Texts.words(Texts.en("Gil-dong asked them."), Texts.en("They told Gil-dong."))
                        .explain(0, 1, 0, 1))
                .extracting(Evidence::words)
                .contains("Gil = Gil", "dong = dong");
    }

    @Test
    void explain_familyNameBesideFullName_isTheSamePerson() {
        assertThat(reasons("이재명 대표는 웃었다.", "Lee Jae Myung smiled.")).contains("이재명 = Lee Jae Myung");
        assertThat(Texts.words(Texts.ko("곽동주 위원장은 웃었다.", "곽 위원장은 떠났다."), Texts.en("Kwak smiled.", "Kwak Dong-ju left."))
                        .explain(0, 1, 0, 1))
                .extracting(Evidence::words)
                .contains("곽동주 = Kwak");
    }

    private static List<String> reasons(String korean, String english) {
        return reasons(Texts.words(Texts.ko(korean), Texts.en(english)));
    }

    private static List<String> freeReasons(String korean, String english) {
        return reasons(Texts.freeWords(Texts.ko(korean), Texts.en(english)));
    }

    private static List<String> reasons(LexicalScoring scoring) {
        return scoring.explain(0, 1, 0, 1).stream().map(Evidence::words).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "신입 40명 가운데 13명이 떠났다.,       About a third of the newcomers left.,        40명 가운데 13명 = a third",
        "표 열 장 중 일곱 장이 팔렸다.,         Some 70 percent of the tickets were sold.,   열 장 중 일곱 장 = 70 percent",
        "여섯 곳 중 한 곳은 비었다.,            'Seven out of 42 shops, it found, are empty.', 여섯 곳 중 한 곳 = Seven out of 42",
        "3월부터 9월까지 문을 닫는다.,          It will be closed for seven months.,         3월부터 9월 = seven months",
        "전시는 4월 20일부터 5월 11일까지다.,   The show lasts three weeks.,                 4월 20일부터 5월 11일 = three weeks",
        "공연은 6일부터 20일까지 이어진다.,     The shows go on for a fortnight.,            6일부터 20일 = a fortnight",
    })
    void explainFreely_whatTwoFiguresSayTogether_isMetAgain(String korean, String english, String words) {
        assertThat(freeReasons(korean, english)).contains(words);
        assertThat(reasons(korean, english)).isNotEmpty().doesNotContain(words);
    }

    @ParameterizedTest
    @CsvSource({
        "신입 40명과 강사 13명이 떠났다.,       About a third of the newcomers left.,    a third",
        "직원 40명은 중국인 13명을 만났다.,     About a third of the newcomers left.,    a third",
        "4월 20일과 내년 5월 11일에 연다.,      It opens for three weeks.,               three weeks",
    })
    void explainFreely_figuresThatSayNothingTogether_areNotMet(String korean, String english, String words) {
        assertThat(freeReasons(korean, english)).isNotEmpty().noneMatch(reason -> reason.endsWith(" = " + words));
    }

    @ParameterizedTest
    @CsvSource({
        "낡은 기계를 교체했다.,       The old machine was swapped.,              교체 = swapped",
        "그는 시를 번역했다., He is a translator of poems., 번역 = translator",
    })
    void explainFreely_nearSynonyms_areMetAgain(String korean, String english, String words) {
        assertThat(freeReasons(korean, english)).contains(words);
        assertThat(reasons(korean, english)).doesNotContain(words);
    }

    @Test
    void explainFreely_wordsConnectedByOneOtherMeaning_areNotMet() {
        assertThat(freeReasons("그들은 본국으로 송환됐다.", "They swept the sidewalk."))
                .isNotEmpty()
                .noneMatch(reason -> reason.endsWith("= sidewalk"));
    }

    @Test
    void explainFreely_roundedFigure_saysMoreThanOneThatIsOnlyPossible() {
        double rounded = nats("회원 3만1천846명이 왔다.", "Almost 32,000 members came.", "3만1천846명 = 32,000");
        double possible = nats("회원 3만1천846명이 왔다.", "More than 28,000 members came.", "3만1천846명 = 28,000");

        assertThat(rounded).isGreaterThan(possible + .5);
    }

    private static double nats(String korean, String english, String words) {
        return Texts.words(Texts.ko(korean), Texts.en(english)).explain(0, 1, 0, 1).stream()
                .filter(reason -> reason.words().equals(words))
                .mapToDouble(Evidence::nats)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void score_number_matchedRaisesUnmatchedLowers() {
        assertRaisesAndLowers(scores(
                Glossary.EMPTY,
                "공장에서 3만 5천 명이 일한다.",
                "The factory employs 35,000 people.",
                "The factory employs people.",
                "The factory employs 720 people."));
    }

    @Test
    void score_country_matchedRaisesUnmatchedLowers() {
        assertRaisesAndLowers(scores(
                Glossary.EMPTY,
                "배는 소말리아로 떠났다.",
                "The ship left for Somalia.",
                "The ship left for there.",
                "The ship left for Argentina."));
    }

    @Test
    void score_personByItsSound_matchedRaises() {
        double[] scores = scores(
                Glossary.EMPTY,
                "홍길동 의원이 질문했다.",
                "Lawmaker Hong Gil-dong asked a question.",
                "A lawmaker asked a question.");

        assertThat(scores[0]).isGreaterThan(scores[1] + .5);
    }

    @Test
    void score_glossaryTerm_matchedRaises() {
        String korean = "양국은 상호군수지원협정을 맺었다.";
        String english = "The two countries concluded the ACSA.";
        double without = scores(Glossary.EMPTY, korean, english)[0];
        double with = scores(ACSA, korean, english)[0];

        assertThat(with).isGreaterThan(without + 1);
    }

    @Test
    void score_termThatOneTextOnlyNames_isLeftToItsWords() {
        String korean = "양국은 상호군수지원협정을 맺었다.";
        String english = "The two countries concluded a treaty.";

        assertThat(scores(ACSA, korean, english)).isEqualTo(scores(Glossary.EMPTY, korean, english));
    }

    @Test
    void score_wordsOfWhichNothingIsKnown_sayNothing() {
        LexicalScoring scoring = Texts.words(Texts.en("blorptik frumious"), Texts.en("glonk wibbering"));

        assertThat(scoring.score(0, 1, 0, 1)).isZero();
        assertThat(scoring.explain(0, 1, 0, 1)).isEmpty();
    }

    @Test
    void explain_reasons_areOfTheirKinds() {
        assertThat(kindOf("서울에 눈이 왔다.", "Snow fell in Seoul.", "서울 = Seoul")).isEqualTo(Evidence.Kind.NAME);
        assertThat(kindOf("공장에 350명이 있다.", "The factory has 350 people.", "350명 = "))
                .isEqualTo(Evidence.Kind.QUANTITY);
        assertThat(kindOf("NATO 회의가 열렸다.", "A NATO meeting was held.", "NATO = NATO"))
                .isEqualTo(Evidence.Kind.LATIN);
        assertThat(kindOf("학교에 눈이 왔다.", "Snow fell on the school.", "학교 = school"))
                .isEqualTo(Evidence.Kind.LEXICON);
    }

    @Test
    void explain_words_pointAtTheirPlacesInBothDocuments() {
        Passage ko = Texts.ko("비가 왔다.", "서울에 눈이 왔다.");
        Passage en = Texts.en("It rained.", "Snow fell in Seoul.");

        Evidence seoul = Texts.words(ko, en).explain(1, 2, 1, 2).stream()
                .filter(reason -> reason.kind() == Evidence.Kind.NAME)
                .findFirst()
                .orElseThrow();

        assertThat(seoul.source().get(0).of(ko.document().text())).isEqualTo("서울");
        assertThat(seoul.target().get(0).of(en.document().text())).isEqualTo("Seoul");
    }

    @Test
    void explain_allBlocks_reasonsSumToTheScore() {
        Passage ko = Texts.ko(Texts.KO);
        Passage en = Texts.en(Texts.EN);
        LexicalScoring words = Texts.words(ko, en);
        Scoring sum = new SumScoring(List.of(
                words,
                new LengthScorer(Texts.WEIGHTS).open(ko, en),
                new ShapeScorer(Texts.WEIGHTS).open(ko, en),
                new QuoteScorer(Texts.WEIGHTS).open(ko, en)));
        for (int i = 0; i < ko.size(); i++) {
            for (int j = 0; j < en.size(); j++) {
                for (int a = 1; a <= Math.min(4, ko.size() - i); a++) {
                    for (int b = 1; b <= Math.min(4, en.size() - j); b++) {
                        double score = sum.score(i, i + a, j, j + b);
                        List<Evidence> reasons = sum.explain(i, i + a, j, j + b);
                        double nats =
                                reasons.stream().mapToDouble(Evidence::nats).sum();
                        assertThat(nats)
                                .as("%d+%d : %d+%d %s", i, a, j, b, reasons)
                                .isCloseTo(score, within(1e-3));
                    }
                }
            }
        }
    }

    @Test
    void explain_reasons_comeWeightiestFirst() {
        Passage ko = Texts.ko(Texts.KO);
        Passage en = Texts.en(Texts.EN);
        Scoring sum = new SumScoring(List.of(Texts.words(ko, en), new LengthScorer(Texts.WEIGHTS).open(ko, en)));

        assertThat(sum.explain(1, 2, 1, 2))
                .hasSizeGreaterThan(2)
                .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.nats()), Math.abs(a.nats())));
    }

    @Test
    void score_askedAgain_isTheSame() {
        LexicalScoring scoring = Texts.words(Texts.ko(Texts.KO), Texts.en(Texts.EN));
        double first = scoring.score(2, 4, 2, 3);
        scoring.explain(0, 3, 5, 9);

        assertThat(scoring.score(2, 4, 2, 3)).isEqualTo(first);
    }

    @Test
    void quotes_openOnOneSideOnly_speakAgainst() {
        Scoring quotes = new QuoteScorer(Texts.WEIGHTS)
                .open(Texts.ko("그는 “간다.", "안 온다.”고 했다."), Texts.en("He said, \"I go. I will not come.\""));

        assertThat(quotes.score(0, 1, 0, 1)).isNegative();
        assertThat(quotes.score(0, 2, 0, 1)).isZero();
    }
}
