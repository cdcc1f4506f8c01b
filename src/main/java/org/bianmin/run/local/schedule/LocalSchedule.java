package org.bianmin.run.local.schedule;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduler;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.control.JobSchedule;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.Problems;
import org.bianmin.doors.functions.jobs.Job;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.tally.Event;
import org.bianmin.ground.tally.Tally;
import org.bianmin.ground.text.Text;
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
     * @throws BrokenContentException if the schedule names a job that this version does not have
     */
    public int start() {
        Map<String, Job> known = jobs.stream().collect(Collectors.toMap(Job::function, Function.identity()));
        List<JobSchedule> schedule = content.current().controls().schedule();
        check(schedule, new TreeSet<>(known.keySet()));
        for (JobSchedule entry : schedule) {
            Job job = known.get(entry.function());
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

    /** A county may have a schedule of its own, from a version that had other jobs. */
    static void check(List<JobSchedule> schedule, SortedSet<String> known) {
        Problems problems = new Problems();
        String names = String.join(", ", known);
        for (JobSchedule entry : schedule) {
            if (!known.contains(entry.function())) {
                problems.error(
                        "function",
                        entry.place(),
                        new Text(
                                "这一版没有叫“" + entry.function() + "”的任务。",
                                "This version has no job called " + entry.function() + "."),
                        new Text(
                                "可用的任务：" + names + "。没有列出的一段请删去，列出而没有写的请照新版的文件补上。",
                                "The jobs are " + names
                                        + ". Take out the entry that is not among them, and add those that are missing from the file of this version."));
            }
        }
        problems.throwIfErrors();
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
