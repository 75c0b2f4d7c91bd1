package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "evaluate, evaluation",
        "exclude, exclusion",
        "retire, retirement",
        "operate, operator",
        "vote, voter",
        "politics, political",
    })
    void of_wordsOfOneStem_areFoundFromEither(String one, String other) {
        assertThat(Stems.of(one, new TreeSet<>(List.of(one, other, "zebra")))).containsExactly(other);
        assertThat(Stems.of(other, new TreeSet<>(List.of(one, other, "zebra")))).containsExactly(one);
    }

    @ParameterizedTest
    @CsvSource({"contract, control", "resign, resident", "art, artist", "market, marksman", "plan, planet"})
    void of_wordsThatOnlyBeginAlike_areNone(String one, String other) {
        assertThat(Stems.of(one, new TreeSet<>(List.of(other)))).isEmpty();
        assertThat(Stems.of(other, new TreeSet<>(List.of(one)))).isEmpty();
    }
}
