package org.bianmin.doors.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.SitePages;
import org.junit.jupiter.api.Test;

/** The contract of the open data with whoever reads them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CatalogJsonTest extends SitePages {

    @Test
    void theOpenDataKeepTheirContract() throws IOException {
        JsonNode root = new ObjectMapper().readTree(file("data/catalog.json").toFile());
        assertEquals(catalog().items().count(), root.get("items").size());
        Map<String, JsonNode> byId = new HashMap<>();
        root.get("items").forEach(item -> byId.put(item.get("id").asText(), item));
        JsonNode permit = byId.get("east-1");
        List<String> keys = new ArrayList<>();
        permit.fieldNames().forEachRemaining(keys::add);
        assertEquals(
                List.of(
                        "id",
                        "jurisdiction",
                        "source",
                        "name",
                        "mainItem",
                        "subItem",
                        "codes",
                        "type",
                        "levels",
                        "departments",
                        "delegation",
                        "telephones",
                        "responsibilities",
                        "supervision",
                        "findings"),
                keys.subList(0, 15));
        assertEquals("00201410800Y", permit.at("/codes/main").asText());
        assertEquals("县公安局", permit.at("/departments/supervising").asText());
        assertEquals("授权", permit.get("delegation").asText());
        assertTrue(permit.get("type").isNull());
        assertTrue(permit.get("responsibilities").isNull());
        assertEquals(2, permit.get("supervision").size());
        assertEquals(
                "west-document#2",
                byId.get("west-second-2").at("/source/document").asText());
        assertEquals(2, byId.get("west-second-2").at("/source/row").asInt());
        assertTrue(byId.get("west-2").at("/responsibilities/village").isNull());
        assertEquals("town", byId.get("north-1").at("/levels/0").asText());
        assertEquals("village", byId.get("north-1").at("/levels/1").asText());
    }
}
