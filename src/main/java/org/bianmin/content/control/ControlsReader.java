package org.bianmin.content.control;

import java.util.List;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.control.internal.SamplingsReader;
import org.bianmin.content.control.internal.ScheduleReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;

/** Reads {@code controls.yaml} of a jurisdiction and the {@code schedule.yaml} of all. */
public final class ControlsReader {

    private ControlsReader() {}

    /** The samplings of one jurisdiction that can be read; what cannot is reported. */
    public static List<SamplingControl> samplings(ContentFolder folder, Jurisdiction jurisdiction, Problems problems) {
        String file = ContentFolder.JURISDICTIONS + "/" + jurisdiction.id() + "/controls.yaml";
        return SamplingsReader.read(folder, file, jurisdiction.lists(), problems);
    }

    /** When each job runs, as far as it can be read; what cannot is reported. */
    public static List<JobSchedule> schedule(ContentFolder folder, Problems problems) {
        return ScheduleReader.read(folder, problems);
    }
}
