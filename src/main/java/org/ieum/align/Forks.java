package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One opinion as several threads have it at once, each by a {@linkplain Scoring#fork() fork} of its own. What they find does not
 * depend on how many there are.
 */
final class Forks {
    /** Fewer rows are not worth a thread. */
    private static final int LEAST_ROWS = 64;

    private final List<Scoring> forks;

    private Forks(List<Scoring> forks) {
        this.forks = forks;
    }

    /** What is done for the rows from first to before last, by one thread. */
    interface Work {
        void rows(Scoring scoring, int first, int last);
    }

    /** As many as there are processors, as the rows are worth, and as can be had. */
    static Forks of(Scoring scoring, int rows) {
        List<Scoring> forks = new ArrayList<>(List.of(scoring));
        int most = Math.min(Runtime.getRuntime().availableProcessors(), rows / LEAST_ROWS);
        while (forks.size() < most) {
            Optional<Scoring> fork = scoring.fork();
            if (fork.isEmpty()) {
                break;
            }
            forks.add(fork.get());
        }
        return new Forks(forks);
    }

    /** Has the rows from first to before last done, in consecutive shares, and waits. */
    void share(int first, int last, Work work) {
        int count = forks.size();
        IntStream.range(0, count)
                .parallel()
                .forEach(k -> work.rows(forks.get(k), place(first, last, k, count), place(first, last, k + 1, count)));
    }

    private static int place(int first, int last, int share, int count) {
        return first + (int) ((long) (last - first) * share / count);
    }
}
