package org.bianmin.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/** The browser's log of what went over its network. */
final class NetworkLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private NetworkLog() {}

    /** The address that a line of the log says was asked for, if the line says that. */
    static Optional<String> requested(String line) {
        try {
            JsonNode message = JSON.readTree(line).path("message");
            return message.path("method").asText().equals("Network.requestWillBeSent")
                    ? Optional.of(message.at("/params/request/url").asText())
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
