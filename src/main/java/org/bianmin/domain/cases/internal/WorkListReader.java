package org.bianmin.domain.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.WorkListRow;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Reads rows of the work lists from PostgreSQL. */
@ApplicationScoped
public class WorkListReader {

    private final Instance<EntityManager> database;

    WorkListReader(Instance<EntityManager> database) {
        this.database = database;
    }

    /** What a query asks for, in its order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<WorkListRow> read(WorkListQuery asked) {
        NativeQuery<Object[]> query =
                database.get().unwrap(Session.class).createNativeQuery(asked.sql(), Object[].class);
        query.addScalar("case_id", Long.class)
                .addScalar("number", String.class)
                .addScalar("item", String.class)
                .addScalar("place", String.class)
                .addScalar("town", String.class)
                .addScalar("village", String.class)
                .addScalar("taken_in_at", String.class)
                .addScalar("at_counter", Boolean.class)
                .addScalar("state", String.class)
                .addScalar("holder", String.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("due_kind", String.class)
                .addScalar("urgent_on", LocalDate.class)
                .addScalar("duty_on", LocalDate.class)
                .addScalar("collect_at", String.class)
                .addScalar("priority", Boolean.class)
                .addScalar("received_at", Instant.class)
                .addScalar("possible_duplicate", String.class);
        asked.values().forEach(query::setParameter);
        return query.getResultList().stream().map(WorkListReader::row).toList();
    }

    private static WorkListRow row(Object[] row) {
        int column = 0;
        return new WorkListRow(
                (Long) row[column++],
                (String) row[column++],
                (String) row[column++],
                new Unit((String) row[column++], (String) row[column++], (String) row[column++]),
                Unit.parse((String) row[column++]).orElseThrow(),
                (Boolean) row[column++],
                (String) row[column++],
                (String) row[column++],
                (LocalDate) row[column++],
                (String) row[column++],
                (LocalDate) row[column++],
                (LocalDate) row[column++],
                Unit.parse((String) row[column++]).orElse(null),
                (Boolean) row[column++],
                (Instant) row[column++],
                (String) row[column]);
    }
}
