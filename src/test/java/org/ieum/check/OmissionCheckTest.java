package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Verdict;
import org.ieum.finding.Place;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class OmissionCheckTest {
    private static Document korean(int sentences) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= sentences; i++) {
            texts.add("이것은 글의 " + i + "번째 문장이다.");
        }
        return Texts.document("a.txt", "A", Lang.KO, texts.toArray(String[]::new));
    }

    private static Document english(int sentences) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= sentences; i++) {
            texts.add("This is sentence number " + i + " of it.");
        }
        return Texts.document("b.txt", "B", Lang.EN, texts.toArray(String[]::new));
    }

    private static List<Finding> check(int korean, int english) {
        return Texts.results(new OmissionCheck(), Texts.pair(korean(korean), english(english), 1))
                .findings();
    }

    @Test
    void check_translationThatLacksASentence_namesItAndWhereItBelongs() {
        assertThat(check(5, 4)).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.LOST);
            assertThat(finding.kind()).isEqualTo("sentence");
            assertThat(finding.a().text()).contains("5번째");
            Place b = finding.b().orElseThrow();
            assertThat(b.isMissing()).isTrue();
            assertThat(b.text()).isEmpty();
            assertThat(b.span().start()).isEqualTo(b.document().text().length());
        });
    }

    @Test
    void check_translationWithOneMore_namesItAsAdded() {
        assertThat(check(4, 5)).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.ADDED);
            assertThat(finding.a().isMissing()).isTrue();
            assertThat(finding.b().orElseThrow().text()).contains("number 5");
        });
    }

    @Test
    void check_textsThatShareFewSentences_areSilent() {
        assertThat(check(9, 3)).isEmpty();
    }

    @Test
    void check_fullTranslation_isSilent() {
        assertThat(check(4, 4)).isEmpty();
    }
}
