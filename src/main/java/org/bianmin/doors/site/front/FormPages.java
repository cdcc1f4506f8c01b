package org.bianmin.doors.site.front;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.urgent.UrgentMatter;
import org.bianmin.doors.page.ApplyPage;
import org.bianmin.doors.page.FormHtml;
import org.bianmin.doors.page.FormOfItem;
import org.bianmin.doors.page.FormSources;
import org.bianmin.doors.page.FormView;
import org.bianmin.doors.page.LookupPage;
import org.bianmin.doors.page.PrivacyNotice;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.settings.Settings;

/** The pages with a form on them, empty: one for each item that can be applied for, and one to ask after a case. */
@Singleton
final class FormPages implements PageSource {

    private final Settings settings;

    FormPages(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        Map<String, FormHtml> known = new ConcurrentHashMap<>();
        return Stream.concat(
                site.catalog().items().filter(Item::isApplication).flatMap(item -> apply(site, item, known)),
                site.inEachLanguage(LookupPage.PATH, null, LookupPage::empty));
    }

    private Stream<SitePage> apply(SiteContext site, Item item, Map<String, FormHtml> known) {
        List<UrgentMatter> urgent = site.content().urgent().of(item);
        FormView form = FormView.empty(
                new FormOfItem(
                        item,
                        site.content().divisions().formOf(site.catalog(), item),
                        new FormSources(site.catalog(), site::guides, site.content()::laws, site::registers)),
                PrivacyNotice.of(site.catalog().messages(), site.content().controls(), settings.operator()));
        return site.inEachLanguage(
                ApplyPage.path(item),
                site.catalog().jurisdictionOf(item),
                page -> new ApplyPage(
                        page,
                        item,
                        urgent,
                        form,
                        "",
                        form.form().isCommon()
                                ? known.computeIfAbsent(
                                        page.language().code() + "/" + item.jurisdiction(),
                                        key -> FormHtml.of(page, form))
                                : FormHtml.of(page, form)));
    }
}
