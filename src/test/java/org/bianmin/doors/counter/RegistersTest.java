package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Registers at the counter: who supervises reads them, who manages an office keeps them for it, and nobody else knows of them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RegistersTest {

    private static final String LIST = "/counter/zh/registers";
    private static final String ONE = LIST + "/register-north-posts";

    @Inject
    Counters counters;

    @Test
    void anEntryIsMadeChangedExportedAndTakenOut() {
        Staff staff = counters.staff(Counters.account("keeper"), StaffRole.MANAGER, Counters.TOWN);
        assertEquals(
                List.of(ONE, LIST + "/public-notice-north-lists"),
                staff.open(LIST).select("#registers a").eachAttr("href"));

        staff.open(ONE);
        staff.fill(Map.of("unit", Counters.TOWN.path(), "f0", " ", "f1", "12345678"), "write");
        assertEquals(400, staff.status());
        assertEquals("#f0", staff.page().select(".esum a").attr("href"));
        assertTrue(staff.page().select(".esum a").text().contains("姓名"));
        assertEquals("12345678", staff.page().select("#f1").val());

        staff.fill(Map.of("unit", Counters.TOWN.path(), "f0", "张三", "f1", "12345678"), "write");
        assertTrue(staff.page().select("#notice").hasText());
        String entry = staff.page().select("#entries tbody a").last().attr("href");
        staff.open(entry);
        assertEquals("张三", staff.page().select("#f0").val());
        staff.fill(Map.of("f0", "=李四", "f1", ""), "write");
        assertTrue(staff.page().select("#entries").text().contains("=李四"));
        staff.open(ONE + "/entries.csv");
        assertTrue(staff.page().text().contains("'=李四"), staff.page()::text);
        assertEquals(2, staff.open(entry).select("#history li").size());

        staff.fill(Map.of(), "remove");
        assertTrue(staff.page().select("#entries tr a[href=" + entry + "]").isEmpty());
        assertEquals(3, staff.open(entry).select("#history li").size());
        assertEquals(0, staff.page().select("button[value=write]").size());
    }

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void onlyWhoSupervisesReadsAndOnlyWhoManagesWrites(StaffRole role) {
        Unit unit =
                switch (role) {
                    case VILLAGE_CLERK -> Counters.VILLAGE;
                    case TOWN_WINDOW, REVIEWER, MANAGER, INSPECTOR -> Counters.TOWN;
                    default -> Counters.PLACE;
                };
        Staff staff = counters.staff(Counters.account("r" + role.code().charAt(0)), role, unit);
        String token = staff.open("/counter/zh/password")
                .select("input[name=token]")
                .first()
                .val();
        boolean reads = role == StaffRole.INSPECTOR || role == StaffRole.MANAGER;
        for (String address : List.of(LIST, ONE, ONE + "/entries.csv")) {
            staff.open(address);
            assertEquals(reads ? 200 : 404, staff.status(), address);
        }
        Map<String, String> own = Map.of("token", token, "unit", unit.path(), "f0", "王五", "deed", "write");
        staff.post(ONE, own);
        assertEquals(role == StaffRole.MANAGER ? 200 : 404, staff.status());
        Map<String, String> others =
                Map.of("token", token, "unit", Counters.OTHER_TOWN.path(), "f0", "王五", "deed", "write");
        staff.post(ONE, others);
        assertEquals(404, staff.status());
    }
}
