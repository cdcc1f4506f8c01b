package org.bianmin.doors.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.ground.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Holds the records to JSON Schema: our own of what HSDS 3.0 demands, and the published ones where their folder is given
 * ({@code -Dtest.published.hsds=schema/compiled}).
 */
class HsdsTest {

    private static final Path OURS = Path.of("src/test/resources/shapes/hsds-service.json");
    private static final String GIVEN = "test.published.hsds";
    private static final Hsds FILES = new Hsds(FixtureSite.EXAMPLE);

    @Test
    void everyServiceConformsInBothLanguages() throws IOException {
        JsonSchema schema = schema(OURS);
        for (SiteContext site : List.of(FixtureSite.KNOWN, FixtureSite.UNKNOWN)) {
            for (Language language : Language.values()) {
                JsonNode page = read(site, language, "services");
                assertEquals(
                        FixtureSite.CATALOG.items().count(),
                        page.get("contents").size());
                assertEquals(
                        page.get("contents").size(), page.get("total_items").asInt());
                assertEquals(List.of(), errors(schema, page.get("contents")));
            }
        }
    }

    @Test
    @EnabledIfSystemProperty(named = GIVEN, matches = ".+")
    void everyRecordConformsToThePublishedSchema() throws IOException {
        Path folder = Path.of(System.getProperty(GIVEN));
        for (String records : List.of("service", "organization")) {
            JsonSchema schema = schema(folder.resolve(records + ".json"));
            for (Language language : Language.values()) {
                JsonNode contents =
                        read(FixtureSite.KNOWN, language, records + "s").get("contents");
                assertEquals(List.of(), errors(schema, contents));
                ((ObjectNode) contents.get(0)).remove("name");
                assertEquals(1, errors(schema, contents).size());
            }
        }
    }

    @Test
    void aServiceWithoutStatusOrWithAnIdOfAnotherKindIsFound() throws IOException {
        JsonNode contents = read(FixtureSite.KNOWN, Language.ZH, "services").get("contents");
        ((ObjectNode) contents.get(0)).remove("status");
        ((ObjectNode) contents.get(1)).put("id", "east-2");
        assertFalse(errors(schema(OURS), contents).stream().noneMatch(error -> error.startsWith("0 ")));
        assertFalse(errors(schema(OURS), contents).stream().noneMatch(error -> error.startsWith("1 ")));
    }

    @Test
    void theSameThingHasTheSameIdInBothLanguagesAndNoOtherHasIt() throws IOException {
        Map<String, String> names = new HashMap<>();
        for (String records : List.of("services", "organizations")) {
            JsonNode zh = read(FixtureSite.UNKNOWN, Language.ZH, records).get("contents");
            JsonNode en = read(FixtureSite.UNKNOWN, Language.EN, records).get("contents");
            for (int i = 0; i < zh.size(); i++) {
                assertEquals(zh.get(i).get("id"), en.get(i).get("id"));
                assertEquals(
                        null,
                        names.put(
                                zh.get(i).get("id").asText(),
                                zh.get(i).get("name").asText()));
            }
        }
        read(FixtureSite.UNKNOWN, Language.ZH, "services")
                .get("contents")
                .forEach(service -> assertTrue(
                        names.containsKey(service.at("/organization/id").asText()), service.toString()));
    }

    @Test
    void nothingIsStatedThatNoSourceStates() throws IOException {
        Map<String, JsonNode> byId = new HashMap<>();
        read(FixtureSite.UNKNOWN, Language.ZH, "services")
                .get("contents")
                .forEach(service -> byId.put(service.get("id").asText(), service));
        FixtureSite.items().forEach(listed -> {
            JsonNode service = byId.get(Ids.of(listed.item()).toString());
            String id = listed.item().id();
            assertEquals(listed.telephones(), service.path("phones").findValuesAsText("number"), id);
            assertEquals(!listed.facts().cost().isEmpty(), service.has("fees_description"), id);
            assertEquals(!listed.facts().duration().isEmpty(), service.has("wait_time"), id);
            assertEquals(!listed.facts().materials().isEmpty(), service.has("required_documents"), id);
            assertFalse(service.has("schedules") || service.has("url") || service.has("email"), id);
        });
    }

    private static JsonNode read(SiteContext site, Language language, String records) throws IOException {
        return new ObjectMapper()
                .readTree(FixtureSite.file(FILES, site, "data/hsds/" + language.code() + "/" + records + ".json"));
    }

    private static JsonSchema schema(Path file) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        Files.readString(file),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    /** Each begins with the number of its record. */
    private static List<String> errors(JsonSchema schema, JsonNode contents) {
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            for (var message : schema.validate(contents.get(i))) {
                errors.add(i + " " + message.getMessage());
            }
        }
        return errors;
    }
}
