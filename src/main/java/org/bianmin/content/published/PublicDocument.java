package org.bianmin.content.published;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bianmin.content.division.Unit;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.inspection.InspectionReason;
import org.bianmin.ground.text.Text;

/**
 * A document that is or may be made public. Names no citizen and no member of staff.
 *
 * @param period what it is about and its name for ever: a month, a day with a number
 * @param unit the office that publishes it
 * @param title a line that says what it is
 * @param asOf the day on which its numbers and days were taken
 * @param publishedOn the day on which it was approved; null while it is not
 * @param controls the ids of the controls because of which it is published; none where no source orders it
 * @param words what somebody has written to be published; null if nothing
 * @param notice the days of a notice; null where it is none
 * @param figures the numbers
 * @param runs when the controls ran
 * @param visits the inspections
 */
public record PublicDocument(
        PublicKind kind,
        String period,
        Unit unit,
        Text title,
        LocalDate asOf,
        LocalDate publishedOn,
        List<String> controls,
        Text words,
        Notice notice,
        List<Figure> figures,
        List<Run> runs,
        List<Visit> visits) {

    /** The period of the one document that says how the controls ran. */
    public static final String OF_RUNS = "runs";

    public PublicDocument {
        controls = List.copyOf(controls);
        figures = List.copyOf(figures);
        runs = List.copyOf(runs);
        visits = List.copyOf(visits);
    }

    /** One without inspections. */
    public PublicDocument(
            PublicKind kind,
            String period,
            Unit unit,
            Text title,
            LocalDate asOf,
            LocalDate publishedOn,
            List<String> controls,
            Text words,
            Notice notice,
            List<Figure> figures,
            List<Run> runs) {
        this(kind, period, unit, title, asOf, publishedOn, controls, words, notice, figures, runs, List.of());
    }

    /** Whether anybody has objected. What was said is not published. */
    public enum Objections {
        NONE,
        /** Not settled yet. */
        OPEN,
        SETTLED;

        /** As it stands in data: {@code none}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Objections> of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    /**
     * How long a notice is posted. The day of posting is not counted.
     *
     * @param until the last day
     */
    public record Notice(LocalDate postedOn, int days, LocalDate until, Objections objections) {

        public static Notice of(LocalDate postedOn, int days, Objections objections) {
            return new Notice(postedOn, days, postedOn.plusDays(days), objections);
        }
    }

    /**
     * The numbers of one control.
     *
     * @param item the item that it watches; null where it watches another thing, or several
     * @param counts by the names of {@link PublicKind#counts}
     */
    public record Figure(String control, String item, Map<String, Long> counts) {

        public Figure {
            counts = Map.copyOf(counts);
        }
    }

    /**
     * When a control ran.
     *
     * @param clauses the numbers of the clauses that it carries out
     * @param lastRun null if it has never run
     * @param nextDue null where nobody can know, or a setting is missing
     */
    public record Run(String control, List<Integer> clauses, LocalDate lastRun, LocalDate nextDue) {

        public Run {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * An inspection of an organisation.
     *
     * @param regime the id of its regime
     * @param object the organisation; empty where its name holds a number of a person, which nobody publishes
     * @param day of the visit
     * @param found how many points were not in order
     */
    public record Visit(String regime, String object, InspectionReason reason, LocalDate day, int found) {}

    /** Whether it says numbers or days that are other ones tomorrow. */
    public boolean hasNumbers() {
        return kind == PublicKind.RUNS
                || kind == PublicKind.INSPECTIONS
                || !kind.counts().isEmpty();
    }

    public String place() {
        return unit.place();
    }

    /** The file in which it stands, as content knows it. */
    public String file() {
        return file(place(), kind, period);
    }

    /** The file of a document. */
    public static String file(String place, PublicKind kind, String period) {
        String folder = ContentFolder.PUBLISHED + "/" + place + "/";
        return kind == PublicKind.RUNS ? folder + OF_RUNS + ".json" : folder + kind.code() + "/" + period + ".json";
    }

    /** Whether it says of the world what another says; the day on which it was looked at and what was written to it apart. */
    public boolean saysTheSame(PublicDocument other) {
        return controls.equals(other.controls)
                && figures.equals(other.figures)
                && runs.equals(other.runs)
                && visits.equals(other.visits)
                && Objects.equals(notice, other.notice);
    }

    /** The same as it is when it has been approved. */
    public PublicDocument approved(LocalDate day, Text ownWords) {
        return new PublicDocument(
                kind, period, unit, title, asOf, day, controls, ownWords, notice, figures, runs, visits);
    }

    /** Names the document, and says nothing of what it says. */
    @Override
    public String toString() {
        return "PublicDocument[" + file() + "]";
    }
}
