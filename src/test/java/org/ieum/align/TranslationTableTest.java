package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Link;
import org.ieum.lexicon.Entry;
import org.ieum.lexicon.Lexicon;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class TranslationTableTest {
    private static final Lexicon NOTHING = (word, lang) -> List.of();
    private static final List<String> KOREAN = List.of(
            "어부가 그물을 던졌다.",
            "농부가 씨앗을 심었다.",
            "어부가 바다를 보았다.",
            "농부가 하늘을 보았다.",
            "그물이 바다에 가라앉았다.",
            "씨앗이 하늘로 날아갔다.",
            "그물이 하늘에 걸렸다.",
            "씨앗이 바다에 떨어졌다.");
    private static final List<String> ENGLISH = List.of(
            "The fisherman cast a net.",
            "The farmer planted a seed.",
            "The fisherman looked at the sea.",
            "The farmer looked at the sky.",
            "The net sank in the sea.",
            "The seed flew into the sky.",
            "The net hung in the sky.",
            "The seed fell into the sea.");

    private static Bitext bitext(List<String> korean, List<String> english) {
        Aligner aligner = Aligner.create();
        return aligner.align(
                Document.of(Lang.KO, String.join("\n\n", korean)), Document.of(Lang.EN, String.join("\n\n", english)));
    }

    private static TranslationTable learned(Lexicon known) {
        Bitext bitext = bitext(KOREAN, ENGLISH);
        assertThat(bitext.links()).hasSize(KOREAN.size());
        return TranslationTable.learn(List.of(bitext), known);
    }

    @Test
    void learn_wordsThatMeetInDifferentLinks_areToldApart() {
        TranslationTable table = learned(NOTHING);

        assertThat(table.translations("씨앗").get(0).target()).isEqualTo("seed");
        assertThat(table.translations("그물").get(0).target()).isEqualTo("net");
        assertThat(table.translations("바다").get(0).count()).isEqualTo(3);
    }

    @Test
    void learn_pairThatTheLexiconKnows_isStronger() {
        TranslationTable alone = learned(NOTHING);
        TranslationTable helped = learned(Lexicon.of(Entry.of("씨앗", "seed")));

        assertThat(helped.translations("씨앗").get(0).strength())
                .isGreaterThan(alone.translations("씨앗").get(0).strength());
    }

    @Test
    void learn_twice_isTheSame() {
        assertThat(learned(NOTHING).pairs())
                .isNotEmpty()
                .isEqualTo(learned(NOTHING).pairs());
    }

    @Test
    void learn_noBitextsOrMixedLanguages_isRefused() {
        Bitext bitext = bitext(KOREAN, ENGLISH);

        assertThatThrownBy(() -> TranslationTable.learn(List.of(), NOTHING)).isInstanceOf(IeumException.class);
        assertThatThrownBy(() -> TranslationTable.learn(List.of(bitext, bitext.mirrored()), NOTHING))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("the other way round");
    }

    @Test
    void learn_linksInDoubt_teachNothing() {
        Bitext sure = bitext(KOREAN, ENGLISH);
        Bitext.Builder doubtful =
                Bitext.builder(sure.source(), sure.sourceSentences(), sure.target(), sure.targetSentences());
        sure.links()
                .forEach(link ->
                        doubtful.link(new Link(link.source(), link.target(), .79, link.degree(), link.evidence())));

        assertThat(TranslationTable.learn(List.of(doubtful.build()), NOTHING).pairs())
                .isEmpty();
        assertThat(TranslationTable.learn(List.of(doubtful.build(), sure), NOTHING)
                        .pairs())
                .isEqualTo(learned(NOTHING).pairs());
    }

    @Test
    void learn_bitexts_areAskedForOnce() {
        Iterator<Bitext> once = List.of(bitext(KOREAN, ENGLISH)).iterator();

        assertThat(TranslationTable.learn(() -> once, NOTHING).pairs())
                .isEqualTo(learned(NOTHING).pairs());
    }

    @Test
    void aligner_withATable_usesItInBothDirectionsAndSaysSo() {
        TranslationTable table =
                TranslationTable.of(Lang.KO, Lang.EN, List.of(new TranslationTable.Pair("두루마기", "greatcoat", .9, 5)));
        Aligner aligner = Aligner.builder().table(table).build();
        Document korean = Document.of(Lang.KO, "두루마기는 길다.");
        Document english = Document.of(Lang.EN, "The greatcoat is long.");

        for (Bitext bitext : List.of(aligner.align(korean, english), aligner.align(english, korean))) {
            List<String> evidence = new ArrayList<>();
            for (Link link : bitext.links()) {
                link.evidence().forEach(reason -> evidence.add(reason.toString()));
            }
            assertThat(evidence).anyMatch(reason -> reason.contains("greatcoat") && reason.contains("(learned)"));
        }
    }
}
