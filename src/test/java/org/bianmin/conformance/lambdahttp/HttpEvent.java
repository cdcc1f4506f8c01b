package org.bianmin.conformance.lambdahttp;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.bianmin.conformance.Events;

/** A request as a function URL or an HTTP API hands it to a function: an event in payload format 2.0. */
final class HttpEvent {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode event;

    private HttpEvent(ObjectNode event) {
        this.event = event;
    }

    /**
     * A request without a body.
     *
     * @param shape the name of the event whose shape it has
     * @param address path and query
     */
    static HttpEvent of(String shape, String method, String address) throws IOException {
        ObjectNode event = (ObjectNode) JSON.readTree(Events.read(shape));
        String[] parts = address.split("\\?", 2);
        String path = parts[0];
        event.put("rawQueryString", parts.length > 1 ? parts[1] : "");
        event.remove("queryStringParameters");
        event.remove("body");
        event.put("rawPath", path);
        ((ObjectNode) event.at("/requestContext/http")).put("method", method).put("path", path);
        return new HttpEvent(event);
    }

    /** With a body in Base64, as both services send whatever they do not take for text, forms included. */
    HttpEvent body(String type, byte[] body) {
        headers(type, body.length);
        event.put("isBase64Encoded", true).put("body", Base64.getEncoder().encodeToString(body));
        return this;
    }

    /** With a body as it is. */
    HttpEvent text(String type, String body) {
        headers(type, body.getBytes(StandardCharsets.UTF_8).length);
        event.put("isBase64Encoded", false).put("body", body);
        return this;
    }

    /** With cookies, which both services take out of the headers. */
    HttpEvent cookies(Map<String, String> cookies) {
        event.remove("cookies");
        if (!cookies.isEmpty()) {
            cookies.forEach((name, value) -> event.withArray("cookies").add(name + "=" + value));
        }
        return this;
    }

    @Override
    public String toString() {
        return event.toString();
    }

    private void headers(String type, int length) {
        ((ObjectNode) event.get("headers")).put("content-type", type).put("content-length", Integer.toString(length));
    }
}
