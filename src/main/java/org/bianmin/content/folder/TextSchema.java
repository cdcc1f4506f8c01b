package org.bianmin.content.folder;

import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/**
 * Every value is a text or nothing. Whoever reads it knows what it should be and says what is wrong with it; the schema of JSON
 * would first try each against the patterns of all its types, which takes an eighth of the time of reading.
 */
record TextSchema() implements Schema {

    @Override
    public ScalarResolver getScalarResolver() {
        return (value, plain) -> plain && (value.isEmpty() || value.equals("null")) ? Tag.NULL : Tag.STR;
    }

    /** None: only trees are read. */
    @Override
    public Map<Tag, ConstructNode> getSchemaTagConstructors() {
        return Map.of();
    }
}
