package org.ieum.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.ieum.Ieum;
import org.ieum.bitext.Bitext;
import org.ieum.check.Checker;
import org.ieum.io.FindingMessages;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {
    private static final Ieum IEUM = Ieum.create();

    private static QuantityFinding finding(String korean, String english) {
        Bitext bitext = IEUM.align(List.of("다리는 아름답다.", korean), List.of("The bridge is beautiful.", english));
        return Checker.of(Glossary.EMPTY).check(bitext).findings().stream()
                .filter(QuantityFinding.class::isInstance)
                .map(QuantityFinding.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            트럭 통행료는 5200원이다.      | Drivers of trucks will pay a toll of 2,500 won. | 통행료 | toll
            이 학교 학생은 모두 412명이다. | This school has 421 students.                   | 학생   | students
            """)
    void of_nounBesideBothFigures_isWhatTheyAreOf(String korean, String english, String ko, String en) {
        QuantityFinding finding = finding(korean, english);

        assertThat(finding.subject()).isEqualTo(Map.of(Lang.KO, ko, Lang.EN, en));
        assertThat(finding.message()).startsWith(en + ": ");
        assertThat(FindingMessages.of(Lang.KO, Glossary.EMPTY).of(finding)).startsWith(ko + " ");
    }

    /** A noun before another one, a place, who does it, what another figure counts; and English words that are no nouns. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            문화 예산은 3200억 원이다.          | Culture gets 2.3 trillion won.
            시는 이 업체에 벌금 320만 원을 매겼다. | The city took 2.3 million won from the company.
            시는 모두 320억 원을 빚졌다.         | The city owes 23 billion won.
            다리 보수비 320만 원이 들었다.      | For the bridge 2.3 million won was spent.
            한 공항에서 320편이 떴다.        | The airport had 230 in all.
            회사는 배 4척으로 32개 항로를 운영한다. | The firm runs four ferries on 23 routes.
            벌금은 320만 원이다.             | It was fined 2.3 million won.
            """)
    void of_wordThatIsNotWhatTheFiguresAreOf_isNotTold(String korean, String english) {
        assertThat(finding(korean, english).subject()).isEmpty();
    }

    /** A noun before the one that the figure is of, and who does something with what it is of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            시는 내년 예산에 공동 다리 보수비 3억 5천만 원을 넣었다. | 시는 내년 예산에 공동 다리보수비로 5억 3천만 원을 넣었다.
            이 나라는 21개국과 정보 협정을 맺었다.         | 이 나라는 이미 24개국과 정보 협정을 맺었다.
            """)
    void of_twoKoreanTexts_isNoNounOfAnotherThing(String one, String other) {
        Bitext bitext = IEUM.align(
                Document.of(Origin.of("a"), Lang.KO, "다리는 아름답다. " + one),
                Document.of(Origin.of("b"), Lang.KO, "다리는 아름답다. " + other));

        assertThat(Checker.of(Glossary.EMPTY).check(bitext).findings())
                .singleElement(InstanceOfAssertFactories.type(QuantityFinding.class))
                .satisfies(finding -> assertThat(finding.subject()).isEmpty());
    }

    @Test
    void of_nounThatOnlyOneTextHasBesideItsFigure_isNotTold() {
        assertThat(finding("트럭이 다리를 건널 때 5200원을 낸다.", "Trucks that cross the bridge must pay 2,500 won.")
                        .subject())
                .isEmpty();
    }
}
