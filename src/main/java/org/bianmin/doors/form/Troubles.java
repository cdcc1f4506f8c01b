package org.bianmin.doors.form;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.LookupPage;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.request.CurrentRequest;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** The pages of whatever goes wrong, in the language of the address that was asked for. */
@Singleton
class Troubles {

    private static final int MEGA = 1024 * 1024;
    /** Where in {@code /desk/apply/zh/<item>} the item stands. */
    private static final int ITEM = 4;

    private final ContentHolder content;
    private final AnsweredPages pages;
    private final int requestBytes;
    private final CurrentRequest request;

    Troubles(ContentHolder content, AnsweredPages pages, Settings settings, CurrentRequest request) {
        this.request = request;
        this.content = content;
        this.pages = pages;
        this.requestBytes = settings.desk().requestBytes();
    }

    /** The language of an address; Chinese where it names none. */
    static Language language(String path) {
        return Arrays.asList(path.split("/")).contains(Language.EN.code()) ? Language.EN : Language.ZH;
    }

    /** The page for an address of which there is none. */
    TemplateInstance notFound(String path) {
        return new NotFoundPage(pages.home(content.current().catalog(), language(path)));
    }

    /**
     * The page that says why a request was not taken.
     *
     * @param reads whether nothing was sent with it
     */
    TemplateInstance page(Unreadable reason, boolean reads, String path) {
        Catalog catalog = content.current().catalog();
        Language language = language(path);
        PageContext page = pages.home(catalog, language);
        String family = reason.messages() + (reads && reason == Unreadable.OURS ? "_reading" : "");
        return new TroublePage(
                page,
                page.t(family + "_title"),
                page.t(family + "_lead", "most", Text.same(String.valueOf(requestBytes / MEGA))),
                page.t(family + "_remedy"),
                form(catalog, language, path),
                request.id().orElse(null));
    }

    private String form(Catalog catalog, Language language, String path) {
        List<String> parts = Arrays.asList(path.split("/"));
        if (path.startsWith("/desk/lookup/")) {
            return pages.published(language, LookupPage.PATH);
        }
        return path.startsWith("/desk/apply/") && parts.size() > ITEM
                ? catalog.item(parts.get(ITEM))
                        .filter(Item::isApplication)
                        .map(item -> pages.form(language, item))
                        .orElse(null)
                : null;
    }
}
