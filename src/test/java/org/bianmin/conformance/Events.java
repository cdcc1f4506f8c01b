package org.bianmin.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Events in the shapes in which the services send them. */
public final class Events {

    public static final String RULE = "eventbridge-rule";
    public static final String SCHEDULER = "eventbridge-scheduler";
    public static final String SCHEDULER_CONSTANT = "eventbridge-scheduler-constant";
    public static final String S3 = "s3-object-created";
    public static final String FUNCTION_URL = "function-url";
    public static final String HTTP_API = "http-api";

    private Events() {}

    public static String read(String name) throws IOException {
        try (InputStream in = Events.class.getResourceAsStream("/conformance/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
