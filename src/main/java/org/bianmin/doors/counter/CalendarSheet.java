package org.bianmin.doors.counter;

import java.time.LocalDate;
import java.util.List;
import org.bianmin.domain.supervision.TaskKind;
import org.bianmin.ground.text.Text;

/**
 * A month as a calendar shows it.
 *
 * @param year such as {@code 2026}
 * @param month from {@code 1}; the end of the key of its name
 * @param before the address of the month before
 * @param after the address of the month after
 * @param now the address of the month that it is; null where it is this one
 * @param overdue what should have been done, whatever month is shown
 * @param grid its days, a row a week from Monday; null for those of another month
 * @param weeks those in which something falls due
 * @param open how much of it is still to be done
 * @param closed how much of it is done
 * @param daily how many controls run every day
 * @param random how many run on days that nobody knows beforehand
 * @param unset how many wait for a setting
 * @param noSchedule the year whose holiday schedule is missing; 0 where none is
 */
public record CalendarSheet(
        int year,
        String month,
        String before,
        String after,
        String now,
        List<Entry> overdue,
        List<List<Cell>> grid,
        List<Week> weeks,
        long open,
        long closed,
        long daily,
        long random,
        long unset,
        int noSchedule) {

    /**
     * Something that falls due.
     *
     * @param kind a kind of task, {@code visit}, {@code demand} or {@code notice}
     * @param name what it is
     * @param open how much of it is still to be done; 0 where it is nothing that is done
     * @param units some of the offices concerned
     * @param more how many offices besides these
     * @param address where to look at it; null where it is not this manager's to open
     */
    public record Entry(
            LocalDate day,
            String kind,
            Text name,
            long open,
            long closed,
            List<Text> units,
            long more,
            String address) {

        /** Whether it is tasks, of which there may be several. */
        public boolean isCounted() {
            return TaskKind.of(kind).isPresent();
        }

        public boolean isDone() {
            return open == 0 && closed > 0;
        }
    }

    /** A control that runs. */
    public record Run(Text name, String address) {}

    /**
     * A day of the grid.
     *
     * @param count how much falls due
     * @param id where it stands on the page; null where nothing does
     */
    public record Cell(int number, long count, String id, boolean off, boolean today) {}

    /** A week in which something falls due. */
    public record Week(LocalDate from, LocalDate to, List<Day> days) {}

    /**
     * A day on which something falls due.
     *
     * @param weekday the end of the key of its name
     */
    public record Day(LocalDate date, String id, String weekday, List<Entry> entries, List<Run> runs) {}
}
