package org.bianmin.doors.site.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.doors.site.JsonList;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.doors.site.guide.ListedItem;

/**
 * {@code data/cpsv-ap.jsonld}: every item as a public service of the EU's Core Public Service Vocabulary Application Profile
 * 3.2.0, with its offices and places. The context stands in the file, so that nobody has to fetch one.
 */
@Singleton
@Priority(70)
final class CpsvAp implements PageSource, DataShape {

    private static final String PATH = "data/cpsv-ap.jsonld";

    private final Example example;

    CpsvAp(Example example) {
        this.example = example;
    }

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        ObjectNode head = Json.object();
        head.set("@context", CpsvApTerms.context());
        return Stream.of(new SitePage(PATH, out -> JsonList.write(out, head, "@graph", graph(site))));
    }

    @Override
    public String name() {
        return "cpsv";
    }

    @Override
    public List<String> files(SiteContext site) {
        return List.of(PATH);
    }

    @Override
    public String example(SiteContext site) {
        return Json.indented(new CpsvApService(site).of(example.of(site)));
    }

    @Override
    public int limits() {
        return 6;
    }

    private Stream<ObjectNode> graph(SiteContext site) {
        CpsvApService services = new CpsvApService(site);
        return Stream.concat(
                site.catalog().jurisdictions().stream()
                        .flatMap(jurisdiction -> Stream.concat(
                                Stream.of(CpsvApTerms.place(jurisdiction)),
                                jurisdiction.offices().stream()
                                        .map(office -> CpsvApTerms.organisation(jurisdiction, office)))),
                ListedItem.all(site.catalog(), site.guides()).map(services::of));
    }
}
