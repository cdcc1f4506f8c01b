package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is sent to look does not decide on what they found, unless they supervise. */
class TaskRulesTest {

    @ParameterizedTest
    @CsvSource({
        "INSPECTOR, INSPECTOR",
        "MANAGER, MANAGER",
        "VILLAGE_CLERK, INSPECTOR",
        "TOWN_WINDOW, INSPECTOR",
        "REVIEWER, INSPECTOR"
    })
    void aFindingIsTheSupervisors(StaffRole sent, StaffRole answers) {
        assertEquals(answers, TaskRules.ofFinding(task(sent)));
    }

    private static Task task(StaffRole role) {
        return new Task(
                1,
                TaskKind.CHECK,
                "home-visit",
                "一",
                Unit.ofPlace("east"),
                role,
                null,
                null,
                Map.of(),
                Instant.EPOCH,
                null,
                TaskState.OPEN,
                null,
                null,
                false);
    }
}
