package org.bianmin.content.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;

/** What a list changes is told tier by tier, and is the same whoever computes it. */
class CatalogueDifferenceTest {

    private static final ContentFolder CONTENT = Content.fixture();

    /** The first is for the village alone from now on, the second is called otherwise and comes to the village, the third is new. */
    private static final byte[] LIST = ("key,row,nature,name_zh,type,supervising,levels\n"
                    + "1,1,application,林木采伐许可,其他职权,市林业局,village\n2,2,application,暂住登记办理,其他职权,市公安局,town village\n"
                    + ",3,application,\"养老, \"\"补贴\"\"\",其他职权,市公安局,district\n")
            .getBytes(StandardCharsets.UTF_8);

    private final ListFile list = ListFile.all(CONTENT, new Problems()).stream()
            .filter(one -> one.id().equals("north"))
            .findFirst()
            .orElseThrow();

    private final CatalogueDifference difference = of(LIST);

    @Test
    void anItemIsAddedAndRemovedAtTheTiersThatItComesToAndLeaves() {
        assertEquals(List.of("ADDED north-3"), at(Tier.DISTRICT));
        assertEquals(List.of("CHANGED north-2", "REMOVED north-1"), at(Tier.TOWN));
        assertEquals(List.of("ADDED north-2", "CHANGED north-1"), at(Tier.VILLAGE));
        assertEquals(List.of(), at(null));
        assertEquals("修改 1 项：暂住登记办理；取消 1 项：林木采伐许可", difference.summary(Tier.TOWN));
        assertEquals("新增 1 项：养老, \"补贴\"", difference.summary(Tier.DISTRICT));
        assertEquals(
                List.of("town village → village"),
                difference.at(Tier.VILLAGE).get(1).cells().stream()
                        .map(cell -> cell.before() + " → " + cell.after())
                        .toList());
    }

    @Test
    void whatLeavesTheListIsRemovedAtEachOfItsTiersAndNamed() {
        assertEquals(List.of(), difference.gone());
        byte[] shorter = new String(LIST, StandardCharsets.UTF_8)
                .replace("1,1,application,林木采伐许可,其他职权,市林业局,village\n", "")
                .getBytes(StandardCharsets.UTF_8);
        CatalogueDifference removed = of(shorter);
        assertEquals(List.of("林木采伐许可"), removed.gone());
        assertEquals("新增 1 项：暂住登记办理；取消 1 项：林木采伐许可", removed.summary(Tier.VILLAGE));
        assertEquals("修改 1 项：暂住登记办理；取消 1 项：林木采伐许可", removed.summary(Tier.TOWN));
    }

    @Test
    void whatLeavesTheListIsNoFaultOfTheSheet() {
        String sheet =
                new String(new SpreadsheetExport(CONTENT).sheet(list, SheetEncoding.UTF_8), StandardCharsets.UTF_8);
        byte[] shorter = sheet.replaceFirst("\r\n1,1,[^\r]*", "").getBytes(StandardCharsets.UTF_8);
        ImportPlan plan = new SpreadsheetImport(CONTENT).plan(list, shorter);
        assertEquals(1, plan.changes().size());
        assertEquals(
                List.of(),
                plan.problems().stream().filter(SheetProblem::isInSheet).toList());
    }

    @Test
    void whatWasWrittenIsReadAsItWas() {
        CatalogueDifference read = CatalogueDifference.read(difference.list(), difference.base(), difference.csv());
        assertEquals(difference, read);
        assertEquals(difference.digest(LIST), read.digest(LIST));
    }

    @Test
    void anotherListOrAnotherBaseHasAnotherDigest() {
        byte[] other = new String(LIST, StandardCharsets.UTF_8)
                .replace("暂住登记办理", "暂住登记")
                .getBytes(StandardCharsets.UTF_8);
        assertNotEquals(difference.digest(LIST), of(other).digest(other));
        assertNotEquals(difference.digest(LIST), difference.digest(other));
        assertNotEquals(
                difference.digest(LIST),
                new CatalogueDifference(difference.list(), "", difference.lines()).digest(LIST));
    }

    @Test
    void aSheetThatIsNoListChangesNothing() {
        assertEquals(List.of(), of("你好\n".getBytes(StandardCharsets.UTF_8)).lines());
    }

    private CatalogueDifference of(byte[] file) {
        SpreadsheetImport sheets = new SpreadsheetImport(CONTENT);
        return sheets.byTier(sheets.plan(list, file));
    }

    private List<String> at(Tier tier) {
        return difference.at(tier).stream()
                .map(one -> one.kind() + " " + one.item())
                .toList();
    }
}
