package org.bianmin.site.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.catalog.Language;
import org.bianmin.catalog.guide.Guides;
import org.bianmin.site.ListedItem;
import org.bianmin.site.PageFamily;
import org.bianmin.site.SiteContext;
import org.bianmin.site.SitePage;

/**
 * {@code data/hsds/}: the items and offices in the Human Services Data Specification 3.0 of Open Referral. It has one language
 * a text, so there is a folder for each; ids are the same in both. Each file is what the HSDS API answers to a listing, as
 * one page.
 */
@Singleton
@Priority(60)
final class Hsds implements PageFamily, DataShape {

    private final Guides guides;
    private final Example example;

    Hsds(Guides guides, Example example) {
        this.guides = guides;
        this.example = example;
    }

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(
                        new SitePage(path(language, "services"), () -> Json.file(services(site, language))),
                        new SitePage(path(language, "organizations"), () -> Json.file(organizations(site, language)))));
    }

    @Override
    public String name() {
        return "hsds";
    }

    @Override
    public List<String> files(SiteContext site) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(path(language, "services"), path(language, "organizations")))
                .toList();
    }

    @Override
    public String example(SiteContext site) {
        return Json.indented(new HsdsRecords(site, Language.EN).service(example.of(site.catalog())));
    }

    @Override
    public int limits() {
        return 6;
    }

    private ObjectNode services(SiteContext site, Language language) {
        HsdsRecords records = new HsdsRecords(site, language);
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        ListedItem.all(site.catalog(), guides).map(records::service).forEach(all::add);
        return page(all);
    }

    private static ObjectNode organizations(SiteContext site, Language language) {
        HsdsRecords records = new HsdsRecords(site, language);
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        site.catalog()
                .jurisdictions()
                .forEach(jurisdiction ->
                        jurisdiction.offices().forEach(office -> all.add(records.organization(jurisdiction, office))));
        return page(all);
    }

    private static ObjectNode page(ArrayNode contents) {
        ObjectNode page = Json.object()
                .put("total_items", contents.size())
                .put("total_pages", 1)
                .put("page_number", 1)
                .put("size", contents.size())
                .put("first_page", true)
                .put("last_page", true)
                .put("empty", contents.isEmpty());
        page.set("contents", contents);
        return page;
    }

    private static String path(Language language, String records) {
        return "data/hsds/" + language.code() + "/" + records + ".json";
    }
}
