package org.bianmin.ground.text;

import java.util.Map;

/** The words of the site itself, from {@code content/messages/}. */
public final class Messages {

    private final Map<String, Text> texts;

    public Messages(Map<String, Text> texts) {
        this.texts = Map.copyOf(texts);
    }

    /**
     * A message.
     *
     * @throws MissingMessageException if there is none of that key
     */
    public Text text(String key) {
        Text text = texts.get(key);
        if (text == null) {
            throw new MissingMessageException(key);
        }
        return text;
    }

    /** A message in which {@code {name}} is replaced by a value in the same language. */
    public Text text(String key, String name, Text value) {
        return text(key).with(name, value);
    }
}
