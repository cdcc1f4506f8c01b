package org.bianmin.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.support.Content;

/** How much memory the built desk needs, all of its process, while it carries out the controls of a place with most of the cases. */
final class DeskMemory {

    /** What works on most rows: a draw keeps its frame, all others leave the rows in the database. */
    private static final List<String> KINDS = List.of("sampling", "spot-check", "office-check", "repeated-request");

    /** As much heap as the desk is given here; it is what the goal leaves for it beside the rest of the process. */
    private static final List<String> OPTIONS = List.of("-Xmx256m");

    private static final String KNOWN = """
            insert into control_run (control, place, period, due_on, next_try_at, state, counts)
            values ('%s', '%s', 'before', (now() at time zone 'Asia/Shanghai')::date, now(), 'done', '{}')
            """;

    private static final String DUE = """
            insert into control_run (control, place, period, due_on, next_try_at)
            select '%s', '%s', period, '2025-12-31', now() from unnest(array['2025-03', '2025-06', '2025-09']) as period
            """;

    private DeskMemory() {}

    /** Prints it. */
    static void measure(Path folder, ControlDatabase database, Snapshot content)
            throws IOException, InterruptedException, SQLException {
        database.forget();
        try (Connection connection = database.owner();
                Statement statement = connection.createStatement()) {
            // No desk begins with keys that are not its own; one that is erased is nobody's.
            statement.execute("update data_key set wrapped = null, erased_at = now()");
            for (Control control : content.controls().all()) {
                // Nothing of today is due: what the cases of a year that is over are good for is measured, and no more.
                statement.execute(KNOWN.formatted(control.id(), control.place()));
                if (control.place().equals(ControlDatabase.LARGE)
                        && KINDS.contains(control.kind().id())
                        && control.missing().isEmpty()) {
                    statement.execute(DUE.formatted(control.id(), control.place()));
                }
            }
        }
        Map<String, String> settings = new HashMap<>(database.environment());
        settings.put("BIANMIN_CONTENT", Content.real().root().toAbsolutePath().toString());
        Path home = Files.createDirectories(folder.resolve("desk"));
        try (MeasuredDesk desk = new MeasuredDesk(home, OPTIONS, settings)) {
            double before = desk.peak() / 1e6;
            String answer = desk.job("run-due-controls");
            System.out.printf(
                    "%-52s %9.0f MB, %.0f MB when it had started, with %s (at most 512); %s%n",
                    "memory of the desk that carries out the runs", desk.peak() / 1e6, before, OPTIONS.get(0), answer);
        }
    }
}
