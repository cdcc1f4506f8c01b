package org.bianmin.content.control.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.bianmin.content.control.JobSchedule;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Reads {@code schedule.yaml}: which job runs when. */
public final class ScheduleReader {

    static final String FILE = "schedule.yaml";
    private static final Pattern FIVE_FIELDS = Pattern.compile("[0-9*,/-]+( [0-9*,/-]+){4}");

    private ScheduleReader() {}

    public static List<JobSchedule> read(ContentFolder folder, Problems problems) {
        return Yaml.read(folder, FILE, problems)
                .map(yaml -> yaml.children("jobs").stream()
                        .map(node -> job(node, problems))
                        .toList())
                .orElse(List.of());
    }

    private static JobSchedule job(YamlNode node, Problems problems) {
        JobSchedule job = new JobSchedule(
                node.required("function"), node.place("function"), node.required("cron"), node.text("description"));
        node.noOtherKeys();
        if (!FIVE_FIELDS.matcher(job.cron()).matches()) {
            problems.error(
                    "value",
                    node.place("cron"),
                    new Text(
                            "cron 应为五段数字：分 时 日 月 周。",
                            "cron must be five fields of numbers: minute hour day month weekday."),
                    new Text("例如 30 2 1 * *（每月 1 日 2:30）。", "For example 30 2 1 * * (the 1st of each month, 2:30)."));
        }
        return job;
    }
}
