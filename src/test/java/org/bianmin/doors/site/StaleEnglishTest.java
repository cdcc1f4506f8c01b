package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.support.Content;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.WholeSites;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changed Chinese with its old English, on the page. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StaleEnglishTest {

    @Inject
    SiteGenerator generator;

    @Test
    void changedChineseShowsItsEnglishAsOlder(@TempDir Path temp) throws IOException {
        ContentFolder content = Content.copy(temp.resolve("content"));
        Content.replace(content, "jurisdictions/east/items.csv", "2,query,政策咨询,", "2,query,政策和办事咨询,");
        Path out = temp.resolve("site");
        generator.generate(Content.snapshot(content), out, made -> {});
        WholeSites.count("fixture, edited");
        assertTrue(heading(out, "en/east/2.html").endsWith("(this English is older than the Chinese)"));
        assertEquals("政策和办事咨询", heading(out, "zh/east/2.html"));
        assertTrue(!heading(out, "en/east/4.html").contains("older"));
    }

    private static String heading(Path out, String page) throws IOException {
        return Jsoup.parse(out.resolve(page).toFile()).selectFirst("h1").text();
    }
}
