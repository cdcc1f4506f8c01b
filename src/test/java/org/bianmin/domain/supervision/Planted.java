package org.bianmin.domain.supervision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.control.Control;
import org.bianmin.ground.calendar.ChinaTime;

/**
 * Plants what a line of {@code src/test/resources/clauses} says, in statements parted by " ; ": {@code case item=… process=… at=…}, and of
 * the case before it {@code event accept by=… at=…}, {@code notice kind=…} and {@code log by=… at=…}; {@code finding at=… due=…}, and of the finding before it
 * {@code did order at=…}; {@code entry at=…} in the register. {@code inspection regime=…}, and in the inspection before it {@code act visit inspectors=… found=…}. {@code set} is
 * what the office has set, and not planted here. Times are those of China; what is not said is usual.
 * {@code did order at=…}; {@code entry at=…} in the register;
 * {@code check of=… period=… did=…}, a visit of another control; {@code rating value=…} of the case before it,
 * {@code post by=… role=… unit=…} and {@code substitution absent=… by=…}. {@code set} is what the office has set, and not planted here. Times are those of China; what is not said is usual.
 */
final class Planted {

    private final Connection connection;
    private final Control control;
    private final String usualTime;
    private final String usualItem;
    private final Map<String, UUID> accounts = new HashMap<>();
    private int serial;
    private long caseId;
    private String number;
    private int position;
    private long finding;
    private int findingPosition;
    private long inspection;
    private int actPosition;

    /**
     * For a line.
     *
     * @param first the first day of the period that is looked at
     */
    Planted(Connection connection, Control control, LocalDate first, String usualItem) {
        this.connection = connection;
        this.control = control;
        this.usualTime = first + "T10:00";
        this.usualItem = usualItem;
    }

    void plant(String statements) throws SQLException {
        for (String statement : statements.split(" ; ")) {
            String[] words = statement.strip().split(" ");
            Map<String, String> said = new HashMap<>();
            for (String word : words) {
                int at = word.indexOf('=');
                said.put(at < 0 ? word : word.substring(0, at), at < 0 ? "" : word.substring(at + 1));
            }
            switch (words[0]) {
                case "", "set" -> {}
                case "case" -> aCase(said);
                case "event" -> event(words[1], said);
                case "notice" ->
                    execute(
                            "insert into notice (number, case_id, position, kind, issued_at, issued_by, sealed, digest, salt_sealed)"
                                    + " values (?, ?, ?, ?, ?, 'a', '', sha256(''), '')",
                            number + "-" + position,
                            caseId,
                            position,
                            said.get("kind"),
                            time(said));
                case "log" ->
                    execute(
                            "insert into operation_log (at, role, actor, action, subject) values (?, 'staff', ?, 'case.accept', ?)",
                            time(said),
                            said.getOrDefault("by", "a"),
                            number);
                case "finding" -> finding(said);
                case "entry" -> entry(said);
                case "did" -> did(words[1], said);
                case "inspection" -> inspection(said);
                case "act" -> act(words[1], said);
                case "check" -> check(said);
                case "rating" ->
                    execute(
                            "insert into case_rating (case_id, office, rating, at) select w.case_id, coalesce(e.data ->> 'about',"
                                    + " concat_ws('/', w.place, w.town, w.village)), ?, ? from work_list w"
                                    + " join case_event e on e.case_id = w.case_id and e.position = 1 where w.case_id = ?",
                            Integer.valueOf(said.get("value")),
                            time(said),
                            caseId);
                case "post" -> post(said);
                case "substitution" ->
                    execute(
                            "insert into substitution (id, absent, substitute, from_day, until_day, made_at, made_by) values"
                                    + " (gen_random_uuid(), ?, ?, '2026-01-01', ?::date, now(), 'planted')",
                            accounts.get(said.get("absent")),
                            accounts.get(said.get("by")),
                            said.get("until"));
                default -> throw new AssertionError("nobody knows how to plant " + statement);
            }
        }
    }

    private void aCase(Map<String, String> said) throws SQLException {
        String item = said.getOrDefault("item", usualItem);
        String[] unit = said.getOrDefault("unit", item.substring(0, item.lastIndexOf('-')))
                .split("/");
        number = "PLANTED-%s-%04d".formatted(control.id(), ++serial);
        position = 0;
        caseId = id(
                "with key as (insert into data_key (id, wrapped, master_key, made_at) values (gen_random_uuid(), '', 'planted', now())"
                        + " returning id) insert into service_case (number, item, jurisdiction, language, received_at, birth_month,"
                        + " data_key, secret_hash) select ?, ?, ?, 'zh', ?, ?::date, id, '' from key returning id",
                number,
                item,
                unit[0],
                time(said),
                said.containsKey("born") ? LocalDate.parse(said.get("born")) : null);
        String path = String.join("/", unit);
        execute(
                "insert into work_list (case_id, number, item, place, town, village, taken_in_at, process, state, holder, acceptor,"
                        + " position, received_at, due_on, due_kind, urgent_on, closed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?::date, ?, current_date, ?)",
                caseId,
                number,
                item,
                unit[0],
                unit.length > 1 ? unit[1] : null,
                unit.length > 2 ? unit[2] : null,
                said.getOrDefault("taken", path),
                said.getOrDefault("process", "promised"),
                said.getOrDefault("state", "received"),
                said.getOrDefault("holder", "window"),
                said.get("acceptor"),
                time(said),
                said.get("due"),
                said.containsKey("due") ? said.containsKey("paused") ? "paused" : "due" : null,
                said.containsKey("closed") ? at(said.get("closed")) : null);
        Map<String, String> received = new HashMap<>(said);
        received.put("by", "citizen");
        received.put("role", "applicant");
        received.put("state", "received");
        received.remove("unit");
        event("receive", received);
    }

    private void event(String action, Map<String, String> said) throws SQLException {
        execute(
                "insert into case_event (case_id, position, at, actor, role, unit, action, state, data)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)",
                caseId,
                ++position,
                time(said),
                said.getOrDefault("by", "a"),
                said.getOrDefault("role", "town-window"),
                said.get("unit"),
                action,
                said.getOrDefault("state", "accepted"),
                said.containsKey("data") ? "{\"" + said.get("data").replace(":", "\": \"") + "\"}" : "{}");
    }

    private void check(Map<String, String> said) throws SQLException {
        boolean closed = said.containsKey("did");
        finding = id(
                "insert into supervision_task (kind, control, subject, place, unit, role, facts, opened_at, state, position, closed_at)"
                        + " values ('check', ?, ?, ?, ?, 'village-clerk', ?::jsonb, ?, 'open', ?, ?) returning id",
                said.get("of"),
                "planted " + ++serial,
                control.place(),
                control.place(),
                "{\"period\": \"" + said.get("period") + "\"}",
                time(said),
                closed ? 2 : 1,
                closed ? time(said) : null);
        findingPosition = 0;
        did("open", said);
        if (closed) {
            did(said.get("did"), said);
        }
    }

    /** An account is made with its first post. */
    private void post(Map<String, String> said) throws SQLException {
        String account = said.get("by");
        if (!accounts.containsKey(account)) {
            accounts.put(account, UUID.randomUUID());
            execute(
                    "insert into staff_account (id, account, name, password_hash, must_change, created_at, created_by)"
                            + " values (?, ?, ?, '', false, now(), 'planted')",
                    accounts.get(account),
                    "planted-" + account,
                    account);
        }
        execute(
                "insert into role_grant (id, account, role, unit, from_day, granted_at, granted_by)"
                        + " values (gen_random_uuid(), ?, ?, ?, '2026-01-01', now(), 'planted')",
                accounts.get(account),
                said.get("role"),
                said.get("unit"));
    }

    private void finding(Map<String, String> said) throws SQLException {
        findingPosition = 0;
        finding = id(
                "insert into supervision_task (kind, control, subject, place, unit, role, facts, opened_at, due_on, state, closed_at)"
                        + " values ('finding', 'planted', ?, ?, ?, 'inspector', '{}', ?, ?::date, 'open', ?) returning id",
                "planted " + ++serial,
                control.place(),
                control.place(),
                time(said),
                said.get("due"),
                said.containsKey("closed") ? at(said.get("closed")) : null);
        did("open", said);
    }

    private void did(String action, Map<String, String> said) throws SQLException {
        execute(
                "insert into task_event (task_id, position, at, actor, role, action, state, data)"
                        + " values (?, ?, ?, 'i', 'inspector', ?, 'open', ?::jsonb)",
                finding,
                ++findingPosition,
                time(said),
                action,
                said.containsKey("amount") ? "{\"amount\": \"" + said.get("amount") + "\"}" : "{}");
    }

    private void entry(Map<String, String> said) throws SQLException {
        boolean removed = said.containsKey("removed");
        long entry = id(
                "with key as (insert into data_key (id, wrapped, master_key, made_at) values (gen_random_uuid(), '', 'planted', now())"
                        + " returning id) insert into register_entry (register, place, unit, version, removed_at, data_key)"
                        + " select ?, ?, ?, 1, ?, id from key returning id",
                control.id(),
                control.place(),
                control.place(),
                removed ? time(said) : null);
        execute(
                "insert into register_version (entry_id, version, at, actor, action, sealed) values (?, 1, ?, 'a', ?, '')",
                entry,
                time(said),
                removed ? "remove" : "add");
    }

    private void inspection(Map<String, String> said) throws SQLException {
        actPosition = 0;
        inspection = id(
                "with key as (insert into data_key (id, wrapped, master_key, made_at) values (gen_random_uuid(), '', 'planted', now())"
                        + " returning id) insert into inspection (regime, place, unit, reason, inspectors, opened_at, data_key)"
                        + " select ?, ?, ?, 'plan', '{}', ?, id from key returning id",
                said.get("regime"),
                control.place(),
                control.place(),
                time(said));
    }

    private void act(String step, Map<String, String> said) throws SQLException {
        if (said.containsKey("inspectors")) {
            said.putIfAbsent("looked", "1_2_3_4_5_6_7_8");
            said.put("lookedAt", said.get("looked").replace('_', ' '));
        }
        String data = Stream.of("inspectors", "found", "outcome", "lookedAt")
                .filter(said::containsKey)
                .map(name -> "\"" + name + "\": \"" + said.get(name) + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
        execute(
                "insert into inspection_event (inspection_id, position, at, actor, role, step, data, sealed)"
                        + " values (?, ?, ?, ?, 'inspector', ?, ?::jsonb, '')",
                inspection,
                ++actPosition,
                time(said),
                said.getOrDefault("by", "i"),
                step,
                data);
    }

    private OffsetDateTime time(Map<String, String> said) {
        return at(said.getOrDefault("at", usualTime));
    }

    private static OffsetDateTime at(String written) {
        return LocalDateTime.parse(written).atZone(ChinaTime.ZONE).toOffsetDateTime();
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = set(sql, values)) {
            statement.executeUpdate();
        }
    }

    private long id(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = set(sql, values);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private PreparedStatement set(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }
}
