package org.bianmin.domain.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.Rulebook;
import org.hibernate.Session;

/** Keeps the row of a case on the work lists as its events tell. */
@ApplicationScoped
public class WorkListRows {

    private static final String UPDATE = """
            update work_list set place = :place, town = :town, village = :village, process = :process, state = :state,
                holder = :holder, acceptor = :acceptor, position = :position, due_on = :due, due_kind = :kind,
                urgent_on = :urgent, duty_on = :duty, barred = string_to_array(:barred, ' '), collect_at = :collect,
                priority = :first,
                closed_at = :closed
            where case_id = :case
            """;

    private final Instance<EntityManager> database;

    WorkListRows(Instance<EntityManager> database) {
        this.database = database;
    }

    /** Makes the row of a case say what its history says now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(long id, CaseHistory history, Rulebook book) {
        Standing row = Standing.of(history, book);
        database.get()
                .unwrap(Session.class)
                .createNativeMutationQuery(UPDATE)
                .setParameter("place", row.place())
                .setParameter("town", row.town(), String.class)
                .setParameter("village", row.village(), String.class)
                .setParameter("process", row.process())
                .setParameter("state", row.state())
                .setParameter("holder", row.holder())
                .setParameter("acceptor", row.acceptor(), String.class)
                .setParameter("position", row.position())
                .setParameter("due", row.due(), LocalDate.class)
                .setParameter("kind", row.dueKind(), String.class)
                .setParameter("urgent", row.urgent())
                .setParameter("duty", row.duty(), LocalDate.class)
                .setParameter("barred", row.barred() == null ? null : String.join(" ", row.barred()), String.class)
                .setParameter("first", row.first())
                .setParameter("collect", row.collectAt(), String.class)
                .setParameter("closed", row.closed(), Instant.class)
                .setParameter("case", id)
                .executeUpdate();
    }
}
