package org.ieum.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.segment.Segmenter;
import org.ieum.text.Lang;
import org.ieum.text.PartOfSpeech;
import org.ieum.text.Token;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Segmenter SEGMENTER = Segmenter.create();

    private static List<Token> korean(String sentence) {
        return SEGMENTER.tokens(sentence, Lang.KO);
    }

    private static List<Token> english(String sentence) {
        return SEGMENTER.tokens(sentence, Lang.EN);
    }

    @Test
    void add_words_countsContentAndKeepsNamesApart() {
        Coverage coverage = new Coverage(Lexicon.of(Entry.of("장관", "minister"), Entry.of("부산", "Busan")));
        coverage.add(korean("장관은 부산에서 2007년에 장관을 만났다."));

        assertThat(coverage.words()).isEqualTo(new Coverage.Count(3, 2, 2, 1, 0, 0));
        assertThat(coverage.names()).isEqualTo(new Coverage.Count(1, 1, 1, 1, 0, 0));
        assertThat(coverage.misses()).containsExactly(new Coverage.Miss("만나", PartOfSpeech.VERB, 1));
    }

    @Test
    void add_partsOfAListedCompound_areKnown() {
        Coverage coverage = new Coverage(Lexicon.of(Entry.of("상호군수지원협정", "ACSA")));
        coverage.add(korean("상호군수지원협정"));
        coverage.add(korean("상호 군수"));

        assertThat(coverage.words().tokens()).isEqualTo(6);
        assertThat(coverage.words().known()).isEqualTo(4);
    }

    @Test
    void add_compoundWrittenApart_isKnownUnlessASyllableStandsAlone() {
        Coverage coverage = new Coverage(Lexicon.of(Entry.of("정상회담", "summit"), Entry.of("한일", "Korea-Japan")));
        coverage.add(korean("정상 회담"));
        assertThat(coverage.words()).isEqualTo(new Coverage.Count(2, 2, 2, 2, 0, 0));

        coverage.add(korean("정상, 회담"));
        coverage.add(korean("일한 한 일"));
        assertThat(coverage.words().known()).isEqualTo(2);
    }

    @Test
    void add_withEnglish_countsTranslationsThatStandThereInFull() {
        Lexicon lexicon = Lexicon.of(
                Entry.of("협정", "pact", "agreement"), Entry.of("장관", "cabinet minister"), Entry.of("회담", "talks"));
        Coverage coverage = new Coverage(lexicon);
        coverage.add(korean("장관은 회담에서 협정을"), english("At the talks the minister signed the agreements."));

        assertThat(coverage.words().linked()).isEqualTo(3);
        assertThat(coverage.words().translated()).isEqualTo(2);
        assertThat(coverage.untranslated()).containsExactly(new Coverage.Miss("장관", PartOfSpeech.NOUN, 1));
        assertThat(coverage.misses()).isEmpty();
    }
}
