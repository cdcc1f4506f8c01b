package org.bianmin.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * How an invocation ended, as the service sees it. Only an error is tried again and reaches a dead-letter queue.
 *
 * @param failed whether the function reported an error
 * @param body the function's answer, or the error object with {@code errorType} and {@code errorMessage}
 */
public record Outcome(boolean failed, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer of a function that has not failed. */
    public JsonNode answer() {
        if (failed) {
            throw new AssertionError("the function failed: " + json());
        }
        return json();
    }

    /** The class of the exception with which the function failed. */
    public String errorType() {
        if (!failed) {
            throw new AssertionError("the function has not failed: " + json());
        }
        return json().path("errorType").asText();
    }

    public String errorMessage() {
        return json().path("errorMessage").asText();
    }
}
