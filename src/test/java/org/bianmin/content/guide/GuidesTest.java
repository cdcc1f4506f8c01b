package org.bianmin.content.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.bianmin.content.guide.GuideText.Subject;
import org.bianmin.support.Content;
import org.bianmin.support.Fixture;
import org.junit.jupiter.api.Test;

/** What stands beside the catalog, and what it is about. */
class GuidesTest {

    private static final Guides GUIDES = GuidesReader.read(Content.fixture(), Fixture.CATALOG);

    @Test
    void eachWayHasItsOwnPapers() {
        List<Way> ways = GUIDES.facts(Fixture.item("east-5")).materials();
        assertEquals(
                List.of("单位集中申领", "个人申领"),
                ways.stream().map(way -> way.name().zh()).toList());
        assertEquals(
                List.of("身份证", "一寸照片"),
                ways.get(1).materials().stream().map(paper -> paper.text().zh()).toList());
    }

    @Test
    void aGuideIsAboutAnItemAMatterOrAChapter() {
        assertTrue(GUIDES.text(Fixture.item("west-1")).isPresent());
        assertTrue(GUIDES.text(Fixture.item("west-2")).isEmpty());
        assertEquals(
                List.of("subsidy"),
                GUIDES.general("east").stream().map(GuideText::about).toList());
        assertEquals(
                List.of(Subject.CHAPTER),
                GUIDES.general("north").stream().map(GuideText::subject).toList());
    }

    @Test
    void whatOneNamesAsRelatedNamesItToo() {
        assertTrue(GUIDES.related(Fixture.item("east-5")).contains(Fixture.item("west-1")));
        assertTrue(GUIDES.related(Fixture.item("west-3")).contains(Fixture.item("east-5")));
        assertTrue(GUIDES.related(Fixture.item("east-5")).contains(Fixture.item("west-3")));
    }

    @Test
    void theDocumentOfASecondListIsThatOfTheFirst() {
        assertEquals(
                GUIDES.source(Fixture.item("west-1")).orElseThrow(),
                GUIDES.source(Fixture.item("west-second-1")).orElseThrow());
        SourceDocument north = GUIDES.source(Fixture.item("north-1")).orElseThrow();
        assertEquals("北政办〔2025〕7号", north.number());
        assertEquals(LocalDate.of(2025, 6, 6), north.date());
    }

    @Test
    void aChannelIsThatOfItsItemsOnly() {
        assertEquals(
                1,
                GUIDES.channels(Fixture.item("east-1"), Channel.Purpose.COMPLAIN)
                        .size());
        assertEquals(
                0,
                GUIDES.channels(Fixture.item("east-5"), Channel.Purpose.COMPLAIN)
                        .size());
        assertEquals(
                1, GUIDES.channels(Fixture.item("east-5"), Channel.Purpose.ASK).size());
    }
}
