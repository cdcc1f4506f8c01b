package org.bianmin.doors.site.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.guide.Facts;
import org.bianmin.content.guide.Paper;
import org.bianmin.content.guide.ProcedureStep;
import org.bianmin.content.guide.Way;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.guide.ListedItem;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/**
 * An item as a CPSV-AP public service. It demands an identifier, a name, a description and a competent authority; the rest is
 * there only where the source says it. Papers are evidence, conditions are requirements, steps are a rule.
 */
final class CpsvApService {

    private final SiteContext site;
    private final Messages messages;
    private final Words words;

    CpsvApService(SiteContext site) {
        this.site = site;
        this.messages = site.catalog().messages();
        this.words = new Words(messages);
    }

    ObjectNode of(ListedItem listed) {
        Item item = listed.item();
        ObjectNode node = Json.object()
                .put("@id", Ids.urn(Ids.of(item)))
                .put("@type", "cpsv:PublicService")
                .put("identifier", item.id());
        node.set("title", Json.byLanguage(item.name()));
        node.set("description", Json.byLanguage(words.description(listed)));
        if (listed.department() != null) {
            node.put("hasCompetentAuthority", Ids.urn(Ids.of(listed.jurisdiction(), listed.department())));
        }
        node.put("spatial", Ids.urn(Ids.of(listed.jurisdiction())));
        keywords(node, item);
        facts(node, item, listed.facts());
        contact(node, listed);
        if (item.isApplication()) {
            thing(node.putArray("hasChannel"), item, "Channel", "channel", 1)
                    .set("description", Json.byLanguage(messages.text("data_channel")));
        }
        if (site.isPublic()) {
            ArrayNode pages = node.putArray("page");
            for (Language language : Language.values()) {
                pages.add(site.address() + language.code() + "/" + Paths.guide(item));
            }
        }
        return node;
    }

    private static void keywords(ObjectNode node, Item item) {
        ArrayNode zh = JsonNodeFactory.instance.arrayNode();
        ArrayNode en = JsonNodeFactory.instance.arrayNode();
        Words.present(
                        item.mainItem(),
                        item.subItem(),
                        item.type() == null ? null : item.type().text())
                .distinct()
                .forEach(text -> {
                    zh.add(text.zh());
                    if (text.hasEnglish()) {
                        en.add(text.en());
                    }
                });
        if (!zh.isEmpty()) {
            ObjectNode keywords = node.putObject("keyword");
            keywords.set(Language.ZH.tag(), zh);
            keywords.set(Language.EN.tag(), en);
        }
    }

    private void facts(ObjectNode node, Item item, Facts facts) {
        described(node, "holdsRequirement", item, "Requirement", facts.audience());
        described(node, "produces", item, "Output", facts.result());
        described(node, "hasCost", item, "Cost", facts.cost());
        papers(node, item, facts.materials());
        if (!facts.steps().isEmpty()) {
            ObjectNode rule = node.putArray("follows").addObject();
            rule.put("@id", Ids.urn(Ids.part(item, "rule", 1)))
                    .put("@type", "cpsv:Rule")
                    .put("identifier", item.id() + "/rule/1");
            rule.set("title", Json.byLanguage(messages.text("section_steps")));
            rule.set(
                    "description",
                    Json.byLanguage(Words.lines(
                            facts.steps().stream().map(ProcedureStep::text).toList())));
        }
    }

    /** Things of which the source has one sentence: it is their name, and the description of a cost, which has no name. */
    private static void described(ObjectNode node, String key, Item item, String type, List<Text> texts) {
        if (texts.isEmpty()) {
            return;
        }
        ArrayNode array = node.putArray(key);
        String term = type.equals("Cost") ? "description" : "title";
        texts.forEach(text -> thing(array, item, type, type.toLowerCase(Locale.ROOT), array.size() + 1)
                .set(term, Json.byLanguage(text)));
    }

    private static void papers(ObjectNode node, Item item, List<Way> ways) {
        if (ways.isEmpty()) {
            return;
        }
        ArrayNode array = node.putArray("hasInput");
        for (Way way : ways) {
            for (Paper paper : way.materials()) {
                ObjectNode evidence = thing(array, item, "Evidence", "evidence", array.size() + 1);
                evidence.set("title", Json.byLanguage(paper.text()));
                if (way.name() != null) {
                    evidence.set("description", Json.byLanguage(way.name()));
                }
            }
        }
    }

    private static void contact(ObjectNode node, ListedItem listed) {
        List<String> telephones = listed.telephones();
        if (!telephones.isEmpty()) {
            ArrayNode numbers = thing(node.putArray("contactPoint"), listed.item(), "ContactPoint", "contact", 1)
                    .putArray("telephone");
            telephones.forEach(numbers::add);
        }
    }

    private static ObjectNode thing(ArrayNode array, Item item, String type, String kind, int number) {
        return array.addObject()
                .put("@id", Ids.urn(Ids.part(item, kind, number)))
                .put("@type", "cv:" + type)
                .put("identifier", item.id() + "/" + kind + "/" + number);
    }
}
