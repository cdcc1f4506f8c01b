package org.bianmin.ground.text;

/** The words of the site lack a row that a page asks for. Its message tells a clerk which one, in both languages. */
public final class MissingMessageException extends RuntimeException {

    MissingMessageException(String key) {
        super("content/messages: 没有「" + key + "」这一行，请补上。There is no row \"" + key + "\"; add it.");
    }
}
