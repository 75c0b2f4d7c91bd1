package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationsTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "5, 4, 4", "10, 12, 9"})
    void isTranslation_allOrMostLinked_true(int korean, int english, int links) {
        assertThat(Translations.isTranslation(bitext(korean, english, links))).isTrue();
    }

    /** Two short reports of one event may share all but a sentence of theirs. */
    @ParameterizedTest
    @CsvSource({"6, 5, 4", "7, 6, 5", "3, 9, 3"})
    void isTranslation_fewOfShortReportsLinked_false(int korean, int english, int links) {
        assertThat(Translations.isTranslation(bitext(korean, english, links))).isFalse();
    }

    /** Short reports of the same statistics have the same figures. */
    @ParameterizedTest
    @CsvSource({"5, 6, 5, .9, false", "5, 5, 5, .9, true", "14, 15, 14, .9, true"})
    void isTranslation_fewLinksNotAllSure_false(int korean, int english, int links, double probability, boolean is) {
        assertThat(Translations.isTranslation(bitext(korean, english, links, probability)))
                .isEqualTo(is);
    }

    /** Reports may share nearly all of what they tell, each in words of its own. */
    @ParameterizedTest
    @CsvSource({"6, false", "7, true"})
    void isTranslation_fewLinksTranslations_false(int translations, boolean is) {
        assertThat(Translations.isTranslation(bitext(14, 14, 14, 1, translations)))
                .isEqualTo(is);
    }

    private static Bitext bitext(int korean, int english, int links) {
        return bitext(korean, english, links, 1);
    }

    private static Bitext bitext(int korean, int english, int links, double probability) {
        return bitext(korean, english, links, probability, links);
    }

    private static Bitext bitext(int korean, int english, int links, double probability, int translations) {
        Document a = Texts.document("a.txt", "A", Lang.KO, texts(korean, "배가 %d번째 항구에 닿았다."));
        Document b = Texts.document("b.txt", "B", Lang.EN, texts(english, "The ship reached port number %d."));
        List<Sentence> as = Texts.SEGMENTER.sentences(a);
        List<Sentence> bs = Texts.SEGMENTER.sentences(b);
        Bitext.Builder builder = Bitext.builder(a, as, b, bs);
        IntStream.range(0, links)
                .mapToObj(i -> new Link(
                        List.of(as.get(i)),
                        List.of(bs.get(i)),
                        probability,
                        i < translations ? Degree.TRANSLATION : Degree.SAME_FACT,
                        List.of()))
                .forEach(builder::link);
        return builder.build();
    }

    private static String[] texts(int sentences, String form) {
        return IntStream.rangeClosed(1, sentences).mapToObj(form::formatted).toArray(String[]::new);
    }
}
