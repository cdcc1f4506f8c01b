package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.StepOrder;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.RegisterEntry;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Keeps the steps of a matter in their order (环节把关): the register takes no step before those that come first, and no day before
 * theirs. This looks at what stands in it, whoever wrote it, and says when the days of a public notice are over and the matter can go on.
 */
@ApplicationScoped
public class OrderedStepsKind implements ControlKind {

    private final Registers registers;

    OrderedStepsKind(Registers registers) {
        this.registers = registers;
    }

    @Override
    public String id() {
        return "ordered-steps";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        StepOrder order = control.order().orElseThrow();
        List<RegisterEntry> entries = registers.all(control);
        return Entries.both(
                Entries.open(
                        connection,
                        run,
                        control,
                        TaskKind.ALERT,
                        "step",
                        entries.stream()
                                .flatMap(entry -> order.breach(entry.values()).stream()
                                        .map(StepOrder.Breach::field)
                                        .map(field -> about(entry, field)))
                                .toList()),
                Entries.open(
                        connection,
                        run,
                        control,
                        TaskKind.DUTY,
                        "step",
                        entries.stream()
                                .flatMap(entry -> order.noticeOver(entry.values(), run.dueOn()).stream()
                                        .map(field -> about(entry, field)))
                                .toList()));
    }

    private static Entries.About about(RegisterEntry entry, String field) {
        return new Entries.About(entry, entry.id() + " " + field, field);
    }
}
