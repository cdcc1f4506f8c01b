package org.bianmin.doors.site.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.catalog.Term;
import org.bianmin.content.guide.Paper;
import org.bianmin.content.guide.ProcedureStep;
import org.bianmin.content.guide.Way;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.guide.ListedItem;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** Records of HSDS 3.0 in one language. A field of which the source says nothing is left out. */
final class HsdsRecords {

    private final SiteContext site;
    private final Language language;
    private final Words words;

    HsdsRecords(SiteContext site, Language language) {
        this.site = site;
        this.language = language;
        this.words = new Words(site.catalog().messages());
    }

    /** A service. Its status is {@code active}: it stands in a list that is published. */
    ObjectNode service(ListedItem listed) {
        Item item = listed.item();
        ObjectNode node = Json.object()
                .put("id", Ids.of(item).toString())
                .put("name", item.name().in(language));
        alternateName(node, item.name());
        node.put("description", words.description(listed).in(language));
        if (site.isPublic()) {
            node.put("url", site.address() + language.code() + "/" + Paths.guide(item));
        }
        node.put("status", "active");
        words(
                node,
                "application_process",
                listed.facts().steps().stream().map(ProcedureStep::text).toList());
        words(node, "fees_description", listed.facts().cost());
        words(node, "wait_time", listed.facts().duration());
        words(node, "eligibility_description", listed.facts().audience());
        phones(node, item, listed.telephones());
        node.putArray("service_areas")
                .addObject()
                .put("id", Ids.part(item, "area", 1).toString())
                .put("name", listed.jurisdiction().name().in(language));
        if (listed.department() != null) {
            node.set("organization", organization(listed.jurisdiction(), listed.department()));
        }
        papers(node, item, listed.facts().materials());
        if (item.type() != null) {
            type(node, item, item.type());
        }
        return node;
    }

    ObjectNode organization(Jurisdiction jurisdiction, Office office) {
        ObjectNode node = Json.object()
                .put("id", Ids.of(jurisdiction, office).toString())
                .put("name", office.name().in(language));
        alternateName(node, office.name());
        node.put("description", words.office(jurisdiction.name()).in(language));
        if (!office.telephones().isEmpty()) {
            ArrayNode phones = node.putArray("phones");
            office.telephones()
                    .forEach(telephone -> phone(
                            phones,
                            "office/" + jurisdiction.id() + "/" + office.id() + "/phone/" + (phones.size() + 1),
                            jurisdiction.dialled(telephone)));
        }
        return node;
    }

    private void alternateName(ObjectNode node, Text name) {
        if (name.hasEnglish() && !name.en().equals(name.zh())) {
            node.put("alternate_name", name.in(language.other()));
        }
    }

    private void words(ObjectNode node, String key, List<Text> texts) {
        if (!texts.isEmpty()) {
            node.put(key, Words.lines(texts).in(language));
        }
    }

    private static void phones(ObjectNode node, Item item, List<String> telephones) {
        if (!telephones.isEmpty()) {
            ArrayNode phones = node.putArray("phones");
            telephones.forEach(
                    telephone -> phone(phones, "item/" + item.id() + "/phone/" + (phones.size() + 1), telephone));
        }
    }

    private static void phone(ArrayNode phones, String path, String number) {
        phones.addObject()
                .put("id", Ids.of(path).toString())
                .put("number", number)
                .put("type", "voice");
    }

    /** What to bring; where there are several ways, each paper says for which it is. */
    private void papers(ObjectNode node, Item item, List<Way> ways) {
        if (ways.isEmpty()) {
            return;
        }
        ArrayNode papers = node.putArray("required_documents");
        for (Way way : ways) {
            for (Paper paper : way.materials()) {
                papers.addObject()
                        .put("id", Ids.part(item, "evidence", papers.size()).toString())
                        .put(
                                "document",
                                way.name() == null
                                        ? paper.text().in(language)
                                        : way.name().in(language) + " · "
                                                + paper.text().in(language));
            }
        }
    }

    private void type(ObjectNode node, Item item, Term type) {
        ObjectNode attribute = node.putArray("attributes").addObject();
        attribute
                .put("id", Ids.part(item, "type", 1).toString())
                .put("link_id", Ids.of(item).toString())
                .put("link_entity", "service")
                .put("value", type.text().in(language));
        attribute
                .putObject("taxonomy_term")
                .put("id", Ids.of("term/" + type.slug()).toString())
                .put("code", type.slug())
                .put("name", type.text().in(language))
                .put("description", (type.note() == null ? type.text() : type.note()).in(language));
    }
}
