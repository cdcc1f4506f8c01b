package org.bianmin.content.control;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.control.internal.ClausesReader;
import org.bianmin.content.control.internal.ControlReader;
import org.bianmin.content.control.internal.RetentionReader;
import org.bianmin.content.control.internal.ScheduleReader;
import org.bianmin.content.control.internal.ShapesReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;

/**
 * Reads {@code clauses.csv}, {@code controls.yaml} and {@code control-settings.csv} of a jurisdiction, and {@code
 * control-kinds.yaml}, {@code schedule.yaml} and {@code retention.yaml} of all.
 */
public final class ControlsReader {

    /** The file of the kinds of control. */
    public static final String KINDS = "control-kinds.yaml";

    /** The file of what the desk checks of itself. */
    public static final String OWN = "controls.yaml";

    /** The file of {@link #retention}. */
    public static final String RETENTION = "retention.yaml";

    private ControlsReader() {}

    /**
     * What was read of one jurisdiction.
     *
     * @param clauses those of its documents
     */
    public record OfPlace(List<SourceClause> clauses, List<Control> controls) {

        public static OfPlace none() {
            return new OfPlace(List.of(), List.of());
        }
    }

    /** The clauses and controls of one jurisdiction that can be read; what cannot is reported. */
    public static OfPlace ofPlace(ContentFolder folder, Jurisdiction jurisdiction, Problems problems) {
        String own = ContentFolder.JURISDICTIONS + "/" + jurisdiction.id() + "/";
        List<SourceClause> clauses = ClausesReader.read(folder, own + "clauses.csv", jurisdiction.id(), problems);
        return new OfPlace(
                clauses,
                new ControlReader(
                                folder,
                                jurisdiction.id(),
                                jurisdiction.items(),
                                kinds(folder, problems),
                                clauses,
                                problems)
                        .read(own + "controls.yaml", own + "control-settings.csv"));
    }

    /** All of it, with what the desk checks of itself; what cannot be read is reported. */
    public static Controls join(ContentFolder folder, List<OfPlace> places, Problems problems) {
        List<Control> own = new ControlReader(
                        folder, Control.OF_THE_DESK, Stream.of(), kinds(folder, problems), List.of(), problems)
                .read(OWN, "control-settings.csv");
        return new Controls(
                places.stream()
                        .flatMap(place -> place.clauses().stream())
                        .sorted(Comparator.comparing(SourceClause::number))
                        .toList(),
                Stream.concat(own.stream(), places.stream().flatMap(place -> place.controls().stream()))
                        .toList(),
                schedule(folder, problems),
                retention(folder, problems));
    }

    /** The kinds of control that can be read; what cannot is reported. */
    public static List<ControlShape> kinds(ContentFolder folder, Problems problems) {
        return ShapesReader.read(folder, KINDS, problems);
    }

    /** When each job runs, as far as it can be read; what cannot is reported. */
    public static List<JobSchedule> schedule(ContentFolder folder, Problems problems) {
        return ScheduleReader.read(folder, problems);
    }

    /** How long each kind of record is kept, as far as it can be read; what cannot is reported. */
    public static List<Retention> retention(ContentFolder folder, Problems problems) {
        return RetentionReader.read(folder, RETENTION, problems);
    }
}
