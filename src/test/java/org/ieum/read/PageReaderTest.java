package org.ieum.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Origin;
import org.ieum.text.Page;
import org.ieum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {
    private static final String ENGLISH = """
            Harbor treaty talks resume

            Home > National > Diplomacy

            print dictionary print

            Harbor treaty talks resume

            Officials of both coasts look over the new pier on Tuesday before the talks began. [YONHAP]

            BUSAN, Feb. 3 (Yonhap) -- Two port cities resumed talks on a shared harbor treaty on Tuesday, city officials said.

            "We are nearly there," one of them said.

            Old rivals

            The cities have competed for container ships for more than four decades.

            By Lee Hana [hana@example.com]
            Share Facebook Twitter Email
            To write comments, please log in to one of the accounts.

            Most Popular
            1 A storm is on its way
            2 Fish prices fall
            """;

    private static final String KOREAN = """
            정치 경제 사회 국제 문화 스포츠 오피니언
            로그인 | 회원가입 | 구독신청
            항만 협정 협상 다시 시작
            입력 2011-02-03 09:10 | 수정 2011-02-04 10:00
            글자크기 인쇄 공유하기

            (부산=한빛통신) 이하나 기자 = 두 항구 도시가 3일 공동 항만 협정을 위한 협상을 다시 시작했다고 시 관계자가 밝혔다.

            그는 "거의 다 왔다"고 말했다.

            * 오랜 경쟁=두 도시는 사십 년 넘게 컨테이너선을 두고 경쟁해 왔다. 협정문은 아직 공개되지 않았다.

            이하나 기자 hana@example.com
            ▶ 관련 동영상 보러 가기
            ⓒ 한빛일보, 무단 전재 및 재배포 금지
            많이 본 뉴스
            태풍이 온다
            """;

    private static Page clean(String raw) {
        Page page = PageReader.clean().read(raw, Origin.of("page.txt"));
        NothingLost.check(page);
        return page;
    }

    private static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind() + " " + block.span().of(document.text()))
                .toList();
    }

    private static List<String> removed(Page page) {
        return page.removed().stream()
                .map(it -> it.rule() + " " + it.span().of(page.raw()))
                .toList();
    }

    @Test
    void clean_shortReport_losesItsFurnitureAndKeepsItsDateAndSentences() {
        String report = "옛 등대 다시 불 밝혀\n입력 2031.05.02 08:30 수정 2031.05.02 09:10\n요약\n가+ 가-\nA- A+\n배수지 기자\n\n"
                + "등대가 2일 불을 밝혔다.\n불은 밤새 꺼지지 않았다.\n";
        Document document = clean(report).documents().get(0);

        assertThat(document.metadata().date()).contains(LocalDate.of(2031, 5, 2));
        assertThat(document.metadata().title()).isEqualTo("옛 등대 다시 불 밝혀");
        assertThat(document.text()).doesNotContain("입력", "가+", "A-", "요약");
        assertThat(document.text()).contains("등대가 2일 불을 밝혔다.", "불은 밤새 꺼지지 않았다.");
    }

    @Test
    void read_sentencesLikeFurniture_areKept() {
        String text = """
                다리 위에서 본 불빛을 아는 사람은 연락해 달라고 경찰이 12일 시민들에게 부탁했다. 불빛은 밤 열 시쯤 북쪽 둑에서 보였다.

                경찰은 시민 여러분의 제보를 기다립니다.

                2031년 5월 25일은 새빛일보 홍가람 기자의 마지막 날이었다.

                본문 제목을 고친 사람은 관리자였다.

                날짜: 2031-05-25 새벽, 그는 첫 기사를 보냈다.

                그날의 불빛이 무엇이었는지는 아직도 밝혀지지 않았고 둑에서 찍힌 사진 석 장이 남아 있을 뿐이라고 경찰은 덧붙여 말했다.
                """;
        assertThat(clean(text).removed()).isEmpty();
    }

    @Test
    void read_bylineAndTimeOnOneLine_areTold() {
        for (String line : List.of(
                "2031-05-25     홍가람 기자",
                "홍가람 기자 승인 2031.05.25 07:21 의견 0",
                "홍가람 선임기자 / 2031-05-25 20:01:52",
                "홍가람 기자 | 2031년 5월 25일 오후 8:01",
                "By Ada Quill | May 25, 2031 8:01 pm")) {
            Document document = clean(KOREAN.replace("입력 2011-02-03 09:10 | 수정 2011-02-04 10:00", line)
                            .replace("이하나 기자 hana@example.com\n", ""))
                    .documents()
                    .get(0);
            assertThat(document.metadata().date()).as(line).contains(java.time.LocalDate.of(2031, 5, 25));
            assertThat(document.metadata().byline()).as(line).matches("홍가람 (선임)?기자|By Ada Quill");
        }
    }

    @Test
    void read_englishDump_keepsTheArticleAlone() {
        Page page = clean(ENGLISH);
        assertThat(page.documents()).hasSize(1);
        assertThat(blocks(page.documents().get(0)))
                .containsExactly(
                        "HEADING Harbor treaty talks resume",
                        "CAPTION Officials of both coasts look over the new pier on Tuesday before the talks began. [YONHAP]",
                        "DATELINE BUSAN, Feb. 3 (Yonhap) --",
                        "PARAGRAPH Two port cities resumed talks on a shared harbor treaty on Tuesday, city officials said.",
                        "PARAGRAPH \"We are nearly there,\" one of them said.",
                        "HEADING Old rivals",
                        "PARAGRAPH The cities have competed for container ships for more than four decades.",
                        "BYLINE By Lee Hana [hana@example.com]");
        assertThat(removed(page))
                .containsExactly(
                        "duplicate-title Harbor treaty talks resume",
                        "breadcrumb Home > National > Diplomacy",
                        "page-tools print dictionary print",
                        "share-bar Share Facebook Twitter Email",
                        "comment-notice To write comments, please log in to one of the accounts.",
                        "popular-list Most Popular",
                        "popular-list 1 A storm is on its way",
                        "popular-list 2 Fish prices fall");
    }

    @Test
    void read_koreanDump_keepsTheArticleAlone() {
        Page page = clean(KOREAN);
        Document document = page.documents().get(0);
        assertThat(document.lang()).isEqualTo(Lang.KO);
        assertThat(blocks(document))
                .containsExactly(
                        "HEADING 항만 협정 협상 다시 시작",
                        "DATELINE (부산=한빛통신) 이하나 기자 =",
                        "PARAGRAPH 두 항구 도시가 3일 공동 항만 협정을 위한 협상을 다시 시작했다고 시 관계자가 밝혔다.",
                        "PARAGRAPH 그는 \"거의 다 왔다\"고 말했다.",
                        "HEADING * 오랜 경쟁=",
                        "PARAGRAPH 두 도시는 사십 년 넘게 컨테이너선을 두고 경쟁해 왔다. 협정문은 아직 공개되지 않았다.",
                        "BYLINE 이하나 기자 hana@example.com");
        assertThat(document.metadata().title()).isEqualTo("항만 협정 협상 다시 시작");
        assertThat(document.metadata().outlet()).isEqualTo("한빛일보");
        assertThat(document.metadata().date()).contains(LocalDate.of(2011, 2, 3));
    }

    @Test
    void read_twoLanguages_givesTwoDocumentsInOrder() {
        Page page =
                clean(ENGLISH.replace("Share Facebook Twitter Email\n", "Related Korean Article [한빛일보]\n\n" + KOREAN));
        assertThat(page.documents()).extracting(Document::lang).containsExactly(Lang.EN, Lang.KO);
        assertThat(page.documents()).extracting(it -> it.origin().toString()).containsExactly("page.txt", "page.txt#2");
        assertThat(page.documents()).extracting(it -> it.id().part()).containsExactly(1, 2);
        assertThat(page.documents().get(1).metadata().title()).isEqualTo("항만 협정 협상 다시 시작");
        assertThat(page.documents().get(0).text()).doesNotContain("항만").contains("Old rivals");
    }

    @Test
    void read_textAndTranslationInTurns_isPartedToo() {
        Page page = clean(
                "두 도시가 협상을 다시 시작했다.\n\nTwo cities resumed talks.\n\n조건은 공개되지 않았다.\n\nThe terms are secret.\n\n회담은 내일 끝난다.\n\nThe talks end tomorrow.\n");
        assertThat(page.documents()).extracting(it -> it.blocks().size()).containsExactly(3, 3);
    }

    @Test
    void read_foreignWordsAndQuotations_doNotPartAPage() {
        Page page = clean("HARBOR TREATY\n\n두 도시가 3일 항만 협정(Shared Harbor Treaty, SHT) 협상을 시작했다고 밝혔다.\n\n"
                + "“We are nearly there.”\n\n시장은 영어로 이렇게 답하고 나서 자리를 떠났다고 참석자들이 전했다. 협상은 다음 주에 이어질 예정이다.");
        assertThat(page.documents()).extracting(Document::lang).containsExactly(Lang.KO);
        assertThat(page.removed()).isEmpty();
    }

    @Test
    void read_textAboutFurnitureWords_isKept() {
        String text =
                "The site asked users to log in before they could comment, and many of them refused to share their data.\n\n"
                        + "저작권 침해를 막기 위해 무단 전재를 금지하는 법안이 국회를 통과했다고 관계자가 밝혔다.\n\n"
                        + "댓글을 작성한 혐의로 기소된 공무원이 1심에서 무죄를 선고받았다.\n\n"
                        + "Copyright law in the two countries differs widely, and the treaty does not change that.\n\n"
                        + "To vote, citizens must register at their town hall by the end of next week.\n\n"
                        + "The minister said that reporters could contact her at the ministry on Monday.\n\n"
                        + "Listen to this story carefully, the old man said.\n\n"
                        + "By signing up to the terms of the treaty, the two cities gave up their oldest quarrel.\n\n"
                        + "음성 변환 기술이 발전했다.\n\n"
                        + "제보 전화가 쏟아졌다고 시장은 말했다.\n\n"
                        + "이 기사는 많은 사람이 읽었고 시장도 읽었다고 한다.\n\n"
                        + "Readers can contact the office at help@harbor.example until Friday.\n\n"
                        + "This story was published in 1911 and has never been printed again.\n\n"
                        + "구독 경제가 커지면서 로그인 없이 쓰는 서비스는 사라지고 있다고 전문가들은 말했다.\n";
        assertThat(clean(text).removed()).isEmpty();
    }

    @Test
    void read_lineBreaksInsideSentences_areJoined() {
        Page page = clean(
                "Treaty talks\n\nThe two port cities said on Tuesday that they would go on\nwith their talks about a harbor treaty until the end of\nthe month, and that nobody should expect results before\nthat.\n\nA second round follows in the larger one of the two port\ncities in May.\n");
        assertThat(blocks(page.documents().get(0)).subList(1, 3))
                .containsExactly(
                        "PARAGRAPH The two port cities said on Tuesday that they would go on with their talks about a harbor treaty until the end of the month, and that nobody should expect results before that.",
                        "PARAGRAPH A second round follows in the larger one of the two port cities in May.");
    }

    @Test
    void read_decomposedHangul_isComposedWithItsPlace() {
        String raw = Normalizer.normalize("협정 é 체결", Normalizer.Form.NFD);
        Page page = clean(raw);
        Document document = page.documents().get(0);
        assertThat(document.text()).isEqualTo("협정 e\u0301 체결");
        assertThat(document.offsets().toRaw(new Span(1, 2)).of(raw))
                .isEqualTo(Normalizer.normalize("정", Normalizer.Form.NFD));
        assertThat(document.offsets().toRaw(new Span(6, 7)).of(raw))
                .isEqualTo(Normalizer.normalize("체", Normalizer.Form.NFD));
    }

    @Test
    void read_loneSurrogate_isKept() {
        Page page = clean("A broken character \uD83D stands in this sentence of the page.");
        assertThat(page.documents().get(0).text()).contains("\uD83D stands");
    }

    @Test
    void read_remarkBelowTheCredits_isKept() {
        Page page =
                clean("Harbor treaty talks\n\nTwo port cities resumed talks on a shared harbor treaty on Tuesday, city"
                        + " officials said after the meeting.\n\nHan Lee contributed reporting from Busan.\n\nWell, that was quick.\n\n"
                        + "Related Articles\n\nFish prices fall\n\n\"Nobody saw it coming.\"\n");
        assertThat(page.documents().get(0).text()).contains("Well, that was quick.", "Nobody saw it coming.");
        assertThat(removed(page)).containsExactly("related-article Related Articles", "after-article Fish prices fall");
    }

    @Test
    void read_headlineInDa_isAHeadingWhereSentencesHaveFullStops() {
        Page page = clean("정치 | 경제 | 사회 | 문화\n두 항구 도시, 공동 협정 협상을 다시 시작한다\n\n"
                + "두 항구 도시가 공동 협정을 위한 협상을 다시 시작했다고 시 관계자가 밝혔다.\n\n그는 \"거의 다 왔다\"고 말했다.\n");
        assertThat(page.documents().get(0).metadata().title()).isEqualTo("두 항구 도시, 공동 협정 협상을 다시 시작한다");
        assertThat(blocks(page.documents().get(0)).get(0)).startsWith("HEADING");
    }

    @Test
    void read_sentencesWithoutFullStops_stayParagraphs() {
        Page page = clean(
                "두 항구 도시가 공동 협정을 위한 협상을 다시 시작했다고 시 관계자가 어제 밝혔다\n\n협상은 다음 달에도 이어질 것이라고 한다\n\n시장은 곧 서명할 수 있을 것이라고 말했다\n");
        assertThat(blocks(page.documents().get(0))).allMatch(block -> block.startsWith("PARAGRAPH"));
    }

    @Test
    void read_photoCreditBeforeTheLastSentence_endsNothing() {
        Page page = clean("두 항구 도시가 공동 협정을 위한 협상을 다시 시작했다고 시 관계자가 어제 밝혔다.\n\nⓒ 이하나\n\n그는 웃었다.\n");
        assertThat(page.documents().get(0).text()).contains("그는 웃었다.");
        assertThat(removed(page)).containsExactly("copyright ⓒ 이하나");
    }

    @Test
    void read_outletAndSectionBelowTheTitle_areNoText() {
        Document document = clean("""
                        Chip plant outage halts output for six hours

                        Muhak Post | Business
                        April 17, 2035 9:05 p.m.
                        By Grace Nam

                        A power cut at a chip plant in the port city of Muhak stopped production for six hours on Tuesday.

                        [Photo: The plant in Muhak. Courtesy of Hannuri Electronics]

                        The outage began at about 9:20 a.m. and damaged 30,000 wafers, the company said in a statement.

                        Copyright 2035 Muhak Post. All rights reserved.
                        """).documents().get(0);

        assertThat(blocks(document))
                .containsExactly(
                        "HEADING Chip plant outage halts output for six hours",
                        "BYLINE By Grace Nam",
                        "PARAGRAPH A power cut at a chip plant in the port city of Muhak stopped production for six hours on"
                                + " Tuesday.",
                        "CAPTION [Photo: The plant in Muhak. Courtesy of Hannuri Electronics]",
                        "PARAGRAPH The outage began at about 9:20 a.m. and damaged 30,000 wafers, the company said in a statement.");
        assertThat(document.metadata().outlet()).isEqualTo("Muhak Post");
    }

    @Test
    void read_shortLineBetweenBylineAndTime_belongsToTheByline() {
        Document document = clean("""
                        Chip plant outage halts output for six hours

                        By Grace Nam
                        The Garam Courier
                        April 17, 2035

                        A power cut at a chip plant in the port city of Muhak stopped production for six hours on Tuesday.
                        """).documents().get(0);

        assertThat(blocks(document))
                .contains("BYLINE By Grace Nam", "BYLINE The Garam Courier")
                .filteredOn(block -> block.startsWith("HEADING"))
                .containsExactly("HEADING Chip plant outage halts output for six hours");
        assertThat(document.metadata().byline()).isEqualTo("By Grace Nam");
    }

    @Test
    void read_titleThatIsTheOutletsName_stays() {
        Document document = clean("""
                        Muhak Post

                        Nobody in the city remembers who painted the sign above the door of its oldest newspaper.

                        Copyright 2035 Muhak Post. All rights reserved.
                        """).documents().get(0);

        assertThat(blocks(document)).contains("HEADING Muhak Post");
    }

    @Test
    void read_nothing_givesAPageWithoutDocuments() throws Exception {
        for (PageReader reader : List.of(PageReader.clean(), PageReader.verbatim())) {
            assertThat(reader.read(new byte[0], Origin.TEXT).documents()).isEmpty();
            assertThat(reader.read(" \n\t\r\n", Origin.TEXT).documents()).isEmpty();
        }
    }

    @Test
    void verbatim_plainText_keepsEveryCharacter() {
        Page page = PageReader.verbatim().read(KOREAN, Origin.TEXT);
        assertThat(page.documents()).hasSize(1);
        assertThat(page.documents().get(0).text()).isEqualTo(KOREAN);
        assertThat(page.documents().get(0).lang()).isEqualTo(Lang.KO);
        assertThat(page.removed()).isEmpty();
        assertThat(page.charset()).isEqualTo("none");
    }

    @Test
    void read_emptyPath_isRefusedAsTheFolderThatItNames() {
        assertThatThrownBy(() -> PageReader.clean().read(Path.of("")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a folder, where a file is wanted");
    }

    @Test
    void read_file_isNamedByFileOrCaller(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("항만.txt"), ENGLISH, StandardCharsets.UTF_8);
        assertThat(PageReader.clean().read(file).origin()).isEqualTo(Origin.of("항만.txt"));
        Page page = PageReader.clean().read(file, Origin.of("ports/항만.txt"));
        assertThat(page.documents().get(0).origin()).isEqualTo(Origin.of("ports/항만.txt"));
        assertThat(page.charset()).isEqualTo("UTF-8");
    }
}
