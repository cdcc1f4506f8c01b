package org.bianmin.run.local.schedule;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduler;
import jakarta.inject.Singleton;
import java.util.List;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.control.JobSchedule;
import org.bianmin.doors.functions.jobs.Job;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.tally.Event;
import org.bianmin.ground.tally.Tally;
import org.jboss.logging.Logger;

/** Runs the jobs of {@code content/schedule.yaml} on this machine. */
@Singleton
public class LocalSchedule {

    private static final Logger LOG = Logger.getLogger(LocalSchedule.class);

    private final ContentHolder content;
    private final List<Job> jobs;
    private final Scheduler scheduler;
    private final Tally tally;

    LocalSchedule(ContentHolder content, @All List<Job> jobs, Scheduler scheduler, Tally tally) {
        this.content = content;
        this.jobs = jobs;
        this.scheduler = scheduler;
        this.tally = tally;
    }

    /**
     * Schedules every job, and runs each once now: this machine may have been off at its time, and a job that has done its
     * work already does nothing.
     *
     * @return how many jobs there are
     */
    public int start() {
        List<JobSchedule> schedule = content.current().controls().schedule();
        for (JobSchedule entry : schedule) {
            Job job = jobs.stream()
                    .filter(candidate -> candidate.function().equals(entry.function()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no function " + entry.function()));
            scheduler
                    .newJob(entry.function())
                    .setCron(entry.cron())
                    .setTimeZone(ChinaTime.ZONE.getId())
                    .setTask(execution -> run(job))
                    .schedule();
            run(job);
        }
        return schedule.size();
    }

    private void run(Job job) {
        try {
            job.run();
        } catch (RuntimeException e) {
            tally.add(Event.JOB_FAILED);
            LOG.errorf(e, "job %s failed; it runs again at its next time or at the next start", job.function());
        }
    }
}
