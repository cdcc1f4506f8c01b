package org.bianmin.doors.site;

import java.util.List;
import java.util.concurrent.CountedCompleter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes pages on all cores. Each stream of pages is gone through by one task, which hands pages to idle threads and
 * makes one by itself where nobody is idle: so all have work to the end, however unequal the streams are, and only a handful
 * of pages wait in memory. Which thread makes which page differs from run to run; what stands in them does not.
 */
final class PageWriting {

    /** How many pages wait for each thread. */
    private static final int AHEAD = 3;

    private PageWriting() {}

    /** Writes all pages; the first failure ends it. */
    static void write(ForkJoinPool threads, List<Supplier<Stream<SitePage>>> streams, Consumer<SitePage> writer) {
        threads.invoke(new All(streams, writer));
    }

    private static final class All extends CountedCompleter<Void> {
        private final List<Supplier<Stream<SitePage>>> streams;
        private final Consumer<SitePage> writer;

        All(List<Supplier<Stream<SitePage>>> streams, Consumer<SitePage> writer) {
            this.streams = streams;
            this.writer = writer;
        }

        @Override
        public void compute() {
            addToPendingCount(streams.size());
            streams.forEach(stream -> new Pages(this, stream, writer).fork());
            tryComplete();
        }
    }

    private static final class Pages extends CountedCompleter<Void> {
        private final Supplier<Stream<SitePage>> stream;
        private final Consumer<SitePage> writer;

        Pages(CountedCompleter<?> all, Supplier<Stream<SitePage>> stream, Consumer<SitePage> writer) {
            super(all);
            this.stream = stream;
            this.writer = writer;
        }

        @Override
        public void compute() {
            stream.get().forEach(page -> {
                if (ForkJoinTask.getSurplusQueuedTaskCount() < AHEAD) {
                    addToPendingCount(1);
                    new One(this, page, writer).fork();
                } else {
                    writer.accept(page);
                }
            });
            tryComplete();
        }
    }

    private static final class One extends CountedCompleter<Void> {
        private final SitePage page;
        private final Consumer<SitePage> writer;

        One(CountedCompleter<?> pages, SitePage page, Consumer<SitePage> writer) {
            super(pages);
            this.page = page;
            this.writer = writer;
        }

        @Override
        public void compute() {
            writer.accept(page);
            tryComplete();
        }
    }
}
