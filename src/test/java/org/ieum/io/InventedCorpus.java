package org.ieum.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A corpus of any size for measuring how a study and its report grow: invented events, each reported by several invented
 * outlets in two languages, each report with most of the event's facts in an order of its own, now and then with another
 * figure.
 *
 * <pre>{@code java -cp ... org.ieum.io.InventedCorpus DOCUMENTS EVENTS FOLDER}</pre>
 */
final class InventedCorpus {
    private static final List<String> KOREAN_OUTLETS = List.of("나루일보", "가온신문", "한빛통신", "들녘저널", "물결뉴스");
    private static final List<String> ENGLISH_OUTLETS =
            List.of("Lantern Post", "Harbor Ledger", "North Wire", "Meadow Times", "Tide Daily");

    private static final List<Named> PLACES = List.of(
            new Named("누리항", "Nuri Port"),
            new Named("솔마을", "Sol Village"),
            new Named("가람시", "Garam City"),
            new Named("해오름군", "Haeoreum County"),
            new Named("달빛섬", "Dalbit Island"),
            new Named("미르산", "Mount Mir"),
            new Named("온새천", "Onsae Stream"),
            new Named("다솜역", "Dasom Station"));
    private static final List<Named> MATTERS = List.of(
            new Named("방파제", "breakwater"),
            new Named("도서관", "library"),
            new Named("정수장", "water plant"),
            new Named("터널", "tunnel"),
            new Named("양식장", "fish farm"),
            new Named("풍력 발전소", "wind farm"),
            new Named("박물관", "museum"),
            new Named("병원", "hospital"),
            new Named("활주로", "runway"),
            new Named("저수지", "reservoir"));
    private static final List<Named> PERSONS = List.of(
            new Named("강도현", "Kang Do-hyun"),
            new Named("윤서라", "Yoon Seo-ra"),
            new Named("남궁호", "Namgung Ho"),
            new Named("배진우", "Bae Jin-woo"),
            new Named("오하늘", "Oh Ha-neul"));

    /** What can be said of an event: %1 the matter, %2 the place, %3 a person, %4 a figure, %5 a day of the month. */
    private static final List<Named> FACTS = List.of(
            new Named(
                    "%2$s는 %5$d일 새 %1$s 공사를 시작한다고 밝혔다.",
                    "%2$s said on the %5$dth that it will begin work on a new %1$s."),
            new Named("공사비는 %4$d억원이다.", "The work will cost %4$d00 million won."),
            new Named("%3$s 국장은 안전이 가장 중요하다고 말했다.", "Director %3$s said that safety matters most."),
            new Named("주민 %4$d명이 설명회에 참석했다.", "%4$d residents attended a briefing."),
            new Named("환경단체는 계획을 다시 검토하라고 요구했다.", "Environmental groups called for the plan to be reviewed."),
            new Named("%1$s 건설은 3년 전에 처음 제안됐다.", "The %1$s was first proposed three years ago."),
            new Named("정부는 예산의 절반을 지원한다.", "The government will pay half of the budget."),
            new Named("지역 상인들은 계획을 환영했다.", "Local merchants welcomed the plan."),
            new Named(
                    "전문가들은 지진에 대한 대비가 부족하다고 지적했다.", "Experts pointed out that it is poorly prepared for earthquakes."),
            new Named("공사에는 노동자 %4$d명이 투입된다.", "The construction will employ %4$d workers."),
            new Named("법원은 지난달 공사 중지 신청을 기각했다.", "Last month a court rejected a request to stop the construction."),
            new Named(
                    "%3$s 국장은 올해 안에 계약을 맺겠다고 덧붙였다.", "Director %3$s added that the contract will be signed this year."),
            new Named("%2$s의 인구는 지난해 줄었다.", "The population of %2$s fell last year."),
            new Named("의회는 다음 주 예산안을 표결한다.", "The council will vote on the budget next week."));

    /** Something in both languages. */
    private record Named(String korean, String english) {
        String in(boolean isKorean) {
            return isKorean ? korean : english;
        }
    }

    private InventedCorpus() {}

    public static void main(String[] arguments) throws IOException {
        write(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    }

    /** Writes so many documents on so many events; the same every time. */
    static void write(int documents, int events, Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder table = new StringBuilder("file,outlet,date,event\n");
        for (int i = 0; i < documents; i++) {
            int event = i % events;
            int turn = i / events;
            boolean isKorean = turn % 2 == 0;
            String outlet = (isKorean ? KOREAN_OUTLETS : ENGLISH_OUTLETS).get(turn / 2 % KOREAN_OUTLETS.size());
            String file = String.format(Locale.ROOT, "%03d.%s.txt", i, isKorean ? "ko" : "en");
            Files.writeString(folder.resolve(file), text(event, isKorean, new Random(i)));
            table.append(String.format(
                    Locale.ROOT,
                    "%s,%s,2032-%02d-%02d,event %d%n",
                    file,
                    outlet,
                    1 + event % 12,
                    5 + turn % 20,
                    event));
        }
        Files.writeString(folder.resolve("documents.csv"), table.toString().replace("\r", ""));
        Files.writeString(folder.resolve("glossary.csv"), glossary());
    }

    private static String text(int event, boolean isKorean, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 1; i < FACTS.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        order = order.subList(0, FACTS.size() - 4);
        order.add(0, 0);
        return order.stream()
                .map(fact -> sentence(event, fact, isKorean, random.nextInt(20) == 0 ? 1 : 0))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String sentence(int event, int fact, boolean isKorean, int slip) {
        return String.format(
                Locale.ROOT,
                FACTS.get(fact).in(isKorean),
                MATTERS.get(event % MATTERS.size()).in(isKorean),
                PLACES.get(event % PLACES.size()).in(isKorean),
                PERSONS.get(event % PERSONS.size()).in(isKorean),
                20 + (event * 37 + fact * 11) % 400 + slip,
                4 + event % 6);
    }

    private static String glossary() {
        StringBuilder rows = new StringBuilder("concept,lang,term,status\n");
        for (Named matter : MATTERS) {
            String id = matter.english().replace(' ', '-');
            rows.append(id).append(",ko,").append(matter.korean()).append(",preferred\n");
            rows.append(id).append(",en,").append(matter.english()).append(",preferred\n");
        }
        rows.append("construction,ko,공사,preferred\nconstruction,ko,건설,admitted\n");
        rows.append("construction,en,construction,preferred\nconstruction,en,work,admitted\n");
        return rows.toString();
    }
}
