package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.FieldWindow;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.ground.text.Hash;

/**
 * For the counters of single fields beside the one for everything (综合受理窗口): guides and work lists say which an item has; each month the
 * cases received are counted by it.
 */
@ApplicationScoped
public class FieldWindowsKind implements ControlKind {

    private static final String COUNT = """
            select count(*) filter (where w.item = any (?)), count(*) filter (where w.item <> all (?))
            from work_list w where w.place = ? and w.item = any (?) and w.received_at >= ? and w.received_at < ?
            """;

    @Override
    public String id() {
        return FieldWindow.KIND;
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        Days days = Days.of(run.period());
        List<Item> all = content.catalog()
                .items()
                .filter(item -> item.jurisdiction().equals(control.place()))
                .filter(item -> content.controls().windowOf(item).isPresent())
                .toList();
        List<String> ofFields = all.stream()
                .filter(item -> content.controls()
                        .windowOf(item)
                        .filter(window -> window.field() != null)
                        .isPresent())
                .map(Item::id)
                .toList();
        try (PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setArray(1, connection.createArrayOf("text", ofFields.toArray()));
            select.setArray(2, connection.createArrayOf("text", ofFields.toArray()));
            select.setString(3, control.place());
            select.setArray(
                    4,
                    connection.createArrayOf("text", all.stream().map(Item::id).toArray()));
            select.setObject(5, days.from());
            select.setObject(6, days.until());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                Map<String, Long> counts = Map.of("field_cases", row.getLong(1), "general_cases", row.getLong(2));
                return new Outcome(
                        counts,
                        Hash.sha256(control.id() + " " + run.period()),
                        Hash.sha256(counts.get("field_cases") + " " + counts.get("general_cases")));
            }
        }
    }
}
