package org.bianmin.content.published.internal;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;

/** Whether a text is one JSON value. */
final class JsonForm {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonForm() {}

    /** The line from which on it is none; empty where it is. */
    static OptionalInt brokenAt(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            JSON.readTree(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more than one value");
            }
            return OptionalInt.empty();
        } catch (JsonProcessingException e) {
            return OptionalInt.of(
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
