package org.bianmin.doors.site.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.FormSection;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Text;

/** Each form as a made-up applicant has filled it in (填写范本), to look at or to lay out at the counter. */
@Singleton
final class SampleFormPages implements PageSource {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SampleFormPage(PageContext page, Form form, List<SampleSection> sections) implements TemplateInstance {}

    /** A section as it is shown: of a table its first row. */
    record SampleSection(Text title, List<FormField> fields) {

        static SampleSection of(FormSection section) {
            return new SampleSection(
                    section.title(),
                    section.fields().stream()
                            .filter(field ->
                                    field.cell() == null || field.cell().row() == 1)
                            .toList());
        }
    }

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        Set<String> used = site.catalog()
                .items()
                .filter(Item::isApplication)
                .map(item -> site.catalog().formOf(item).id())
                .collect(Collectors.toSet());
        List<Form> forms = site.catalog().forms().stream()
                .filter(form -> used.contains(form.id()) && form.hasSample())
                .toList();
        return forms.stream()
                .flatMap(form -> site.inEachLanguage(
                        Paths.sampleForm(form), null, page -> new SampleFormPage(page, form, sections(form))));
    }

    private static List<SampleSection> sections(Form form) {
        return form.sections().stream().map(SampleSection::of).toList();
    }
}
