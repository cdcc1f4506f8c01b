package org.bianmin.ground.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Writes and reads the audit trail. */
@ApplicationScoped
public class AuditTrail implements PanacheRepository<AuditEntry> {

    private final Clock clock;

    AuditTrail(Clock clock) {
        this.clock = clock;
    }

    /** Adds a deed. Must be called inside the transaction of the deed itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String actor, String action, String subject) {
        persist(new AuditEntry(clock.instant(), actor, action, subject));
    }

    /** The deeds done to one subject, oldest first. */
    public List<AuditEntry> of(String subject) {
        return list("subject = ?1 order by id", subject);
    }
}
