package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.StepOrder;
import org.bianmin.content.division.Unit;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.content.inspection.StepForm;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.inspection.InspectionEvent;
import org.bianmin.domain.inspection.InspectionFields;
import org.bianmin.domain.inspection.Inspections;
import org.bianmin.domain.supervision.DueTasks;
import org.bianmin.domain.supervision.DueTasksOfDay;
import org.bianmin.domain.supervision.PostedList;
import org.bianmin.domain.supervision.RegisterEntry;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.doors.counter.CalendarSheet.Entry;
import org.bianmin.ground.calendar.WrittenDay;
import org.bianmin.ground.text.Text;

/** Collects what falls due in the offices of a manager: tasks, days of inspections, ends of notices. */
@Singleton
class CalendarEntries {

    private static final int MOST_INSPECTIONS = 500;

    private final DueTasks tasks;
    private final Inspections inspections;
    private final Registers registers;

    CalendarEntries(DueTasks tasks, Inspections inspections, Registers registers) {
        this.tasks = tasks;
        this.inspections = inspections;
        this.registers = registers;
    }

    /**
     * Tasks by control and day.
     *
     * @param until exclusive
     */
    List<Entry> tasks(Visit visit, Snapshot now, LocalDate from, LocalDate until) {
        List<Unit> units = visit.member().units(StaffRole.MANAGER);
        return tasks.within(units, from, until).stream()
                .map(due -> entry(visit, now, units, due))
                .toList();
    }

    /** The tasks whose day is over. */
    List<Entry> overdueTasks(Visit visit, Snapshot now, LocalDate today) {
        List<Unit> units = visit.member().units(StaffRole.MANAGER);
        return tasks.overdue(units, today).stream()
                .map(due -> entry(visit, now, units, due))
                .toList();
    }

    /** What has a day and is not done of the inspections that the manager sees, and the notices that are posted. */
    List<Entry> dated(Visit visit, Snapshot now) {
        return Stream.concat(inspections(visit, now), notices(visit, now)).toList();
    }

    /** One that somebody else does is not opened from here, and neither is one of several. */
    private static Entry entry(Visit visit, Snapshot now, List<Unit> units, DueTasksOfDay due) {
        boolean own = due.role() == StaffRole.MANAGER
                || due.offices() == 1 && units.contains(due.units().get(0));
        String address = due.first() == null || !own
                ? null
                : due.open() == 1
                        ? visit.address(TasksResource.LIST + "/" + due.first())
                        : visit.address(TasksResource.LIST) + "?kind="
                                + due.kind().code();
        return new Entry(
                due.dueOn(),
                due.kind().code(),
                now.controls().control(due.control()).map(Control::name).orElseGet(() -> Text.same(due.control())),
                due.open(),
                due.closed(),
                due.units().stream().map(unit -> CaseRows.name(now, unit)).toList(),
                due.offices() - due.units().size(),
                address);
    }

    private Stream<Entry> inspections(Visit visit, Snapshot now) {
        return inspections.list(visit.handler(), false, MOST_INSPECTIONS).stream()
                .flatMap(opened -> now.inspections().regime(opened.inspection().regime()).stream()
                        .flatMap(regime -> inspection(visit, now, regime, opened).stream()));
    }

    /** The last day that was set in an inspection, while nothing has followed it. */
    private static Optional<Entry> inspection(
            Visit visit, Snapshot now, InspectionRegime regime, Inspections.Opened opened) {
        List<InspectionEvent> steps = opened.events().stream()
                .filter(event -> regime.step(event.step()).isPresent())
                .toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        InspectionEvent last = steps.get(steps.size() - 1);
        StepForm form = regime.step(last.step()).map(InspectionStep::form).orElseThrow();
        return WrittenDay.of(last.said().getOrDefault(InspectionFields.DAY, ""))
                .filter(day -> form.asksDay())
                .map(day -> new Entry(
                        day,
                        form == StepForm.NOTICE ? "visit" : "demand",
                        regime.name(),
                        1,
                        0,
                        List.of(CaseRows.name(now, opened.inspection().unit())),
                        0,
                        visit.address(InspectionsResource.LIST + "/"
                                + opened.inspection().id())));
    }

    private Stream<Entry> notices(Visit visit, Snapshot now) {
        List<Unit> units = visit.member().units(StaffRole.MANAGER);
        return units.stream()
                .map(Unit::place)
                .distinct()
                .flatMap(place -> now.controls().ofPlace(place).stream())
                .filter(CalendarEntries::postsNotices)
                .flatMap(control -> registers.entries(control, visit.handler()).stream()
                        .filter(entry -> units.stream().anyMatch(unit -> unit.covers(entry.unit())))
                        .flatMap(entry ->
                                until(control, entry).stream().map(day -> notice(visit, now, control, entry, day))));
    }

    private static boolean postsNotices(Control control) {
        return !control.fields().isEmpty()
                && (control.number(PostedList.DAYS).isPresent()
                        || control.order()
                                .filter(order -> order.steps().stream().anyMatch(step -> step.days() > 0))
                                .isPresent());
    }

    private static Optional<LocalDate> until(Control control, RegisterEntry entry) {
        return control.number(PostedList.DAYS)
                .flatMap(days -> new PostedList(entry).openUntil(days))
                .or(() -> control.order()
                        .flatMap(order -> order.posted(entry.values()))
                        .map(StepOrder.Posted::until));
    }

    private static Entry notice(Visit visit, Snapshot now, Control control, RegisterEntry entry, LocalDate day) {
        return new Entry(
                day,
                "notice",
                control.name(),
                1,
                0,
                List.of(CaseRows.name(now, entry.unit())),
                0,
                visit.address(RegistersResource.LIST + "/" + control.id() + "?entry=" + entry.id()));
    }
}
