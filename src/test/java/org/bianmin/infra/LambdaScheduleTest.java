package org.bianmin.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bianmin.content.control.JobSchedule;
import org.bianmin.ground.calendar.ChinaTime;
import org.junit.jupiter.api.Test;

class LambdaScheduleTest {

    private final Template template = new Template();

    @Test
    void schedulesAreThoseOfTheContent() {
        Map<String, Cron> expected = Files.schedule().stream()
                .collect(Collectors.toMap(
                        JobSchedule::function, job -> Cron.unix(job.cron()), (first, second) -> first, TreeMap::new));
        assertEquals(Files.schedule().size(), expected.size(), "two schedules of one function are not known here");
        Map<String, Cron> deployed = new TreeMap<>();
        template.ofType(Template.SCHEDULE).values().forEach(schedule -> {
            assertEquals(ChinaTime.ZONE.getId(), Tree.at(schedule, "ScheduleExpressionTimezone"));
            Cron former =
                    deployed.put(function(schedule), Cron.eventBridge(Tree.string(schedule, "ScheduleExpression")));
            assertTrue(former == null, () -> function(schedule) + " is scheduled twice");
        });
        assertEquals(expected, deployed);
    }

    @Test
    void onlyJobsAreScheduled() {
        Set<String> scheduled = template.ofType(Template.SCHEDULE).values().stream()
                .map(this::function)
                .collect(Collectors.toCollection(TreeSet::new));
        scheduled.removeAll(Functions.jobs());
        assertEquals(Set.of(), scheduled);
    }

    @Test
    void everyScheduleIsOnAndTriesAgainAndHasADeadLetterQueue() {
        template.ofType(Template.SCHEDULE).forEach((name, schedule) -> {
            assertEquals("ENABLED", Tree.at(schedule, "State"), name);
            assertTrue(Integer.parseInt(Tree.string(schedule, "Target", "RetryPolicy", "MaximumRetryAttempts")) > 0);
            assertEquals(Template.QUEUE, typeOf(Tree.at(schedule, "Target", "DeadLetterConfig", "Arn")), name);
            assertEquals(Template.ROLE, typeOf(Tree.at(schedule, "Target", "RoleArn")), name);
        });
    }

    @Test
    void everyExportedFunctionReportsWhatItFailedOn() {
        template.exports()
                .keySet()
                .forEach(name -> assertEquals(
                        Template.QUEUE,
                        typeOf(Tree.at(
                                template.ofType(Template.FUNCTION).get(name),
                                "EventInvokeConfig",
                                "DestinationConfig",
                                "OnFailure",
                                "Destination"))));
    }

    private String function(Object schedule) {
        String resource = Template.target(Tree.at(schedule, "Target", "Arn"));
        return String.valueOf(template.exports().get(resource));
    }

    private String typeOf(Object reference) {
        return template.typeOf(Template.target(reference));
    }
}
