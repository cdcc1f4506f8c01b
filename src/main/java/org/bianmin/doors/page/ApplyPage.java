package org.bianmin.doors.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.urgent.UrgentMatter;

/**
 * The application page of an item.
 *
 * @param urgent what cannot wait for a form
 * @param person the mark of who is before the browser, empty if nobody has begun after another: a browser fills in again what was typed
 *     into a form whose fields have the same names
 * @param html the parts that do not depend on the item
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ApplyPage(
        PageContext page, Item item, List<UrgentMatter> urgent, FormView form, String person, FormHtml html)
        implements TemplateInstance {

    /** The page of a form as somebody filled it in. */
    public static ApplyPage of(PageContext page, Item item, List<UrgentMatter> urgent, FormView form, String person) {
        return new ApplyPage(page, item, urgent, form, person, FormHtml.of(page, form));
    }

    /** Its address within the language folder. */
    public static String path(Item item) {
        return path(item.jurisdiction(), item.id());
    }

    /** The address for the item of that id, of that jurisdiction. */
    static String path(String place, String item) {
        return Paths.guide(place, item).replace(".html", "-apply.html");
    }
}
