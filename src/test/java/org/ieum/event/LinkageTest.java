package org.ieum.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.event.Linkage.Couple;
import org.junit.jupiter.api.Test;

class LinkageTest {
    private static final double MIDDLING = .63;

    private final Map<Couple, Double> likenesses = new LinkedHashMap<>();

    private LinkageTest compared(int a, int b, double likeness) {
        likenesses.put(Couple.of(a, b), likeness);
        return this;
    }

    private List<List<Integer>> joined(Groups groups, int members) {
        Linkage.join(groups, members, likenesses);
        return groups.all();
    }

    /** Numbers 0 to 2 are one group, 3 to 5 another. */
    private static Groups threes() {
        Groups groups = new Groups(6);
        groups.join(0, 1);
        groups.join(0, 2);
        groups.join(3, 4);
        groups.join(3, 5);
        return groups;
    }

    @Test
    void join_middlingLikenessOfTwo_leavesThemApart() {
        assertThat(compared(0, 1, MIDDLING).joined(new Groups(2), 2)).hasSize(2);
    }

    @Test
    void join_middlingLikenessOfAllOfTwoGroups_joinsThem() {
        for (int a = 0; a < 3; a++) {
            for (int b = 3; b < 6; b++) {
                compared(a, b, MIDDLING);
            }
        }
        assertThat(joined(threes(), 6)).containsExactly(List.of(0, 1, 2, 3, 4, 5));
    }

    @Test
    void join_oneStrongLikenessOfTwoGroups_leavesThemApart() {
        assertThat(compared(1, 4, 2).joined(threes(), 6)).hasSize(2);
    }

    @Test
    void join_clearLikenessWithoutRival_joinsTwo() {
        assertThat(compared(0, 1, .7).compared(1, 2, .4).joined(new Groups(3), 3))
                .containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void join_clearLikenessWithRival_joinsNeither() {
        assertThat(compared(0, 1, .7).compared(1, 2, .65).joined(new Groups(3), 3))
                .hasSize(3);
    }

    @Test
    void join_groupBecomesLikerByGrowing_joinsTheThird() {
        compared(0, 1, 1).compared(0, 2, .9).compared(1, 2, .7);
        assertThat(joined(new Groups(3), 3)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void join_whateverTheOrder_givesTheSameGroups() {
        compared(2, 3, .7).compared(0, 1, 1).compared(1, 2, .2);
        Map<Couple, Double> reversed = new LinkedHashMap<>();
        List.copyOf(likenesses.keySet()).stream()
                .sorted((x, y) -> Integer.compare(y.a(), x.a()))
                .forEach(couple -> reversed.put(couple, likenesses.get(couple)));
        Groups other = new Groups(4);
        Linkage.join(other, 4, reversed);
        assertThat(other.all()).isEqualTo(joined(new Groups(4), 4)).containsExactly(List.of(0, 1), List.of(2, 3));
    }
}
