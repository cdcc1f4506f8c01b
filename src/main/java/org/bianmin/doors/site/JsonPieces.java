package org.bianmin.doors.site;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.register.Origin;
import org.bianmin.ground.text.Text;

/** Pieces that the open data of all registers have in common. */
public final class JsonPieces {

    private JsonPieces() {}

    /** A text as {@code zh} and {@code en}; null for none. */
    public static ObjectNode text(Text text) {
        return text == null
                ? null
                : JsonNodeFactory.instance.objectNode().put("zh", text.zh()).put("en", text.en());
    }

    public static void texts(ArrayNode array, List<Text> texts) {
        texts.forEach(text -> array.add(text(text)));
    }

    /** The ids of items under {@code items}. */
    public static void items(ObjectNode node, List<Item> items) {
        ArrayNode ids = node.putArray("items");
        items.forEach(item -> ids.add(item.id()));
    }

    /** Document and place under {@code source}. */
    public static void source(ObjectNode node, Origin origin) {
        node.putObject("source").put("document", origin.document().document()).put("place", origin.place());
    }
}
