package org.ieum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.lexicon.Lexicon;
import org.ieum.term.Glossary;
import org.ieum.text.Lang;
import org.junit.jupiter.api.Test;

class CompanionsTest {
    private static List<Figure> figures(Lang lang, String text) {
        Reading reading = Texts.reading(Texts.document("a.txt", "A", lang, text), Glossary.EMPTY);
        return reading.figures(reading.sentences());
    }

    private static Map<String, String> match(Lang langA, String a, Lang langB, String b) {
        Map<Figure, Figure> matched =
                new Companions(Lexicon.standard(), langA, langB).match(figures(langA, a), figures(langB, b));
        return matched.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().quantity().surface(),
                        entry -> entry.getValue().quantity().surface()));
    }

    @Test
    void match_otherOrder_goesByTheWords() {
        assertThat(match(Lang.KO, "7개국이 의사를, 9개국이 간호사를 보냈다.", Lang.KO, "10개국이 간호사를, 8개국이 의사를 보냈다."))
                .isEqualTo(Map.of("7개국", "8개국", "9개국", "10개국"));
    }

    @Test
    void match_lastOnes_areOneIfTheyShareAnyWord() {
        assertThat(match(Lang.KO, "7개국이 구호 물품을, 9개국이 구호 인력을 보냈다.", Lang.KO, "8개국이 구호 물품을, 10개국이 구호 기금을 보냈다."))
                .isEqualTo(Map.of("7개국", "8개국", "9개국", "10개국"));
    }

    @Test
    void match_moreOnOneSide_isNone() {
        assertThat(match(Lang.KO, "7개국이 의사를, 9개국이 간호사를 보냈다.", Lang.KO, "8개국이 의사를 보냈다."))
                .isEmpty();
    }
}
