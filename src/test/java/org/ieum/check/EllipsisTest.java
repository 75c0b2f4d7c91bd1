package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.ieum.quantity.Quantity;
import org.ieum.term.Glossary;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class EllipsisTest {
    private static List<String> labels(String text) {
        Reading reading = Texts.reading(Texts.document("a.txt", "A", Lang.EN, text), Glossary.EMPTY);
        return reading.figures(reading.sentences()).stream()
                .map(Figure::quantity)
                .map(Quantity::label)
                .toList();
    }

    @Test
    void resolved_samePreposition_countsTheSame() {
        assertThat(labels("The club has friendships with 30 countries and pacts with seven."))
                .containsExactly("30 countries", "7 countries");
        assertThat(labels("The club has friendships with 30 countries. It has pacts with seven."))
                .containsExactly("30 countries", "7 countries");
    }

    @Test
    void resolved_sameVerb_countsTheSame() {
        assertThat(labels("Some 30 countries send fish, and about 12 send ice."))
                .containsExactly("about 30 countries", "about 12 countries");
    }

    @Test
    void resolved_thousandsOfCounts_takesSeconds() {
        String text = "The club has " + "friendships with 30 countries, pacts with seven, ".repeat(4000) + "and more.";

        List<String> labels = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> labels(text));

        assertThat(labels).hasSize(8000).containsOnly("30 countries", "7 countries");
    }

    @Test
    void resolved_otherwise_isLeftBare() {
        assertThat(labels("The club has friendships with 30 countries and room for 700."))
                .containsExactly("30 countries", "700");
        assertThat(labels("Some 30 countries met; route 12 was closed.")).contains("12");
    }
}
