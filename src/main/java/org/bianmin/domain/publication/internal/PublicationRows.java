package org.bianmin.domain.publication.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.content.published.PublicFiles;
import org.bianmin.content.published.PublicKind;
import org.bianmin.domain.publication.StoredPublication;
import org.bianmin.domain.publication.StoredPublication.Deed;
import org.bianmin.ground.text.Hash;

/** The rows of {@code publication}, within the caller's transaction. */
public final class PublicationRows {

    /** Whoever prepares or writes waits for whoever else does. */
    private static final String ALONE = "select pg_advisory_xact_lock(7062016)";

    private static final String COLUMNS = """
            select id, place, kind, period, version, body, digest, prepared_at, prepared_by, approved_at, approved_by, withdrawn_at,
                withdrawn_by, written_at,
                case when kind = 'notice' then array (
                    select distinct actor from register_version where entry_id = substring(period from '^no-([0-9]+)')::bigint)
                end as authors
            from publication
            """;

    private static final String OF_PLACES = COLUMNS + """
            where place = any (?) and (approved_at is null) = ? order by id desc limit ?
            """;

    private static final String ONE = COLUMNS + " where id = ? for update";

    /** Of each document the version that waits, and the latest that was approved. */
    private static final String STANDING = COLUMNS + """
            p where approved_at is null or not exists (
                select from publication later where later.place = p.place and later.kind = p.kind and later.period = p.period
                    and later.version > p.version and later.approved_at is not null)
            order by id
            """;

    private static final String ADD = """
            insert into publication (place, kind, period, version, unit, body, digest, prepared_at, prepared_by)
            select ?, ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?, ? from publication where place = ? and kind = ? and period = ?
            returning id
            """;

    private static final String REPLACE = "update publication set body = ?, digest = ?, prepared_at = ? where id = ?";

    private static final String APPROVE =
            "update publication set body = ?, digest = ?, approved_at = ?, approved_by = ? where id = ?";

    private static final String WITHDRAW =
            "update publication set withdrawn_at = ?, withdrawn_by = ?, written_at = null where id = ?";

    private static final String WRITTEN = "update publication set written_at = ? where id = any (?)";

    private static final String DISCARD = "delete from publication where approved_at is null and id = any (?)";

    /** Behind every number that stands; what was thrown away below it leaves a gap. */
    private static final String LAST =
            "select coalesce(max(substring(period from '[0-9]+$')::integer), 0) from publication"
                    + " where place = ? and kind = ? and period like ?";

    private final Connection connection;
    private final Instant now;

    public PublicationRows(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** Keeps others from preparing and writing until the transaction ends. */
    public void alone() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ALONE)) {
            select.execute();
        }
    }

    /** Those of some places that wait, or those that do not; the newest first. */
    public List<StoredPublication> ofPlaces(Collection<String> places, boolean waiting, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OF_PLACES)) {
            select.setArray(1, connection.createArrayOf("text", places.toArray()));
            select.setBoolean(2, waiting);
            select.setInt(3, most);
            return read(select);
        }
    }

    /** One, from which others are kept until the transaction ends. */
    public Optional<StoredPublication> hold(long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ONE)) {
            select.setLong(1, id);
            return read(select).stream().findFirst();
        }
    }

    /** Of each document the version that waits, if one does, and the latest that was approved. */
    public List<StoredPublication> standing() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(STANDING)) {
            return read(select);
        }
    }

    /** How many documents have a period that begins so. */
    public long last(String place, PublicKind kind, String begin) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST)) {
            select.setString(1, place);
            select.setString(2, kind.code());
            select.setString(3, begin + "%");
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** A version more of a document, which waits. */
    public long add(PublicDocument document, String by) throws SQLException {
        String body = PublicFiles.write(document);
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, document.place());
            insert.setString(2, document.kind().code());
            insert.setString(3, document.period());
            insert.setString(4, document.unit().path());
            insert.setString(5, body);
            insert.setBytes(6, Hash.sha256(body));
            insert.setObject(7, now.atOffset(ZoneOffset.UTC));
            insert.setString(8, by);
            insert.setString(9, document.place());
            insert.setString(10, document.kind().code());
            insert.setString(11, document.period());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** What waits, as it is prepared now. */
    public void replace(long id, PublicDocument document) throws SQLException {
        String body = PublicFiles.write(document);
        try (PreparedStatement update = connection.prepareStatement(REPLACE)) {
            update.setString(1, body);
            update.setBytes(2, Hash.sha256(body));
            update.setObject(3, now.atOffset(ZoneOffset.UTC));
            update.setLong(4, id);
            update.executeUpdate();
        }
    }

    /**
     * What was approved, as it will be public.
     *
     * @return the hash of its file
     */
    public String approve(long id, PublicDocument document, String by) throws SQLException {
        String body = PublicFiles.write(document);
        byte[] hash = Hash.sha256(body);
        try (PreparedStatement update = connection.prepareStatement(APPROVE)) {
            update.setString(1, body);
            update.setBytes(2, hash);
            update.setObject(3, now.atOffset(ZoneOffset.UTC));
            update.setString(4, by);
            update.setLong(5, id);
            update.executeUpdate();
        }
        return HexFormat.of().formatHex(hash);
    }

    public void withdraw(long id, String by) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(WITHDRAW)) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setString(2, by);
            update.setLong(3, id);
            update.executeUpdate();
        }
    }

    /** The files of these are as the rows say. */
    public void written(List<Long> ids) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(WRITTEN)) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
            update.executeUpdate();
        }
    }

    /** Throws away what waits. */
    public void discard(List<Long> ids) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DISCARD)) {
            delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            delete.executeUpdate();
        }
    }

    private static List<StoredPublication> read(PreparedStatement select) throws SQLException {
        List<StoredPublication> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(publication(row));
            }
        }
        return found;
    }

    private static StoredPublication publication(ResultSet row) throws SQLException {
        Deed approved = deed(row, "approved_at", "approved_by");
        Array authors = row.getArray("authors");
        String file = PublicDocument.file(
                row.getString("place"), PublicKind.of(row.getString("kind")).orElseThrow(), row.getString("period"));
        return new StoredPublication(
                row.getLong("id"),
                PublicFiles.read(file, row.getString("body"), approved != null).orElseThrow(),
                row.getInt("version"),
                HexFormat.of().formatHex(row.getBytes("digest")),
                instant(row, "prepared_at"),
                row.getString("prepared_by"),
                authors == null ? List.of() : List.of((String[]) authors.getArray()),
                approved,
                deed(row, "withdrawn_at", "withdrawn_by"),
                instant(row, "written_at"));
    }

    private static Deed deed(ResultSet row, String at, String by) throws SQLException {
        Instant moment = instant(row, at);
        return moment == null ? null : new Deed(moment, row.getString(by));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
