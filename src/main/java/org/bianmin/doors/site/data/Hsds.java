package org.bianmin.doors.site.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bianmin.doors.site.JsonList;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.doors.site.guide.ListedItem;
import org.bianmin.ground.text.Language;

/**
 * {@code data/hsds/}: the items and offices in the Human Services Data Specification 3.0 of Open Referral. It has one language
 * a text, so there is a folder for each; ids are the same in both. Each file is what the HSDS API answers to a listing, as
 * one page.
 */
@Singleton
@Priority(60)
final class Hsds implements PageSource, DataShape {

    private final Example example;

    Hsds(Example example) {
        this.example = example;
    }

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(
                        page(language, "services", site.catalog().items().count(), () -> services(site, language)),
                        page(language, "organizations", offices(site), () -> organizations(site, language))));
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
        return Json.indented(new HsdsRecords(site, Language.EN).service(example.of(site)));
    }

    @Override
    public int limits() {
        return 6;
    }

    private Stream<ObjectNode> services(SiteContext site, Language language) {
        HsdsRecords records = new HsdsRecords(site, language);
        return ListedItem.all(site.catalog(), site.guides()).map(records::service);
    }

    private static long offices(SiteContext site) {
        return site.catalog().jurisdictions().stream()
                .mapToLong(jurisdiction -> jurisdiction.offices().size())
                .sum();
    }

    private static Stream<ObjectNode> organizations(SiteContext site, Language language) {
        HsdsRecords records = new HsdsRecords(site, language);
        return site.catalog().jurisdictions().stream()
                .flatMap(jurisdiction ->
                        jurisdiction.offices().stream().map(office -> records.organization(jurisdiction, office)));
    }

    private static SitePage page(Language language, String records, long count, Supplier<Stream<ObjectNode>> contents) {
        ObjectNode head = Json.object()
                .put("total_items", count)
                .put("total_pages", 1)
                .put("page_number", 1)
                .put("size", count)
                .put("first_page", true)
                .put("last_page", true)
                .put("empty", count == 0);
        return new SitePage(path(language, records), out -> JsonList.write(out, head, "contents", contents.get()));
    }

    private static String path(Language language, String records) {
        return "data/hsds/" + language.code() + "/" + records + ".json";
    }
}
