package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.control.Control;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Finds cases that were taken in or accepted at a tier which the source does not name for the item (办理项层级). The desk offers and accepts
 * an item nowhere else; this looks at what stands in the events, whoever wrote them.
 */
@ApplicationScoped
public class IntakeTierKind implements ControlKind {

    private static final String ELSEWHERE = """
            w.item = any (?::text[]) and exists (
                select from case_event e where e.case_id = w.case_id and e.at >= days.since and e.at < days.until
                    and e.action in ('receive', 'accept') and e.role = any (?::text[]) and e.role || ' ' || w.item <> all (?::text[]))
            """;

    @Override
    public String id() {
        return "intake-tier";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        List<Item> named = content.catalog()
                .items()
                .filter(item -> item.jurisdiction().equals(control.place()))
                .filter(item -> !item.levels().isEmpty())
                .toList();
        List<StaffRole> counters = Stream.of(StaffRole.values())
                .filter(role -> role.takesInAt().isPresent())
                .toList();
        return CaseFindings.open(
                connection,
                run,
                control,
                TaskKind.FINDING,
                "'{}'::jsonb",
                ELSEWHERE,
                named.stream().map(Item::id).toList(),
                counters.stream().map(StaffRole::code).toList(),
                counters.stream()
                        .flatMap(role -> named.stream()
                                .filter(item -> item.isAt(role.takesInAt().orElseThrow()))
                                .map(item -> role.code() + " " + item.id()))
                        .toList());
    }
}
