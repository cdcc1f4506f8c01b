package org.bianmin.domain.messages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.bianmin.ground.text.Language;

/**
 * A message to a telephone.
 *
 * @param id by which the other side knows it again
 * @param to the telephone number
 * @param language of the words
 */
public record OutgoingMessage(UUID id, String to, Language language, String words) {

    private static final JsonFactory JSON = new JsonFactory();

    /** As it is handed over: {@code {"id", "channel": "sms", "to", "language": "zh" | "en", "text"}}, UTF-8. */
    public byte[] json() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("id", id.toString());
            json.writeStringField("channel", "sms");
            json.writeStringField("to", to);
            json.writeStringField("language", language.code());
            json.writeStringField("text", words);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Names the message and shows nothing of it. */
    @Override
    public String toString() {
        return "OutgoingMessage[" + id + "]";
    }
}
