package org.bianmin.domain.cases;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.ground.calendar.DeadlineRule;
import org.bianmin.ground.calendar.WorkingDays;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the nightly check finds, and that it finds nothing in cases that were handled as they should be. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CaseCheckTest {

    private static final Rulebook LIMITED =
            Cases.limited("5 working-days", new DeadlineRule(new WorkingDays(Map.of(), Set.of()), true));

    @Inject
    Cases cases;

    @Inject
    CaseCheck check;

    @Inject
    CaseWork work;

    @Test
    void aCaseThatGoesItsWayIsSoundInEachState() {
        CaseNumber number = cases.receive();
        sound(number);
        cases.perform(LIMITED, number, Cases.EVERYTHING, "accept", Map.of());
        sound(number);
        cases.perform(LIMITED, number, Cases.EVERYTHING, "suspend", Map.of("pause", "site-visit", "reason", "看现场"));
        sound(number);
        cases.perform(LIMITED, number, Cases.EVERYTHING, "resume", Map.of());
        sound(number);
        cases.perform(LIMITED, number, Cases.EVERYTHING, "extend", Map.of("extension", "2", "reason", "材料多"));
        cases.perform(LIMITED, number, Cases.EVERYTHING, "send-to-review", Map.of());
        sound(number);
        cases.perform(LIMITED, number, Cases.REVIEWER, "approve", Map.of("result", "同意"));
        sound(number);
        cases.perform(LIMITED, number, Cases.EVERYTHING, "deliver", Map.of("delivery", "post"));
        sound(number);
        CaseNumber withdrawn = cases.receive();
        cases.perform(LIMITED, withdrawn, Cases.EVERYTHING, "accept", Map.of());
        cases.perform(LIMITED, withdrawn, Cases.EVERYTHING, "suspend", Map.of("pause", "site-visit", "reason", "看现场"));
        assertTrue(work.performForApplicant(LIMITED, withdrawn, "withdraw", Map.of(), false));
        sound(withdrawn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update work_list set position = 1 where number = ?|events",
                "update work_list set state = 'review', holder = 'reviewer' where number = ?|events",
                "update work_list set holder = 'nobody' where number = ?|holder",
                "update work_list set holder = 'reviewer' where number = ?|holder",
                "update work_list set closed_at = now() where number = ?|holder",
                "update work_list set process = 'instant', state = 'review', holder = 'reviewer' where number = ?|events, next-step",
                "update work_list set process = 'gone' where number = ?|next-step",
                "update work_list set due_on = null where number = ?|limit",
                "update work_list set due_on = null, due_kind = null where number = ?|limit",
                "delete from work_list where number = ?|row",
            })
    void whatDoesNotHoldIsFoundOnceANightAndGoneWhenItIsRepaired(String damage, String rules) {
        CaseNumber number = cases.receive();
        cases.perform(LIMITED, number, Cases.EVERYTHING, "accept", Map.of());
        List<String> before =
                Cases.column("select to_jsonb(w)::text from work_list w where number = ?", number.value());
        Cases.execute(damage, number.value());
        long found = check.run(Fixture.BOOK.processes()).findings();
        assertEquals(rules, String.join(", ", findings(number)));
        assertEquals(found, check.run(Fixture.BOOK.processes()).findings(), "a second check of the night adds nothing");
        assertEquals(rules, String.join(", ", findings(number)));
        Cases.execute("delete from work_list where number = ?", number.value());
        Cases.execute(
                "insert into work_list select * from jsonb_populate_record(null::work_list, ?::jsonb)", before.get(0));
        sound(number);
    }

    @Test
    void twoOpenPausesAreFound() {
        CaseNumber number = cases.receive();
        cases.perform(LIMITED, number, Cases.EVERYTHING, "accept", Map.of());
        Cases.execute(
                "insert into case_event (case_id, position, at, actor, role, action, state, data) select id, p, now(), 'test',"
                        + " 'manager', 'suspend', 'suspended', '{}' from service_case, generate_series(3, 4) p where number = ?",
                number.value());
        Cases.execute(
                "update work_list set position = 4, state = 'suspended', holder = 'outside', due_kind = 'paused', due_on = null"
                        + " where number = ?",
                number.value());
        check.run(Fixture.BOOK.processes());
        assertEquals(List.of("pause"), findings(number));
    }

    @Test
    void theRecountAnswersAsAFunction() {
        given().header("Authorization", PostgresResource.operator())
                .contentType("application/json")
                .body("{\"recount\": true}")
                .post("/run-due-deadlines")
                .then()
                .statusCode(200)
                .body("recount.looked", greaterThanOrEqualTo(0));
    }

    private void sound(CaseNumber number) {
        check.run(Fixture.BOOK.processes());
        assertEquals(List.of(), findings(number));
    }

    private static List<String> findings(CaseNumber number) {
        return Cases.column(
                "select rule from case_finding f join service_case c on c.id = f.case_id where c.number = ? order by rule",
                number.value());
    }
}
