package org.bianmin.domain.cases.internal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What stands of a case beside what is sealed; written by {@link CaseStore} and {@link AnswerStore} alone, in SQL. */
@Entity
@Immutable
@Table(name = "service_case")
public class Case extends PanacheEntityBase {

    @Id
    public Long id;

    public String number;
    /** The id of the item that is applied for. */
    public String item;

    public String jurisdiction;
    /** The language of the form: {@code zh} or {@code en}. */
    public String language;

    public Instant receivedAt;
    public byte[] formKeyHash;
    /** The key of what is sealed; stays when the key itself has been erased. */
    public UUID dataKey;

    /** The answers by field name as JSON; null once they are erased. */
    public byte[] answersSealed;

    public byte[] secretHash;
    /** The number of an earlier case with the same answers, or null. */
    public String possibleDuplicate;
    /** When the personal data were erased, or null. */
    public Instant erasedAt;
}
