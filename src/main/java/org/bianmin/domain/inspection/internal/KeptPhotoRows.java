package org.bianmin.domain.inspection.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of {@code kept_photo}: photographs that wait for a form to be sent again; within the caller's transaction. */
public final class KeptPhotoRows {

    private final Connection connection;

    public KeptPhotoRows(Connection connection) {
        this.connection = connection;
    }

    /** A photograph that has waited too long, with the key of its inspection. */
    public record Old(UUID file, UUID dataKey) {}

    public void keep(UUID file, long inspection, String account, Instant at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into kept_photo (file, inspection_id, account, kept_at) values (?, ?, ?, ?)")) {
            insert.setObject(1, file);
            insert.setLong(2, inspection);
            insert.setString(3, account);
            insert.setObject(4, at.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** What is kept of an inspection: the accounts by the files. */
    public Map<UUID, String> of(long inspection) throws SQLException {
        Map<UUID, String> kept = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select file, account from kept_photo where inspection_id = ? order by kept_at, file")) {
            select.setLong(1, inspection);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    kept.put(row.getObject(1, UUID.class), row.getString(2));
                }
            }
        }
        return kept;
    }

    /** What somebody has sent waits no longer; the files stay. */
    public void release(long inspection, String account) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from kept_photo where inspection_id = ? and account = ?")) {
            delete.setLong(1, inspection);
            delete.setString(2, account);
            delete.executeUpdate();
        }
    }

    /** Those that came before a moment. */
    public List<Old> before(Instant moment) throws SQLException {
        List<Old> old = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select k.file, i.data_key from kept_photo k join inspection i on i.id = k.inspection_id
                where k.kept_at < ?
                """)) {
            select.setObject(1, moment.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    old.add(new Old(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
                }
            }
        }
        return old;
    }
}
