package org.bianmin.doors.site.data;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** The page that documents the open data: what there is, what it looks like, what it cannot say, and what stays. */
@Singleton
final class DataPages implements PageSource {

    static final String PATH = "data.html";

    private final List<DataShape> shapes;

    DataPages(@All List<DataShape> shapes) {
        this.shapes = shapes;
    }

    /** A section of the page. */
    record Section(String name, List<String> files, String example, List<String> limits) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DataPage(PageContext page, List<Section> sections, long items, String space) implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        List<Section> sections = shapes.stream()
                .map(shape -> new Section(shape.name(), shape.files(site), shape.example(site), shape.limitKeys()))
                .toList();
        long items = site.catalog().items().count();
        return site.inEachLanguage(PATH, null, page -> new DataPage(page, sections, items, Ids.SPACE.toString()));
    }
}
