package org.ieum.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ieum.text.IeumException;

/** Runs jobs, several at a time, and gives their results in the order of the jobs. */
final class Batch {
    private Batch() {}

    /** What came of a job: a value or a failure. */
    record Result<T>(Optional<T> value, Optional<Exception> failure) {}

    static <T> List<Result<T>> run(List<Callable<T>> jobs, int threads) {
        int workers = Math.min(threads, jobs.size());
        return workers < 2 ? jobs.stream().map(Batch::run).toList() : parallel(jobs, workers);
    }

    private static <T> Result<T> run(Callable<T> job) {
        try {
            return new Result<>(Optional.of(job.call()), Optional.empty());
        } catch (Exception e) {
            return new Result<>(Optional.empty(), Optional.of(e));
        }
    }

    private static <T> List<Result<T>> parallel(List<Callable<T>> jobs, int workers) {
        ExecutorService pool = Executors.newFixedThreadPool(workers, Batch::daemon);
        try {
            List<Future<Result<T>>> futures = new ArrayList<>();
            jobs.forEach(job -> futures.add(pool.submit(() -> run(job))));
            List<Result<T>> results = new ArrayList<>();
            for (Future<Result<T>> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IeumException("the study was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "ieum-study");
        thread.setDaemon(true);
        return thread;
    }
}
