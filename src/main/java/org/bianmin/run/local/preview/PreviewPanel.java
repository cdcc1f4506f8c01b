package org.bianmin.run.local.preview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.ground.text.Messages;

/**
 * What is wrong, in both languages, on top of a page as it was before. A piece of HTML with a style of its own, because the
 * style sheet may be what is being edited.
 */
@CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PreviewPanel(Messages messages, List<EditProblem> mistakes, boolean old) implements TemplateInstance {

    /** Stands here and not in the template: no page that is published styles itself, and this one is not published. */
    private static final String STYLE = """
            <style>
            #bianmin-preview{padding:1rem 1.25rem;background:#fff;color:#1a1a1a;border:.4rem solid #a3161a}
            #bianmin-preview{font:1rem/1.55 system-ui,sans-serif}
            #bianmin-preview h2{margin:0 0 .5rem;color:#a3161a;font-size:1.25rem}
            #bianmin-preview p{margin:.25rem 0}
            #bianmin-preview li{margin:.75rem 0}
            #bianmin-preview code{font-weight:bold;overflow-wrap:anywhere}
            </style>
            """;

    /** The page with the panel as the first thing in its body. */
    String on(String page) {
        int body = page.indexOf("<body");
        int inside = body < 0 ? 0 : page.indexOf('>', body) + 1;
        return page.substring(0, inside) + STYLE + render() + page.substring(inside);
    }

    /** A page of nothing but the panel, where there is no older one. */
    String alone() {
        return on(
                "<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>Bianmin</title><body></body></html>");
    }
}
