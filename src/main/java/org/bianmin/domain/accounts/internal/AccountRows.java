package org.bianmin.domain.accounts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.Grant;
import org.bianmin.domain.accounts.StaffAccount;

/** Accounts and grants in the tables {@code staff_account} and {@code role_grant}, within the caller's transaction. */
@ApplicationScoped
public class AccountRows {

    private static final String SELECT = """
            select a.id, a.password_hash, a.session_epoch, a.account, a.name, a.must_change, a.locked_at, a.failed_sign_ins,
                a.created_at, a.linked_at, g.id, g.role, g.unit, g.from_day, g.until_day, g.ended_at is not null
            from staff_account a left join role_grant g on g.account = a.id
            """;

    private static final String ORDER = " order by a.account, g.granted_at, g.id";

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    AccountRows(Instance<DataSource> database) {
        this.database = database;
    }

    /** The account of that name, in one query. */
    public Optional<AccountRow> find(String account) {
        return select(SELECT + "where a.account = ?" + ORDER, account).stream().findFirst();
    }

    /** The same, which nobody else changes until the transaction ends. */
    public Optional<AccountRow> lockRow(String account) {
        update("select from staff_account where account = ? for update", account);
        return find(account);
    }

    /** The account to which a sign-in service signs somebody in. */
    public Optional<AccountRow> findLinked(byte[] subject) {
        return select(SELECT + "where a.sign_in_subject = ?" + ORDER, subject).stream()
                .findFirst();
    }

    public List<AccountRow> all() {
        return select(SELECT + ORDER);
    }

    /**
     * A new account.
     *
     * @return false if there is one of that name
     */
    public boolean insert(UUID id, String account, String name, String hash, Instant now, String by) {
        return update("""
                        insert into staff_account (id, account, name, password_hash, must_change, created_at, created_by)
                        values (?, ?, ?, ?, true, ?, ?) on conflict (account) do nothing
                        """, id, account, name, hash, now, by) == 1;
    }

    /** A grant of an account. */
    public void insert(UUID account, Grant grant, Instant now, String by) {
        update(
                """
                insert into role_grant (id, account, role, unit, from_day, until_day, granted_at, granted_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                grant.id(),
                account,
                grant.role().code(),
                grant.unit().path(),
                grant.from(),
                grant.until(),
                now,
                by);
    }

    public void end(UUID grant, Instant now, String by) {
        update("update role_grant set ended_at = ?, ended_by = ? where id = ? and ended_at is null", now, by, grant);
    }

    /** Locks an account at a moment, or unlocks it if that is null. Its sessions end. */
    public void lock(UUID id, Instant at) {
        update("update staff_account set locked_at = ?, session_epoch = session_epoch + 1 where id = ?", at, id);
    }

    /** Gives an account another password. Its sessions end. */
    public void setPassword(UUID id, String hash, boolean mustChange) {
        update("""
                update staff_account set password_hash = ?, must_change = ?, session_epoch = session_epoch + 1 where id = ?
                """, hash, mustChange, id);
    }

    /** Links an account to whom a sign-in service knows, or to nobody if that is null. Its sessions end. */
    public void link(UUID id, String issuer, byte[] subject, Instant at) {
        update("""
                update staff_account set sign_in_issuer = ?, sign_in_subject = ?, linked_at = ?,
                    session_epoch = session_epoch + 1 where id = ?
                """, issuer, subject, at, id);
    }

    public void endSessions(UUID id) {
        update("update staff_account set session_epoch = session_epoch + 1 where id = ?", id);
    }

    /** Ends the sessions of an epoch, if they have not ended. */
    public boolean endSessions(String account, int epoch) {
        return update("""
                        update staff_account set session_epoch = session_epoch + 1 where account = ? and session_epoch = ?
                        """, account, epoch) == 1;
    }

    public void countFailed(String account) {
        update("update staff_account set failed_sign_ins = failed_sign_ins + 1 where account = ?", account);
    }

    public void forgetFailed(UUID id) {
        update("update staff_account set failed_sign_ins = 0 where id = ?", id);
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.execute();
            return statement.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException("accounts cannot be written", e);
        }
    }

    private List<AccountRow> select(String sql, Object... values) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            List<AccountRow> found = new ArrayList<>();
            boolean more = row.next();
            while (more) {
                UUID id = row.getObject(1, UUID.class);
                String hash = row.getString(2);
                int epoch = row.getInt(3);
                StaffAccount bare = account(row);
                List<Grant> grants = new ArrayList<>();
                List<Grant> ended = new ArrayList<>();
                do {
                    if (row.getString(11) != null) {
                        (row.getBoolean(16) ? ended : grants).add(grant(row));
                    }
                    more = row.next();
                } while (more && row.getObject(1, UUID.class).equals(id));
                found.add(new AccountRow(id, hash, epoch, bare.with(grants), List.copyOf(ended)));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("accounts cannot be read", e);
        }
    }

    private static StaffAccount account(ResultSet row) throws SQLException {
        return new StaffAccount(
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                instant(row, 7),
                row.getInt(8),
                instant(row, 9),
                instant(row, 10),
                List.of());
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                row.getObject(11, UUID.class),
                StaffRole.of(row.getString(12)).orElseThrow(),
                Unit.parse(row.getString(13)).orElseThrow(),
                row.getObject(14, LocalDate.class),
                row.getObject(15, LocalDate.class));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : values[i];
            statement.setObject(i + 1, value);
        }
        return statement;
    }
}
