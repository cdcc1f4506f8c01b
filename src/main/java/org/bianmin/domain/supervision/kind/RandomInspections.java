package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.inspection.Bias;
import org.bianmin.domain.inspection.InspectionDraws;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;
import org.bianmin.ground.text.Hash;

/** Draws for a control, and raises an alert for each object for which too few inspectors were free of bias. */
@ApplicationScoped
class RandomInspections {

    private static final String LACKING = """
            select ?::text || ' ' || e.id as subject, e.unit, null::bigint as case_id, jsonb_build_object('entry', e.id) as facts
            from register_entry e where e.id = any (?::text[]::bigint[])
            """;

    private final InspectionDraws draws;

    RandomInspections(InspectionDraws draws) {
        this.draws = draws;
    }

    /** @param focus how many more are drawn with lots for what was found before */
    ControlKind.Outcome draw(ControlKind.Run run, Control control, int focus, Snapshot content, Connection connection)
            throws SQLException {
        Optional<InspectionDraws.Outcome> drawn = draws.draw(
                new InspectionDraws.Order(
                        control,
                        run.period(),
                        content.inspections()
                                .regime(control.setting("regime").orElseThrow())
                                .orElseThrow(),
                        register(control, "objects", content),
                        register(control, "people", content),
                        control.number("size").orElseThrow(),
                        focus,
                        control.number("inspectors").orElseThrow(),
                        Bias.of(content.divisions().of(control.place()))),
                connection);
        List<Long> lacking = drawn.map(InspectionDraws.Outcome::lacking).orElse(List.of());
        ControlKind.Outcome alerts = new FoundTasks(connection, run, control, TaskKind.ALERT)
                .open(
                        LACKING,
                        run.period(),
                        lacking.stream().map(String::valueOf).toList());
        String seed = drawn.map(InspectionDraws.Outcome::seed).orElse("");
        return new ControlKind.Outcome(
                Map.of(
                        "objects",
                                (long) drawn.map(InspectionDraws.Outcome::objects)
                                        .orElse(0),
                        "drawn",
                                (long) drawn.map(InspectionDraws.Outcome::drawn).orElse(0),
                        "opened", alerts.counts().get("opened")),
                Hash.sha256(seed),
                alerts.result());
    }

    private static Control register(Control control, String setting, Snapshot content) {
        String id = control.setting(setting).orElseThrow();
        return content.controls()
                .control(id)
                .filter(register -> !register.fields().isEmpty())
                .orElseThrow(() -> new IllegalStateException("there is no register " + id));
    }
}
