package org.bianmin.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.register.DutyRegister;
import org.bianmin.catalog.register.Registers;
import org.bianmin.page.PageContext;
import org.bianmin.page.RegisterPaths;

/** The register of departmental duties: main duties, their tasks, and the items that carry these out. */
@Singleton
final class DutiesPages implements PageFamily {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DutiesPage(PageContext page, Jurisdiction jurisdiction, DutyRegister register) implements TemplateInstance {}

    private final Registers registers;

    DutiesPages(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return registers.all().stream()
                .filter(one -> one.duties() != null)
                .flatMap(one -> site.inEachLanguage(
                        RegisterPaths.duties(one.jurisdiction()),
                        one.jurisdiction(),
                        page -> new DutiesPage(page, one.jurisdiction(), one.duties())));
    }
}
