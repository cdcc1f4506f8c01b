package org.bianmin.doors.site;

import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.calendar.HolidaySchedule;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.change.Changes;
import org.bianmin.content.find.Themes;
import org.bianmin.content.guide.Guides;
import org.bianmin.content.register.Registers;
import org.bianmin.doors.page.Assets;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.qute.FragmentCache;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/**
 * What the page families work from.
 *
 * @param content all of it, as it is for this run
 * @param today the day of this run, by which what has an end still holds or does not
 * @param stale whether a text's English is older than its Chinese
 * @param address the public address of the site, ending in a slash, or empty where it is not known
 * @param desk where forms are sent to, ending in a slash
 * @param common what the pages of a language and root share; empty at first, safe for several threads
 */
public record SiteContext(
        Snapshot content,
        LocalDate today,
        Assets assets,
        Predicate<Text> stale,
        String address,
        String desk,
        Map<String, FragmentCache> common) {

    public SiteContext(
            Snapshot content, LocalDate today, Assets assets, Predicate<Text> stale, String address, String desk) {
        this(content, today, assets, stale, address, desk, new ConcurrentHashMap<>());
    }

    public Catalog catalog() {
        return content.catalog();
    }

    public Guides guides() {
        return content.guides();
    }

    public Registers registers() {
        return content.registers();
    }

    public Changes changes() {
        return content.changes();
    }

    public Themes themes() {
        return content.themes();
    }

    public HolidaySchedule calendar() {
        return content.calendar();
    }

    /** Whether the site knows under which address the public finds it; else it can only speak of itself relatively. */
    public boolean isPublic() {
        return PageContext.isAbsolute(address);
    }

    /**
     * A page in each language.
     *
     * @param path within the language folder
     * @param jurisdiction the one that it belongs to, or null
     */
    public Stream<SitePage> inEachLanguage(
            String path, Jurisdiction jurisdiction, Function<PageContext, TemplateInstance> template) {
        return Arrays.stream(Language.values())
                .map(language -> SitePage.of(
                        language.code() + "/" + path, () -> template.apply(context(language, path, jurisdiction))));
    }

    /** The context of a page that belongs to no jurisdiction, or of another page that is only spoken of. */
    public PageContext pageOf(Language language, String path) {
        return context(language, path, null);
    }

    /**
     * The context of a page that stands above both languages.
     *
     * @param root what leads from the page to the root of the site
     */
    public PageContext top(Language language, String root) {
        return context(language, "index.html", null, root);
    }

    private PageContext context(Language language, String path, Jurisdiction jurisdiction) {
        String root = "../".repeat((int) path.chars().filter(c -> c == '/').count() + 1);
        return context(language, path, jurisdiction, root);
    }

    private PageContext context(Language language, String path, Jurisdiction jurisdiction, String root) {
        return new PageContext(
                language,
                path,
                root,
                address,
                desk,
                null,
                jurisdiction == null ? null : jurisdiction.name(),
                catalog().messages(),
                assets,
                stale,
                common.computeIfAbsent(language.code() + root, key -> new FragmentCache()));
    }
}
