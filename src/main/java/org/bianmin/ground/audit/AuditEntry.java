package org.bianmin.ground.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One deed in the audit trail. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** When it was done. */
    public Instant at;

    /** Who did it: {@code citizen}, {@code schedule}, or the name of an operator. */
    public String actor;

    /** What was done, as {@code thing.deed}: {@code case.received}, {@code sample.drawn}. */
    public String action;

    /** To what: a case number, a draw's control and month. */
    public String subject;

    protected AuditEntry() {}

    AuditEntry(Instant at, String actor, String action, String subject) {
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
    }
}
