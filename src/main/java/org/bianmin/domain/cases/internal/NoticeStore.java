package org.bianmin.domain.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.IssuedNotice;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.log.Commitment;
import org.hibernate.Session;

/** Keeps notices in PostgreSQL: adds to them, and never changes one. */
@ApplicationScoped
public class NoticeStore {

    private static final String SEALED_AS = "notice";

    private static final String SELECT = """
            select n.number, n.position, n.kind, n.issued_at, e.unit, n.digest, n.sealed, c.data_key, c.item, c.erased_at
            from notice n
            join case_event e on e.case_id = n.case_id and e.position = n.position
            join service_case c on c.id = n.case_id
            """;

    private static final String INSERT = """
            insert into notice (number, case_id, position, kind, issued_at, issued_by, sealed, digest, salt_sealed)
            values (:number, :case, :position, :kind, :at, :by, :sealed, :digest, :salt)
            """;

    private final Instance<EntityManager> database;

    NoticeStore(Instance<EntityManager> database) {
        this.database = database;
    }

    /** A notice as it is stored. */
    record Row(IssuedNotice notice, byte[] sealed, UUID dataKey, String item, Instant erasedAt) {

        /** What it says, by language. */
        Map<String, String> open(DataKey key) {
            return SealedAnswers.open(key, SEALED_AS, sealed);
        }
    }

    /** How many notices a case has. Nobody else adds to them while the case is locked. */
    int count(long caseId) {
        Number count = (Number) database.get()
                .createNativeQuery("select count(*) from notice where case_id = ?1")
                .setParameter(1, caseId)
                .getSingleResult();
        return count.intValue();
    }

    /** Adds a notice; what it says is sealed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(long caseId, IssuedNotice notice, String by, Map<String, String> words, DataKey key, Commitment digest) {
        database.get()
                .unwrap(Session.class)
                .createNativeMutationQuery(INSERT)
                .setParameter("number", notice.number())
                .setParameter("case", caseId)
                .setParameter("position", notice.position())
                .setParameter("kind", notice.kind())
                .setParameter("at", notice.issuedAt())
                .setParameter("by", by)
                .setParameter("sealed", SealedAnswers.seal(key, SEALED_AS, words))
                .setParameter("digest", digest.hash())
                .setParameter("salt", digest.sealedSalt())
                .executeUpdate();
    }

    List<Row> ofCase(String caseNumber) {
        return rows("where c.number = ?1 order by n.position", caseNumber);
    }

    Optional<Row> find(String number) {
        return rows("where n.number = ?1", number).stream().findFirst();
    }

    private List<Row> rows(String where, String value) {
        List<?> rows = database.get()
                .createNativeQuery(SELECT + where)
                .setParameter(1, value)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static Row row(Object[] row) {
        IssuedNotice notice = new IssuedNotice(
                (String) row[0],
                ((Number) row[1]).intValue(),
                (String) row[2],
                (Instant) row[3],
                Unit.parse((String) row[4]).orElse(null),
                HexFormat.of().formatHex((byte[]) row[5]));
        return new Row(notice, (byte[]) row[6], (UUID) row[7], (String) row[8], (Instant) row[9]);
    }
}
