package org.bianmin.site;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bianmin.catalog.Item;
import org.bianmin.page.ApplyPage;
import org.bianmin.page.FormHtml;
import org.bianmin.page.FormView;
import org.bianmin.page.LookupPage;

/** The pages with a form on them, empty: one for each item that can be applied for, and one to ask after a case. */
@Singleton
final class FormPages implements PageFamily {

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        Map<String, FormHtml> known = new ConcurrentHashMap<>();
        return Stream.concat(
                site.catalog().items().filter(Item::isApplication).flatMap(item -> apply(site, item, known)),
                site.inEachLanguage(LookupPage.PATH, null, LookupPage::empty));
    }

    private static Stream<SitePage> apply(SiteContext site, Item item, Map<String, FormHtml> known) {
        FormView form = FormView.empty(site.catalog().formOf(item));
        return site.inEachLanguage(
                ApplyPage.path(item),
                site.catalog().jurisdictionOf(item),
                page -> new ApplyPage(
                        page,
                        item,
                        form,
                        known.computeIfAbsent(
                                page.language().code() + "/" + form.form().id(), key -> FormHtml.of(page, form))));
    }
}
