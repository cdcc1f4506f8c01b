package org.bianmin.doors.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * The page on which a citizen asks after a case.
 *
 * @param number what was typed as the case number
 * @param numberError what is wrong with it, or null
 * @param secretError what is wrong with the lookup secret, or null
 * @param notice what is to be said above the form, or null
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record LookupPage(
        PageContext page,
        String number,
        String secret,
        Text numberError,
        Text secretError,
        List<ErrorLink> errors,
        Text notice)
        implements TemplateInstance {

    public static final String PATH = "lookup.html";

    public static LookupPage empty(PageContext page) {
        return new LookupPage(page, "", "", null, null, List.of(), null);
    }
}
