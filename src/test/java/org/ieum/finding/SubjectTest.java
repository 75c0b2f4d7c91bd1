package org.ieum.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ieum.Ieum;
import org.ieum.bitext.Bitext;
import org.ieum.check.Checker;
import org.ieum.io.FindingMessages;
import org.ieum.term.Glossary;
import org.ieum.text.Lang;
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

    @Test
    void of_nounThatOnlyOneTextHasBesideItsFigure_isNotTold() {
        assertThat(finding("트럭이 다리를 건널 때 5200원을 낸다.", "Trucks that cross the bridge must pay 2,500 won.")
                        .subject())
                .isEmpty();
    }
}
