package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.bianmin.content.process.StaffRole;
import org.bianmin.support.PostgresResource;
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
        clerk.fill(Map.of("applicantName", FIRST, "residentId", "123"));
        assertEquals(FIRST, clerk.page().getElementById("f-applicantName").val(), "what was typed stays");
        for (String there :
                List.of("/counter/zh/walk-in/north-2", "/counter/zh/walk-in/north-1", "/counter/zh/walk-in")) {
            assertFalse(clerk.open(there).outerHtml().contains(FIRST), there);
        }
        String other = Counters.account("next");
        Staff colleague = counters.staff(other, StaffRole.TOWN_WINDOW, Counters.TOWN);
        assertFalse(colleague.open("/counter/zh/walk-in/north-2").outerHtml().contains(FIRST));
    }
}
