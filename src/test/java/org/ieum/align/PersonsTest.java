package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsTest {
    @ParameterizedTest
    @CsvSource({
        "모승찬 대표는 사과했다., 'The chief executive, Mo Seung-chan, apologised.', 모승찬, Mo Seung-chan",
        "박영선 의원이 물었다., Young-sun Park asked., 박영선, Young-sun Park",
        "이재명 대표는 떠났다., Lee Jae Myung left., 이재명, Lee Jae Myung",
        "허순임씨가 딸을 잃었다., Heo Soon-im had lost a daughter., 허순임, Heo Soon-im",
        "남궁도영이 이겼다., Namgung Do-young won., 남궁도영, Namgung Do-young",
        "이 대표는 웃었다., Lee smiled., 이, Lee",
        "한 총리는 말했다., Mr. Han spoke., 한, Han",
        "이 전 대통령은 말했다., Former President Lee spoke., 이, Lee",
        "신씨는 말했다., Shin spoke., 신, Shin",
    })
    void words_nameOfBothTexts_isOneWordOfEither(String korean, String english, String name, String form) {
        Passage ko = passage(Lang.KO, korean);
        Passage en = passage(Lang.EN, english);
        Persons persons = Persons.between(ko, en);

        assertThat(words(persons, ko)).containsExactly(name);
        assertThat(words(persons, en)).containsExactly(form);
        assertThat(keys(persons, ko)).isEqualTo(keys(persons, en));
        assertThat(persons.words(ko.sentences().get(0))
                        .get(0)
                        .span()
                        .of(ko.document().text()))
                .isEqualTo(name);
    }

    @Test
    void words_otherOrderOfTexts_areTheSame() {
        Passage ko = passage(Lang.KO, "김관진 장관이 떠났다.");
        Passage en = passage(Lang.EN, "Minister Kim Kwan-jin left.");

        assertThat(words(Persons.between(en, ko), en)).containsExactly("Kim Kwan-jin");
    }

    @Test
    void words_twoFormsOfOneName_areOneWord() {
        Passage ko = passage(Lang.KO, "김관진 장관이 떠났다. 김관진씨는 웃었다.");
        Passage en = passage(Lang.EN, "Kim Kwan-jin left. Kwan-jin Kim smiled.");
        Persons persons = Persons.between(ko, en);

        assertThat(keys(persons, ko)).hasSize(2);
        assertThat(keys(persons, ko)).isEqualTo(keys(persons, en)).containsOnly(Word.NAME + "김관진");
    }

    @ParameterizedTest
    @CsvSource({
        "김관진 장관이 떠났다., Minister Kim Kwan-young left.",
        "이상은 없었다., Lee Jae-myung left.",
        "이 장관이 떠났다., Minister Kim left.",
        "이사장이 떠났다., Lee left.",
        "노 장관이 떠났다., No minister left.",
        "서울 시장은 붐볐다., New York was crowded.",
    })
    void words_noNameOfBoth_areNone(String korean, String english) {
        Passage ko = passage(Lang.KO, korean);
        Passage en = passage(Lang.EN, english);
        Persons persons = Persons.between(ko, en);

        assertThat(words(persons, ko)).isEmpty();
        assertThat(words(persons, en)).isEmpty();
    }

    @Test
    void words_familyNameOfFullNameOfBothTexts_isAWord() {
        Passage ko = passage(Lang.KO, "곽동주 위원장은 웃었다.");
        Passage en = passage(Lang.EN, "Kwak Dong-ju left. Kwak smiled.");

        assertThat(words(Persons.between(ko, en), en)).containsExactly("Kwak Dong-ju", "Kwak");
    }

    @Test
    void words_oneLanguage_areNone() {
        Passage passage = passage(Lang.EN, "Kim Kwan-jin left.");

        assertThat(words(Persons.between(passage, passage), passage)).isEmpty();
    }

    @Test
    void words_wordOfManyHyphens_isRead() {
        Passage ko = passage(Lang.KO, "김관진 장관이 떠났다.");
        Passage en = passage(Lang.EN, "Kim Kwan-jin shouted No" + "-no".repeat(20_000) + ".");

        assertThat(words(Persons.between(ko, en), en)).containsExactly("Kim Kwan-jin");
    }

    private static Passage passage(Lang lang, String text) {
        return Passage.ofLines(Texts.SEGMENTER, Origin.of("a." + lang), lang, List.of(text.split("(?<=\\.) ")));
    }

    private static List<String> words(Persons persons, Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> persons.words(sentence).stream())
                .map(Word::surface)
                .toList();
    }

    private static List<String> keys(Persons persons, Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> persons.words(sentence).stream())
                .map(Word::key)
                .toList();
    }
}
