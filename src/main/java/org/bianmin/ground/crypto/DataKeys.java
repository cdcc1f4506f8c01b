package org.bianmin.ground.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/** Makes, finds, rewraps and erases data keys in the table {@code data_key}, within the caller's transaction. */
@ApplicationScoped
public class DataKeys {

    /**
     * The advisory lock that every transaction takes shared before it draws a data key. Whoever takes a master key away takes it
     * exclusively first, and so waits for all that may still have been wrapped by that key.
     */
    public static final long LOCK = 0x6269_616e_6b65_79L;

    private static final int BYTES = 32;

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<EntityManager> database;

    private final KeyService service;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public DataKeys(Instance<EntityManager> database, KeyService service, Clock clock) {
        this.database = database;
        this.service = service;
        this.clock = clock;
    }

    /** A new key, stored wrapped. */
    @Transactional(Transactional.TxType.MANDATORY)
    public DataKey make() {
        lock("pg_advisory_xact_lock_shared");
        NewDataKey fresh = draw();
        database.get()
                .createNativeQuery("insert into data_key (id, wrapped, master_key, made_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, fresh.key().id())
                .setParameter(2, fresh.wrapped().sealed())
                .setParameter(3, fresh.wrapped().master())
                .setParameter(4, clock.instant())
                .executeUpdate();
        return fresh.key();
    }

    /** A new key that the caller stores, in a transaction that holds {@link #LOCK} shared. */
    public NewDataKey draw() {
        UUID id = UUID.randomUUID();
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return new NewDataKey(dataKey(id, key), service.wrap(id.toString(), key));
    }

    /** A stored key as it is used. */
    public DataKey open(UUID id, WrappedKey wrapped) {
        return dataKey(id, service.unwrap(id.toString(), wrapped));
    }

    /** The key of that id; empty where it has been erased. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<DataKey> find(UUID id) {
        List<?> rows = database.get()
                .createNativeQuery("select master_key, wrapped from data_key where id = ?1 and wrapped is not null")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> open(id, new WrappedKey((String) row[0], (byte[]) row[1])));
    }

    /** Destroys a key, and with it all that was sealed with it; that there was one stays known. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID id) {
        database.get()
                .createNativeQuery(
                        "update data_key set wrapped = null, erased_at = ?2 where id = ?1 and wrapped is not null")
                .setParameter(1, id)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    /** Destroys a key of which nothing is kept, such as that of a form that was never handed in. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID id) {
        database.get()
                .createNativeQuery("delete from data_key where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /**
     * Wraps some keys anew that another than the current master key has wrapped.
     *
     * @return how many; 0 when none is left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int rewrap(int most) {
        List<?> rows = database.get()
                .createNativeQuery("""
                        select id, master_key, wrapped from data_key
                        where master_key <> ?1 and wrapped is not null
                        order by master_key, id limit ?2 for update
                        """)
                .setParameter(1, service.current())
                .setParameter(2, most)
                .getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            UUID id = (UUID) row[0];
            byte[] key = service.unwrap(id.toString(), new WrappedKey((String) row[1], (byte[]) row[2]));
            WrappedKey anew = service.wrap(id.toString(), key);
            database.get()
                    .createNativeQuery("update data_key set wrapped = ?2, master_key = ?3 where id = ?1")
                    .setParameter(1, id)
                    .setParameter(2, anew.sealed())
                    .setParameter(3, anew.master())
                    .executeUpdate();
        }
        return rows.size();
    }

    /** Waits until every transaction has ended that may have wrapped a key before this moment. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void waitForOthers() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        database.get()
                .createNativeQuery("select cast(" + function + "(?1) as text)")
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    private DataKey dataKey(UUID id, byte[] key) {
        return new DataKey(id, new SecretKeySpec(key, "AES"), random);
    }
}
