package org.ieum.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.ieum.align.Aligner;
import org.ieum.bitext.Bead;
import org.ieum.bitext.Pins;
import org.ieum.check.Texts;
import org.ieum.event.Event;
import org.ieum.term.Glossary;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Test;

class EventsTest {
    /** A place and a matter of its own for each event. */
    private static final List<String> MATTERS = List.of(
            "서울 Seoul 다리 bridge",
            "부산 Busan 병원 hospital",
            "대구 Daegu 도서관 library",
            "인천 Incheon 공항 airport",
            "제주 Jeju 박물관 museum",
            "도쿄 Tokyo 경기장 stadium",
            "베이징 Beijing 대학 university",
            "런던 London 극장 theater",
            "파리 Paris 시장 market",
            "베를린 Berlin 공원 park",
            "모스크바 Moscow 호텔 hotel",
            "카이로 Cairo 법원 court",
            "하노이 Hanoi 터널 tunnel",
            "방콕 Bangkok 은행 bank",
            "시드니 Sydney 교회 church",
            "오사카 Osaka 감옥 prison",
            "상하이 Shanghai 창고 warehouse",
            "마드리드 Madrid 등대 lighthouse",
            "로마 Rome 동물원 zoo",
            "빈 Vienna 기차 train",
            "광주 Gwangju 학교 school",
            "대전 Daejeon 연구소 laboratory",
            "울산 Ulsan 항구 port",
            "수원 Suwon 수영장 pool",
            "휴스턴 Houston 지하철 subway",
            "시카고 Chicago 발전소 plant",
            "보스턴 Boston 정원 garden",
            "델리 Delhi 사원 temple",
            "자카르타 Jakarta 섬 island",
            "마닐라 Manila 운하 canal",
            "싱가포르 Singapore 배 ship",
            "멜버른 Melbourne 버스 bus",
            "오타와 Ottawa 도로 road",
            "아테네 Athens 광장 square",
            "바르샤바 Warsaw 탑 tower",
            "프라하 Prague 성 castle",
            "더블린 Dublin 식당 restaurant",
            "오슬로 Oslo 숲 forest",
            "헬싱키 Helsinki 약국 pharmacy",
            "리스본 Lisbon 농장 farm");

    /** Two Korean and three English reports on each of some events: on n are {@code n.1.ko.txt} to {@code n.5.en.txt}. */
    private static List<Document> reports(int events) {
        List<Document> documents = new ArrayList<>();
        for (int n = 0; n < events; n++) {
            String[] matter = MATTERS.get(n).split(" ");
            for (int outlet = 1; outlet <= 2; outlet++) {
                documents.add(report(n, outlet, Lang.KO, korean(n, matter[0], matter[2], outlet)));
            }
            for (int outlet = 3; outlet <= 5; outlet++) {
                documents.add(report(n, outlet, Lang.EN, english(n, matter[1], matter[3], outlet)));
            }
        }
        return documents;
    }

    private static Document report(int event, int outlet, Lang lang, String... sentences) {
        return Texts.document(event + "." + outlet + "." + lang + ".txt", "outlet " + outlet, lang, sentences);
    }

    private static String[] korean(int n, String place, String thing, int outlet) {
        return new String[] {
            place + "시는 새 " + thing + "에 " + cost(n) + "억 원을 쓰기로 했다.",
            place + " " + thing + "에서 일할 사람은 " + staff(n) + "명이다.",
            outlet % 2 == 0 ? "시민들은 반겼다." : "공사는 곧 시작한다."
        };
    }

    private static String[] english(int n, String place, String thing, int outlet) {
        return new String[] {
            place + " will spend " + cost(n) / 10.0 + " billion won on a new " + thing + ".",
            "The " + thing + " in " + place + " will employ " + staff(n) + " people.",
            outlet % 2 == 0 ? "Citizens welcomed it." : "Work begins soon."
        };
    }

    private static int cost(int n) {
        return 1013 + 37 * n;
    }

    private static int staff(int n) {
        return 211 + 13 * n;
    }

    private static Study study(Corpus corpus, StudyPins pins, AtomicInteger comparisons) {
        Aligner counting = Aligner.builder()
                .segmenter(Texts.SEGMENTER)
                .scorer((source, target) -> {
                    comparisons.incrementAndGet();
                    return new Texts.Silence();
                })
                .build();
        return Study.builder()
                .aligner(counting)
                .segmenter(Texts.SEGMENTER)
                .pins(pins)
                .build(corpus);
    }

    private static Study study(Corpus corpus) {
        return study(corpus, StudyPins.NONE, new AtomicInteger());
    }

    private static String event(Document document) {
        return document.origin().source().split("\\.")[0];
    }

    private static Corpus corpus(List<Document> documents, Map<Origin, String> events) {
        return new Corpus(documents, List.of(), Glossary.EMPTY, events);
    }

    @Test
    void events_twoHundredDocumentsInAnyOrder_areFoundAndOnlyTheirsCompared() {
        List<Document> documents = reports(40);
        Collections.shuffle(documents, new Random(7));
        AtomicInteger comparisons = new AtomicInteger();

        Study study = study(Corpus.of(documents, Glossary.EMPTY), StudyPins.NONE, comparisons);

        assertThat(study.failures()).isEmpty();
        assertThat(study.events())
                .hasSize(40)
                .allSatisfy(event -> assertThat(event.documents().stream()
                                .map(document -> document.source().split("\\.")[0]))
                        .hasSize(5)
                        .containsOnly(event.documents().get(0).source().split("\\.")[0]));
        assertThat(study.pairs()).hasSize(40 * (2 * 3 + 1 + 3));
        assertThat(comparisons).hasValue(study.pairs().size());
        assertThat(study.pairs())
                .allSatisfy(pair -> assertThat(event(pair.source())).isEqualTo(event(pair.target())));
    }

    @Test
    void events_fewDocuments_areOne() {
        List<Document> documents = reports(2);

        assertThat(study(Corpus.of(documents, Glossary.EMPTY)).events())
                .containsExactly(
                        new Event("1", documents.stream().map(Document::origin).toList()));
    }

    @Test
    void events_fewDocumentsOfTwoTimes_areTwo() {
        List<Document> documents = reports(1);
        Document later = dated(documents.get(1), Texts.DAY.plusDays(31));
        Document undated = documents.get(2).withMetadata(Metadata.NONE.withOutlet("outlet 3"));
        Document dayAfter = dated(documents.get(3), Texts.DAY.plusDays(30));

        assertThat(study(Corpus.of(List.of(documents.get(0), later, undated), Glossary.EMPTY))
                        .events())
                .extracting(Event::toString)
                .containsExactly("1: 0.1.ko.txt, 0.3.en.txt", "2: 0.2.ko.txt");
        assertThat(study(Corpus.of(List.of(documents.get(0), dayAfter, later), Glossary.EMPTY))
                        .events())
                .as("each within 30 days of the next")
                .hasSize(1);
    }

    private static Document dated(Document document, LocalDate date) {
        return document.withMetadata(document.metadata().withDate(date));
    }

    @Test
    void events_given_areTakenAtTheirWord() {
        List<Document> documents = reports(2);
        Map<Origin, String> given =
                documents.stream().collect(Collectors.toMap(Document::origin, d -> event(d).equals("0") ? "다리" : "2"));

        assertThat(study(corpus(documents, given)).events())
                .extracting(Event::toString)
                .containsExactly(
                        "다리: 0.1.ko.txt, 0.2.ko.txt, 0.3.en.txt, 0.4.en.txt, 0.5.en.txt",
                        "2: 1.1.ko.txt, 1.2.ko.txt, 1.3.en.txt, 1.4.en.txt, 1.5.en.txt");
    }

    @Test
    void events_givenForSome_leaveTheOthersToTheirContent() {
        List<Document> documents = reports(12);
        Map<Origin, String> given = new HashMap<>();
        documents.stream().limit(5).forEach(document -> given.put(document.origin(), "1"));

        assertThat(study(corpus(documents, given)).events())
                .hasSize(12)
                .extracting(Event::toString)
                .startsWith(
                        "1: 0.1.ko.txt, 0.2.ko.txt, 0.3.en.txt, 0.4.en.txt, 0.5.en.txt",
                        "2: 1.1.ko.txt, 1.2.ko.txt, 1.3.en.txt, 1.4.en.txt, 1.5.en.txt",
                        "3: 2.1.ko.txt, 2.2.ko.txt, 2.3.en.txt, 2.4.en.txt, 2.5.en.txt");
    }

    @Test
    void events_pinnedDocuments_areOfOne() {
        List<Document> documents = reports(12);

        Study study = study(Corpus.of(documents, Glossary.EMPTY), pins(), new AtomicInteger());

        assertThat(study.events()).hasSize(11);
        assertThat(study.failures()).isEmpty();
    }

    @Test
    void events_pinsBetweenGivenOnes_areAFailure() {
        List<Document> documents = reports(2);
        Map<Origin, String> given = documents.stream().collect(Collectors.toMap(Document::origin, EventsTest::event));

        Study study = study(corpus(documents, given), pins(), new AtomicInteger());

        assertThat(study.failures()).singleElement().asString().contains("0.1.ko.txt with 1.3.en.txt");
    }

    private static StudyPins pins() {
        return StudyPins.builder()
                .add("0.1.ko.txt", "1.3.en.txt", new Pins.Pin(Pins.Verdict.FORBID, new Bead(List.of(0), List.of(0))))
                .build();
    }
}
