package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.bitext.Degree;
import org.ieum.finding.Compared;
import org.ieum.finding.Finding;
import org.ieum.finding.Matters;
import org.ieum.finding.Side;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativeCheckTest {
    private static final Document ELBOW = Texts.document("a.txt", "A", Lang.KO, "선수는 봄에 팔꿈치 수술을 받았다.");
    private static final Document SHOULDER =
            Texts.document("b.txt", "B", Lang.EN, "The player had shoulder surgery in spring.");

    private static List<Finding> findings(Check.Pair pair) {
        return Texts.results(new AlternativeCheck(Lexicon.standard()), pair).findings();
    }

    private static List<Finding> findings(Document a, Document b, double probability) {
        return findings(Texts.pair(a, b, probability, Degree.SAME_FACT));
    }

    private static List<Finding> findings(String korean, String english) {
        return findings(Texts.linked(korean, english));
    }

    @Test
    void check_twoOfASet_isAWarningWithBothInEnglish() {
        assertThat(findings(ELBOW, SHOULDER, .9)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("alternative");
            assertThat(finding.verdict()).isEqualTo(Finding.Verdict.CONFLICT);
            assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(finding.sides()).extracting(Side::value).containsExactly("elbow", "shoulder");
            assertThat(finding.a().text()).isEqualTo("팔꿈치");
        });
    }

    /** The less sure the link, the more the sentences must have in common. */
    @Test
    void check_doubtfulLink_takesMoreWords() {
        Document hurt = Texts.document("b.txt", "B", Lang.EN, "He is afraid of shoulder surgery.");
        assertThat(findings(ELBOW, hurt, .9)).hasSize(1);
        assertThat(findings(ELBOW, hurt, .2)).isEmpty();
        assertThat(findings(ELBOW, SHOULDER, .2)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            등대 회사는 흑자를 냈다.             | The lighthouse company is in the red.
            대법원은 등대지기의 상고를 기각했다.    | The High Court dismissed the lighthouse keeper's appeal.
            선장은 은메달을 땄다.               | The captain won a gold medal.
            등대에 좌완 투수가 왔다.            | A right-handed pitcher came to the lighthouse.
            등대 남쪽에서 배를 찾았다.          | The ship was found north of the lighthouse.
            유조선이 등대를 들이받았다.          | A ferry hit the lighthouse.
            등대에서 일산화탄소가 샜다.          | Ammonia leaked at the lighthouse.
            등대지기의 아들이 배를 찾았다.       | The lighthouse keeper's daughter found the ship.
            독일 배가 등대 앞에 섰다.           | A Danish ship stopped at the lighthouse.
            등대는 전남에 있다.                | The lighthouse is in South Gyeongsang Province.
            """)
    void check_membersOfManySets_areTold(String korean, String english) {
        assertThat(findings(korean, english)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            등대지기는 무죄를 선고받았다.         | The lighthouse keeper was found not guilty.
            우리나라 배가 등대 앞에 섰다.         | A South Korean ship stopped at the lighthouse.
            한미 배가 등대 앞에 섰다.            | A Korean ship stopped at the lighthouse.
            등대 앞에 준우승 배가 섰다.           | The runner-up's ship stopped at the lighthouse.
            초·중·고교 학생이 등대에 왔다.         | Students of elementary, middle and high schools came to the lighthouse.
            미국 배가 등대 앞에 섰다.            | It told us of a ship and the lighthouse.
            등대지기는 눈을 감았다.              | The lighthouse keeper closed his eyes in the rain.
            등대는 화이트하우스 옆에 있다.        | The lighthouse is near the Red House.
            """)
    void check_whatIsOneOrUnclear_isSilent(String korean, String english) {
        assertThat(findings(korean, english)).isEmpty();
    }

    @Test
    void check_namedElsewhere_isSilent() {
        Document both = Texts.document(
                "b.txt", "B", Lang.EN, "The player had shoulder surgery in spring.", "His elbow is well again.");
        assertThat(findings(ELBOW, both, .9)).isEmpty();
    }

    /** Headlines leave out too much. */
    @Test
    void check_headlines_areSilent() {
        assertThat(findings(Texts.headed(ELBOW, 1), Texts.headed(SHOULDER, 1), .9))
                .isEmpty();
    }

    @Test
    void check_otherLanguage_isSilent() {
        Document japanese = Texts.document("b.txt", "B", Lang.of("ja"), "選手は春に肩の手術を受けた。");
        assertThat(findings(ELBOW, japanese, .9)).isEmpty();
    }

    /** What rose here and fell there is told with its figure. */
    @Test
    void check_besideFigureThatTellsIt_isSilent() {
        assertThat(Texts.compared(
                                "fees",
                                Texts.document("a.txt", "A", Lang.KO, "조합은 회비를 6% 인상했다."),
                                Texts.document("b.txt", "B", Lang.EN, "The union cut its fee by 6 percent."),
                                .95)
                        .findings())
                .extracting(Finding::kind)
                .containsExactly("percent");
    }

    @Test
    void findings_ofThreeTexts_areOneMatter() {
        Document elbow = Texts.document("c.txt", "C", Lang.EN, "The player had elbow surgery in spring.");
        List<Compared> pairs = List.of(
                Texts.compared("surgery", ELBOW, SHOULDER, .95),
                Texts.compared("surgery", ELBOW, elbow, .95),
                Texts.compared("surgery", SHOULDER, elbow, .95));

        assertThat(Matters.of(pairs, List.of(), List.of(ELBOW.origin(), SHOULDER.origin(), elbow.origin())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("\"elbow\": A, C; \"shoulder\": B; they exclude each other"));
    }
}
