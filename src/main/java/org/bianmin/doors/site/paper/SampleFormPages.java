package org.bianmin.doors.site.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** Each form as a made-up applicant has filled it in (填写范本), to look at or to lay out at the counter. */
@Singleton
final class SampleFormPages implements PageSource {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SampleFormPage(PageContext page, Form form) implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        List<Form> forms = site.catalog()
                .items()
                .filter(Item::isApplication)
                .map(site.catalog()::formOf)
                .distinct()
                .filter(Form::hasSample)
                .toList();
        return forms.stream()
                .flatMap(form ->
                        site.inEachLanguage(Paths.sampleForm(form), null, page -> new SampleFormPage(page, form)));
    }
}
