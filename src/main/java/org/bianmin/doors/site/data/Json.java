package org.bianmin.doors.site.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** Writing trees of JSON. */
final class Json {

    private static final ObjectMapper COMPACT = new ObjectMapper();
    private static final ObjectMapper INDENTED = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A text by BCP 47 tag; a language that it does not have is left out. */
    static ObjectNode byLanguage(Text text) {
        ObjectNode node = object().put(Language.ZH.tag(), text.zh());
        if (text.hasEnglish()) {
            node.put(Language.EN.tag(), text.en());
        }
        return node;
    }

    static byte[] file(JsonNode tree) {
        return (indented(tree) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static String indented(JsonNode tree) {
        return write(INDENTED, tree);
    }

    /** On one line, and so that no browser finds the end of the script in it. */
    static String inScript(JsonNode tree) {
        return write(COMPACT, tree).replace("<", "\\u003c");
    }

    private static String write(ObjectMapper mapper, JsonNode tree) {
        try {
            return mapper.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values can be written", e);
        }
    }
}
