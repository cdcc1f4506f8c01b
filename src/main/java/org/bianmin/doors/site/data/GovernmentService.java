package org.bianmin.doors.site.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Tier;
import org.bianmin.doors.page.ApplyPage;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.guide.GuideMetadata;
import org.bianmin.doors.site.guide.ListedItem;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/**
 * The item of a guide as a schema.org GovernmentService, in the language of the page. The provider is the department; those
 * who operate the service are the towns and villages where the source names them, else the implementing office.
 */
@Singleton
@Priority(80)
final class GovernmentService implements GuideMetadata, DataShape {

    private final Example example;

    GovernmentService(Example example) {
        this.example = example;
    }

    @Override
    public String of(PageContext page, ListedItem listed) {
        return Json.inScript(tree(page, listed));
    }

    @Override
    public String name() {
        return "schema";
    }

    /** None of its own: it stands in the guides. */
    @Override
    public List<String> files(SiteContext site) {
        return List.of(Language.ZH.code() + "/" + Paths.guide(example.of(site).item()));
    }

    @Override
    public String example(SiteContext site) {
        ListedItem listed = example.of(site);
        return Json.indented(tree(site.pageOf(Language.ZH, Paths.guide(listed.item())), listed));
    }

    @Override
    public int limits() {
        return 5;
    }

    private ObjectNode tree(PageContext page, ListedItem listed) {
        Item item = listed.item();
        ObjectNode node = Json.object().put("@context", "https://schema.org").put("@type", "GovernmentService");
        node.put("@id", Ids.urn(Ids.of(item)));
        node.put("name", item.name().in(page.language()));
        if (item.name().hasEnglish()) {
            node.put("alternateName", item.name().in(page.language().other()));
        }
        ArrayNode identifiers = node.putArray("identifier").add(item.id());
        if (item.codes() != null) {
            Stream.of(item.codes().main(), item.codes().sub())
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(identifiers::add);
        }
        if (item.content() != null) {
            node.put("description", item.content().in(page.language()));
        }
        if (item.type() != null) {
            node.put("serviceType", item.type().text().in(page.language()));
        }
        if (page.isPublic()) {
            node.put("url", page.address(page.language()));
        }
        who(node, page, listed);
        named(
                node.putArray("audience"),
                page,
                "Audience",
                "audienceType",
                listed.facts().audience());
        channels(node.putArray("availableChannel"), page, listed);
        named(
                node.putArray("serviceOutput"),
                page,
                "Thing",
                "name",
                listed.facts().result());
        node.properties()
                .removeIf(
                        entry -> entry.getValue().isArray() && entry.getValue().isEmpty());
        return node;
    }

    private static void who(ObjectNode node, PageContext page, ListedItem listed) {
        Jurisdiction jurisdiction = listed.jurisdiction();
        for (String key : List.of("jurisdiction", "areaServed")) {
            node.putObject(key)
                    .put("@type", "AdministrativeArea")
                    .put("name", jurisdiction.name().in(page.language()));
        }
        if (listed.department() != null) {
            node.set(
                    "provider",
                    organization(page, listed.departmentName(), Ids.urn(Ids.of(jurisdiction, listed.department()))));
        }
        Item item = listed.item();
        ArrayNode operators = node.putArray("serviceOperator");
        Words words = new Words(page.messages());
        for (Tier tier : item.levels()) {
            operators.add(organization(page, words.operator(listed, tier), null));
        }
        if (operators.isEmpty() && item.implementing() != null && item.supervising() != null) {
            operators.add(organization(
                    page,
                    item.implementing().text(),
                    Ids.urn(Ids.of(jurisdiction, item.implementing().office()))));
        }
    }

    /** The form on this site, the telephone and the place: each only where there is one. */
    private static void channels(ArrayNode channels, PageContext page, ListedItem listed) {
        if (listed.item().isApplication()) {
            String form = ApplyPage.path(listed.item());
            channel(channels)
                    .put(
                            "serviceUrl",
                            page.isPublic()
                                    ? page.site() + page.language().code() + "/" + form
                                    : form.substring(form.indexOf('/') + 1))
                    .put("availableLanguage", page.language().tag());
        }
        for (String telephone : listed.telephones()) {
            channel(channels)
                    .putObject("servicePhone")
                    .put("@type", "ContactPoint")
                    .put("telephone", telephone);
        }
        for (Text place : listed.facts().place()) {
            channel(channels)
                    .putObject("serviceLocation")
                    .put("@type", "Place")
                    .put("description", place.in(page.language()));
        }
    }

    private static ObjectNode channel(ArrayNode channels) {
        return channels.addObject().put("@type", "ServiceChannel");
    }

    private static void named(ArrayNode array, PageContext page, String type, String key, List<Text> texts) {
        texts.forEach(text -> array.addObject().put("@type", type).put(key, text.in(page.language())));
    }

    private static ObjectNode organization(PageContext page, Text name, String id) {
        ObjectNode node = Json.object().put("@type", "GovernmentOrganization");
        if (id != null) {
            node.put("@id", id);
        }
        return node.put("name", name.in(page.language()));
    }
}
