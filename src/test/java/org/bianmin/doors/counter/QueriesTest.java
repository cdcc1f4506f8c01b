package org.bianmin.doors.counter;

import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.bianmin.browser.HtmlChecker;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is only looked up or printed: asked of whoever holds it, once it was seen who asks. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class QueriesTest {

    private static final String LIST = "/counter/zh/queries";
    private static final Unit EAST = Unit.ofPlace("east");

    @Inject
    Counters counters;

    @Inject
    OperationLog log;

    private final HtmlChecker checker = new HtmlChecker();

    @Test
    void nothingIsAskedBeforeItWasSeenWhoAsks() {
        Staff clerk = counters.staff(Counters.account("query"), StaffRole.TOWN_WINDOW, EAST);
        assertEquals(2, clerk.open(LIST).select("#queries a").size());
        assertSound(clerk.page());
        clerk.open(LIST + "/east-6");
        assertSound(clerk.page());
        int before = log.of("east-6").size();
        clerk.fill(Map.of("name", "王五", "number", SampleRecords.HELD));
        assertEquals(
                List.of(words("error_query_document"), words("error_query_seen")),
                clerk.page().select(".esum a").eachText());
        assertEquals("王五", clerk.page().getElementById("f-name").val(), "what was typed stays");
        assertSound(clerk.page());
        assertEquals(before, log.of("east-6").size());
    }

    @Test
    void theAnswerIsShownToBePrintedAndTheQuestionIsLoggedWithoutWhomItIsAbout() {
        String account = Counters.account("query");
        Staff clerk = counters.staff(account, StaffRole.VILLAGE_CLERK, EAST);
        clerk.open(LIST + "/east-6");
        clerk.fill(Map.of("document", "resident-card", "number", SampleRecords.HELD, "name", "王五", "seen", "yes"));
        assertEquals("缴费月数 123", clerk.page().getElementById("held").text());
        assertTrue(clerk.page().getElementById("holder").text().contains("县社保中心"));
        assertSound(clerk.page());
        var entries = log.of("east-6").stream()
                .filter(entry -> entry.actor().name().equals(account))
                .toList();
        assertEquals(1, entries.size());
        assertEquals("query.printed", entries.get(0).deed().action());
        assertFalse(entries.toString().contains(SampleRecords.HELD));
        assertEquals(0, clerk.open(LIST + "/east-6").select("#held").size(), "kept nowhere");
        clerk.fill(Map.of("document", "passport", "number", "X1", "name", "赵六", "seen", "yes"));
        assertEquals(1, clerk.page().select("#nothing-held").size());
    }

    @Test
    void whereNobodyIsConnectedThePageSaysWhereToGo() {
        Staff clerk = counters.staff(Counters.account("query"), StaffRole.TOWN_WINDOW, EAST);
        Document page = clerk.open(LIST + "/east-7");
        assertEquals(
                words("query_not_connected"),
                page.getElementById("not-connected").text());
        assertTrue(page.select("main").text().contains("60000002"), "the telephone of the list");
        assertEquals(0, page.select("main form").size());
        assertSound(page);
    }

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void onlyACounterOfThePlaceComesToItsQueries(StaffRole role) {
        boolean takesIn = role.takesInAt().isPresent();
        Staff staff = counters.staff(Counters.account("query"), role, Unit.ofPlace("north"));
        staff.open(LIST);
        assertEquals(takesIn ? 200 : 404, staff.status());
        staff.open(LIST + "/east-6");
        assertEquals(404, staff.status(), "of another place");
        String token = staff.open("/counter/zh/password")
                .selectFirst("input[name=token]")
                .val();
        staff.post(
                LIST + "/east-6",
                Map.of(
                        "token",
                        token,
                        "document",
                        "resident-card",
                        "number",
                        SampleRecords.HELD,
                        "name",
                        "王五",
                        "seen",
                        "yes"));
        assertEquals(404, staff.status());
        assertFalse(staff.page().html().contains("缴费月数"));
    }

    private void assertSound(Document page) {
        page.outputSettings().prettyPrint(false);
        assertEquals(List.of(), checker.check(page.outerHtml()));
    }
}
