package org.bianmin.doors.site;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes pages on several threads. A bounded queue lets only a handful of pages wait in memory. Which thread makes which page
 * differs from run to run; what stands in them does not.
 */
final class PageWriting {

    /** How many pages wait for each thread. */
    private static final int AHEAD = 8;

    private PageWriting() {}

    /** Writes all pages; the first failure ends it. */
    static void write(int threads, Stream<SitePage> pages, Consumer<SitePage> writer) {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(AHEAD * threads),
                (page, full) -> await(() -> full.getQueue().put(page)));
        try {
            pages.takeWhile(page -> failure.get() == null)
                    .forEach(page -> pool.execute(() -> {
                        try {
                            writer.accept(page);
                        } catch (RuntimeException e) {
                            failure.compareAndSet(null, e);
                        }
                    }));
        } finally {
            pool.shutdown();
            await(() -> pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS));
        }
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    private interface Waiting {
        void run() throws InterruptedException;
    }

    private static void await(Waiting waiting) {
        try {
            waiting.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pages were written", e);
        }
    }
}
