package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWritingTest {

    private static final int MANY = 5_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everyPageOfEveryStreamIsWrittenOnce(int threads) {
        Set<String> written = ConcurrentHashMap.newKeySet();
        AtomicInteger count = new AtomicInteger();
        write(threads, List.of(() -> pages("a", MANY), () -> pages("b", 3), Stream::of), page -> {
            written.add(page.path());
            count.incrementAndGet();
        });
        assertEquals(MANY + 3, count.get());
        assertEquals(MANY + 3, written.size());
    }

    @Test
    void aFailureOfAPageIsThatOfTheWhole() {
        IllegalStateException failure = assertThrows(
                IllegalStateException.class,
                () -> write(3, List.of(() -> pages("a", MANY)), page -> {
                    if (page.path().equals("a1000")) {
                        throw new IllegalStateException("page a1000");
                    }
                }));
        // A failure of another thread comes as the cause of one of this thread, of the same class.
        assertTrue(failure.getMessage().endsWith("page a1000"), failure::getMessage);
    }

    @Test
    void aFailureOfAStreamIsThatOfTheWhole() {
        List<Supplier<Stream<SitePage>>> streams = List.of(() -> pages("a", 10), () -> {
            throw new IllegalArgumentException("no pages");
        });
        assertThrows(IllegalArgumentException.class, () -> write(2, streams, page -> {}));
    }

    private static void write(
            int threads, List<Supplier<Stream<SitePage>>> streams, java.util.function.Consumer<SitePage> writer) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            PageWriting.write(pool, streams, writer);
        } finally {
            pool.shutdown();
        }
    }

    private static Stream<SitePage> pages(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> new SitePage(name + i, () -> new byte[] {1}));
    }
}
