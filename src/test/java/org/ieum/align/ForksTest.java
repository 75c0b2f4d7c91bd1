package org.ieum.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.ieum.bitext.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForksTest {
    private record Silent(boolean canFork) implements Scoring {
        @Override
        public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            return 0;
        }

        @Override
        public List<Evidence> explain(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
            return List.of();
        }

        @Override
        public Optional<Scoring> fork() {
            return canFork ? Optional.of(new Silent(true)) : Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0,1", "3,1000", "64,129"})
    void share_anyRows_doesEachOnce(int first, int last) {
        AtomicIntegerArray done = new AtomicIntegerArray(1001);
        Forks.of(new Silent(true), 1000).share(first, last, (scoring, from, to) -> {
            for (int i = from; i < to; i++) {
                done.incrementAndGet(i);
            }
        });
        for (int i = 0; i < done.length(); i++) {
            assertThat(done.get(i)).as("row %d", i).isEqualTo(i >= first && i < last ? 1 : 0);
        }
    }

    @Test
    void share_withoutForks_hasOneThreadDoAll() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Forks.of(new Silent(false), 1000).share(0, 1000, (scoring, from, to) -> {
            assertThat(from).isZero();
            assertThat(to).isEqualTo(1000);
            threads.add(Thread.currentThread());
        });
        assertThat(threads).hasSize(1);
    }
}
