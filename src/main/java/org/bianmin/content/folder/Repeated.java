package org.bianmin.content.folder;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bianmin.ground.text.Text;

/**
 * Keeps what a file says again and again in memory once: half of what the lists say of their items has been said of another.
 * Forgotten with the file. Safe for several threads.
 */
final class Repeated {

    private final Map<Text, Text> said = new ConcurrentHashMap<>();

    /** The same text, as it was first met. */
    Text once(Text text) {
        Text before = said.putIfAbsent(text, text);
        return before == null ? text : before;
    }
}
