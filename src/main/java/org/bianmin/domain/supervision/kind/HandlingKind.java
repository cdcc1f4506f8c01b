package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.ground.text.Hash;

/**
 * For what the desk does with every case as it is handled (办理流程): each month counts the cases in which it was done, by the kind of
 * process, the action or the way of delivery that carries the clause out.
 */
@ApplicationScoped
public class HandlingKind implements ControlKind {

    private static final String COUNT = """
            select count(distinct e.case_id), count(*) from case_event e join work_list w on w.case_id = e.case_id
            where e.at >= ? and e.at < ? and w.place = ? and (cardinality(?::text[]) = 0 or w.item = any (?))
                and (?::text is null or e.action = ?) and (?::text is null or w.process = ?)
                and (?::text is null or e.data ->> 'delivery' = ?)
                and (?::text is null or w.taken_in_at <> concat_ws('/', w.place, w.town, w.village))
            """;

    @Override
    public String id() {
        return "handling";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        Days days = Days.of(run.period());
        String action = control.setting("action").orElse(null);
        String process = control.setting("process").orElse(null);
        String delivery = control.setting("delivery").orElse(null);
        String elsewhere = control.setting("elsewhere").orElse(null);
        try (PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setObject(1, days.from());
            select.setObject(2, days.until());
            select.setString(3, control.place());
            select.setArray(
                    4, connection.createArrayOf("text", control.itemIds().toArray()));
            select.setArray(
                    5, connection.createArrayOf("text", control.itemIds().toArray()));
            select.setString(6, action);
            select.setString(7, action);
            select.setString(8, process);
            select.setString(9, process);
            select.setString(10, delivery);
            select.setString(11, delivery);
            select.setString(12, elsewhere);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                Map<String, Long> counts = Map.of("cases", row.getLong(1), "acts", row.getLong(2));
                return new Outcome(
                        counts,
                        Hash.sha256(action + " " + process + " " + delivery + " " + elsewhere + " " + run.period()),
                        Hash.sha256(counts.get("cases") + " " + counts.get("acts")));
            }
        }
    }
}
