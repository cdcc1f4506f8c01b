package org.bianmin.domain.supervision;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.support.Content;
import org.bianmin.support.MovingClock;
import org.bianmin.support.PostgresResource;

/** What a kind of control has to find, alone in the database, and a run of it that is due. */
final class KillPlants {

    /** The control that {@link KillContent} adds. */
    static final String NOTICE = "public-notice-yazhou";

    /** Where it stands. */
    static final String NOTICE_FILE = "jurisdictions/yazhou/controls.yaml";

    /** The line of the first clause of each kind that a source orders, and one for the kind that none does. */
    static final Map<String, ClauseLine> LINES = lines();

    private final Snapshot content;
    private final Registers registers;
    private final MovingClock clock;

    KillPlants(Snapshot content, Registers registers, MovingClock clock) {
        this.content = content;
        this.registers = registers;
        this.clock = clock;
    }

    /** Plants what a kind has to find, and makes a run of it due. */
    long due(String kind) throws SQLException {
        ClauseLine line = LINES.get(kind);
        Control control = line == null
                ? content.controls().all().stream()
                        .filter(one -> one.kind().id().equals(kind))
                        .findFirst()
                        .orElseThrow()
                : content.controls().control(line.control()).orElseThrow();
        LocalDate on = line == null ? LocalDate.of(2026, 10, 15) : line.on();
        clock.set(on, "03:00");
        clean();
        if (line != null) {
            plant(control, line);
        }
        Supervision.execute(
                "with key as (insert into data_key (id, wrapped, master_key, made_at) values (gen_random_uuid(), '', 'planted', now())"
                        + " returning id) insert into form_draft (form_key_hash, item, language, data_key, saved_at)"
                        + " select sha256(id::text::bytea), 'tunchang-1', 'zh', id, '2026-01-01' from key");
        Supervision.execute(
                "insert into control_run (control, place, period, due_on, next_try_at) values (?, ?, ?, ?, ?)",
                control.id(),
                control.place(),
                line == null ? on.minusDays(1).toString() : line.period(),
                on,
                clock.instant().atOffset(ZoneOffset.UTC));
        return Long.parseLong(
                Supervision.column("select max(id) from control_run").get(0));
    }

    private void plant(Control control, ClauseLine line) throws SQLException {
        String usual = control.items().isEmpty()
                ? content.catalog()
                        .items()
                        .filter(item -> item.jurisdiction().equals(control.place()))
                        .findFirst()
                        .orElseThrow()
                        .id()
                : control.itemIds().get(0);
        String rest = new PlantedEntries(content, registers).plant(control, line.planted());
        try (Connection connection = PostgresResource.connect()) {
            LocalDate first = LocalDate.parse((line.period() + "-01-01").substring(0, "2026-01-01".length()));
            new Planted(connection, control, first, usual).plant(rest);
        }
    }

    /** The database as it was, so that what one kind looks for is not what was planted for another. */
    static void clean() {
        Supervision.execute(
                "set session_replication_role = replica; truncate task_event, supervision_task, control_run, work_list, case_event, case_finding, case_reminder,"
                        + " register_version, register_entry, inspection_draw, inspection, sample_unit, sample_draw, form_draft, service_case, operation_log, log_pending cascade; delete from substitution where made_by = 'planted';"
                        + " delete from role_grant where granted_by = 'planted'; delete from staff_account where created_by = 'planted'");
    }

    /** A run that is stored. */
    static ControlKind.Run run(long id, Instant now) {
        String[] row = Supervision.column("select period || ' ' || due_on from control_run where id = ?", id)
                .get(0)
                .split(" ");
        return new ControlKind.Run(id, row[0], LocalDate.parse(row[1]), now);
    }

    /** The control of a run. */
    static String control(long run) {
        return Supervision.column("select control from control_run where id = ?", run)
                .get(0);
    }

    private static Map<String, ClauseLine> lines() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Content.snapshot(Content.real())
                .controls()
                .all()
                .forEach(control -> kinds.put(control.id(), control.kind().id()));
        Map<String, ClauseLine> lines = new LinkedHashMap<>();
        ClauseLine.ofControls().forEach(line -> lines.putIfAbsent(kinds.get(line.control()), line));
        // A county that keeps only its own content has no such place, and runs none of this.
        if (Files.exists(Content.real().root().resolve(NOTICE_FILE))) {
            lines.put(
                    "public-notice",
                    new ClauseLine(
                            0,
                            NOTICE,
                            Map.of(),
                            "2026-10-14",
                            LocalDate.of(2026, 10, 15),
                            "kept 公示开始日=2026-10-01;报送日期=2026-10-05",
                            Map.of("opened", "1"),
                            ""));
        }
        return lines;
    }
}
