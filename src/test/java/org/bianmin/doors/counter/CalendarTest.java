package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A manager's calendar: what falls due in the offices below, month by month, and nothing of other offices; nobody else has one. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CalendarTest {

    private static final String PAGE = "/counter/zh/calendar";
    private static final LocalDate TODAY = ChinaTime.day(Instant.now());

    /** Far enough that no control of the small content has a task there. */
    private static final YearMonth LATER = YearMonth.from(TODAY).plusMonths(30);

    @Inject
    Counters counters;

    @ParameterizedTest
    @EnumSource(StaffRole.class)
    void onlyAManagerHasOne(StaffRole role) {
        Unit unit =
                switch (role) {
                    case VILLAGE_CLERK -> Counters.VILLAGE;
                    case TOWN_WINDOW, REVIEWER, MANAGER, INSPECTOR -> Counters.TOWN;
                    default -> Counters.PLACE;
                };
        Staff staff = counters.staff(Counters.account("c"), role, unit);
        staff.open(PAGE);
        assertEquals(role == StaffRole.MANAGER ? 200 : 404, staff.status());
    }

    @Test
    void whatFallsDueStandsOnItsDayInTheOfficesBelowAlone() {
        LocalDate day = LATER.atDay(15);
        task("in-town", "duty", "manager", Counters.TOWN, day, false);
        task("in-town", "duty", "manager", Counters.VILLAGE, day, true);
        task("of-inspectors", "check", "inspector", Counters.TOWN, day, false);
        task("elsewhere", "duty", "manager", Counters.OTHER_TOWN, day, false);
        task("next-month", "duty", "manager", Counters.TOWN, LATER.plusMonths(1).atDay(1), false);
        Staff town = counters.staff(Counters.account("town"), StaffRole.MANAGER, Counters.TOWN);

        town.open(PAGE + "?month=" + LATER);
        Element entries = town.page().selectFirst("h3#d15 + ul");
        assertEquals(2, entries.select("li").size(), entries::text);
        assertTrue(entries.text().contains("in-town"));
        assertTrue(entries.text().contains("还要办 1 件 · 已办 1 件"), entries::text);
        assertFalse(town.page().text().contains("elsewhere"));
        assertFalse(town.page().text().contains("next-month"));
        assertEquals("#d15", town.page().select("#grid a[href=#d15]").attr("href"));
        town.open(entries.select("a").first().attr("href"));
        assertEquals(200, town.status(), "the task");

        Staff place = counters.staff(Counters.account("county"), StaffRole.MANAGER, Counters.PLACE);
        place.open(PAGE + "?month=" + LATER);
        Element all = place.page().selectFirst("h3#d15 + ul");
        assertEquals(3, all.select("li").size(), all::text);
        assertEquals(2, all.select("a").size(), "what inspectors do in a town is counted and not opened");

        place.open(place.page().select("a[rel=next]").attr("href"));
        assertTrue(place.page().select("h3#d1 + ul").text().contains("next-month"));
        place.open(place.page().select("a[rel=prev]").attr("href"));
        assertTrue(place.page().select("h3#d15 + ul").text().contains("elsewhere"));
    }

    @Test
    void whatIsOverdueStandsOnTopOfEveryMonthUntilItIsDone() {
        long id = task("late", "duty", "manager", Counters.TOWN, TODAY.minusDays(40), false);
        task("done", "duty", "manager", Counters.TOWN, TODAY.minusDays(41), true);
        Staff staff = counters.staff(Counters.account("late"), StaffRole.MANAGER, Counters.TOWN);
        for (String address : new String[] {PAGE, PAGE + "?month=" + LATER, PAGE + "?month=nonsense"}) {
            staff.open(address);
            assertEquals(200, staff.status(), address);
            assertTrue(staff.page().select("#overdue a").eachAttr("href").contains("/counter/zh/tasks/" + id));
            assertFalse(staff.page().select("#overdue").text().contains("done"));
        }
        staff.open("/counter/en/calendar");
        assertTrue(staff.page().select("#overdue").text().contains("Was due on " + TODAY.minusDays(40)));
    }

    @Test
    void theLastDayOfANoticeStandsThereUntilTheEntryIsTakenOut() {
        Staff staff = counters.staff(Counters.account("posted"), StaffRole.MANAGER, Counters.PLACE);
        staff.open("/counter/zh/registers/ordered-steps-north");
        String day = TODAY.toString();
        staff.fill(Map.of("unit", Counters.PLACE.path(), "f0", "事项", "f1", day, "f2", day), "write");
        assertEquals(200, staff.status());
        String entry = staff.page().select("#entries tbody a").last().attr("href");
        LocalDate last = TODAY.plusDays(7);
        String month = PAGE + "?month=" + YearMonth.from(last);
        assertTrue(
                staff.open(month)
                        .select("h3#d" + last.getDayOfMonth() + " + ul a")
                        .eachAttr("href")
                        .contains(entry),
                () -> staff.page().select("main").text());
        staff.open(entry);
        staff.fill(Map.of(), "remove");
        assertFalse(staff.open(month).select("section a").eachAttr("href").contains(entry));
    }

    private static long task(String control, String kind, String role, Unit unit, LocalDate due, boolean closed) {
        try (Connection connection = PostgresResource.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "with opened as (insert into supervision_task (kind, control, subject, place, unit, role, facts, opened_at,"
                                + " due_on, state, closed_at) values (?, ?, gen_random_uuid()::text, 'north', ?, ?, '{}', now(), ?,"
                                + " case when ? then 'closed' else 'open' end, case when ? then now() end) returning id), told as"
                                + " (insert into task_event (task_id, position, at, actor, role, action, state, data) select id, 1,"
                                + " now(), 'schedule', 'schedule', 'open', 'open', '{}' from opened) select id from opened")) {
            insert.setString(1, kind);
            insert.setString(2, control);
            insert.setString(3, unit.path());
            insert.setString(4, role);
            insert.setObject(5, due);
            insert.setBoolean(6, closed);
            insert.setBoolean(7, closed);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
