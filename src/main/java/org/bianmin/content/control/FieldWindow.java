package org.bianmin.content.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * The counter at which the items of an office are handled (综合受理窗口): that of their field where a source gives the field one of its own,
 * otherwise the one for everything (无差别综合受理窗口).
 *
 * @param field what the field is called; null for the counter for everything
 * @param office the office whose items it has, as the list writes it; null for the counter for everything
 * @param basis the clause that says so
 */
public record FieldWindow(Text field, String office, SourceClause basis) {

    /** The kind of control that says which fields have a counter of their own. */
    public static final String KIND = "field-windows";

    /** As written in content: {@code 公安/市公安局=public security; 医保/市医疗保障局=healthcare security}. */
    static List<FieldWindow> list(Control control) {
        return control.setting("windows").stream()
                .flatMap(written -> Arrays.stream(written.split("; ")))
                .map(field -> field.split("[/=]"))
                .map(parts -> new FieldWindow(
                        new Text(parts[0], parts[2]), parts[1], control.basis().get(0)))
                .toList();
    }

    /** That of an item, by what a control says; empty for an item without an office. */
    static Optional<FieldWindow> of(Control control, Item item) {
        if (item.supervising() == null) {
            return Optional.empty();
        }
        return Optional.of(list(control).stream()
                .filter(window -> window.office().equals(item.supervising().zh()))
                .findFirst()
                .orElseGet(() -> new FieldWindow(null, null, control.basis().get(0))));
    }

    /** The end of the key of its name. */
    public String code() {
        return field == null ? "general" : "field";
    }
}
