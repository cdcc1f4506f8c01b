package org.bianmin.content.control;

import java.util.List;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.ground.text.Text;

/**
 * When a supervision job runs. The one place for it is {@code content/schedule.yaml}; every scheduler is made from it or
 * tested against it.
 *
 * @param function the name of the function that it calls
 * @param place where it is named
 * @param cron minute, hour, day of month, month, day of week (five fields, Unix), in China Standard Time
 */
public record JobSchedule(String function, FilePosition place, String cron, Text description) {

    /** The five fields of {@link #cron}. */
    public List<String> fields() {
        return List.of(cron.split(" "));
    }
}
