package org.bianmin.local.preview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.catalog.Messages;

/**
 * What is wrong, in both languages, on top of a page as it was before. A piece of HTML with a style of its own, because the
 * style sheet may be what is being edited.
 */
@CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PreviewPanel(Messages messages, List<Mistake> mistakes, boolean old) implements TemplateInstance {

    /** The page with the panel as the first thing in its body. */
    String on(String page) {
        int body = page.indexOf("<body");
        int inside = body < 0 ? 0 : page.indexOf('>', body) + 1;
        return page.substring(0, inside) + render() + page.substring(inside);
    }

    /** A page of nothing but the panel, where there is no older one. */
    String alone() {
        return on(
                "<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>Bianmin</title><body></body></html>");
    }
}
