package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.bianmin.content.process.StaffRole;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Two people at one counter, one after the other: the second sees nothing of the first. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NextWalkInTest {

    private static final String FIRST = "冯前人";

    @Inject
    Counters counters;

    @Test
    void theFormOfTheNextPersonIsEmptyAlsoAfterOneThatWasWrong() {
        Staff clerk = counters.staff(Counters.account("next"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        clerk.open("/counter/zh/walk-in/north-2");
        String first = named(clerk.page());
        clerk.fill(Map.of("applicantName", FIRST, "residentId", "123"));
        assertEquals(FIRST, clerk.page().getElementById("f-applicantName").val(), "what was typed stays");
        assertEquals(first, named(clerk.page()), "it is the same form");
        for (String there :
                List.of("/counter/zh/walk-in/north-2", "/counter/zh/walk-in/north-1", "/counter/zh/walk-in")) {
            assertFalse(clerk.open(there).outerHtml().contains(FIRST), there);
        }
        clerk.open("/counter/zh/walk-in/north-2");
        assertNotEquals(first, named(clerk.page()), "a browser fills a form of the same names in again");
        String other = Counters.account("next");
        Staff colleague = counters.staff(other, StaffRole.TOWN_WINDOW, Counters.TOWN);
        assertFalse(colleague.open("/counter/zh/walk-in/north-2").outerHtml().contains(FIRST));
    }

    private static String named(Document page) {
        return page.selectFirst("main form [name]").attr("name");
    }
}
