package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNamesTest {
    @ParameterizedTest
    @CsvSource({
        "모승찬 대표는 사과했다., 'The chief executive, Mo Seung-chan, apologised.', 모승찬, Mo Seung-chan",
        "박영선 의원이 물었다., Young-sun Park asked., 박영선, Young-sun Park",
        "이재명 대표는 떠났다., Lee Jae Myung left., 이재명, Lee Jae Myung",
        "허순임씨가 딸을 잃었다., Heo Soon-im had lost a daughter., 허순임, Heo Soon-im",
        "남궁도영이 이겼다., Namgung Do-young won., 남궁도영, Namgung Do-young",
    })
    void words_nameOfBothTexts_isOneWordOfEither(String korean, String english, String name, String form) {
        Passage ko = passage(Lang.KO, korean);
        Passage en = passage(Lang.EN, english);
        FullNames names = FullNames.between(ko, en);

        assertThat(words(names, ko)).containsExactly(name);
        assertThat(words(names, en)).containsExactly(form);
        assertThat(names.words(ko.sentences().get(0)).get(0).key())
                .isEqualTo(names.words(en.sentences().get(0)).get(0).key());
        assertThat(names.words(ko.sentences().get(0))
                        .get(0)
                        .span()
                        .of(ko.document().text()))
                .isEqualTo(name);
    }

    @Test
    void words_otherOrderOfTexts_areTheSame() {
        Passage ko = passage(Lang.KO, "김관진 장관이 떠났다.");
        Passage en = passage(Lang.EN, "Minister Kim Kwan-jin left.");

        assertThat(words(FullNames.between(en, ko), en)).containsExactly("Kim Kwan-jin");
    }

    @Test
    void words_twoFormsOfOneName_areOneWord() {
        Passage ko = passage(Lang.KO, "김관진 장관이 떠났다. 김관진씨는 웃었다.");
        Passage en = passage(Lang.EN, "Kim Kwan-jin left. Kwan-jin Kim smiled.");
        FullNames names = FullNames.between(ko, en);

        assertThat(keys(names, ko)).hasSize(2);
        assertThat(keys(names, ko)).isEqualTo(keys(names, en)).containsOnly(Word.NAME + "김관진");
    }

    @ParameterizedTest
    @CsvSource({
        "김관진 장관이 떠났다., Minister Kim Kwan-young left.",
        "이상은 없었다., Lee Jae-myung left.",
        "김 장관이 떠났다., Minister Kim left.",
        "서울 시장은 붐볐다., New York was crowded.",
    })
    void words_noNameOfBoth_areNone(String korean, String english) {
        Passage ko = passage(Lang.KO, korean);
        Passage en = passage(Lang.EN, english);
        FullNames names = FullNames.between(ko, en);

        assertThat(words(names, ko)).isEmpty();
        assertThat(words(names, en)).isEmpty();
    }

    @Test
    void words_oneLanguage_areNone() {
        Passage passage = passage(Lang.EN, "Kim Kwan-jin left.");

        assertThat(words(FullNames.between(passage, passage), passage)).isEmpty();
    }

    @Test
    void words_wordOfManyHyphens_isRead() {
        Passage ko = passage(Lang.KO, "김관진 장관이 떠났다.");
        Passage en = passage(Lang.EN, "Kim Kwan-jin shouted No" + "-no".repeat(20_000) + ".");

        assertThat(words(FullNames.between(ko, en), en)).containsExactly("Kim Kwan-jin");
    }

    private static Passage passage(Lang lang, String text) {
        return Passage.ofLines(Texts.SEGMENTER, Origin.of("a." + lang), lang, List.of(text.split("(?<=\\.) ")));
    }

    private static List<String> words(FullNames names, Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> names.words(sentence).stream())
                .map(Word::surface)
                .toList();
    }

    private static List<String> keys(FullNames names, Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> names.words(sentence).stream())
                .map(Word::key)
                .toList();
    }
}
