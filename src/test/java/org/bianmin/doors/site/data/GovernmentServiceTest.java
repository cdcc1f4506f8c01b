package org.bianmin.doors.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.guide.ListedItem;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Holds what stands in a guide to the types and properties that schema.org knows: to a list of ours, and to the published
 * vocabulary where it is given ({@code -Dtest.published.schema-org=schemaorg-current-https.jsonld}).
 */
class GovernmentServiceTest {

    private static final String GIVEN = "test.published.schema-org";
    private static final GovernmentService METADATA = new GovernmentService(FixtureSite.EXAMPLE);

    /** The properties that schema.org gives to each type, as far as they are used; {@code @type} goes without saying. */
    private static final Map<String, Set<String>> PROPERTIES = Map.of(
            "GovernmentService",
                    Set.of(
                            "@context",
                            "@id",
                            "name",
                            "alternateName",
                            "identifier",
                            "description",
                            "serviceType",
                            "url",
                            "jurisdiction",
                            "areaServed",
                            "provider",
                            "serviceOperator",
                            "audience",
                            "availableChannel",
                            "serviceOutput"),
            "AdministrativeArea", Set.of("name"),
            "GovernmentOrganization", Set.of("@id", "name"),
            "Audience", Set.of("audienceType"),
            "ServiceChannel", Set.of("serviceUrl", "availableLanguage", "servicePhone", "serviceLocation"),
            "ContactPoint", Set.of("telephone"),
            "Place", Set.of("description"),
            "Thing", Set.of("name"));

    @Test
    void everyItemIsAGovernmentServiceInBothLanguages() {
        List<String> wrong = new ArrayList<>();
        FixtureSite.items().forEach(listed -> {
            for (Language language : Language.values()) {
                JsonNode service = service(FixtureSite.KNOWN, language, listed);
                check(service, listed.item().id(), wrong);
                assertEquals("https://schema.org", service.get("@context").asText());
                assertEquals("GovernmentService", service.get("@type").asText());
                assertEquals(
                        listed.item().name().in(language), service.get("name").asText());
                assertEquals(
                        listed.jurisdiction().name().in(language),
                        service.at("/jurisdiction/name").asText());
                assertTrue(service.has("provider"), listed.item().id());
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    @EnabledIfSystemProperty(named = GIVEN, matches = ".+")
    void everyTypeAndPropertyIsUsedAsThePublishedVocabularySays() {
        Vocabulary published = Vocabulary.read(System.getProperty(GIVEN));
        List<String> wrong = new ArrayList<>();
        FixtureSite.items().forEach(listed -> {
            for (SiteContext site : List.of(FixtureSite.KNOWN, FixtureSite.UNKNOWN)) {
                published.check(
                        service(site, Language.ZH, listed), listed.item().id(), wrong);
            }
        });
        assertEquals(List.of(), wrong);
        JsonNode broken = read("""
            {"@type": "GovernmentService", "telephone": "1", "jurisdiction": {"@type": "Person"},
             "audience": "all", "availableChannel": {"@type": "ServiceChanel"}}\
            """);
        published.check(broken, "x", wrong);
        assertEquals(
                List.of(
                        "x/telephone: not for https://schema.org/GovernmentService",
                        "x/jurisdiction: may not be a https://schema.org/Person",
                        "x/audience: may not be a text",
                        "x/availableChannel: may not be a https://schema.org/ServiceChanel",
                        "x/availableChannel: type https://schema.org/ServiceChanel"),
                wrong);
    }

    @Test
    void aTelephoneIsThereExactlyWhereASourceStatesOne() {
        FixtureSite.items().forEach(listed -> {
            List<String> phones = new ArrayList<>();
            service(FixtureSite.KNOWN, Language.ZH, listed)
                    .path("availableChannel")
                    .forEach(channel -> {
                        if (channel.has("servicePhone")) {
                            phones.add(channel.at("/servicePhone/telephone").asText());
                        }
                    });
            assertEquals(listed.telephones(), phones, listed.item().id());
        });
        assertEquals(0, count("east-1", "servicePhone"));
        assertEquals(2, count("east-5", "servicePhone"));
    }

    @Test
    void aDelegatedItemIsOperatedByTheTownsAndProvidedByTheDepartment() {
        JsonNode service = service(FixtureSite.KNOWN, Language.ZH, FixtureSite.item("east-1"));
        assertEquals("示范省东县各镇", service.at("/serviceOperator/0/name").asText());
        assertEquals(
                FixtureSite.item("east-1").item().supervising().zh(),
                service.at("/provider/name").asText());
        JsonNode both = service(FixtureSite.KNOWN, Language.EN, FixtureSite.item("north-1"));
        assertEquals(2, both.get("serviceOperator").size());
        assertFalse(service(FixtureSite.KNOWN, Language.ZH, FixtureSite.item("east-5"))
                .has("serviceOperator"));
    }

    @Test
    void addressesAreWholeOrRelativeToThePage() {
        ListedItem listed = FixtureSite.item("west-second-1");
        assertFalse(service(FixtureSite.UNKNOWN, Language.ZH, listed).has("url"));
        assertEquals(
                "https://bianmin.example/en/" + Paths.guide(listed.item()),
                service(FixtureSite.KNOWN, Language.EN, listed).get("url").asText());
        JsonNode form = service(FixtureSite.UNKNOWN, Language.ZH, FixtureSite.item("east-1"));
        assertEquals("1-apply.html", form.at("/availableChannel/0/serviceUrl").asText());
    }

    @Test
    void noTextEndsTheScriptThatItStandsIn() {
        ListedItem real = FixtureSite.item("east-5");
        ListedItem evil =
                new ListedItem(real.item(), jurisdiction(real, "</script><!--<script>"), real.list(), real.facts());
        String json = METADATA.of(FixtureSite.KNOWN.pageOf(Language.ZH, "x.html"), evil);
        assertFalse(json.contains("<"), json);
        assertEquals(
                "</script><!--<script>", read(json).at("/jurisdiction/name").asText());
    }

    private static org.bianmin.content.catalog.Jurisdiction jurisdiction(ListedItem listed, String name) {
        org.bianmin.content.catalog.Jurisdiction real = listed.jurisdiction();
        return new org.bianmin.content.catalog.Jurisdiction(
                real.id(),
                Text.same(name),
                real.shortName(),
                real.casePrefix(),
                real.areaCode(),
                real.tiers(),
                real.tierMarks(),
                real.offices(),
                real.lists(),
                real.sourceRemarks());
    }

    private static long count(String item, String key) {
        return service(FixtureSite.KNOWN, Language.ZH, FixtureSite.item(item))
                .findValues(key)
                .size();
    }

    private static void check(JsonNode node, String where, List<String> wrong) {
        if (node.isObject()) {
            Set<String> known = PROPERTIES.getOrDefault(node.path("@type").asText(), Set.of());
            node.properties().forEach(property -> {
                if (!property.getKey().equals("@type") && !known.contains(property.getKey())) {
                    wrong.add(where + ": " + node.path("@type").asText() + "." + property.getKey());
                }
                if (property.getValue().isNull()
                        || property.getValue().isTextual()
                                && property.getValue().asText().isBlank()) {
                    wrong.add(where + ": empty " + property.getKey());
                }
            });
        }
        node.forEach(child -> check(child, where, wrong));
    }

    private static JsonNode service(SiteContext site, Language language, ListedItem listed) {
        return read(METADATA.of(site.pageOf(language, Paths.guide(listed.item())), listed));
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
