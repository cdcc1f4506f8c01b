package org.bianmin.doors.qute;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.ResultNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * HTML that is the same on several pages, made for the first of them and used for all: the words of the site, and what stands
 * between {@code {#once}} and {@code {/once}}. Pages may share one if they have language and root in common, of whatever place
 * they are. Safe for several threads.
 *
 * <p>A template asks for each of its parts by many small steps, which is most of the time that a site takes; a part that is
 * there takes one.
 */
public final class FragmentCache {

    /** A part of a template, made for one object; compared by identity, for whatever it is made of is read once. */
    private static final class Key {
        private final Object part;
        private final Object by;

        Key(Object part, Object by) {
            this.part = part;
            this.by = by;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && part == key.part && by == key.by;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(part) + System.identityHashCode(by);
        }
    }

    /** What was made. Kept in UTF-8 too: to encode it for each page would take longer than to write it. */
    private static final class Made extends ResultNode {
        private final String html;
        private final byte[] utf8;

        Made(String html) {
            this.html = html;
            this.utf8 = html.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void process(Consumer<String> consumer) {
            if (consumer instanceof HtmlSink sink) {
                sink.accept(utf8);
            } else {
                consumer.accept(html);
            }
        }
    }

    private final Map<Object, CompletionStage<ResultNode>> parts = new ConcurrentHashMap<>();

    /** A part that was put; null if there is none. */
    CompletionStage<ResultNode> get(Object part, Object by) {
        return parts.get(by == null ? part : new Key(part, by));
    }

    /**
     * Puts a part.
     *
     * @param part the section of the template, or the key of a message
     * @param by what else the part depends on, or null
     */
    CompletionStage<ResultNode> put(Object part, Object by, String html) {
        CompletionStage<ResultNode> ready = CompletedStage.of(new Made(html));
        parts.put(by == null ? part : new Key(part, by), ready);
        return ready;
    }
}
