package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MonotoneChainTest {
    private static List<Block> blocks(List<Integer> targets) {
        List<Block> blocks = new ArrayList<>();
        for (int target : targets) {
            blocks.add(new Block(blocks.size(), blocks.size() + 1, target, target + 1, 0));
        }
        return blocks;
    }

    private static int longestBySearch(List<Block> blocks) {
        int most = 0;
        for (int set = 0; set < 1 << blocks.size(); set++) {
            int last = -1;
            boolean ascends = true;
            for (int k = 0; k < blocks.size(); k++) {
                if ((set >> k & 1) == 1) {
                    ascends &= blocks.get(k).targetFrom() > last;
                    last = blocks.get(k).targetFrom();
                }
            }
            most = ascends ? Math.max(most, Integer.bitCount(set)) : most;
        }
        return most;
    }

    @Test
    void longest_anyOrder_ascendsAndIsAsLongAsCanBe() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            List<Block> blocks =
                    blocks(random.ints(random.nextInt(9), 0, 9).boxed().toList());
            List<Block> longest = MonotoneChain.longest(blocks);

            assertThat(longest).as("seed %d", seed).hasSize(longestBySearch(blocks));
            assertThat(longest).as("seed %d", seed).isSubsetOf(blocks);
            for (int k = 1; k < longest.size(); k++) {
                assertThat(longest.get(k).targetFrom())
                        .as("seed %d", seed)
                        .isGreaterThan(longest.get(k - 1).targetFrom());
            }
        }
    }
}
