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
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes to a case: each role, with a case of its own office, one that it took in for another, and one of another, at each address. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CounterMatrixTest {

    private static final Post COUNTER = new Post(StaffRole.VILLAGE_CLERK, Counters.VILLAGE);

    @Inject
    Counters counters;

    @Inject
    OperationLog log;

    /**
     * A cell.
     *
     * @param opens whether the case, its files and its row are there
     * @param accepts what accepting it comes to: {@code done}, {@code barred}, {@code none}
     */
    @ParameterizedTest
    @CsvSource({
        "VILLAGE_CLERK,   own,      true,  done",
        "VILLAGE_CLERK,   taken-in, true,  barred",
        "VILLAGE_CLERK,   foreign,  false, none",
        "TOWN_WINDOW,     own,      true,  done",
        "TOWN_WINDOW,     taken-in, true,  barred",
        "TOWN_WINDOW,     foreign,  false, none",
        "REVIEWER,        own,      true,  barred",
        "REVIEWER,        taken-in, true,  barred",
        "REVIEWER,        foreign,  false, none",
        "MANAGER,         own,      true,  barred",
        "MANAGER,         taken-in, true,  barred",
        "MANAGER,         foreign,  false, none",
        "COUNTY_WINDOW,   own,      true,  barred",
        "COUNTY_WINDOW,   taken-in, true,  barred",
        "COUNTY_WINDOW,   foreign,  false, none",
        "COUNTY_REVIEWER, own,      true,  barred",
        "COUNTY_REVIEWER, taken-in, true,  barred",
        "COUNTY_REVIEWER, foreign,  false, none",
        "CHIEF_REPRESENTATIVE, own, true, barred",
        "CHIEF_REPRESENTATIVE, taken-in, true, barred",
        "CHIEF_REPRESENTATIVE, foreign, false, none",
        "INSPECTOR,       own,      false, none",
        "INSPECTOR,       taken-in, false, none",
        "INSPECTOR,       foreign,  false, none",
        "ADMINISTRATOR,   own,      false, none",
        "ADMINISTRATOR,   taken-in, false, none",
        "ADMINISTRATOR,   foreign,  false, none",
        "AUDITOR,         own,      false, none",
        "AUDITOR,         taken-in, false, none",
        "AUDITOR,         foreign,  false, none"
    })
    void eachEndpointOpensToWhoMayAlone(StaffRole role, String office, boolean opens, String accepts) {
        String account = Counters.account("m" + role.code().charAt(0));
        Staff staff = counters.staff(account, role, unit(role));
        boolean handles = role.handlesCases();
        String number = number(role, office);
        String address = "/counter/zh/cases/" + number;
        String token = staff.open("/counter/zh/password")
                .select("input[name=token]")
                .first()
                .val();

        staff.open(address);
        assertEquals(opens ? 200 : 404, staff.status(), "the page");
        assertEquals(opens, staff.page().html().contains("11010519491231002X"), "the answers");

        staff.open(address + "/files/1");
        assertEquals(opens ? 200 : 404, staff.status(), "the file");
        staff.open(address + "/files/2");
        assertEquals(404, staff.status(), "a file that there is not");

        staff.open(address + "/answers");
        assertEquals(opens ? 200 : 404, staff.status(), "leads to the case, where it is said why it may not be done");
        assertEquals(0, staff.page().select("form#answers").size(), "without an identity document on record");
        staff.post(
                address + "/answers",
                Map.of("token", token, "said-position", "1", "said-shown", "mobile", "mobile", "13900139000"));
        assertEquals(opens ? 200 : 404, staff.status(), "putting answers right");

        staff.open("/counter/zh/cases");
        assertEquals(handles ? 200 : 404, staff.status(), "the list");
        assertEquals(opens, Counters.listed(staff, "/counter/zh/cases").contains(number), "the row");
        staff.open("/counter/zh/cases.csv");
        assertEquals(handles ? 200 : 404, staff.status(), "the spreadsheet");
        assertEquals(opens, staff.page().html().contains(number), "the row of the spreadsheet");

        staff.open("/counter/zh/cases.xlsx");
        assertEquals(handles ? 200 : 404, staff.status(), "the workbook");
        boolean manages = role == StaffRole.MANAGER;
        for (String figures : List.of("figures", "figures.csv", "figures.xlsx")) {
            staff.open("/counter/zh/" + figures);
            assertEquals(manages ? 200 : 404, staff.status(), figures);
        }
        staff.open("/counter/zh/messages");
        assertEquals(404, staff.status(), "the messages are those of a manager of the whole place");
        assertEquals(
                404,
                staff.answer("/counter/zh/messages", Map.of("token", token)).statusCode(),
                "sending them again");

        staff.post("/counter/zh/search", Map.of("token", token, "sought", number));
        assertEquals(handles ? 200 : 404, staff.status(), "the search by number");
        assertEquals(opens ? address : "/counter/zh/search", staff.address());
        staff.post("/counter/zh/search", Map.of("token", token, "sought", "11010519491231002X"));
        assertEquals(opens, staff.page().html().contains(number), "the search by document");
        staff.post("/counter/zh/search", Map.of("token", token, "sought", "13800138000"));
        assertEquals(opens, staff.page().html().contains(number), "the search by telephone");

        staff.open("/counter/zh/sign-in/service");
        assertEquals(404, staff.status(), "no sign-in service is connected");
        staff.open("/counter/sign-in/return?code=a&state=b");
        assertEquals(404, staff.status(), "nor sends anybody back");

        boolean takesIn = role.takesInAt().isPresent();
        staff.open("/counter/zh/walk-in");
        assertEquals(takesIn ? 200 : 404, staff.status(), "the items");
        staff.open("/counter/zh/walk-in/receipt/" + number);
        assertEquals(takesIn && opens ? 200 : 404, staff.status(), "the receipt");
        staff.open("/counter/zh/walk-in/east-1");
        assertEquals(404, staff.status(), "an item of another place");
        assertEquals(
                404,
                staff.answer("/counter/zh/walk-in/east-1", Map.of("token", token))
                        .statusCode(),
                "taking in for another place");

        staff.post(address, Map.of("token", token, "deed", "accept", "position", "1"));
        assertEquals(accepts.equals("none") ? 404 : 200, staff.status(), "the step");
        assertEquals(
                accepts.equals("done") ? 1 : 0, staff.page().select("#notice").size(), "done");
        assertEquals(
                accepts.equals("barred") ? 1 : 0,
                staff.page().select("#trouble").size(),
                "barred");
        assertEquals(
                accepts.equals("done") ? 1 : 0,
                log.of(number).stream()
                        .filter(entry -> entry.deed().action().equals("case.accept"))
                        .count());
        assertEquals(
                opens,
                log.of(number).stream()
                        .anyMatch(entry -> entry.deed().action().equals("case.file-read")
                                && entry.actor().name().equals(account)),
                "the reading of the file is logged, and what was not read is not");
        assertTrue(
                log.of("document").stream()
                                .anyMatch(entry -> entry.actor().name().equals(account))
                        == handles,
                "the search is logged");
    }

    private String number(StaffRole role, String office) {
        boolean county = unit(role).equals(Counters.PLACE);
        return (switch (office) {
                    case "own" -> counters.sent(Counters.VILLAGE);
                    case "taken-in" -> counters.takenIn(COUNTER, Counters.OTHER_VILLAGE);
                    default -> counters.sent(county ? Unit.ofPlace("east") : Counters.OTHER_VILLAGE);
                })
                .number();
    }

    private static Unit unit(StaffRole role) {
        return switch (role) {
            case VILLAGE_CLERK -> Counters.VILLAGE;
            case TOWN_WINDOW, REVIEWER, MANAGER -> Counters.TOWN;
            default -> Counters.PLACE;
        };
    }
}
