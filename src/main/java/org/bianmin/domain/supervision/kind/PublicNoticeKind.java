package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.PostedList;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Counts the days of public notices (公示), which stand in a register with the objections that came in: raises an alert for a list that
 * was passed on before its days were over or with an objection that nobody has settled, and says when one can be passed on. The day of
 * posting is not counted (民法典 第二百零一条).
 */
@ApplicationScoped
public class PublicNoticeKind implements ControlKind {

    private static final String EACH = """
            select n.subject, n.unit, null::bigint as case_id, jsonb_build_object('posted', n.posted) as facts
            from unnest(?::text[], ?::text[], ?::text[]) as n (subject, unit, posted)
            """;

    private final Registers registers;

    PublicNoticeKind(Registers registers) {
        this.registers = registers;
    }

    @Override
    public String id() {
        return "public-notice";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        int days = control.number("noticeDays").orElseThrow();
        List<PostedList> lists =
                registers.all(control).stream().map(PostedList::new).toList();
        Outcome early = open(
                run,
                control,
                connection,
                TaskKind.ALERT,
                lists.stream().filter(list -> list.isEarly(days)).toList());
        Outcome ready = open(
                run,
                control,
                connection,
                TaskKind.DUTY,
                lists.stream().filter(list -> list.isReady(days, run.dueOn())).toList());
        return new Outcome(
                Map.of(
                        "found", early.counts().get("found") + ready.counts().get("found"),
                        "opened", early.counts().get("opened") + ready.counts().get("opened")),
                early.inputs(),
                ready.result());
    }

    private static Outcome open(Run run, Control control, Connection connection, TaskKind kind, List<PostedList> lists)
            throws SQLException {
        return new FoundTasks(connection, run, control, kind)
                .open(
                        EACH,
                        lists.stream()
                                .map(list -> String.valueOf(list.entry().id()))
                                .toList(),
                        lists.stream().map(list -> list.entry().unit().path()).toList(),
                        lists.stream().map(PostedList::posted).toList());
    }
}
