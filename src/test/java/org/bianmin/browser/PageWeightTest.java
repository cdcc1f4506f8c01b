package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bianmin.content.ContentHolder;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedContent;
import org.bianmin.support.PublishedSite;
import org.junit.jupiter.api.Test;

/** What a page weighs on the way to somebody who has nothing of the site yet. Prints the table. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishedContent.class)
class PageWeightTest {

    private static final String GUIDES = "GuidePages";
    private static final int MOST = 30 * 1024;

    @Inject
    PublishedSite site;

    @Inject
    ContentHolder holder;

    @Test
    void aGuideWeighsAtMost30KilobytesAndNeedsNoScript() throws IOException {
        Map<String, List<PageWeight>> weights = weights();
        List<String> tooHeavy = weights.get(GUIDES).stream()
                .filter(weight -> weight.zipped() > MOST)
                .map(PageWeight::toString)
                .toList();
        assertEquals(List.of(), tooHeavy);
        List<String> scripted = weights.get(GUIDES).stream()
                .filter(weight -> weight.scripts() > 0)
                .map(PageWeight::toString)
                .toList();
        assertEquals(List.of(), scripted);
        String table = PageWeight.table(weights);
        System.out.println(table);
        Files.writeString(Path.of("target/page-weight.txt"), table);
        assertEquals(
                2 * holder.current().catalog().items().count(),
                weights.get(GUIDES).size(),
                table);
    }

    private Map<String, List<PageWeight>> weights() {
        return site.pages().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        kind -> kind.getValue().parallelStream()
                                .map(path -> PageWeight.of(site.folder(), path))
                                .toList(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
