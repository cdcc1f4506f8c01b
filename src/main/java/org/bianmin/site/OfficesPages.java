package org.bianmin.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.catalog.Item;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.Office;
import org.bianmin.catalog.OfficeName;
import org.bianmin.catalog.register.BoundaryMatter;
import org.bianmin.catalog.register.JurisdictionRegisters;
import org.bianmin.catalog.register.Registers;
import org.bianmin.page.PageContext;
import org.bianmin.page.RegisterPaths;

/** The offices of a jurisdiction: telephones as the source gives them, and what each of them handles. */
@Singleton
final class OfficesPages implements PageFamily {

    /**
     * An office on the page.
     *
     * @param handled the items that it handles
     * @param supervised the items that others handle and it supervises
     * @param matters the boundary matters in which it has a share or a step
     */
    record Entry(Office office, List<Item> handled, List<Item> supervised, List<BoundaryMatter> matters) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfficesPage(PageContext page, JurisdictionRegisters registers, List<Entry> entries)
            implements TemplateInstance {}

    private final Registers registers;

    OfficesPages(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return registers.all().stream()
                .flatMap(one -> site.inEachLanguage(
                        RegisterPaths.offices(one.jurisdiction()),
                        one.jurisdiction(),
                        page -> new OfficesPage(page, one, entries(one))));
    }

    static List<Entry> entries(JurisdictionRegisters registers) {
        return registers.jurisdiction().offices().stream()
                .map(office -> entry(registers, office))
                .toList();
    }

    private static Entry entry(JurisdictionRegisters registers, Office office) {
        Jurisdiction jurisdiction = registers.jurisdiction();
        List<BoundaryMatter> matters = registers.boundaries() == null
                ? List.of()
                : registers.boundaries().matters().stream()
                        .filter(matter -> takesPart(matter, office))
                        .toList();
        return new Entry(
                office,
                jurisdiction.items().filter(item -> handles(office, item)).toList(),
                jurisdiction
                        .items()
                        .filter(item -> is(item.supervising(), office) && !handles(office, item))
                        .toList(),
                matters);
    }

    private static boolean handles(Office office, Item item) {
        return office.equals(item.office()) || is(item.implementing(), office);
    }

    private static boolean is(OfficeName name, Office office) {
        return name != null && name.office().equals(office);
    }

    private static boolean takesPart(BoundaryMatter matter, Office office) {
        return Stream.concat(
                        matter.shares().stream().map(share -> share.department()),
                        matter.steps().stream().flatMap(step -> step.who().stream()))
                .anyMatch(name -> is(name, office));
    }
}
