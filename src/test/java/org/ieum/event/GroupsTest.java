package org.ieum.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static Groups groups(int size, int[]... alike) {
        Groups groups = new Groups(size);
        for (int[] pair : alike) {
            groups.alike(pair[0], pair[1]);
        }
        return groups;
    }

    private static int[] pair(int a, int b) {
        return new int[] {a, b};
    }

    @Test
    void all_nothingAlike_isEachByItself() {
        assertThat(groups(3).all()).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void all_aChainOfSingleOnes_isOneGroup() {
        assertThat(groups(5, pair(4, 2), pair(2, 0)).all()).containsExactly(List.of(0, 2, 4), List.of(1), List.of(3));
    }

    @Test
    void all_oneLikenessBetweenTwoGroups_doesNotJoinThem() {
        assertThat(groups(4, pair(0, 2), pair(1, 3), pair(0, 1)).all()).containsExactly(List.of(0, 2), List.of(1, 3));
    }

    @Test
    void all_likenessOfMost_joinsThem() {
        assertThat(groups(5, pair(0, 2), pair(1, 3), pair(0, 1), pair(2, 3)).all())
                .containsExactly(List.of(0, 1, 2, 3), List.of(4));
    }

    @Test
    void all_joinedByWord_areTogether() {
        Groups groups = groups(4, pair(0, 2), pair(1, 3));
        groups.join(1, 0);

        assertThat(groups.all()).containsExactly(List.of(0, 1, 2, 3));
    }
}
