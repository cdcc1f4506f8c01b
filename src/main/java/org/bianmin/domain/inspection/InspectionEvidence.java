package org.bianmin.domain.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
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
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.files.SealedFiles;
import org.bianmin.ground.files.StoredFile;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.media.FileName;
import org.bianmin.ground.media.MediaKind;
import org.bianmin.ground.media.PhotoPositions;
import org.bianmin.ground.media.Unfit;
import org.bianmin.ground.text.Hash;

/**
 * Photographs of inspections (照相取证): sealed, without where they were made, each with its SHA-256 in the events, so that it can be
 * shown later that none was exchanged.
 */
@ApplicationScoped
public class InspectionEvidence {

    /** How many photographs an inspection takes. */
    public static final int MOST = 60;

    private static final Set<MediaKind> PHOTOS = Set.of(MediaKind.JPEG, MediaKind.PNG);

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

    /** The first file that is no photograph, or is too many, and why; nothing where all can be taken. */
    public static Optional<InspectionTrouble> trouble(List<Attachment> photos, int kept) {
        if (kept + photos.size() > MOST) {
            return Optional.of(
                    new InspectionTrouble(InspectionFields.PHOTOS, "inspection_too_many_photos", String.valueOf(MOST)));
        }
        return photos.stream()
                .filter(photo ->
                        MediaKind.of(photo.content()).filter(PHOTOS::contains).isEmpty())
                .findFirst()
                .map(photo -> new InspectionTrouble(
                        InspectionFields.PHOTOS,
                        "inspection_photo_" + why(photo.content()),
                        FileName.shown(photo.fileName())));
    }

    private static String why(byte[] content) {
        return MediaKind.of(content).isPresent()
                ? "kind"
                : switch (Unfit.of(content)) {
                    case EMPTY -> "empty";
                    case NOT_WHOLE -> "not_whole";
                    case HEIC -> "heic";
                    case OTHER_KIND -> "kind";
                };
    }

    /**
     * Adds photographs that have no {@link #trouble}.
     *
     * @return the position of the event that tells of them; empty where there is no such inspection for this member of staff
     */
    @Transactional
    public Optional<Integer> add(Handler handler, long id, List<Attachment> photos) {
        try (Connection connection = database.get().getConnection()) {
            InspectionRows rows = new InspectionRows(connection);
            Optional<InspectionRows.Stored> found =
                    rows.find(id, true).filter(stored -> InspectionRules.addsEvidence(stored.inspection(), handler));
            Optional<DataKey> key = found.flatMap(stored -> keys.find(stored.dataKey()));
            if (key.isEmpty()) {
                return Optional.empty();
            }
            int position = found.get().inspection().position() + 1;
            Map<String, String> said = new LinkedHashMap<>();
            for (Attachment photo : photos) {
                byte[] content = PhotoPositions.removed(photo.content());
                String kind = MediaKind.of(content).orElseThrow().mediaType();
                UUID file = files.add(key.get(), photo.fileName(), kind, content);
                said.put(file.toString(), HexFormat.of().formatHex(Hash.sha256(content)));
            }
            rows.add(
                    id,
                    new InspectionEvent(
                            position,
                            clock.instant(),
                            handler.account(),
                            StaffRole.INSPECTOR.code(),
                            InspectionEvent.EVIDENCE,
                            Map.of(),
                            said),
                    key.get(),
                    false);
            log.record(Actor.staff(handler.account()), Deed.of("inspection.evidence", String.valueOf(id)));
            return Optional.of(position);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The photographs of an inspection, for who sees it. */
    @Transactional
    public List<StoredFile> of(Handler handler, long id) {
        try (Connection connection = database.get().getConnection()) {
            return key(connection, handler, id).map(files::of).orElse(List.of());
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** One photograph; that it was looked at is logged. */
    @Transactional
    public Optional<Attachment> one(Handler handler, long id, UUID file) {
        try (Connection connection = database.get().getConnection()) {
            Optional<DataKey> key = key(connection, handler, id);
            Optional<Attachment> photo = key.flatMap(known -> files.of(known).stream()
                    .filter(stored -> stored.id().equals(file))
                    .findFirst()
                    .map(stored ->
                            new Attachment(stored.name(), stored.mediaType(), files.content(known, stored.id()))));
            if (photo.isPresent()) {
                log.record(Actor.staff(handler.account()), Deed.of("inspection.photo", String.valueOf(id)));
            }
            return photo;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private Optional<DataKey> key(Connection connection, Handler handler, long id) throws SQLException {
        return new InspectionRows(connection)
                .find(id, false)
                .filter(stored -> InspectionRules.sees(
                        stored.inspection().unit(), stored.inspection().concerned(), handler))
                .flatMap(stored -> keys.find(stored.dataKey()));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("evidence cannot be read: SQL state " + e.getSQLState(), e);
    }
}
