package org.ieum.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.align.Passage;
import org.ieum.check.Texts;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
    private static final String WIRE = "시장은 \"새 다리는 내년 봄부터 누구나 건널 수 있을 것\"이라고 기자들에게 말했다.";
    private static final String REPRINTED = "시장은 “새 다리는 내년 봄부터 누구나 건널 수 있을것”이라고, 기자들에게 말했다";
    private static final String OTHER = "시장은 새 다리를 놓는 데 든 돈이 얼마인지 끝내 밝히지 않았다.";

    private static Document document(String outlet, String... sentences) {
        return Texts.document(outlet + ".txt", outlet, Lang.KO, sentences);
    }

    private static List<AgencyCopy> copies(Document... documents) {
        return CopyFinder.copies(Stream.of(documents)
                .map(document -> new Passage(document, Texts.SEGMENTER.sentences(document)))
                .toList());
    }

    private static List<String> outlets(AgencyCopy copy) {
        return copy.sentences().stream()
                .map(sentence -> sentence.origin().source())
                .toList();
    }

    @Test
    void copies_otherMarksAndSpaces_areOneSentence() {
        assertThat(copies(document("가", OTHER, WIRE), document("나", REPRINTED), document("다", "비가 왔다.", WIRE)))
                .singleElement()
                .satisfies(copy -> assertThat(outlets(copy)).containsExactly("가.txt", "나.txt", "다.txt"));
    }

    @Test
    void copies_aWordChangedInMany_isNearEnough() {
        String changed = WIRE.replace("기자들에게", "기자에게");

        assertThat(copies(document("가", WIRE), document("나", changed))).hasSize(1);
    }

    @Test
    void copies_sameMatterInOtherWords_isNone() {
        assertThat(copies(document("가", WIRE), document("나", OTHER))).isEmpty();
        assertThat(copies(document("가", WIRE), document("나", "시장은 “새 다리는 내년 봄부터 건널 수 있다”고 했다.")))
                .isEmpty();
    }

    @Test
    void copies_withinAnOutletOrOfAShortSentence_areNone() {
        assertThat(copies(document("가", WIRE, OTHER, WIRE))).isEmpty();
        assertThat(copies(document("가", "비가 많이 왔다."), document("나", "비가 많이 왔다.")))
                .isEmpty();
    }

    @Test
    void copies_firstIsThatOfTheEarliestDay() {
        Document late = document("가", WIRE);
        Document early = document("나", WIRE);
        Document dated = early.withMetadata(early.metadata().withDate(LocalDate.of(2031, 3, 1)));

        assertThat(copies(late, dated))
                .singleElement()
                .satisfies(copy -> assertThat(copy.first().origin()).isEqualTo(early.origin()));
    }
}
