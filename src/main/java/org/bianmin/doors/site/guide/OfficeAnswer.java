package org.bianmin.doors.site.guide;

import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.office.OfficeItem;
import org.bianmin.content.office.OfficeSheet;
import org.bianmin.ground.text.Text;

/**
 * What one office has filled in, as the guide of an item shows it.
 *
 * @param office what the office is called
 * @param item what it says of this very item; empty where it says nothing of it
 * @param telephones ready to dial
 * @param current whether it still holds; what does not is shown as expired
 */
public record OfficeAnswer(Text office, OfficeSheet sheet, OfficeItem item, List<String> telephones, boolean current) {

    static OfficeAnswer of(Text office, OfficeSheet sheet, Item item, Jurisdiction jurisdiction, boolean current) {
        return new OfficeAnswer(
                office,
                sheet,
                sheet.of(item).orElseGet(() -> new OfficeItem(item.id(), List.of(), null, null, null)),
                sheet.telephones().stream()
                        .map(number -> dialled(number, jurisdiction))
                        .distinct()
                        .toList(),
                current);
    }

    /** Only a landline without area code gets that of the place. */
    private static String dialled(String number, Jurisdiction jurisdiction) {
        return number.matches("[2-8]\\d{6,7}") ? jurisdiction.dialled(number) : number;
    }

    /** Whether it says where to go, when, or whom to call. */
    public boolean isOfCounter() {
        return sheet.address() != null
                || sheet.hours() != null
                || !telephones.isEmpty()
                || !sheet.windows().isEmpty();
    }

    /** What it says of the item in one sentence, by the code of the question; null where it says nothing. */
    public Text sentence(String question) {
        return switch (question) {
            case "time" -> item.time();
            case "cost" -> item.cost();
            case "note" -> item.note();
            default -> null;
        };
    }

    /** Whether it answers a question, by its code. */
    boolean answers(String question) {
        return switch (question) {
            case "where" -> sheet.address() != null;
            case "hours" -> sheet.hours() != null;
            case "telephone" -> !telephones.isEmpty();
            case "papers" -> !item.papers().isEmpty();
            default -> sentence(question) != null;
        };
    }
}
