package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each endpoint of the tasks and controls opens to whoever does them or is concerned, and to nobody else. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TaskMatrixTest {

    @Inject
    Counters counters;

    @Inject
    OperationLog log;

    /**
     * Of a finding about a town: that of whoever looks ("own"), one below theirs ("above") or another ("foreign"); or about the place or a
     * village. Whether it opens, whether the applicant's answers stand on it, what becomes of an order, and whether controls are seen.
     */
    @ParameterizedTest(name = "{0}, {1} office")
    @CsvSource({
        "INSPECTOR,       above,   true,  true,  done,   true",
        "INSPECTOR,       own,     true,  false, barred, true",
        "INSPECTOR,       foreign, false, false, none,   true",
        "INSPECTOR,       county,  false, false, none,   true",
        "MANAGER,         above,   false, false, none,   true",
        "MANAGER,         own,     true,  false, barred, true",
        "MANAGER,         foreign, false, false, none,   true",
        "MANAGER,         county,  false, false, none,   true",
        "TOWN_WINDOW,     own,     true,  false, barred, false",
        "TOWN_WINDOW,     foreign, false, false, none,   false",
        "TOWN_WINDOW,     county,  false, false, none,   false",
        "REVIEWER,        own,     true,  false, barred, false",
        "REVIEWER,        county,  false, false, none,   false",
        "VILLAGE_CLERK,   own,     false, false, none,   false",
        "VILLAGE_CLERK,   village, true,  false, barred, false",
        "VILLAGE_CLERK,   county,  false, false, none,   false",
        "COUNTY_WINDOW,   own,     false, false, none,   false",
        "COUNTY_WINDOW,   county,  true,  false, barred, false",
        "COUNTY_REVIEWER, own,     false, false, none,   false",
        "COUNTY_REVIEWER, county,  true,  false, barred, false",
        "ADMINISTRATOR,   county,  false, false, none,   false",
        "AUDITOR,         county,  false, false, none,   false"
    })
    void eachEndpointOpensToWhoMayAlone(
            StaffRole role, String office, boolean opens, boolean answers, String order, boolean controls) {
        String account = Counters.account("t" + role.code().charAt(0));
        Staff staff = counters.staff(account, role, office.equals("above") ? Counters.PLACE : unit(role));
        String number = counters.sent(Counters.VILLAGE).number();
        long id = finding(number, about(office));
        String address = "/counter/zh/tasks/" + id;
        boolean hasTasks = role.handlesCases() || role == StaffRole.INSPECTOR;
        String token = staff.open("/counter/zh/password")
                .select("input[name=token]")
                .first()
                .val();

        staff.open(address);
        assertEquals(opens ? 200 : 404, staff.status(), "the page");
        assertEquals(answers, staff.page().html().contains("11010519491231002X"), "the answers");
        staff.open("/counter/zh/tasks");
        assertEquals(hasTasks ? 200 : 404, staff.status(), "the list");
        assertEquals(opens, staff.page().html().contains(address), "the row");

        staff.post(
                address, Map.of("token", token, "deed", "order", "position", "1", "words", "补签名", "day", "2099-01-01"));
        assertEquals(order.equals("none") ? 404 : order.equals("done") ? 200 : 400, staff.status(), "the order");
        assertEquals(order.equals("done") ? "ordered" : "open", state(id));
        assertEquals(
                answers,
                log.of(number).stream()
                        .anyMatch(entry -> entry.deed().action().equals("case.read")
                                && entry.actor().name().equals(account)),
                "the reading of the answers is logged, and what was not read is not");

        staff.open("/counter/zh/controls");
        assertEquals(controls ? 200 : 404, staff.status(), "the controls");
        staff.open("/counter/zh/controls/case-check");
        assertEquals(controls ? 200 : 404, staff.status(), "a control of the desk");
        staff.open("/counter/zh/controls/sampling-east-1");
        assertEquals(404, staff.status(), "a control of another place");
    }

    private static Unit about(String office) {
        return switch (office) {
            case "own", "above" -> Counters.TOWN;
            case "village" -> Counters.VILLAGE;
            case "county" -> Counters.PLACE;
            default -> Counters.OTHER_TOWN;
        };
    }

    private static Unit unit(StaffRole role) {
        return switch (role) {
            case VILLAGE_CLERK -> Counters.VILLAGE;
            case TOWN_WINDOW, REVIEWER, MANAGER, INSPECTOR -> Counters.TOWN;
            default -> Counters.PLACE;
        };
    }

    private static long finding(String number, Unit unit) {
        return Long.parseLong(one(
                "with opened as (insert into supervision_task (kind, control, subject, place, unit, role, case_id, facts, opened_at,"
                        + " state, data_key) select 'finding', 'test', gen_random_uuid()::text, 'north', ?, 'inspector', id, '{}', now(),"
                        + " 'open', data_key from service_case where number = ? returning id), told as (insert into task_event (task_id,"
                        + " position, at, actor, role, action, state, data) select id, 1, now(), 'schedule', 'schedule', 'open', 'open',"
                        + " '{}' from opened) select id::text from opened",
                unit.path(),
                number));
    }

    private static String state(long id) {
        return one("select state from supervision_task where id = ?::bigint", String.valueOf(id));
    }

    private static String one(String query, String... values) {
        try (Connection connection = PostgresResource.connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
