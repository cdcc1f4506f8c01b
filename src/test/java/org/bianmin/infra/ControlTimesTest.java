package org.bianmin.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.doors.functions.jobs.RunDueControls;
import org.junit.jupiter.api.Test;

/** A worker begins nothing when its platform is about to end the call, and somebody is told when a control is given up. */
class ControlTimesTest {

    private static final String JOB = "run-due-controls";
    private static final Duration WANTED = RunDueControls.LONGEST.plus(RunDueControls.REST);
    private static final Pattern PATIENCE = Pattern.compile("--max-time (\\d+) ");

    private final Template template = new Template();

    @Test
    void onLambdaItStopsTwoMinutesBeforeItsTimeEnds() {
        String resource = template.exports().entrySet().stream()
                .filter(export -> JOB.equals(export.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        isEnough(Tree.string(template.ofType(Template.FUNCTION).get(resource), "Timeout"));
    }

    @Test
    void onKnativeToo() {
        Object service =
                new Manifests(Files.INFRA.resolve("knative")).services().get(JOB);
        isEnough(Tree.string(service, "spec", "template", "spec", "timeoutSeconds"));
    }

    @Test
    void theTimerOfOneMachineWaitsAsLong() {
        Matcher time = PATIENCE.matcher(Files.text(Files.INFRA.resolve("systemd/bianmin-" + JOB + ".service")));
        assertTrue(time.find());
        isEnough(time.group(1));
    }

    @Test
    void whatTheLogSaysOfAControlThatIsGivenUpRaisesAnAlarm() {
        Map<String, Object> filters = template.ofType("AWS::Logs::MetricFilter");
        assertEquals(1, filters.size());
        Object filter = filters.values().iterator().next();
        assertEquals("\"given up after\"", Tree.at(filter, "FilterPattern"));
        Object metric = Tree.at(filter, "MetricTransformations", 0);
        assertEquals(
                List.of(Tree.at(metric, "MetricNamespace")),
                template.ofType("AWS::CloudWatch::Alarm").values().stream()
                        .filter(alarm -> Tree.at(metric, "MetricName").equals(Tree.at(alarm, "MetricName")))
                        .map(alarm -> Tree.at(alarm, "Namespace"))
                        .toList());
    }

    private static void isEnough(String seconds) {
        Duration given = Duration.ofSeconds(Long.parseLong(seconds));
        assertTrue(given.compareTo(WANTED) >= 0, () -> given + " for what may take " + WANTED);
    }
}
