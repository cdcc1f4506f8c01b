package org.bianmin.doors.site.register;

import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.catalog.OfficeName;
import org.bianmin.content.register.BoundaryMatter;
import org.bianmin.content.register.JurisdictionRegisters;

/**
 * An office of a jurisdiction with what it does.
 *
 * @param handled the items that it handles
 * @param supervised the items that others handle and it supervises
 * @param matters the boundary matters in which it has a share or a step
 */
public record OfficeEntry(Office office, List<Item> handled, List<Item> supervised, List<BoundaryMatter> matters) {

    /** Every office of a jurisdiction, in the order of {@code offices.yaml}. */
    public static List<OfficeEntry> of(JurisdictionRegisters registers) {
        return registers.jurisdiction().offices().stream()
                .map(office -> of(registers, office))
                .toList();
    }

    private static OfficeEntry of(JurisdictionRegisters registers, Office office) {
        Jurisdiction jurisdiction = registers.jurisdiction();
        List<BoundaryMatter> matters = registers.boundaries() == null
                ? List.of()
                : registers.boundaries().matters().stream()
                        .filter(matter -> takesPart(matter, office))
                        .toList();
        return new OfficeEntry(
                office,
                jurisdiction.items().filter(item -> handles(office, item)).toList(),
                jurisdiction
                        .items()
                        .filter(item -> is(item.supervising(), office) && !handles(office, item))
                        .toList(),
                matters);
    }

    private static boolean handles(Office office, Item item) {
        return office.is(item.office()) || is(item.implementing(), office);
    }

    private static boolean is(OfficeName name, Office office) {
        return name != null && name.office().is(office);
    }

    private static boolean takesPart(BoundaryMatter matter, Office office) {
        return Stream.concat(
                        matter.shares().stream().map(share -> share.department()),
                        matter.steps().stream().flatMap(step -> step.who().stream()))
                .anyMatch(name -> is(name, office));
    }
}
