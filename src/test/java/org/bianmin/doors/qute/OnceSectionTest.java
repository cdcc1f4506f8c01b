package org.bianmin.doors.qute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceSectionTest {

    /** Says how often it was asked. */
    public static final class Counter {
        private final AtomicInteger asked = new AtomicInteger();

        public int getNext() {
            return asked.incrementAndGet();
        }
    }

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addSectionHelper(new OnceSection())
            .build();

    private final Counter counter = new Counter();

    @Test
    void whatIsCommonIsMadeOnceForAllPagesThatShareIt() {
        Template template = engine.parse("{counter.next}:{#once in=common}<b>{counter.next}</b>{/once}");
        FragmentCache common = new FragmentCache();
        assertEquals(
                "1:<b>2</b>",
                template.data("counter", counter, "common", common).render());
        assertEquals(
                "3:<b>2</b>",
                template.data("counter", counter, "common", common).render());
        assertEquals(
                "4:<b>5</b>",
                template.data("counter", counter, "common", new FragmentCache()).render());
    }

    @Test
    void whatDependsOnAnObjectIsMadeForEach() {
        Template template =
                engine.parse("{#for word in words}{#once in=common by=word}{word}{counter.next} {/once}{/for}");
        FragmentCache common = new FragmentCache();
        // Two of the same letters, which are two objects.
        String a = new String("a");
        String other = new String("a");
        String made = template.data("counter", counter, "common", common, "words", new String[] {a, other, a})
                .render();
        assertEquals("a1 a2 a1 ", made);
    }

    @Test
    void severalPartsOfATemplateAreKeptApart() {
        Template template = engine.parse("{#once in=common}a{/once}{#once in=common}b{#once in=common}c{/once}{/once}");
        FragmentCache common = new FragmentCache();
        assertEquals("abc", template.data("common", common).render());
        assertEquals("abc", template.data("common", common).render());
    }

    @Test
    void whatWasMadeIsHandedOnInUtf8ToWhoeverTakesIt() {
        Template template = engine.parse("<p>{#once in=common}便民{/once}</p>");
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        List<String> encoded = new ArrayList<>();
        HtmlSink sink = new HtmlSink() {
            @Override
            public void accept(String piece) {
                taken.writeBytes(piece.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void accept(byte[] utf8) {
                taken.writeBytes(utf8);
                encoded.add(new String(utf8, StandardCharsets.UTF_8));
            }
        };
        template.data("common", new FragmentCache()).consume(sink);
        assertEquals("<p>便民</p>", taken.toString(StandardCharsets.UTF_8));
        assertEquals(List.of("便民"), encoded);
    }
}
