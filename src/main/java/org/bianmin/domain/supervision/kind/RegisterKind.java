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

/** For a register that a source orders to be kept (登记册): counts its entries and what was written in the period. */
@ApplicationScoped
public class RegisterKind implements ControlKind {

    private static final String COUNT = """
            select count(distinct e.id) filter (where e.removed_at is null),
                count(*) filter (where v.at >= ? and v.at < ?)
            from register_entry e join register_version v on v.entry_id = e.id where e.register = ?
            """;

    @Override
    public String id() {
        return "register";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        Days days = Days.of(run.period());
        try (PreparedStatement select = connection.prepareStatement(COUNT)) {
            select.setObject(1, days.from());
            select.setObject(2, days.until());
            select.setString(3, control.id());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                Map<String, Long> counts = Map.of("entries", row.getLong(1), "changes", row.getLong(2));
                return new Outcome(
                        counts,
                        Hash.sha256(control.id() + " " + run.period()),
                        Hash.sha256(counts.get("entries") + " " + counts.get("changes")));
            }
        }
    }
}
