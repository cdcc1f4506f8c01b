package org.bianmin.doors.site.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.register.JurisdictionRegisters;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** The offices of a jurisdiction: telephones as the source gives them, and what each of them handles. */
@Singleton
final class OfficesPages implements PageSource {

    /**
     * @param telephones whether the source gives any office's
     */
    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfficesPage(PageContext page, JurisdictionRegisters registers, List<OfficeEntry> entries, boolean telephones)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.registers().all().stream()
                .flatMap(one -> site.inEachLanguage(
                        RegisterPaths.officesPath(one.jurisdiction()),
                        one.jurisdiction(),
                        page -> new OfficesPage(page, one, OfficeEntry.of(one), hasTelephones(one))));
    }

    private static boolean hasTelephones(JurisdictionRegisters registers) {
        return registers.jurisdiction().offices().stream()
                .anyMatch(office -> !office.telephones().isEmpty());
    }
}
