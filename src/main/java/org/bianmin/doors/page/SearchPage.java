package org.bianmin.doors.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.find.Theme;
import org.bianmin.content.find.ThemeKind;
import org.bianmin.content.find.Themes;

/**
 * The page on which items are looked for: published empty, answered with what was found.
 *
 * @param themes the life events, for who would rather look than type
 * @param otherWords the words of the link to the same search in the other language, in that language
 */
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SearchPage(
        PageContext page, SearchView view, List<Theme> themes, List<Jurisdiction> jurisdictions, String otherWords)
        implements TemplateInstance {

    public static final String PATH = "search.html";

    public static SearchPage of(PageContext page, Catalog catalog, Themes themes, SearchView view) {
        return new SearchPage(
                page,
                view,
                themes.of(ThemeKind.LIFE_EVENT),
                catalog.jurisdictions(),
                page.messages().text("search_other_language").in(page.language().other()));
    }
}
