package org.ieum.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A scoring for several threads at once, each with a {@linkplain Scoring#fork() fork} of its own. The results do not
 * depend on how many there are.
 */
final class Forks {
    /** Fewer rows are not worth a thread. */
    private static final int LEAST_ROWS = 64;

    private final List<Scoring> forks;

    private Forks(List<Scoring> forks) {
        this.forks = forks;
    }

    /** The work of one thread on the rows from {@code first} to before {@code last}. */
    interface Work {
        void rows(Scoring scoring, int first, int last);
    }

    /** Makes as many forks as there are processors, as so many rows are worth, and as the scoring gives. */
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

    /**
     * Shares the rows from {@code first} to before {@code last} out in consecutive parts, and waits until all are done.
     */
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
