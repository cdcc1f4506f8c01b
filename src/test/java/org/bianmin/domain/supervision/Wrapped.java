package org.bianmin.domain.supervision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;

/** Kinds of control with something that happens after their work, before the run can be marked as done. */
final class Wrapped {

    private Wrapped() {}

    /** What happens; the connection of the run is that of a process of the server. */
    interface Then {
        void with(int backend) throws SQLException;
    }

    /** Does the work of a kind, and then something else before the run can be marked as done. */
    record After(ControlKind kind, Then then) implements ControlKind {

        @Override
        public String id() {
            return kind.id();
        }

        @Override
        public List<String> partitions(Control control, Snapshot content) {
            return kind.partitions(control, content);
        }

        @Override
        public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
            Outcome outcome = kind.run(run, control, content, connection);
            int backend;
            try (PreparedStatement select = connection.prepareStatement("select pg_backend_pid()");
                    ResultSet row = select.executeQuery()) {
                row.next();
                backend = row.getInt(1);
            }
            then.with(backend);
            return outcome;
        }
    }

    /** Tells which runs it has done. */
    record Told(ControlKind kind, Queue<Long> ran) implements ControlKind {

        @Override
        public String id() {
            return kind.id();
        }

        @Override
        public List<String> partitions(Control control, Snapshot content) {
            return kind.partitions(control, content);
        }

        @Override
        public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
            Outcome outcome = kind.run(run, control, content, connection);
            ran.add(run.id());
            return outcome;
        }
    }
}
