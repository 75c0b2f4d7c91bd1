package org.ieum.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.text.Block;
import org.ieum.text.Document;
import org.ieum.text.IeumException;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;

class BitextTest {
    private static final Document KOREAN = Document.of(Origin.of("ko.txt"), Lang.KO, "가을이다. 바람이 분다. 배가 익었다. 달이 떴다.");
    private static final Document ENGLISH =
            Document.of(Origin.of("en.txt"), Lang.EN, "It is autumn. Pears are ripe. Wind blows. Dogs bark.");
    private static final List<Sentence> KO = cut(KOREAN);
    private static final List<Sentence> EN = cut(ENGLISH);

    private static List<Sentence> cut(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String part : document.text().split("(?<=\\.) ")) {
            Span span = new Span(start, start + part.length());
            sentences.add(
                    new Sentence(document.origin(), document.lang(), Block.Kind.PARAGRAPH, 0, span, part, List.of()));
            start = span.end() + 1;
        }
        return sentences;
    }

    private static Bitext.Builder builder() {
        return Bitext.builder(KOREAN, KO, ENGLISH, EN);
    }

    private static Link link(int source, int target) {
        return link(source, target, Degree.TRANSLATION);
    }

    private static Link link(int source, int target, Degree degree) {
        Evidence evidence = new Evidence(
                Evidence.Kind.LEXICON,
                2.5,
                List.of(KO.get(source).span()),
                List.of(EN.get(target).span()),
                "바람 = wind");
        return new Link(List.of(KO.get(source)), List.of(EN.get(target)), .75, degree, List.of(evidence));
    }

    @Test
    void spans_noAligner_isEmpty() {
        Bitext bitext = builder().link(link(1, 2)).build();

        assertThat(bitext.spans(bitext.links().get(0))).isEmpty();
    }

    @Test
    void spans_mirrored_asksForTheLinkAsItWasMade() {
        Link made = link(1, 2);
        WordLink first = new WordLink(KO.get(1).span(), EN.get(2).span(), Evidence.Kind.LEXICON, .9);
        WordLink second = new WordLink(KO.get(2).span(), EN.get(0).span(), Evidence.Kind.NAME, .8);
        Bitext bitext = builder()
                .link(made)
                .spans(link -> link.equals(made) ? List.of(first, second) : List.of())
                .build();

        Bitext mirrored = bitext.mirrored();
        assertThat(mirrored.spans(mirrored.links().get(0))).containsExactly(second.mirrored(), first.mirrored());
    }

    @Test
    void build_anyLinks_everySentenceIsInExactlyOnePlace() {
        Bitext bitext = builder().link(link(0, 0)).link(link(1, 2)).build();

        assertThat(bitext.unlinkedSource()).containsExactly(KO.get(2), KO.get(3));
        assertThat(bitext.unlinkedTarget()).containsExactly(EN.get(1), EN.get(3));
        assertThat(KO)
                .allMatch(s -> bitext.isLinked(s) != bitext.unlinkedSource().contains(s));
        assertThat(EN)
                .allMatch(s -> bitext.isLinked(s) != bitext.unlinkedTarget().contains(s));
    }

    @Test
    void build_noLinks_leavesAllUnlinked() {
        Bitext bitext = builder().build();

        assertThat(bitext.links()).isEmpty();
        assertThat(bitext.unlinkedSource()).isEqualTo(KO);
        assertThat(bitext.unlinkedTarget()).isEqualTo(EN);
    }

    @Test
    void build_sentenceInTwoLinks_isRefusedByName() {
        assertThatThrownBy(() -> builder().link(link(0, 0)).link(link(0, 1)).build())
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("가을이다.");
        assertThatThrownBy(() -> builder().link(link(0, 0)).link(link(1, 0)).build())
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("It is autumn.");
    }

    @Test
    void build_sentenceOfAnotherText_isRefusedByName() {
        assertThatThrownBy(() -> Bitext.builder(KOREAN, KO.subList(0, 2), ENGLISH, EN)
                        .link(link(3, 0))
                        .build())
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("달이 떴다.");
    }

    @Test
    void build_textAgainstItself_linksEqualSentences() {
        Link same = new Link(List.of(KO.get(1)), List.of(KO.get(1)), 1, Degree.TRANSLATION, List.of());
        Bitext bitext = Bitext.builder(KOREAN, KO, KOREAN, KO).link(same).build();

        assertThat(bitext.beads()).containsExactly(new Bead(List.of(1), List.of(1)));
        assertThat(bitext.unlinkedSource()).hasSize(3);
        assertThat(bitext.unlinkedTarget()).hasSize(3);
    }

    @Test
    void links_addedInAnyOrder_comeByTheirFirstSourceSentence() {
        Bitext bitext =
                builder().link(link(2, 1)).link(link(0, 0)).link(link(1, 2)).build();

        assertThat(bitext.links()).containsExactly(link(0, 0), link(1, 2), link(2, 1));
    }

    @Test
    void beads_links_areTheirSentenceNumbers() {
        Bitext bitext = builder()
                .link(new Link(KO.subList(0, 2), EN.subList(0, 1), .5, Degree.TRANSLATION, List.of()))
                .link(link(3, 3))
                .build();

        assertThat(bitext.beads())
                .containsExactly(new Bead(List.of(0, 1), List.of(0)), new Bead(List.of(3), List.of(3)));
    }

    @Test
    void sameTopic_pair_isKeptApartAndItsSentencesStayUnlinked() {
        Bitext bitext =
                builder().link(link(0, 0)).link(link(3, 3, Degree.SAME_TOPIC)).build();

        assertThat(bitext.links()).containsExactly(link(0, 0));
        assertThat(bitext.sameTopic()).hasSize(1);
        assertThat(bitext.isLinked(KO.get(3))).isFalse();
        assertThat(bitext.unlinkedSource()).contains(KO.get(3));
        assertThat(bitext.unlinkedTarget()).contains(EN.get(3));
    }

    @Test
    void mirrored_crossingLinks_comeInTheOrderOfTheNewSource() {
        Bitext mirrored = builder()
                .link(link(0, 0))
                .link(link(1, 2))
                .link(link(2, 1))
                .build()
                .mirrored();

        assertThat(mirrored.source()).isEqualTo(ENGLISH);
        assertThat(mirrored.beads())
                .containsExactly(
                        new Bead(List.of(0), List.of(0)),
                        new Bead(List.of(1), List.of(2)),
                        new Bead(List.of(2), List.of(1)));
        assertThat(mirrored.links().get(1).evidence().get(0).source())
                .containsExactly(EN.get(1).span());
    }

    @Test
    void mirrored_twice_isTheSameInAllItsParts() {
        Rejected rejected = new Rejected(link(3, 3), List.of("not met again: 달"));
        Bitext bitext = builder()
                .mode(Bitext.Mode.COMPARABLE, "2 of 3 links would cross others")
                .link(link(0, 0))
                .link(link(1, 2))
                .link(link(2, 1))
                .link(link(3, 3, Degree.SAME_TOPIC))
                .unlinked(KO.get(3), .9, Optional.of(rejected))
                .unlinked(EN.get(3), .8, Optional.empty())
                .build();
        Bitext twice = bitext.mirrored().mirrored();

        assertThat(twice).isEqualTo(bitext).hasSameHashCodeAs(bitext);
        assertThat(twice.mode()).isEqualTo(bitext.mode());
        assertThat(twice.reason()).isEqualTo(bitext.reason());
        assertThat(twice.sameTopic()).isEqualTo(bitext.sameTopic());
        assertThat(twice.rejected(KO.get(3))).contains(rejected);
        assertThat(twice.nullProbability(KO.get(3))).isEqualTo(.9);
        assertThat(twice.nullProbability(EN.get(3))).isEqualTo(.8);
        assertThat(twice.links().get(1).evidence())
                .isEqualTo(bitext.links().get(1).evidence());
    }

    @Test
    void nullProbability_linkedUnsaidAndSaid() {
        Bitext bitext = builder()
                .link(link(0, 0))
                .unlinked(KO.get(0), .9, Optional.of(new Rejected(link(0, 1), List.of("length"))))
                .unlinked(KO.get(1), .7, Optional.empty())
                .build();

        assertThat(bitext.nullProbability(KO.get(0))).as("linked").isZero();
        assertThat(bitext.rejected(KO.get(0))).as("linked").isEmpty();
        assertThat(bitext.nullProbability(KO.get(1))).as("said").isEqualTo(.7);
        assertThat(bitext.nullProbability(KO.get(2))).as("unsaid").isEqualTo(1);
    }

    @Test
    void equals_otherLinks_isAnother() {
        assertThat(builder().link(link(0, 0)).build())
                .isEqualTo(builder().link(link(0, 0)).build())
                .isNotEqualTo(builder().link(link(0, 1)).build())
                .isNotEqualTo(builder().build());
    }

    @Test
    void link_emptySideOrImpossibleProbability_isRefused() {
        assertThatThrownBy(() -> new Link(List.of(), EN, .5, Degree.TRANSLATION, List.of()))
                .isInstanceOf(IeumException.class)
                .hasMessageContaining("both sides");
        for (double probability : new double[] {-.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> new Link(KO, EN, probability, Degree.TRANSLATION, List.of()))
                    .isInstanceOf(IeumException.class)
                    .hasMessageContaining("expected 0 to 1");
        }
    }

    @Test
    void toString_linkOfSeveral_namesTheFirstAndCountsTheRest() {
        assertThat(new Link(KO.subList(0, 3), EN.subList(0, 1), .5, Degree.TRANSLATION, List.of()))
                .hasToString("가을이다. +2 = It is autumn.");
    }

    @Test
    void rejected_toString_saysWhatItLacks() {
        assertThat(new Rejected(link(1, 3), List.of("not met again: 바람", "1:1")))
                .hasToString("바람이 분다. = Dogs bark. lacks not met again: 바람; 1:1");
    }
}
