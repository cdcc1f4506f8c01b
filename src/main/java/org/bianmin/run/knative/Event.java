package org.bianmin.run.knative;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A CloudEvent as it came over HTTP: binary, its attributes are headers and its data are the body; structured, it is whole in the body.
 *
 * @param attributes finds an attribute by its name; null where there is none
 * @param prefix what stands before the name of an attribute where it was sent
 * @param data empty where there are none
 * @param field where the data stand; empty for the body
 * @param whole the body of a structured event; empty for a binary one
 */
record Event(UnaryOperator<String> attributes, String prefix, Buffer data, String field, Optional<ObjectNode> whole) {

    private static final String DATA = "data";

    /** What every event has. */
    private static final List<String> REQUIRED = List.of("id", "source", "type");

    static Event binary(MultiMap headers, Buffer body) {
        String prefix = "ce-";
        return new Event(
                name -> headers.get(prefix + name),
                prefix,
                body == null ? Buffer.buffer() : body,
                "",
                Optional.empty());
    }

    /** Empty if the body is no object of JSON. */
    static Optional<Event> structured(ObjectMapper json, Buffer body) {
        try {
            JsonNode read = json.readTree(body == null ? new byte[0] : body.getBytes());
            if (!(read instanceof ObjectNode whole)) {
                return Optional.empty();
            }
            JsonNode data = whole.path(DATA);
            return Optional.of(new Event(
                    name -> whole.path(name).isTextual() ? whole.path(name).textValue() : null,
                    "",
                    data.isMissingNode() || data.isNull()
                            ? Buffer.buffer()
                            : Buffer.buffer(json.writeValueAsBytes(data)),
                    DATA,
                    Optional.of(whole)));
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The attributes that are not there, or not as CloudEvents writes them, by the names under which they were sent. */
    List<String> wrongAttributes() {
        List<String> wrong = new ArrayList<>();
        REQUIRED.stream().filter(name -> isBlank(attributes.apply(name))).forEach(wrong::add);
        String version = attributes.apply("specversion");
        if (version == null || !version.matches("(0|1)\\.[0-9]+")) {
            wrong.add("specversion");
        }
        whole.ifPresent(event -> {
            JsonNode type = event.path("datacontenttype");
            if (!type.isMissingNode() && !type.asText().startsWith("application/json")) {
                wrong.add("datacontenttype");
            }
            if (event.has("data_base64")) {
                wrong.add("data_base64");
            }
        });
        return wrong.stream().map(name -> prefix + name).toList();
    }

    /** The body to hand on: Funqy cannot read an event without data. */
    Buffer withData(ObjectMapper json) {
        if (data.length() > 0 && whole.isEmpty()) {
            return data;
        }
        ObjectNode none = json.createObjectNode();
        try {
            return Buffer.buffer(
                    json.writeValueAsBytes(whole.map(event -> data.length() > 0 ? event : event.set(DATA, none))
                            .orElse(none)));
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
