package org.ieum.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.term.TermVerdict.Kind;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCheckTest {
    private static final Glossary GLOSSARY = Glossary.builder()
            .concept("acsa")
            .ko("상호군수지원협정")
            .en("Acquisition and Cross-Servicing Agreement", "ACSA")
            .terms(Lang.EN, Term.Status.DEPRECATED, "Mutual Logistics Pact")
            .terms(Lang.EN, Term.Status.FORBIDDEN, "war supplies treaty")
            .concept("pact")
            .ko("협정")
            .en("pact")
            .concept("usa")
            .ko("미국")
            .en("United States", "US")
            .build();
    private static final TermCheck CHECK = TermCheck.of(GLOSSARY);

    private static List<TermVerdict> check(String source, String target) {
        return CHECK.check(List.of(sentence(source)), List.of(sentence(target)));
    }

    private static Sentence sentence(String text) {
        boolean korean = text.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
        return korean ? Texts.ko(text) : Texts.en(text);
    }

    /** The ten cases of a well-known checker; the last column lists each concept and its verdict. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "상호군수지원협정에 대해선 논의하지 않았다.|They did not discuss the Acquisition and Cross-Servicing Agreement.|acsa RIGHT",
                "상호군수지원협정에 대해선 논의하지 않았다.|They did not discuss the mutual supplies treaty.|acsa MISSING",
                "상호 군수지원 협정을 맺었다.|They signed a mutual supplies treaty.|acsa MISSING",
                "협정문을 낭독했다.|The text was read aloud.|''",
                "김미국 씨가 노래했다.|Mr. Kim sang.|''",
                "협정 두 건을 맺었다.|They concluded two pacts.|pact RIGHT",
                "협정 체결|Pact signed|pact RIGHT",
                "The pact was signed.|협정이 체결됐다.|pact RIGHT",
                "미국은 찬성했다.|The United States agreed.|usa RIGHT",
                "미국은 찬성했다.|The Americans agreed.|usa MISSING",
            })
    void check_theTenCases_areAllRight(String source, String target, String verdicts) {
        assertThat(check(source, target).stream().map(v -> v.concept().id() + " " + v.kind()))
                .isEqualTo(verdicts.isEmpty() ? List.of() : List.of(verdicts));
    }

    @Test
    void check_acronymOfTheConcept_isRight() {
        assertThat(check("상호군수지원협정에 서명했다.", "They signed the ACSA."))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.kind()).isEqualTo(Kind.RIGHT);
                    assertThat(Texts.surfaces(verdict.target())).containsExactly("ACSA");
                });
    }

    @Test
    void check_deprecatedTerm_namesTheOneToUse() {
        assertThat(check("상호군수지원협정에 서명했다.", "They signed the Mutual Logistics Pact."))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.kind()).isEqualTo(Kind.DEPRECATED);
                    assertThat(verdict.message())
                            .isEqualTo("상호군수지원협정 is rendered by the deprecated term Mutual Logistics Pact; use "
                                    + "\"Acquisition and Cross-Servicing Agreement\"");
                });
    }

    @Test
    void check_forbiddenTermBesideARightOne_isForbidden() {
        assertThat(check("상호군수지원협정에 서명했다.", "They signed the ACSA, a war supplies treaty."))
                .extracting(TermVerdict::kind)
                .containsExactly(Kind.FORBIDDEN);
    }

    @Test
    void check_headOfALongerWord_isNeverMissing() {
        assertThat(check("평화협정에 서명했다.", "They signed the peace treaty.")).isEmpty();
        assertThat(check("평화협정에 서명했다.", "They signed the peace pact."))
                .extracting(TermVerdict::kind)
                .containsExactly(Kind.RIGHT);
    }

    @Test
    void check_ambiguousTermWithOneConceptRendered_isRight() {
        Glossary glossary = Glossary.builder()
                .concept("ship")
                .ko("배")
                .en("ship")
                .concept("pear")
                .ko("배")
                .en("pear")
                .build();
        assertThat(TermCheck.of(glossary).check(List.of(Texts.ko("배를 먹었다.")), List.of(Texts.en("He ate a pear."))))
                .extracting(v -> v.concept().id() + " " + v.kind())
                .containsExactly("pear RIGHT");
    }

    @Test
    void check_nothingToJudge_isEmpty() {
        assertThat(CHECK.check(List.of(), List.of(Texts.en("A pact.")))).isEmpty();
        assertThat(TermCheck.of(Glossary.EMPTY).check(List.of(Texts.ko("협정")), List.of(Texts.en("pact"))))
                .isEmpty();
    }
}
