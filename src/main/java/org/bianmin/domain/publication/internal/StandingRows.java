package org.bianmin.domain.publication.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.content.published.PublicFiles;
import org.bianmin.content.published.PublicKind;
import org.bianmin.domain.publication.StandingApproval;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Hash;

/** The rows of {@code publication_standing}, within the caller's transaction. */
public final class StandingRows {

    /** It holds no longer than its manager is one. */
    private static final String HELD = """
            select s.id, s.place, s.kind, s.until_day, s.approved_at, s.approved_by, s.until_day >= ? and exists (
                select from staff_account a join role_grant g on g.account = a.id
                where a.account = s.approved_by and a.locked_at is null and g.role = 'manager' and g.unit = s.place
                    and g.ended_at is null and g.from_day <= ? and (g.until_day is null or g.until_day >= ?))
            from publication_standing s where s.ended_at is null and s.place = any (?) order by s.place, s.kind
            """;

    private static final String ADD = """
            insert into publication_standing (place, kind, until_day, approved_at, approved_by) values (?, ?, ?, ?, ?)
            """;

    private static final String END = """
            update publication_standing set ended_at = ?, ended_by = ? where place = ? and kind = ? and ended_at is null
            """;

    private static final String APPROVE = """
            update publication set body = ?, digest = ?, approved_at = ?, approved_by = ?, standing = ? where id = ?
            """;

    private final Connection connection;
    private final Instant now;

    public StandingRows(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    /** Those of some places that were not taken back. */
    public List<StandingApproval> held(List<String> places) throws SQLException {
        LocalDate today = ChinaTime.day(now);
        List<StandingApproval> held = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(HELD)) {
            select.setObject(1, today);
            select.setObject(2, today);
            select.setObject(3, today);
            select.setArray(4, connection.createArrayOf("text", places.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    held.add(new StandingApproval(
                            row.getLong(1),
                            row.getString(2),
                            PublicKind.of(row.getString(3)).orElseThrow(),
                            row.getObject(4, LocalDate.class),
                            row.getObject(5, OffsetDateTime.class).toInstant(),
                            row.getString(6),
                            row.getBoolean(7)));
                }
            }
        }
        return held;
    }

    public void add(String place, PublicKind kind, LocalDate until, String by) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, place);
            insert.setString(2, kind.code());
            insert.setObject(3, until);
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            insert.setString(5, by);
            insert.executeUpdate();
        }
    }

    /** Takes it back, and tells whether there was one. */
    public boolean end(String place, PublicKind kind, String by) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(END)) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setString(2, by);
            update.setString(3, place);
            update.setString(4, kind.code());
            return update.executeUpdate() > 0;
        }
    }

    /**
     * What waits, as it will be public by a standing approval.
     *
     * @return the hash of its file
     */
    public String approve(long id, PublicDocument document, StandingApproval standing) throws SQLException {
        String body = PublicFiles.write(document);
        byte[] hash = Hash.sha256(body);
        try (PreparedStatement update = connection.prepareStatement(APPROVE)) {
            update.setString(1, body);
            update.setBytes(2, hash);
            update.setObject(3, now.atOffset(ZoneOffset.UTC));
            update.setString(4, standing.by());
            update.setLong(5, standing.id());
            update.setLong(6, id);
            update.executeUpdate();
        }
        return HexFormat.of().formatHex(hash);
    }
}
