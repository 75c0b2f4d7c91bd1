package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.bitext.Bitext;
import org.ieum.finding.Finding;
import org.ieum.finding.Finding.Verdict;
import org.ieum.lexicon.Category;
import org.ieum.lexicon.Entry;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Glossary;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckerTest {
    private static final Checker CHECKER = Checker.of(Glossary.builder()
            .concept("acsa")
            .ko("상호군수지원협정")
            .en("Acquisition and Cross-Servicing Agreement", "ACSA")
            .concept("pact")
            .ko("협정")
            .en("pact")
            .concept("usa")
            .ko("미국")
            .en("United States", "US")
            .concept("ministry")
            .ko("국방부")
            .en("Defense Ministry")
            .build());

    @Test
    void check_lexiconOfTheUser_saysWhichWordsAreOne() {
        Bitext bitext = Texts.linked(1, Lang.KO, "두 나라는 협정을 조인할 예정이다.", Lang.EN, "The two countries may ink the pact.")
                .bitext();
        Lexicon mine = Lexicon.of(new Entry("조인하다", PartOfSpeech.VERB, List.of("ink"), Category.USER));

        assertThat(stances(Lexicon.standard(), bitext)).isEmpty();
        assertThat(stances(mine, bitext)).hasSize(1);
    }

    private static List<Finding> stances(Lexicon lexicon, Bitext bitext) {
        return Checker.of(Glossary.EMPTY, lexicon).check(bitext).findings().stream()
                .filter(finding -> finding.kind().equals("stance"))
                .toList();
    }

    /** The concepts whose term a linked pair lacks on its second side. */
    private static List<String> lost(String source, String target) {
        Bitext bitext =
                Texts.linked(1, lang(source), source, lang(target), target).bitext();
        return CHECKER.check(bitext).findings().stream()
                .filter(finding -> finding.kind().equals("term") && finding.verdict() == Verdict.LOST)
                .map(Finding::concept)
                .toList();
    }

    private static Lang lang(String text) {
        return text.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3) ? Lang.KO : Lang.EN;
    }

    /** The ten cases that a well-known checker of terms gets half right: what is right is silent, what is wrong is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "상호군수지원협정에 대해선 말을 아꼈다.|It kept silent on the Acquisition and Cross-Servicing Agreement.|''",
                "상호군수지원협정에 대해선 말을 아꼈다.|It kept silent on the mutual supplies deal.|acsa",
                "상호 군수지원 협정 논의가 있었다.|There were talks on the ACSA.|''",
                "상호 군수지원 협정 논의가 있었다.|There were talks on a mutual supplies deal.|acsa",
                "협정문 낭독이 있었다.|The text was read aloud.|''",
                "협정 낭독이 있었다.|The text was read aloud.|pact",
                "김미국 씨가 노래했다.|Mr. Kim sang.|''",
                "미국 가수가 노래했다.|Mr. Kim sang.|usa",
                "협정 두 건|two pacts|''",
                "협정 두 건|two deals|pact",
                "협정 체결|Pact signed|''",
                "협정 체결|Deal signed|pact",
                "The pact was signed.|협정이 체결됐다.|''",
                "The pact was signed.|약속이 체결됐다.|pact",
                "미국은 찬성했다.|The United States agreed.|''",
                "미국은 찬성했다.|The Americans agreed.|usa",
                "국방부는 부인했다.|The Defense Ministry denied it.|''",
                "국방부는 부인했다.|The Pentagon denied it.|ministry",
            })
    void check_theTenCases_tellTheWrongAndNotTheRight(String source, String target, String concept) {
        assertThat(lost(source, target)).isEqualTo(concept.isEmpty() ? List.of() : List.of(concept));
    }
}
