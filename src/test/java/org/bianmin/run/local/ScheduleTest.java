package org.bianmin.run.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.Trigger;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.control.JobSchedule;
import org.bianmin.doors.functions.jobs.Job;
import org.bianmin.run.local.schedule.LocalSchedule;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ScheduleTest {

    @Inject
    ContentHolder holder;

    @Inject
    @All
    List<Job> jobs;

    @Inject
    LocalSchedule schedule;

    @Inject
    Scheduler scheduler;

    @Test
    void everyJobHasATimeAndEveryTimeHasAJob() {
        assertEquals(
                jobs.stream().map(Job::function).collect(Collectors.toSet()),
                holder.current().controls().schedule().stream()
                        .map(JobSchedule::function)
                        .collect(Collectors.toSet()));
    }

    @Test
    void theSchedulerHoldsTheJobsOnceTheyAreStarted() {
        int started = schedule.start();
        Set<String> scheduled =
                scheduler.getScheduledJobs().stream().map(Trigger::getId).collect(Collectors.toSet());
        assertEquals(
                holder.current().controls().schedule().stream()
                        .map(JobSchedule::function)
                        .collect(Collectors.toSet()),
                scheduled);
        assertEquals(started, scheduled.size());
    }
}
