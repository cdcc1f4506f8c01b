package org.bianmin.content.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.workbook.CountyList;
import org.bianmin.content.workbook.Workbook;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county's own list of a thousand rows becomes a place whose content is right. */
class PlaceStartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final NewPlace PLACE = new NewPlace(
            "pingan",
            new Text("某省平安县", "Ping'an County"),
            new Text("平安", "Ping'an"),
            "PA",
            null,
            new Text("平安县行政审批服务局", null));

    @TempDir
    Path temp;

    private ContentFolder content;
    private PlaceStart start;

    @BeforeEach
    void copy() {
        content = Content.copy(temp.resolve("content"));
        start = new PlaceStart(content);
    }

    @Test
    void aListBecomesAPlaceThatIsRight() throws IOException {
        PlacePlan plan = start.plan(PLACE, Workbook.csv(CountyList.workbook(false)), false, DAY);
        assertEquals(
                List.of(),
                plan.problems().stream().filter(SheetProblem::isError).toList());
        assertEquals(CountyList.ROWS, plan.items());
        start.apply(plan);

        assertTrue(start.isThere("pingan"));
        Snapshot after = Content.snapshot(content);
        assertEquals(List.of(), after.report().errors());
        Jurisdiction place = after.catalog().jurisdiction("pingan").orElseThrow();
        assertEquals(CountyList.DEPARTMENTS, place.offices().size());
        assertEquals("平安县镇村两级政务服务事项清单", place.lists().get(0).title().zh());
        Item item = after.catalog().item("pingan-2").orElseThrow();
        assertEquals("平安县第2项事务办理", item.name().zh());
        assertEquals("主项0", item.mainItem().zh());
        assertEquals("00201400000Y", item.codes().main());
        assertEquals(List.of(Tier.TOWN, Tier.VILLAGE), item.levels());
        assertEquals("县第1局", item.supervising().text().zh());
    }

    @Test
    void rowsThatWentWrongForbidItOrAreLeftOut() throws IOException {
        byte[] sheet = Workbook.csv(CountyList.workbook(true));
        PlacePlan refused = start.plan(PLACE, sheet, false, DAY);
        assertFalse(refused.isPossible());
        assertEquals(CountyList.BROKEN, refused.leftOut());

        PlacePlan plan = start.plan(PLACE, sheet, true, DAY);
        assertTrue(plan.isPossible());
        assertEquals(CountyList.ROWS - CountyList.BROKEN.size(), plan.items());
        start.apply(plan);
        assertEquals(List.of(), Content.snapshot(content).report().errors());
    }

    @Test
    void whatIsNotKnownIsTold() throws IOException {
        PlacePlan plan = start.plan(PLACE, Workbook.csv(CountyList.workbook(false)), false, DAY);
        assertTrue(plan.unknown().stream().anyMatch(line -> line.zh().contains("34 个")), plan.unknown()::toString);
        assertTrue(plan.unknown().stream().anyMatch(line -> line.zh().contains("name_en 有 1000 项空着")));
    }

    @Test
    void aSheetWithoutNamesIsNoList() {
        PlacePlan plan = start.plan(PLACE, "序号,主管部门\n1,县卫健委\n".getBytes(), true, DAY);
        assertFalse(plan.isPossible());
        assertTrue(plan.problems().stream().anyMatch(SheetProblem::isError));
    }

    @Test
    void manyProblemsOfAKindTakeOneLine() {
        StringBuilder sheet = new StringBuilder("序号,事项名称\n");
        for (int i = 1; i <= 200; i++) {
            sheet.append(i).append(",#N/A\n");
        }
        PlacePlan plan = start.plan(PLACE, sheet.toString().getBytes(), false, DAY);
        String told = start.problems(plan);
        assertTrue(told.contains("共 200 处"), told);
        assertTrue(told.lines().count() < 6, told);
    }
}
