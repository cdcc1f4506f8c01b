package org.bianmin.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LambdaOperationTest {

    /** Which kind of resource a dimension of a metric names. */
    private static final Map<String, String> DIMENSIONS = Map.of(
            "ApiId", "AWS::Serverless::HttpApi",
            "DBInstanceIdentifier", "AWS::RDS::DBInstance",
            "FunctionName", Template.FUNCTION,
            "QueueName", Template.QUEUE,
            "ScheduleGroup", "AWS::Scheduler::ScheduleGroup");

    private final Template template = new Template();
    private final Map<String, Object> alarms = template.ofType("AWS::CloudWatch::Alarm");

    @Test
    void everyAlarmWatchesWhatStandsHereAndTellsSomebody() {
        alarms.forEach((name, alarm) -> {
            Tree.find(alarm, "Dimensions", 0)
                    .ifPresentOrElse(
                            dimension -> assertEquals(
                                    DIMENSIONS.get(Tree.string(dimension, "Name")),
                                    typeOf(Tree.at(dimension, "Value")),
                                    name),
                            () -> assertTrue(made().contains(Tree.string(alarm, "MetricName")), name));
            Tree.list(alarm, "AlarmActions").forEach(action -> assertEquals("AWS::SNS::Topic", typeOf(action), name));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Errors", "Throttles"})
    void everyFunctionHasAnAlarm(String metric) {
        assertEquals(template.ofType(Template.FUNCTION).keySet(), watched(metric));
    }

    @Test
    void everyQueueHasAnAlarm() {
        assertEquals(template.ofType(Template.QUEUE).keySet(), watched("ApproximateNumberOfMessagesVisible"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TargetErrorCount", "InvocationDroppedCount", "CPUUtilization", "DatabaseConnections"})
    void scheduleAndDatabaseHaveAlarms(String metric) {
        assertEquals(1, watched(metric).size());
    }

    @Test
    void somebodyIsTold() {
        Object topic = template.ofType("AWS::SNS::Topic").get("Alarms");
        assertEquals("AlarmEmail", Tree.at(topic, "Subscription", 0, "Endpoint", "Ref"));
    }

    @Test
    void logsAreKeptForATimeAndEveryFunctionHasOne() {
        template.ofType("AWS::Logs::LogGroup")
                .forEach((name, log) -> assertEquals("LogRetentionDays", Tree.at(log, "RetentionInDays", "Ref"), name));
        template.ofType(Template.FUNCTION)
                .forEach((name, function) -> assertEquals(
                        "AWS::Logs::LogGroup", typeOf(Tree.at(function, "LoggingConfig", "LogGroup")), name));
    }

    @Test
    void theDatabaseIsReachedThroughTheProxyOverTlsOnly() {
        assertEquals("true", Tree.at(template.ofType("AWS::RDS::DBProxy").get("DatabaseProxy"), "RequireTLS"));
        assertEquals("false", Tree.at(template.ofType("AWS::RDS::DBInstance").get("Database"), "PubliclyAccessible"));
        assertEquals(
                "1",
                Tree.at(
                        template.ofType("AWS::RDS::DBParameterGroup").get("DatabaseParameters"),
                        "Parameters",
                        "rds.force_ssl"));
    }

    @Test
    void theBucketIsPrivate() {
        Map<String, Object> block =
                Tree.map(template.ofType("AWS::S3::Bucket").get("SiteBucket"), "PublicAccessBlockConfiguration");
        assertEquals(4, block.size());
        block.forEach((rule, value) -> assertEquals("true", value, rule));
    }

    @Test
    void whatHoldsDataIsNotDeletedWithTheStack() {
        Set.of("Database", "DatabaseSecret", "SiteBucket").forEach(name -> {
            String policy = Tree.string(template.resources(), name, "DeletionPolicy");
            assertTrue(Set.of("Retain", "Snapshot").contains(policy), name);
        });
    }

    private Set<String> watched(String metric) {
        return alarms.values().stream()
                .filter(alarm -> metric.equals(Tree.at(alarm, "MetricName")))
                .map(alarm -> Template.target(Tree.at(alarm, "Dimensions", 0, "Value")))
                .collect(Collectors.toSet());
    }

    /** The metrics that are made here, of what logs say. */
    private Set<String> made() {
        return template.ofType("AWS::Logs::MetricFilter").values().stream()
                .map(filter -> Tree.string(filter, "MetricTransformations", 0, "MetricName"))
                .collect(Collectors.toSet());
    }

    private String typeOf(Object reference) {
        return template.typeOf(Template.target(reference));
    }
}
