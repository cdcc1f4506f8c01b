package org.bianmin.domain.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.inspection.internal.InspectionRows;
import org.bianmin.domain.inspection.internal.KeptPhotoRows;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.files.SealedFiles;
import org.bianmin.ground.files.StoredFile;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.media.MediaKind;
import org.bianmin.ground.media.PhotoPositions;
import org.bianmin.ground.text.Hash;

/**
 * Photographs of inspections (照相取证): sealed, without where they were made, each with its SHA-256 in the events, so that it can be
 * shown later that none was exchanged.
 */
@ApplicationScoped
public class InspectionEvidence {

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final DataKeys keys;
    private final SealedFiles files;
    private final OperationLog log;
    private final Clock clock;

    InspectionEvidence(Instance<DataSource> database, DataKeys keys, SealedFiles files, OperationLog log, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.files = files;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Adds photographs that have no {@link PhotoCheck#trouble}, and those of this member of staff that were kept.
     *
     * @return whether there is such an inspection for this member of staff
     */
    @Transactional
    public boolean add(Handler handler, long id, List<Attachment> photos) {
        return with(connection -> {
            Optional<InspectionRows.Stored> found = open(connection, handler, id);
            Optional<DataKey> key = found.flatMap(stored -> keys.find(stored.dataKey()));
            if (key.isEmpty()) {
                return false;
            }
            KeptPhotoRows waiting = new KeptPhotoRows(connection);
            Map<String, String> said = new LinkedHashMap<>();
            for (UUID file : own(waiting, handler, id)) {
                said.put(file.toString(), digest(files.content(key.get(), file)));
            }
            waiting.release(id, handler.account());
            for (Attachment photo : photos) {
                byte[] content = PhotoPositions.removed(photo.content());
                said.put(store(key.get(), photo, content).toString(), digest(content));
            }
            if (said.isEmpty()) {
                return true;
            }
            new InspectionRows(connection)
                    .add(
                            id,
                            new InspectionEvent(
                                    found.get().inspection().position() + 1,
                                    clock.instant(),
                                    handler.account(),
                                    StaffRole.INSPECTOR.code(),
                                    InspectionEvent.EVIDENCE,
                                    Map.of(),
                                    said),
                            key.get(),
                            false);
            log.record(Actor.staff(handler.account()), Deed.of("inspection.evidence", String.valueOf(id)));
            return true;
        });
    }

    /** Keeps photographs that have no {@link PhotoCheck#trouble} and came with what was not done, until it is sent again. */
    @Transactional
    public void keep(Handler handler, long id, List<Attachment> photos) {
        with(connection -> {
            Optional<DataKey> key = open(connection, handler, id).flatMap(stored -> keys.find(stored.dataKey()));
            if (key.isPresent()) {
                for (Attachment photo : photos) {
                    UUID file = store(key.get(), photo, PhotoPositions.removed(photo.content()));
                    new KeptPhotoRows(connection).keep(file, id, handler.account(), clock.instant());
                }
            }
            return null;
        });
    }

    /** Throws away what was kept for somebody. */
    @Transactional
    public void drop(Handler handler, long id) {
        with(connection -> {
            Optional<DataKey> key = key(connection, handler, id);
            if (key.isPresent()) {
                for (UUID file : own(new KeptPhotoRows(connection), handler, id)) {
                    files.remove(key.get().id(), file);
                }
            }
            return null;
        });
    }

    /**
     * Throws away what was kept and not sent again.
     *
     * @return how many photographs
     */
    @Transactional
    public long dropKeptFor(Duration time) {
        return with(connection -> {
            List<KeptPhotoRows.Old> old =
                    new KeptPhotoRows(connection).before(clock.instant().minus(time));
            old.forEach(one -> files.remove(one.dataKey(), one.file()));
            return (long) old.size();
        });
    }

    /** The photographs of an inspection, for who sees it. */
    @Transactional
    public List<StoredFile> of(Handler handler, long id) {
        return with(connection -> {
            Set<UUID> waiting = new KeptPhotoRows(connection).of(id).keySet();
            return key(connection, handler, id).map(files::of).orElse(List.of()).stream()
                    .filter(file -> !waiting.contains(file.id()))
                    .toList();
        });
    }

    /** The photographs that are kept for somebody. */
    @Transactional
    public List<StoredFile> kept(Handler handler, long id) {
        return with(connection -> {
            List<UUID> own = own(new KeptPhotoRows(connection), handler, id);
            return key(connection, handler, id).map(files::of).orElse(List.of()).stream()
                    .filter(file -> own.contains(file.id()))
                    .toList();
        });
    }

    /** One photograph; that it was looked at is logged. What is kept for another is not there. */
    @Transactional
    public Optional<Attachment> one(Handler handler, long id, UUID file) {
        return with(connection -> {
            String waitsFor = new KeptPhotoRows(connection).of(id).getOrDefault(file, handler.account());
            Optional<DataKey> key =
                    waitsFor.equals(handler.account()) ? key(connection, handler, id) : Optional.empty();
            Optional<Attachment> photo = key.flatMap(known -> files.of(known).stream()
                    .filter(stored -> stored.id().equals(file))
                    .findFirst()
                    .map(stored ->
                            new Attachment(stored.name(), stored.mediaType(), files.content(known, stored.id()))));
            if (photo.isPresent()) {
                log.record(Actor.staff(handler.account()), Deed.of("inspection.photo", String.valueOf(id)));
            }
            return photo;
        });
    }

    private UUID store(DataKey key, Attachment photo, byte[] content) {
        return files.add(
                key, photo.fileName(), MediaKind.of(content).orElseThrow().mediaType(), content);
    }

    private static String digest(byte[] content) {
        return HexFormat.of().formatHex(Hash.sha256(content));
    }

    private static List<UUID> own(KeptPhotoRows rows, Handler handler, long id) throws SQLException {
        return rows.of(id).entrySet().stream()
                .filter(one -> one.getValue().equals(handler.account()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<InspectionRows.Stored> open(Connection connection, Handler handler, long id)
            throws SQLException {
        return new InspectionRows(connection)
                .find(handler.account(), id, true)
                .filter(stored -> InspectionRules.addsEvidence(stored.inspection(), handler));
    }

    private Optional<DataKey> key(Connection connection, Handler handler, long id) throws SQLException {
        return new InspectionRows(connection)
                .find(handler.account(), id, false)
                .filter(stored -> InspectionRules.sees(
                        stored.inspection().unit(), stored.inspection().concerned(), handler))
                .flatMap(stored -> keys.find(stored.dataKey()));
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = database.get().getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("evidence cannot be read: SQL state " + e.getSQLState(), e);
        }
    }
}
