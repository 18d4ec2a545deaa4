package org.openmash.store.jpa.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Several threads that begin at the same moment. */
final class Together {

    private Together() {}

    static <R> List<R> run(int threads, IntFunction<List<R>> work) {
        CountDownLatch begin = new CountDownLatch(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<R>>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                running.add(pool.submit(() -> {
                    begin.countDown();
                    begin.await();
                    return work.apply(number);
                }));
            }
            List<R> results = new ArrayList<>();
            for (Future<List<R>> one : running) {
                results.addAll(one.get(30, TimeUnit.SECONDS));
            }
            return results;
        } catch (InterruptedException | ExecutionException | TimeoutException trouble) {
            throw new AssertionError(trouble);
        } finally {
            pool.shutdownNow();
        }
    }
}
