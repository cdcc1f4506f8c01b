package org.bianmin.doors.site.change;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.change.Change;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Language;

/** What was changed in a jurisdiction's catalog, when and why: a page, and a feed to subscribe to. */
@Singleton
final class ChangePages implements PageSource {

    private final String authority;

    ChangePages(Settings settings) {
        this.authority = settings.feed().authority();
    }

    /** A change and those of its items that are still there. */
    record Entry(Change change, List<Item> items) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChangesPage(PageContext page, Jurisdiction jurisdiction, List<Entry> entries) implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.catalog().jurisdictions().stream()
                .flatMap(jurisdiction -> Stream.concat(page(site, jurisdiction), feeds(site, jurisdiction)));
    }

    private Stream<SitePage> page(SiteContext site, Jurisdiction jurisdiction) {
        List<Entry> entries = site.changes().of(jurisdiction.id()).stream()
                .map(change -> new Entry(change, items(site.catalog(), change)))
                .toList();
        return site.inEachLanguage(
                ChangePaths.changesPath(jurisdiction),
                jurisdiction,
                page -> new ChangesPage(page, jurisdiction, entries));
    }

    private Stream<SitePage> feeds(SiteContext site, Jurisdiction jurisdiction) {
        List<Change> all = site.changes().of(jurisdiction.id());
        return Stream.of(Language.values())
                .filter(language -> !all.isEmpty())
                .map(language -> new SitePage(
                        language.code() + "/" + ChangePaths.feedPath(jurisdiction),
                        () -> new ChangeFeed(site.catalog(), site.address(), authority, language)
                                .write(jurisdiction, all)));
    }

    private static List<Item> items(Catalog catalog, Change change) {
        return change.items().stream()
                .map(catalog::item)
                .flatMap(Optional::stream)
                .toList();
    }
}
