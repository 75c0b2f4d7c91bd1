package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.ieum.segment.Segmenter;
import org.ieum.text.Document;
import org.ieum.text.Lang;
import org.ieum.text.Metadata;
import org.ieum.text.Origin;
import org.junit.jupiter.api.Test;

class WritingDayTest {
    private static final Passage KO = Texts.ko("시장은 17일 사직서를 냈다.", "의회는 18일 이를 받아들였다.", "선거는 25일이다.");
    private static final Passage EN =
            Texts.en("The mayor handed in her resignation on Wednesday.", "The council accepted it on Thursday.");

    @Test
    void guess_weekdaysInOneTextDaysInTheOther_layTheOneOnTheOther() {
        LocalDate day = WritingDay.guess(KO, EN).orElseThrow();

        assertThat(day.getDayOfMonth()).isEqualTo(17);
        assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(WritingDay.guess(EN, KO)).contains(day);
    }

    @Test
    void guess_moreDaysMeetThanTheFirst_followsTheMost() {
        Passage en = Texts.en(
                "A council spoke on Monday of what the mayor did on Wednesday.",
                "It had accepted her resignation on Thursday.");

        assertThat(WritingDay.guess(KO, en).orElseThrow().getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
    }

    @Test
    void guess_monthNamedWithTheDay_isThatMonth() {
        Passage en = Texts.en("ANNAM, March 17 - The mayor resigned on Wednesday.", "A vote is due in May.");

        assertThat(WritingDay.guess(KO, en).orElseThrow().getMonthValue()).isEqualTo(3);
    }

    @Test
    void guess_monthNotNamed_isNoneThatTheTextsName() {
        Passage en = Texts.en(
                "The mayor resigned on Wednesday.", "She took office in January and fell ill in March, or in October.");

        assertThat(WritingDay.guess(KO, en).orElseThrow().getMonthValue()).isNotIn(1, 3, 10);
    }

    @Test
    void guess_nothingTells_isNone() {
        assertThat(WritingDay.guess(KO, Texts.en("The mayor resigned."))).isEmpty();
        assertThat(WritingDay.guess(Texts.ko("시장은 사직서를 냈다."), EN)).isEmpty();
        assertThat(WritingDay.guess(Texts.ko(List.of()), Texts.en(List.of()))).isEmpty();
    }

    @Test
    void guess_oneTextIsDated_isNone() {
        Document dated = Document.of(Origin.of("ko.txt"), Lang.KO, "시장은 17일 사직서를 냈다.")
                .withMetadata(Metadata.NONE.withDate(LocalDate.of(2031, 3, 18)));
        Passage ko = new Passage(dated, Segmenter.create().sentences(dated));

        assertThat(WritingDay.guess(ko, EN)).isEmpty();
    }

    @Test
    void align_undatedTexts_meetTheDayInTheWeekday() {
        LexicalScoring words = Texts.freeWords(KO, EN);

        assertThat(words.explain(0, 1, 0, 1)).anyMatch(reason -> reason.words().equals("17일 = Wednesday"));
        assertThat(words.explain(1, 2, 1, 2)).anyMatch(reason -> reason.words().equals("18일 = Thursday"));
        assertThat(words.explain(0, 1, 1, 2)).noneMatch(reason -> reason.words().endsWith("= Thursday"));
    }
}
