package org.ieum.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ieum.name.NameMatch.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of names and hard non-pairs, written by someone who did not know the code. */
class NameSetTest {

    private record Case(String korean, String latin, boolean pair, String kind) {
        static Case of(String line) {
            String[] cells = line.split("\t");
            return new Case(cells[0], cells[1], !cells[2].equals("other"), cells[3].replaceFirst(":.*", ""));
        }

        boolean isRight() {
            return pair == (Names.compare(korean, latin).verdict() != Verdict.OTHER);
        }

        @Override
        public String toString() {
            return korean + (pair ? " = " : " / ") + latin;
        }
    }

    @ParameterizedTest
    @CsvSource({"names-dev.tsv, 0.98", "names-heldout.tsv, 0.97"})
    void compare_independentSet_reachesF1(String file, double bar) {
        List<Case> cases = Tables.lines(file).stream().map(Case::of).toList();
        List<Case> wrong = cases.stream().filter(c -> !c.isRight()).toList();
        double pairs = cases.stream().filter(Case::pair).count();
        double missed = wrong.stream().filter(Case::pair).count();
        double found = pairs - missed;
        double f1 = 2 * found / (2 * found + missed + (wrong.size() - missed));
        assertThat(pairs).isGreaterThan(400);
        assertThat(cases.size() - pairs).isGreaterThan(400);
        assertThat(f1).as("F1 %.4f; wrong by kind: %s", f1, byKind(wrong)).isGreaterThanOrEqualTo(bar);
    }

    private static Map<String, List<Case>> byKind(List<Case> cases) {
        Map<String, List<Case>> byKind = new TreeMap<>();
        cases.forEach(
                c -> byKind.computeIfAbsent(c.kind(), kind -> new ArrayList<>()).add(c));
        return byKind;
    }
}
