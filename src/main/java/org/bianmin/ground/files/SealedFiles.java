package org.bianmin.ground.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bianmin.ground.crypto.BrokenSealException;
import org.bianmin.ground.crypto.DataKey;

/**
 * Keeps files sealed with a data key; the files of a data key are those of the form or case that has it. Within the caller's
 * transaction, which lets only one add to the files of a data key at a time.
 */
@ApplicationScoped
public class SealedFiles {

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<EntityManager> database;

    private final FileStore store;
    private final Clock clock;

    SealedFiles(Instance<EntityManager> database, FileStore store, Clock clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /** Stores a file after the others of that data key. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID add(DataKey key, String name, String mediaType, byte[] content) {
        UUID id = UUID.randomUUID();
        database.get()
                .createNativeQuery("""
                        insert into stored_file (id, data_key, position, size, media_type, name_sealed, stored_at)
                        select ?1, ?2, coalesce(max(position), 0) + 1, ?3, ?4, ?5, ?6
                        from stored_file where data_key = ?2
                        """)
                .setParameter(1, id)
                .setParameter(2, key.id())
                .setParameter(3, (long) content.length)
                .setParameter(4, mediaType)
                .setParameter(5, key.sealText(Chunks.name(id), name))
                .setParameter(6, clock.instant())
                .executeUpdate();
        store.put(id, Chunks.seal(key, id, content));
        return id;
    }

    /** The files of a data key, in the order in which they came. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<StoredFile> of(DataKey key) {
        List<?> rows =
                database.get().createNativeQuery("""
                        select id, name_sealed, media_type, size, stored_at from stored_file
                        where data_key = ?1 order by position
                        """).setParameter(1, key.id()).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> file(key, row))
                .toList();
    }

    /** How many files a data key has. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int count(UUID dataKey) {
        Number count = (Number) database.get()
                .createNativeQuery("select count(*) from stored_file where data_key = ?1")
                .setParameter(1, dataKey)
                .getSingleResult();
        return count.intValue();
    }

    /**
     * The content of a file.
     *
     * @throws BrokenSealException if a chunk was changed, moved or left out
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public byte[] content(DataKey key, UUID file) {
        return Chunks.open(key, file, store.get(file));
    }

    /** Takes a file away; does nothing where the data key has none of that id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(UUID dataKey, UUID file) {
        List<UUID> own = ids(dataKey);
        if (own.contains(file)) {
            remove(List.of(file));
        }
    }

    /** Takes away all files of a data key. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void removeAll(UUID dataKey) {
        remove(ids(dataKey));
    }

    private void remove(List<UUID> files) {
        store.remove(files);
        for (UUID file : files) {
            database.get()
                    .createNativeQuery("delete from stored_file where id = ?1")
                    .setParameter(1, file)
                    .executeUpdate();
        }
    }

    private List<UUID> ids(UUID dataKey) {
        List<?> rows = database.get()
                .createNativeQuery("select id from stored_file where data_key = ?1")
                .setParameter(1, dataKey)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    private static StoredFile file(DataKey key, Object[] row) {
        UUID id = (UUID) row[0];
        return new StoredFile(
                id,
                key.openText(Chunks.name(id), (byte[]) row[1]),
                (String) row[2],
                ((Number) row[3]).longValue(),
                (Instant) row[4]);
    }
}
