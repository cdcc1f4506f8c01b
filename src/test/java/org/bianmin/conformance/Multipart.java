package org.bianmin.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with files, as a browser sends it. */
public final class Multipart {

    public static final String TYPE = "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW";

    private static final String BOUNDARY = "------WebKitFormBoundary7MA4YWxkTrZu0gW";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public Multipart(Map<String, String> fields) {
        fields.forEach((name, value) ->
                text(BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
    }

    public Multipart file(String name, String fileName, String mediaType, byte[] content) {
        text(BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n");
        out.writeBytes(content);
        text("\r\n");
        return this;
    }

    public byte[] body() {
        text(BOUNDARY + "--\r\n");
        return out.toByteArray();
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
