package org.bianmin.doors.site.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.register.JurisdictionRegisters;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** The page about a jurisdiction's office: which registers there are, and what looks wrong in its sources. */
@Singleton
final class RegistersPages implements PageSource {

    /**
     * @param missing the messages for the registers that the jurisdiction's sources do not hold
     */
    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegistersPage(PageContext page, JurisdictionRegisters registers, List<String> missing)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.registers().all().stream()
                .flatMap(one -> site.inEachLanguage(
                        RegisterPaths.registersPath(one.jurisdiction()),
                        one.jurisdiction(),
                        page -> new RegistersPage(page, one, missing(one))));
    }

    private static List<String> missing(JurisdictionRegisters registers) {
        List<String> keys = new ArrayList<>();
        if (registers.duties() == null) {
            keys.add("reg_duties");
        }
        if (registers.boundaries() == null) {
            keys.add("reg_boundaries");
        }
        boolean supervisedByRow = registers
                .jurisdiction()
                .items()
                .anyMatch(item -> !item.supervision().isEmpty());
        if (registers.regimes() == null && !supervisedByRow) {
            keys.add("reg_regimes");
        }
        if (registers.handbook() == null) {
            keys.add("reg_handbook");
        }
        return keys;
    }
}
