package org.bianmin.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.catalog.Item;

/** The application page of an item. */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record ApplyPage(PageContext page, Item item, FormView form) implements TemplateInstance {

    /** Its address within the language folder. */
    public static String path(Item item) {
        return Paths.guide(item).replace(".html", "-apply.html");
    }
}
