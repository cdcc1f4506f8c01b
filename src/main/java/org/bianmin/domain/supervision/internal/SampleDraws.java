package org.bianmin.domain.supervision.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Keeps the draws in PostgreSQL. */
@ApplicationScoped
public class SampleDraws implements PanacheRepository<SampleDraw> {

    public Optional<SampleDraw> of(String control, YearMonth month) {
        return find("control = ?1 and month = ?2", control, month.atDay(1)).firstResultOptional();
    }

    /** Keeps a new draw with its whole frame, in ascending order of tickets. It is read again by whoever asks for it. */
    public void add(SampleDraw draw, List<StratifiedSample.Lot> lots) {
        persistAndFlush(draw);
        getEntityManager()
                .unwrap(Session.class)
                .doWork(connection -> new SampleUnitRows(connection).add(draw.id, lots));
        getEntityManager().detach(draw);
    }

    /** Lets only one draw of a control and month happen at a time; released with the transaction. */
    public void lock(String control, YearMonth month) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 1)) as text)")
                .setParameter(1, control + " " + month)
                .getSingleResult();
    }
}
