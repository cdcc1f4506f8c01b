package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.RegisterEntry;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.domain.supervision.TaskKind;
import org.bianmin.ground.calendar.WrittenDay;

/**
 * Follows what stands in a register to its end (登记跟踪): raises an alert for each entry that has a day from which it is to be done
 * within so many days and does not say when it was. Where the office wants it, a reminder comes some days before.
 */
@ApplicationScoped
public class FollowUpKind implements ControlKind {

    private final Registers registers;

    FollowUpKind(Registers registers) {
        this.registers = registers;
    }

    @Override
    public String id() {
        return "follow-up";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        Control register =
                control.setting("register").flatMap(content.controls()::control).orElse(control);
        String from = control.setting("from").orElseThrow();
        String until = control.setting("until").orElseThrow();
        int within = control.number("within").orElseThrow();
        Optional<Integer> before = control.number("before");
        List<Entries.About> late = new ArrayList<>();
        List<Entries.About> soon = new ArrayList<>();
        for (RegisterEntry entry : registers.all(register)) {
            Optional<LocalDate> day = day(entry.values().getOrDefault(from, ""));
            if (day.isEmpty() || !entry.values().getOrDefault(until, "").isBlank()) {
                continue;
            }
            LocalDate last = day.get().plusDays(within);
            Entries.About about = new Entries.About(entry, entry.id() + " " + day.get(), last.toString());
            if (run.dueOn().isAfter(last)) {
                late.add(about);
            } else if (before.isPresent() && !run.dueOn().isBefore(last.minusDays(before.get()))) {
                soon.add(about);
            }
        }
        return Entries.both(
                Entries.open(connection, run, control, TaskKind.ALERT, "due", late),
                Entries.open(connection, run, control, TaskKind.DUTY, "due", soon));
    }

    private static Optional<LocalDate> day(String written) {
        return WrittenDay.of(written);
    }
}
