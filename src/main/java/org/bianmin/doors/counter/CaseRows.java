package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.bianmin.content.Snapshot;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.WorkListRow;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** Puts the rows of work lists into words. */
@Singleton
class CaseRows {

    private final Clock clock;

    CaseRows(Clock clock) {
        this.clock = clock;
    }

    CaseRow of(Snapshot now, Handler handler, WorkListRow row) {
        return new CaseRow(
                row,
                now.catalog().nameOf(row.item()),
                name(now, row.unit()),
                row.atCounter() && !row.takenInAt().equals(row.unit()) ? name(now, row.takenInAt()) : null,
                window(now, row.item()),
                now.processes().state(row.state()).name(),
                Urgency.of(row.dueOn(), row.dueKind(), today()),
                duty(row.dutyOn()),
                collect(now, handler, row),
                row.possibleDuplicate() != null && handler.sees(row.unit(), row.takenInAt()),
                ChinaTimes.minute(row.receivedAt()),
                handler.posts().stream()
                        .filter(post ->
                                post.unit().covers(row.unit()) || post.unit().equals(row.collectAt()))
                        .anyMatch(post -> isTurnOf(post.role(), row.holder())));
    }

    private static Text collect(Snapshot now, Handler handler, WorkListRow row) {
        if (row.collectAt() == null) {
            return null;
        }
        Messages messages = now.catalog().messages();
        return handler.counters().contains(row.collectAt())
                ? messages.text("row_collect_here")
                : messages.text("row_collect_at").with("office", name(now, row.collectAt()));
    }

    private String duty(LocalDate day) {
        if (day == null) {
            return null;
        }
        return day.isBefore(today()) ? "row_duty_overdue" : "row_duty";
    }

    private static Text window(Snapshot now, String id) {
        return now.catalog()
                .itemOfCase(id)
                .flatMap(now.controls()::windowOf)
                .map(window -> now.catalog()
                        .messages()
                        .text("window_" + window.code())
                        .with("field", window.field() == null ? Text.same("") : window.field()))
                .orElse(null);
    }

    static Text name(Snapshot now, Unit unit) {
        return now.divisions().of(unit.place()).name(unit);
    }

    LocalDate today() {
        return ChinaTime.day(clock.instant());
    }

    private static boolean isTurnOf(StaffRole role, String holder) {
        return switch (holder) {
            case "window" -> role.takesInAt().isPresent();
            case "manager" -> role == StaffRole.MANAGER;
            case "reviewer" -> role == StaffRole.REVIEWER || role == StaffRole.COUNTY_REVIEWER;
            default -> false;
        };
    }
}
