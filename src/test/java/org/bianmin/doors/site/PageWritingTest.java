package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
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
        PageWriting.write(threads, Stream.concat(pages("a", MANY), pages("b", 3)), page -> {
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
                () -> PageWriting.write(3, pages("a", MANY), page -> {
                    if (page.path().equals("a1000")) {
                        throw new IllegalStateException("page a1000");
                    }
                }));
        assertEquals("page a1000", failure.getMessage());
    }

    @Test
    void aFailureEndsIt() {
        AtomicInteger begun = new AtomicInteger();
        Stream<SitePage> pages = pages("a", MANY);
        Consumer<SitePage> broken = page -> {
            begun.incrementAndGet();
            throw new IllegalStateException(page.path());
        };
        assertThrows(IllegalStateException.class, () -> PageWriting.write(2, pages, broken));
        assertTrue(begun.get() < MANY / 2, begun::toString);
    }

    @Test
    void aFailureOfTheStreamIsThatOfTheWhole() {
        Stream<SitePage> pages = pages("a", 10).peek(page -> {
            throw new IllegalArgumentException("no pages");
        });
        assertThrows(IllegalArgumentException.class, () -> PageWriting.write(2, pages, page -> {}));
    }

    @Test
    void onlyAHandfulOfPagesWait() {
        AtomicInteger ahead = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Stream<SitePage> pages =
                pages("a", MANY).peek(page -> most.accumulateAndGet(ahead.incrementAndGet(), Math::max));
        PageWriting.write(2, pages, page -> ahead.decrementAndGet());
        assertTrue(most.get() < 50, most::toString);
    }

    private static Stream<SitePage> pages(String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> new SitePage(name + i, () -> new byte[] {1}));
    }
}
