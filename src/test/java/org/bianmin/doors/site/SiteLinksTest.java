package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.ApplyPage;
import org.bianmin.doors.page.Paths;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.SitePages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Goes through every page and every link of a site, whatever content it is made of. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
public class SiteLinksTest extends SitePages {

    @Test
    void everyInternalLinkLeadsToAPageAndToAPlaceOnIt() {
        List<String> dead = new ArrayList<>();
        for (String path : site.html()) {
            for (Element element : page(path).select("a[href], link[href], script[src], img[src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!leadsSomewhere(path, link)) {
                    dead.add(path + " -> " + link);
                }
            }
        }
        assertEquals(List.of(), dead);
        assertTrue(site.html().size() > 2 * catalog().items().count());
    }

    @Test
    void everyPageIsThereInBothLanguagesAndSaysSo() {
        Set<String> zh = under("zh");
        assertEquals(zh, under("en"));
        for (String name : zh) {
            Document page = zh(name);
            assertEquals("zh-CN", page.selectFirst("html").attr("lang"), name);
            Element english = page.selectFirst("link[rel=alternate][hreflang=en]");
            assertEquals(
                    Path.of("en", name),
                    Path.of("zh", name).resolveSibling(english.attr("href")).normalize());
            assertTrue(page.selectFirst("link[hreflang=x-default]") != null, name);
        }
    }

    @Test
    void everyItemHasAGuideAndEveryOneThatIsHandledHasAForm() {
        List<String> pages = site.html();
        for (Item item : catalog().items().toList()) {
            Document guide = zh(Paths.guide(item));
            assertEquals(item.name().zh(), guide.selectFirst("h1").text(), item.id());
            assertTrue(guide.selectFirst(".src").text().contains(item.source().document()), item.id());
            assertEquals(item.isApplication(), pages.contains("zh/" + ApplyPage.path(item)), item.id());
            if (item.isApplication()) {
                assertEquals(
                        "/desk/apply/zh/" + item.id(),
                        zh(ApplyPage.path(item)).selectFirst("form").attr("action"));
            }
        }
    }

    @Test
    void noPageAsksAnythingOfAnotherHost() {
        for (String path : site.html()) {
            assertEquals(
                    0,
                    page(path)
                            .select("[src^=http], link[href^=http], [src^=//], link[href^=//]")
                            .size(),
                    path);
        }
    }

    private Set<String> under(String language) {
        return site.html().stream()
                .filter(path -> path.startsWith(language + "/"))
                .map(path -> path.substring(language.length() + 1))
                .collect(Collectors.toSet());
    }

    private boolean leadsSomewhere(String page, String link) {
        if (link.startsWith("tel:") || link.startsWith("/desk/")) {
            return true;
        }
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? file(page)
                : parts[0].startsWith("/")
                        ? file(parts[0].substring(1))
                        : file(page).resolveSibling(parts[0]).normalize();
        if (!Files.isRegularFile(target)) {
            return false;
        }
        boolean display =
                parts.length == 2 && Set.of("plain", "light", "system").contains(parts[1]);
        return parts.length == 1
                || display
                || page(site.folder().relativize(target).toString()).getElementById(parts[1]) != null;
    }
}
