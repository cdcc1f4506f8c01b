package org.bianmin.doors.site.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.register.DutyRegister;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** The register of departmental duties: main duties, their tasks, and the items that carry these out. */
@Singleton
final class DutiesPages implements PageSource {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DutiesPage(PageContext page, Jurisdiction jurisdiction, DutyRegister register) implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.registers().all().stream()
                .filter(one -> one.duties() != null)
                .flatMap(one -> site.inEachLanguage(
                        RegisterPaths.dutiesPath(one.jurisdiction()),
                        one.jurisdiction(),
                        page -> new DutiesPage(page, one.jurisdiction(), one.duties())));
    }
}
