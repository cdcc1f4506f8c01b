package org.bianmin.doors.site;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

/** Open data in JSON that is one long list, written entry by entry: the list of a large site would not fit into memory. */
public final class JsonList {

    private static final ObjectWriter WRITER =
            new ObjectMapper().writerWithDefaultPrettyPrinter().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private JsonList() {}

    /**
     * Writes an object with a list as its last member, indented, and a line end.
     *
     * @param head the members before
     * @param key of the list
     */
    public static void write(OutputStream out, ObjectNode head, String key, Stream<? extends JsonNode> entries)
            throws IOException {
        try (JsonGenerator json = WRITER.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, JsonNode> member : head.properties()) {
                json.writeFieldName(member.getKey());
                json.writeTree(member.getValue());
            }
            json.writeArrayFieldStart(key);
            for (Iterator<? extends JsonNode> all = entries.iterator(); all.hasNext(); ) {
                json.writeTree(all.next());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }
}
