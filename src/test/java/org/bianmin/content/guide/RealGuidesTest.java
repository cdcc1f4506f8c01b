package org.bianmin.content.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.guide.GuideText.Subject;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what stands beside the catalog to what the sources are known to say. */
class RealGuidesTest {

    private static final Catalog CATALOG = CatalogReader.read(Content.real());
    private static final Guides GUIDES = GuidesReader.read(Content.real(), CATALOG);

    @ParameterizedTest
    @CsvSource({"tunchang, 12, 4, 1, 2", "dingan, 8, 4, 1, 1", "yazhou, 13, 11, 5, 4", "yeji, 18, 18, 12, 18"})
    void factsPerSource(String jurisdiction, int rows, int audience, int materials, int steps) {
        List<Facts> facts = GUIDES.facts().stream()
                .filter(entry -> entry.item().jurisdiction().equals(jurisdiction))
                .toList();
        assertEquals(
                List.of(rows, audience, materials, steps),
                List.of(
                        facts.size(),
                        count(facts.stream().filter(entry -> !entry.audience().isEmpty())),
                        count(facts.stream().filter(entry -> !entry.materials().isEmpty())),
                        count(facts.stream().filter(entry -> !entry.steps().isEmpty()))));
    }

    @Test
    void noSourceSaysHowLongHandlingTakesOrWhatItCosts() {
        assertEquals(
                List.of(),
                GUIDES.facts().stream()
                        .filter(facts ->
                                !facts.duration().isEmpty() || !facts.cost().isEmpty())
                        .map(facts -> facts.item().id())
                        .toList());
    }

    @Test
    void aSocialSecurityCardIsAppliedForInThreeWays() {
        List<Way> ways = GUIDES.facts(item("yazhou-17")).materials();
        assertEquals(
                List.of("单位集中申领", "个人申领", "代理申领"),
                ways.stream().map(way -> way.name().zh()).toList());
        assertEquals(
                List.of("本人有效身份证件", "一寸白底深衣免冠照片"),
                ways.get(1).materials().stream().map(paper -> paper.text().zh()).toList());
    }

    @Test
    void everyFactIsVerbatimInItsRow() {
        Item card = item("yazhou-17");
        String content = card.content().zh();
        GUIDES.facts(card).materials().stream()
                .flatMap(way -> way.materials().stream())
                .forEach(paper -> assertTrue(
                        content.contains(paper.text().zh()), paper.text().zh()));
    }

    @ParameterizedTest
    @CsvSource({
        "tunchang, 12 13 14 15 16 17",
        "dingan, 1",
        "yazhou, 7 8 9 10 11 12 13 14 15 16 17",
        "yeji, 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18"
    })
    void longerGuidesOfItems(String jurisdiction, String rows) {
        List<String> expected = Stream.of(rows.split(" ")).toList();
        List<String> there = CATALOG.jurisdiction(jurisdiction)
                .orElseThrow()
                .items()
                .filter(item -> GUIDES.text(item).isPresent())
                .map(item -> String.valueOf(item.source().row()))
                .toList();
        assertEquals(expected, there);
    }

    @Test
    void generalGuidesAreAboutAMatterOrAChapter() {
        List<GuideText> jiyuan = GUIDES.general("jiyuan");
        assertEquals(5, jiyuan.size());
        assertTrue(jiyuan.stream().allMatch(text -> text.subject() == Subject.CHAPTER));
        assertEquals(
                List.of("land-acquired-subsidy"),
                GUIDES.general("yazhou").stream().map(GuideText::about).toList());
    }

    @Test
    void everyGuideHasBothLanguages() {
        GUIDES.texts().forEach(text -> {
            assertTrue(text.title().hasEnglish() && text.body().hasEnglish(), text.slug());
            assertTrue(!text.body().zh().isBlank() && !text.body().zh().startsWith("---"), text.slug());
        });
    }

    @Test
    void ifOneItemIsRelatedToAnotherThatOneIsRelatedToIt() {
        long pairs = 0;
        for (Item item : CATALOG.items().toList()) {
            for (Item other : GUIDES.related(item)) {
                assertTrue(GUIDES.related(other).contains(item), item.id() + " and " + other.id());
                assertTrue(!other.id().equals(item.id()));
                pairs++;
            }
        }
        assertTrue(pairs > 100, "pairs: " + pairs);
        // Only the file of the first of these two names the second.
        assertTrue(GUIDES.related(item("yeji-16")).contains(item("yazhou-17")));
        assertEquals(
                List.of("jiyuan-91", "jiyuan-92"),
                ids(GUIDES.related(item("tunchang-4"))).stream()
                        .filter(id -> id.startsWith("jiyuan"))
                        .toList());
    }

    @Test
    void theDocumentOfASecondListIsThatOfTheFirst() {
        SourceDocument first = GUIDES.source(item("yeji-1")).orElseThrow();
        assertEquals(first, GUIDES.source(item("yeji-second-1")).orElseThrow());
        assertEquals(5, GUIDES.sources().size());
        SourceDocument jiyuan = GUIDES.source(item("jiyuan-37")).orElseThrow();
        assertEquals("济政办〔2022〕7号", jiyuan.number());
        assertEquals(LocalDate.of(2022, 6, 6), jiyuan.date());
    }

    @Test
    void channelsAreOnlyThoseThatASourceNames() {
        assertEquals(1, complain("tunchang-1"));
        assertEquals(0, complain("tunchang-12"));
        assertEquals(1, complain("jiyuan-228"));
        assertEquals(0, complain("yeji-10"));
        String words = GUIDES.channels(item("tunchang-2"), Channel.Purpose.COMPLAIN)
                .get(0)
                .text()
                .zh();
        assertTrue(item("tunchang-2").supervision().stream()
                .anyMatch(clause -> clause.text().zh().contains(words)));
    }

    private static int complain(String id) {
        return GUIDES.channels(item(id), Channel.Purpose.COMPLAIN).size();
    }

    private static Item item(String id) {
        return CATALOG.item(id).orElseThrow();
    }

    private static List<String> ids(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }

    private static int count(Stream<?> stream) {
        return (int) stream.count();
    }
}
