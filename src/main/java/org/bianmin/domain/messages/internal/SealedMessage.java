package org.bianmin.domain.messages.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.bianmin.domain.messages.OutgoingMessage;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.text.Language;

/** A message as it is kept, sealed. */
public final class SealedMessage {

    private static final String WHAT = "message";
    private static final ObjectMapper JSON = new ObjectMapper();

    private SealedMessage() {}

    public static byte[] seal(DataKey key, OutgoingMessage message) {
        return key.seal(WHAT, message.json());
    }

    public static OutgoingMessage open(DataKey key, UUID id, byte[] sealed) {
        try {
            JsonNode read = JSON.readTree(key.open(WHAT, sealed));
            return new OutgoingMessage(
                    id,
                    read.get("to").asText(),
                    Language.of(read.get("language").asText()).orElseThrow(),
                    read.get("text").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
