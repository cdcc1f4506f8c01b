package org.bianmin.domain.cases.internal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An application that has been received. */
@Entity
@Table(name = "service_case")
public class Case extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String number;
    public String lookupSecret;
    /** The id of the item that is applied for. */
    public String item;

    public String jurisdiction;
    /** The language of the form: {@code zh} or {@code en}. */
    public String language;

    public String status;

    /** By field name; only fields of the form. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> answers;

    public String fingerprint;
    public Instant receivedAt;
    /** When it ended, or null while it is in hand. */
    public Instant closedAt;

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    public List<StoredAttachment> attachments = new ArrayList<>();
}
