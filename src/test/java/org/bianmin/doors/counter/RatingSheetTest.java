package org.bianmin.doors.counter;

import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.bianmin.browser.HtmlChecker;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheet with the code by which a visit is rated: who prints it, and for which offices. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RatingSheetTest {

    private static final String ADDRESS = "/counter/zh/rating-sheet";

    @Inject
    Counters counters;

    @ParameterizedTest
    @EnumSource(
            value = StaffRole.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COUNTY_WINDOW", "COUNTY_REVIEWER"})
    void whoHandlesCasesPrintsItForTheirOwnOfficesAlone(StaffRole role) {
        Staff staff = counters.staff(Counters.account("rs"), role, Counters.TOWN);
        Document page = staff.open(ADDRESS);
        assertEquals(role.handlesCases() ? 200 : 404, staff.status());
        if (!role.handlesCases()) {
            return;
        }
        assertEquals(2, page.select("#f-at option").size(), "the town and its village");
        for (Unit own : new Unit[] {Counters.TOWN, Counters.VILLAGE}) {
            page = staff.open(ADDRESS + "?at=" + own.path());
            assertNotNull(page.getElementById("sheet"));
            assertEquals(words("rating_sheet_title"), page.selectFirst("h1").text());
        }
        page = staff.open(ADDRESS + "?at=" + Counters.OTHER_TOWN.path());
        assertNull(page.getElementById("sheet"), "another office");
        page.outputSettings().prettyPrint(false);
        assertEquals(List.of(), new HtmlChecker().check(page.outerHtml()));
    }
}
