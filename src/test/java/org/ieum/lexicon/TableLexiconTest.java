package org.ieum.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.ieum.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableLexiconTest {
    private static final Lexicon LINES = new TableLexicon(Table.lines("""
            # every line is filed by the first letter of its key, however it is printed

             말뚝	noun	stake
            A4 용지	noun	A4 paper
            ÉTÉ 축제	noun	summer festival
            \u1100\u1161\u11BC물	noun	river water
            가\u11BC둑	noun	river bank
            ·점	noun	dot
            다	noun	everything
            깎다	verb	trim
            깎이	noun	trimmer
            깎이	noun	cutter; trimmer
            칼 집	noun	sheath; scabbard
            칼집	noun	scabbard; slit
            """, "lines.tsv", Category.CORE));

    @ParameterizedTest
    @CsvSource({
        "말뚝, stake",
        "a4용지, A4 paper",
        "été축제, summer festival",
        "강물, river water",
        "강둑, river bank",
        "·점, dot",
        "다, everything",
        "깎, trim"
    })
    void translations_lineOfAnySpelling_isFoundByItsKey(String key, String english) {
        assertThat(LINES.translations(key, Lang.KO))
                .extracting(Translation::text)
                .containsExactly(english);
    }

    @ParameterizedTest
    @CsvSource({"trimmer, 깎이", "cutter, 깎이", "scabbard, 칼 집", "slit, 칼집", "river water, \u1100\u1161\u11BC물"})
    void translations_english_givesEachKoreanWordOnce(String english, String korean) {
        assertThat(LINES.translations(english, Lang.EN))
                .extracting(Translation::text)
                .containsExactly(korean);
    }
}
