package org.ieum.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ieum.build.Golden;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CldrNamesTest {
    @ParameterizedTest
    @CsvSource({
        "노르웨이, Norway, NAME",
        "가나, Ghana, NAME",
        "아프리카, Africa, NAME",
        "미얀마, Myanmar, NAME",
        "홍콩, Hong Kong, NAME",
        "튀르키예, Turkiye, NAME",
        "헬싱키, Helsinki, NAME",
        "한국어, Korean, LANGUAGE",
        "가타카나, Katakana, LANGUAGE",
        "미국달러, US Dollar, CURRENCY",
        "달러, Dollar, CURRENCY",
        "유로, Euro, CURRENCY",
        "일요일, Sunday, CALENDAR",
        "12월, December, CALENDAR",
        "킬로미터, kilometers, UNIT",
    })
    void cldr_name_hasItsCategory(String korean, String english, Category category) {
        assertThat(Lexicon.cldr().translations(korean, Lang.KO)).anySatisfy(t -> {
            assertThat(t.text()).isEqualTo(english);
            assertThat(t.category()).isEqualTo(category);
        });
    }

    static List<BuiltIn.Resource> tables() {
        return BuiltIn.CLDR;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void cldr_table_isWhatTheLocaleDataSays(BuiltIn.Resource table) throws IOException {
        Golden.check(
                Path.of("src/main/resources/org/ieum/lexicon").resolve(table.file()),
                CldrNames.table(table.category()));
    }

    @Test
    void cldr_english_leadsBack() {
        assertThat(Lexicon.cldr().translations("kilometer", Lang.EN))
                .anySatisfy(t -> assertThat(t.text()).isEqualTo("킬로미터"));
        assertThat(Lexicon.cldr().translations("south korea", Lang.EN))
                .anySatisfy(t -> assertThat(t.text()).isEqualTo("대한민국"));
    }

    @Test
    void cldr_entries_holdNoJunk() {
        List<Entry> entries = CldrNames.entries();

        assertThat(entries).hasSizeGreaterThan(1200);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.korean()).doesNotContain("알 수 없", "(", ")").matches("[가-힣0-9 -]{2,}");
            assertThat(entry.english())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(name)
                            .doesNotContainIgnoringCase("unknown")
                            .doesNotContain("(", ")")
                            .hasSizeGreaterThan(1));
        });
    }

    @Test
    void cldr_oneSyllable_isLeftOut() {
        for (String word : List.of("일", "원", "년", "월", "분", "초", "엔")) {
            assertThat(Lexicon.cldr().translations(word, Lang.KO)).as(word).isEmpty();
        }
    }

    @Test
    void standard_holdsBoth() {
        assertThat(Lexicon.standard().translations("발표", Lang.KO))
                .anySatisfy(t -> assertThat(t.category()).isEqualTo(Category.CORE));
        assertThat(Lexicon.standard().translations("헬싱키", Lang.KO))
                .anySatisfy(t -> assertThat(t.category()).isEqualTo(Category.NAME));
    }
}
