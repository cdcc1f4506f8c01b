package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.FoundTasks;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Looks whether the codes on paper still lead somewhere (二维码服务). Each guide, each form to fill in by hand and each notice is printed
 * with a code; what is found is an item of which there were cases and whose pages are gone, so that codes on old paper open nothing.
 */
@ApplicationScoped
public class PageCodesKind implements ControlKind {

    private static final String GONE = """
            select ?::text || ' ' || w.item as subject, w.place as unit, null::bigint as case_id,
                jsonb_build_object('item', w.item, 'cases', count(*)) as facts
            from work_list w
            where w.place = ? and w.received_at >= ? and w.received_at < ? and not (w.item = any (?::text[]))
            group by w.place, w.item
            """;

    @Override
    public String id() {
        return "page-codes";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        Days days = Days.of(run.period());
        return new FoundTasks(connection, run, control, TaskKind.ALERT)
                .open(
                        GONE,
                        run.period(),
                        control.place(),
                        days.from(),
                        days.until(),
                        content.catalog().items().map(Item::id).toList());
    }
}
