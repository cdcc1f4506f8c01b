package org.bianmin.doors.page;

import io.quarkus.qute.TemplateExtension;
import org.bianmin.ground.text.Text;

/**
 * The other language beside that of the page, for what somebody shows at a counter: who reads one of them shows it to who reads the
 * other.
 */
@TemplateExtension
final class AlsoExtensions {

    private AlsoExtensions() {}

    /** A message in the other language. */
    static String also(PageContext page, String key) {
        return page.messages().text(key).in(page.language().other());
    }

    /** A text in the other language; null where it has none, or the same words. */
    static String alsoIn(PageContext page, Text text) {
        if (text == null
                || text.languageFor(page.language().other()) != page.language().other()) {
            return null;
        }
        String words = text.in(page.language().other());
        return words.equals(text.in(page.language())) ? null : words;
    }

    /** The language tag of the other language. */
    static String alsoTag(PageContext page) {
        return page.language().other().tag();
    }
}
