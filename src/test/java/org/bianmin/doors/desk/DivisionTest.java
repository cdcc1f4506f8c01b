package org.bianmin.doors.desk;

import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.bianmin.ground.text.Text;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Town and village in the form: asked in a place that has a list of them, and nowhere else. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DivisionTest {

    private static final String ZH = "/desk/apply/zh/north-1";
    private static final String EN = "/desk/apply/en/north-1";
    private static final String VILLAGE = "north/990001001/990001001002";
    private static final String ERROR = "f-division-error";

    @Test
    void theVillagesStandBelowTheirTowns() {
        Element select = new Forms.Visitor().open(ZH, 200).getElementById("f-division");
        assertTrue(select.hasAttr("required"));
        assertEquals("", select.selectFirst("option").val());
        assertEquals(0, select.select("[selected]").size());
        assertEquals(List.of("河口街道", "石桥镇"), select.select("optgroup").eachAttr("label"));
        assertEquals(
                List.of("河口街道，不清楚是哪个村（社区）", "河口社区居委会", "码头社区居委会"),
                select.select("optgroup").get(0).select("option").eachText());
        assertEquals("north", select.select("> option").last().val());
        assertEquals(0, select.select("[lang]").size());
    }

    @Test
    void onAnEnglishPageTheNamesSayThatTheyAreChinese() {
        Element select = new Forms.Visitor().open(EN, 200).getElementById("f-division");
        assertEquals(List.of("zh-CN", "zh-CN"), select.select("optgroup").eachAttr("lang"));
        Element town = select.selectFirst("optgroup");
        assertEquals("en", town.select("option").get(0).attr("lang"));
        assertFalse(town.select("option").get(1).hasAttr("lang"));
        assertFalse(select.hasAttr("lang"));
    }

    @Test
    void whereThereIsNoListNothingIsAsked() {
        assertNull(new Forms.Visitor().open("/desk/apply/zh/east-1", 200).getElementById("f-division"));
    }

    @ParameterizedTest
    @CsvSource({"'', error_choice", "north/990001001/990001001003, error_division"})
    void whatIsNoneOfThemIsToldAtTheField(String answer, String message) {
        Document page = Forms.send(Forms.application("丁一").formParam("division", answer), ZH, 200);
        assertEquals(
                words(message, "field", new Text("所在镇和村", "Town and village")).zh(),
                page.getElementById(ERROR).text());
        assertEquals("true", page.getElementById("f-division").attr("aria-invalid"));
        assertEquals("#f-division", page.selectFirst(".esum a").attr("href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {VILLAGE, "north/990001100", "north"})
    void whoNamesOneGetsAReceipt(String unit) {
        Document receipt = Forms.send(Forms.application("丁二").formParam("division", unit), ZH, 200);
        assertNotNull(receipt.getElementById("case-number"), receipt::html);
    }

    @Test
    void theAnswerIsStillChosenWhenSomethingElseWasWrong() {
        Document page = Forms.send(Forms.application("").formParam("division", VILLAGE), ZH, 200);
        Element select = page.getElementById("f-division");
        assertEquals(List.of(VILLAGE), select.select("option[selected]").eachAttr("value"));
        assertNull(page.getElementById(ERROR));
    }
}
