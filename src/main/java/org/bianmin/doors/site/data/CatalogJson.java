package org.bianmin.doors.site.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.OfficeName;
import org.bianmin.content.catalog.Responsibility;
import org.bianmin.content.catalog.Term;
import org.bianmin.content.catalog.Tier;
import org.bianmin.doors.site.JsonList;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Text;

/**
 * {@code data/catalog.json}: every item as open data. The keys up to {@code findings} are a contract with those who read
 * it, and stay as they are; what has no {@code zh} and {@code en} there is the source's own Chinese, and its English
 * stands in {@code english}. An item's remarks on the source are published as {@code findings}, its nature as
 * {@code handling}. {@code levels} is this project's reading; the letters of the source, where it has letters, are
 * {@code levelsInSource}.
 */
@Singleton
final class CatalogJson implements PageSource {

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return Stream.of(new SitePage(
                "data/catalog.json",
                out -> JsonList.write(
                        out,
                        mapper.createObjectNode(),
                        "items",
                        site.catalog().jurisdictions().stream()
                                .flatMap(place -> place.items().map(item -> item(place, item))))));
    }

    private ObjectNode item(Jurisdiction place, Item item) {
        ObjectNode node = mapper.createObjectNode();
        node.put("id", item.id());
        node.put("jurisdiction", item.jurisdiction());
        node.putObject("source")
                .put("document", item.source().document())
                .put("row", item.source().row());
        node.set("name", text(item.name()));
        node.set("mainItem", text(item.mainItem()));
        node.set("subItem", text(item.subItem()));
        if (item.codes() == null) {
            node.putNull("codes");
        } else {
            node.putObject("codes")
                    .put("main", item.codes().main())
                    .put("sub", item.codes().sub());
        }
        node.set("type", text(item.type()));
        ArrayNode levels = node.putArray("levels");
        item.levels().forEach(level -> levels.add(level.code()));
        node.putObject("departments")
                .put("supervising", chinese(item.supervising()))
                .put("implementing", chinese(item.implementing()));
        node.put(
                "delegation",
                item.delegation() == null ? null : item.delegation().text().zh());
        ArrayNode telephones = node.putArray("telephones");
        item.telephones().forEach(telephones::add);
        responsibilities(node, "responsibilities", item, false);
        ArrayNode supervision = node.putArray("supervision");
        item.supervision().forEach(clause -> {
            ObjectNode entry = supervision.addObject().put("clause", clause.number());
            entry.set("text", text(clause.text()));
            if (clause.part() != null) {
                entry.set("part", text(clause.part()));
            }
        });
        ArrayNode findings = node.putArray("findings");
        item.sourceRemarks()
                .forEach(remark ->
                        findings.addObject().put("field", remark.field()).set("text", text(remark.text())));
        beyondContract(node, item);
        node.put("levelsInSource", place.levelMarks(item).isEmpty() ? null : place.levelMarks(item));
        return node;
    }

    private void beyondContract(ObjectNode node, Item item) {
        node.put("handling", item.nature().code());
        node.set("remark", text(item.remark()));
        node.set("content", text(item.content()));
        node.set("office", text(item.office() == null ? null : item.office().name()));
        ObjectNode english = node.putObject("english");
        english.put("unofficial", true);
        english.putObject("departments")
                .put("supervising", english(item.supervising()))
                .put("implementing", english(item.implementing()));
        english.put(
                "delegation",
                item.delegation() == null ? null : item.delegation().text().en());
        responsibilities(english, "responsibilities", item, true);
    }

    private static void responsibilities(ObjectNode node, String key, Item item, boolean english) {
        if (item.responsibilities().isEmpty()) {
            node.putNull(key);
            return;
        }
        ObjectNode tiers = node.putObject(key);
        for (Tier tier : Tier.values()) {
            Responsibility stated = item.responsibilities().get(tier);
            Text words = stated == null ? null : stated.words();
            tiers.put(tier.code(), words == null ? null : english ? words.en() : words.zh());
        }
    }

    private static String chinese(OfficeName office) {
        return office == null ? null : office.zh();
    }

    private static String english(OfficeName office) {
        return office == null ? null : office.office().name().en();
    }

    private ObjectNode text(Term term) {
        return term == null ? null : text(term.text());
    }

    private ObjectNode text(Text text) {
        return text == null
                ? null
                : mapper.createObjectNode().put("zh", text.zh()).put("en", text.en());
    }
}
