package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.ieum.bitext.Bead;
import org.ieum.text.Block;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Sentence;
import org.junit.jupiter.api.Test;

class HeadingScorerTest {
    private static final HeadingScorer SCORER = new HeadingScorer(Texts.WEIGHTS);

    /** Sentences; a line that begins with {@code #} is a heading, without that sign. */
    private static Passage passage(Lang lang, String... lines) {
        List<String> texts =
                Stream.of(lines).map(line -> line.replaceFirst("^# ", "")).toList();
        Passage plain = Passage.ofLines(Texts.SEGMENTER, Origin.of(lang + ".txt"), lang, texts);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            Sentence s = plain.sentences().get(i);
            Block.Kind kind = lines[i].startsWith("#") ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
            sentences.add(new Sentence(s.origin(), s.lang(), kind, s.paragraph(), s.span(), s.text(), s.tokens()));
        }
        return new Passage(plain.document(), sentences);
    }

    @Test
    void score_headingsOnBothSides_speakForHeadingsTogetherOnly() {
        Scoring scoring = SCORER.open(
                passage(Lang.KO, "# 회담", "비가 왔다.", "눈이 왔다.", "해가 떴다."),
                passage(Lang.EN, "# Talks", "It rained.", "It snowed.", "The sun rose."));

        assertThat(scoring.score(0, 1, 0, 1)).isCloseTo(Math.log(.8 / .25), Offset.offset(1e-9));
        assertThat(scoring.score(0, 1, 1, 2)).isCloseTo(Math.log(.2 / .75), Offset.offset(1e-9));
        assertThat(scoring.score(0, 2, 0, 1)).isEqualTo(scoring.score(0, 1, 1, 2));
        assertThat(scoring.score(1, 2, 1, 3)).isZero();
        assertThat(scoring.explain(1, 2, 1, 3)).isEmpty();
        assertThat(scoring.explain(0, 1, 0, 1)).singleElement().satisfies(reason -> {
            assertThat(reason.nats()).isEqualTo(scoring.score(0, 1, 0, 1));
            assertThat(reason.words()).isEqualTo("headings on both sides");
        });
    }

    @Test
    void score_noHeadingsOnOneSide_isNoOpinion() {
        Scoring scoring = SCORER.open(passage(Lang.KO, "# 회담", "비가 왔다."), passage(Lang.EN, "Talks", "It rained."));

        assertThat(scoring.score(0, 1, 0, 1)).isZero();
        assertThat(scoring.score(0, 1, 1, 2)).isZero();
    }

    @Test
    void score_headingsAlone_isNoOpinion() {
        Scoring scoring = SCORER.open(passage(Lang.KO, "# 회담", "# 비"), passage(Lang.EN, "# Talks", "# Rain"));

        assertThat(scoring.score(0, 1, 1, 2)).isZero();
    }

    @Test
    void align_headingsInOtherWords_areLinkedIfTheyAreKnownToBeHeadings() {
        String[] korean = {"항구 파업 사흘째", "항구 노동자들의 파업이 사흘째 이어졌다.", "배 12척이 들어오지 못했다.", "회사는 대화를 제안했다."};
        String[] english = {
            "Docks fall silent",
            "The strike of the port workers went on for a third day.",
            "Twelve ships could not enter.",
            "The company proposed talks."
        };
        Bead headings = new Bead(List.of(0), List.of(0));

        assertThat(beads(korean, english)).doesNotContain(headings);
        korean[0] = "# " + korean[0];
        english[0] = "# " + english[0];
        assertThat(beads(korean, english)).startsWith(headings).hasSize(4);
    }

    private static List<Bead> beads(String[] korean, String[] english) {
        return Aligner.create()
                .align(passage(Lang.KO, korean), passage(Lang.EN, english))
                .beads();
    }
}
