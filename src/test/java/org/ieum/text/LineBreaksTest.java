package org.ieum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
    private static final List<String> ENGLISH = List.of(
            "The ferry between the two islands was built in the years after the flood, when nobody trusted the old"
                    + " bridge any more and the fishermen had to row their own children to school on most days of the winter.",
            "Mr. Bae, who had steered it since he was a boy, told the council last week that he would stop in May. He did"
                    + " not say who was going to follow him, and nobody in the hall dared to ask.",
            "The council will meet again on Friday.");
    private static final List<String> KOREAN = List.of(
            "두 섬을 오가는 나룻배는 큰물이 진 뒤에 지어졌는데 그때는 낡은 다리를 믿는 사람이 아무도 없어서 어부들이 겨울이면 날마다 제 아이들을 손수 배에 태워 학교까지 데려다주어야 했다고 한다.",
            "어릴 때부터 노를 저어 온 배 씨는 지난주 마을 회의에서 5월에 일을 그만두겠다고 말했다. 그는 누가 뒤를 이을지 밝히지 않았고 회관에 모인 사람들도 감히 묻지 못했다.",
            "마을 회의는 금요일에 다시 열린다.");

    private static List<String> paragraphs(String text) {
        return Document.of(Lang.KO, text).blocks().stream()
                .map(block -> block.span().of(text).replace('\n', ' '))
                .toList();
    }

    private static String wrapped(String paragraph, int width) {
        StringBuilder lines = new StringBuilder();
        int line = 0;
        for (String word : paragraph.split(" ")) {
            boolean fits = line + 1 + word.length() <= width;
            lines.append(lines.length() == 0 ? "" : fits ? " " : "\n").append(word);
            line = fits ? line + 1 + word.length() : word.length();
        }
        return lines.toString();
    }

    /** What is left of paragraphs that were cut in the middle of a sentence. */
    private static List<String> halves(List<String> paragraphs) {
        return paragraphs.stream().filter(text -> !text.endsWith(".")).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {36, 40, 55, 64})
    void goesOn_hardWrappedText_cutsNoSentence(int width) {
        for (List<String> text : List.of(ENGLISH, KOREAN)) {
            List<String> lines = new ArrayList<>();
            text.forEach(paragraph -> lines.add(wrapped(paragraph, width)));

            assertThat(paragraphs(String.join("\n\n", lines))).isEqualTo(text);
            assertThat(halves(paragraphs(String.join("\n", lines)))).isEmpty();
        }
    }

    @Test
    void goesOn_aParagraphALine_neverDoes() {
        assertThat(paragraphs(String.join("\n", ENGLISH))).isEqualTo(ENGLISH);
        assertThat(paragraphs("나룻배 사공, 5월에 그만둔다\n" + String.join("\n", KOREAN)))
                .hasSize(4)
                .endsWith(KOREAN.get(2));
        assertThat(paragraphs(
                        "Ferryman of two islands to retire in May after forty years\n" + String.join("\n", ENGLISH)))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the soup was cold again\ntake a coat with you\ni lost my umbrella on the ferry",
                "나룻배 진짜 느리다\n우산 두고 내림\n내일 또 타야 함",
                "last night the ferry was so slow omg\nthey stopped three times on the way\nmy hands are still frozen stiff lol",
                "나룻배 요금 내년부터 인상 추진\n뱃삯도 함께 오를 듯\n주민들 \"살림 더 팍팍\" 반발\n군의회 다음 달 처리",
                "나룻배 사공 배 씨, 마흔 해 만에 은퇴… 후임은 아직\n섬마을 주민 84명 \"배 끊기면 아이들 학교는 어쩌나\"\n군, 새 다리 공사에 36억 원 투입… 내년 봄 착공 예정\n낡은 다리 철거도 함께 검토… 어민들 \"먼저 물어야\"",
                "나루다리 20일 개통… 한 시간 걸리던 뱃길이 이제 9분으로\n나룻배는 다음 달 은퇴",
                "Rain over the islands\n[7:10 a.m.] Ferry leaves late\n[6:55 a.m.] Fog closes the harbor\n06:20 First bus runs",
                "Fares\t2030\t2031\nAdults\t1,200\t1,350\nChildren\t600\t650",
                "제1장 나루\n제1조(목적) 이 규칙은 나룻배의 운항을 정한다.\n  가. 큰 배\n  나. 작은 배",
            })
    void goesOn_linesOfOtherKinds_neverDoes(String lines) {
        assertThat(paragraphs(lines))
                .containsExactly(lines.lines().map(String::strip).toArray(String[]::new));
    }

    @Test
    void goesOn_listInHardWrappedText_keepsItsItems() {
        String list = "1. the rope of the anchor\n2. two lamps and a bell";

        assertThat(paragraphs(wrapped(ENGLISH.get(0), 50) + "\n" + list))
                .containsExactly(ENGLISH.get(0), "1. the rope of the anchor", "2. two lamps and a bell");
    }

    @Test
    void goesOn_initialDashOrTimeAtTheBeginningOfAWrappedLine_cutsNothing() {
        assertThat(paragraphs(wrapped(ENGLISH.get(0), 58) + "\n\n" + wrapped(ENGLISH.get(1), 58)
                        + "\n\nThe song of the ferryman was written down by a certain\n"
                        + "J. Han, who taught at the school of the island – so the\n"
                        + "– and only – witness said – and who left it by the boat of\n"
                        + "10:30 the next morning, with the song and his umbrella."))
                .hasSize(3);
    }

    @Test
    void goesOn_lineThatPlainlyIsUnfinished_does() {
        assertThat(paragraphs("어릴 때부터 노를 저어 온 배 씨는 나룻배를\n마을에 돌려주었다.")).hasSize(1);
        assertThat(paragraphs("The old ferryman gave his boat back to\nthe village."))
                .hasSize(1);
    }

    @Test
    void endsSentence_stopsBehindClosersAndNotes_areSeen() {
        assertThat(List.of("It rained.", "“It rained.”", "It rained.12", "비가 오고 바람이 불었습니다", "(It rained!)"))
                .allMatch(LineBreaks::endsSentence);
        assertThat(List.of("It rained", "바다", "on page 12", "")).noneMatch(LineBreaks::endsSentence);
        assertThat(LineBreaks.isStopped("비가 오고 바람이 불었습니다")).isFalse();
    }
}
