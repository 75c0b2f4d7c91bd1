package org.ieum.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

class PinyinTest {

    /** So that readers of the table find in it all that the table of readings has. */
    @Test
    void of_everyCharacterWithAKoreanReading_isAsIcuHasIt() {
        Transliterator rules = Transliterator.getInstance("Han-Latin");

        Tables.rows("hanja.tsv")
                .forEach(row -> row.get(1).codePoints().forEach(character -> {
                    String han = Character.toString(character);
                    assertThat(Pinyin.of(han)).as(han).isEqualTo(LatinLetters.fold(rules.transliterate(han)));
                }));
    }

    @Test
    void of_wordWithACharacterThatTheTableLacks_isReadAsAWhole() {
        assertThat(Pinyin.of("重慶")).isEqualTo("zhongqing");
        assertThat(Pinyin.of("重庆")).isEqualTo("chongqing");
    }
}
