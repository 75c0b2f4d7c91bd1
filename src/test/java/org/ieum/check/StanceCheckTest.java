package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.bitext.Bitext;
import org.ieum.bitext.Degree;
import org.ieum.bitext.Link;
import org.ieum.finding.Finding;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.junit.jupiter.api.Test;

class StanceCheckTest {
    private static final String[] OWN = {"Boats lay idle all day.", "Nobody knew why.", "Gulls cried."};

    private static Document english(String sentence) {
        return Texts.document("a.txt", "A", Lang.EN, sentence, OWN[0], OWN[1], OWN[2]);
    }

    private static Document korean(String sentence) {
        return Texts.document("b.txt", "B", Lang.KO, sentence, "바람이 불었다.", "아이들은 놀았다.", "비가 그쳤다.");
    }

    /** Two texts of which the first sentences alone are linked. */
    private static List<Finding> free(Document korean, Document english) {
        Reading a = Texts.reading(korean, Glossary.EMPTY);
        Reading b = Texts.reading(english, Glossary.EMPTY);
        Bitext bitext = Bitext.builder(korean, a.sentences(), english, b.sentences())
                .link(new Link(
                        a.sentences().subList(0, 1), b.sentences().subList(0, 1), 1, Degree.TRANSLATION, List.of()))
                .build();
        return Texts.results(new StanceCheck(Lexicon.standard()), new Check.Pair(bitext, a, b))
                .findings();
    }

    private static final Document SIGNED = korean("두 나라는 협정을 체결했다.");
    private static final Document TO_BE_SIGNED = english("The two countries will sign the pact.");

    @Test
    void check_sourceNamedByOneOfTwoReports_isNoStep() {
        assertThat(free(SIGNED, english("According to officials, the two countries signed the pact.")))
                .isEmpty();
    }

    @Test
    void check_doneAndPlannedInReportsOfOneDay_isAStep() {
        assertThat(free(SIGNED, TO_BE_SIGNED)).hasSize(1);
    }

    @Test
    void check_doneAndPlannedInReportsOfUnknownDays_isNoStep() {
        assertThat(free(SIGNED.withMetadata(Metadata.NONE), TO_BE_SIGNED)).isEmpty();
        assertThat(free(SIGNED, TO_BE_SIGNED.withMetadata(Metadata.NONE))).isEmpty();
    }
}
