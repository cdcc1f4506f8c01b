package org.bianmin.ground.files.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.UUID;
import org.bianmin.ground.files.FileStore;
import org.hibernate.Session;

/** Keeps chunks in the table {@code file_chunk}. */
@ApplicationScoped
class PostgresFileStore implements FileStore {

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<EntityManager> database;

    PostgresFileStore(Instance<EntityManager> database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(UUID file, List<byte[]> chunks) {
        database.get().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into file_chunk (file, position, sealed) values (?, ?, ?)")) {
                int position = 0;
                for (byte[] chunk : chunks) {
                    position++;
                    insert.setObject(1, file);
                    insert.setInt(2, position);
                    insert.setBytes(3, chunk);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<byte[]> get(UUID file) {
        List<?> rows = database.get()
                .createNativeQuery("select sealed from file_chunk where file = ?1 order by position")
                .setParameter(1, file)
                .getResultList();
        return rows.stream().map(byte[].class::cast).toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(List<UUID> files) {
        for (UUID file : files) {
            database.get()
                    .createNativeQuery("delete from file_chunk where file = ?1")
                    .setParameter(1, file)
                    .executeUpdate();
        }
    }
}
