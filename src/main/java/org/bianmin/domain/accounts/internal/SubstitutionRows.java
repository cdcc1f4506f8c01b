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
import org.bianmin.domain.accounts.AccountRefusal;
import org.bianmin.domain.accounts.Grant;
import org.bianmin.domain.accounts.PastSubstitution;
import org.bianmin.domain.accounts.Substitution;

/** Who stands in for whom, in the table {@code substitution}, within the caller's transaction. */
@ApplicationScoped
public class SubstitutionRows {

    private static final String SELECT = """
            select s.id, a.account, a.name, b.account, b.name, s.from_day, s.until_day, g.id, g.role, g.unit, g.from_day, g.until_day
            from substitution s join staff_account a on a.id = s.absent join staff_account b on b.id = s.substitute
                left join role_grant g on g.account = s.absent and g.ended_at is null
                    and ? between g.from_day and coalesce(g.until_day, 'infinity')
            where s.ended_at is null and s.until_day >= ? and %s order by s.from_day, s.id, g.granted_at
            """;

    private static final String OF_ABSENT = SELECT.formatted("a.account = ?");

    /** A locked account has no rights that another could have for it. */
    private static final String OF_SUBSTITUTE = SELECT.formatted("b.account = ? and a.locked_at is null");

    /** Of both, whatever holds on some of the days: the index of either side brings a person's few. */
    private static final String CLASHES = """
            select s.absent, s.substitute from substitution s
            where s.ended_at is null and s.from_day <= ? and s.until_day >= ? and (s.absent = any (?) or s.substitute = ?)
            """;

    private static final String PAST = """
            select b.account, b.name, s.from_day, s.until_day, s.ended_at
            from substitution s join staff_account a on a.id = s.absent join staff_account b on b.id = s.substitute
            where a.account = ? and (s.ended_at is not null or s.until_day < ?) order by s.from_day desc, s.id limit ?
            """;

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    SubstitutionRows(Instance<DataSource> database) {
        this.database = database;
    }

    /** Those that hold on a day for whoever stands in. */
    public List<Substitution> ofSubstitute(String account, LocalDate day) {
        return select(OF_SUBSTITUTE, account, day).stream()
                .filter(one -> one.holdsOn(day))
                .toList();
    }

    /** Those of whoever is absent that hold on a day, or will. */
    public List<Substitution> ofAbsent(String account, LocalDate day) {
        return select(OF_ABSENT, account, day);
    }

    /** Why a substitution from a day to a day would clash with others; empty where it would not. */
    public Optional<AccountRefusal> clash(UUID absent, UUID substitute, LocalDate from, LocalDate until) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement select = connection.prepareStatement(CLASHES)) {
            select.setObject(1, until);
            select.setObject(2, from);
            select.setArray(3, connection.createArrayOf("uuid", new UUID[] {absent, substitute}));
            select.setObject(4, absent);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                UUID away = row.getObject(1, UUID.class);
                return Optional.of(
                        away.equals(absent)
                                ? AccountRefusal.SUBSTITUTE_TWICE
                                : away.equals(substitute)
                                        ? AccountRefusal.SUBSTITUTE_ABSENT
                                        : AccountRefusal.SUBSTITUTE_NEEDED);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("substitutions cannot be read", e);
        }
    }

    /** Those of whoever is absent that are over, the latest first. */
    public List<PastSubstitution> past(String account, LocalDate day, int most) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement select = connection.prepareStatement(PAST)) {
            select.setString(1, account);
            select.setObject(2, day);
            select.setInt(3, most);
            List<PastSubstitution> past = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    OffsetDateTime ended = row.getObject(5, OffsetDateTime.class);
                    past.add(new PastSubstitution(
                            row.getString(1),
                            row.getString(2),
                            row.getObject(3, LocalDate.class),
                            row.getObject(4, LocalDate.class),
                            ended == null ? null : ended.toInstant()));
                }
            }
            return past;
        } catch (SQLException e) {
            throw new IllegalStateException("substitutions cannot be read", e);
        }
    }

    public void insert(UUID id, UUID absent, UUID substitute, LocalDate from, LocalDate until, Instant now, String by) {
        update(
                "insert into substitution (id, absent, substitute, from_day, until_day, made_at, made_by) values (?, ?, ?, ?, ?, ?, ?)",
                id,
                absent,
                substitute,
                from,
                until,
                now.atOffset(ZoneOffset.UTC),
                by);
    }

    /** Ends one of an account, if it has not ended. */
    public boolean end(UUID id, UUID absent, Instant now, String by) {
        return update(
                        "update substitution set ended_at = ?, ended_by = ? where id = ? and absent = ? and ended_at is null",
                        now.atOffset(ZoneOffset.UTC),
                        by,
                        id,
                        absent)
                == 1;
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("substitutions cannot be written", e);
        }
    }

    private List<Substitution> select(String sql, String account, LocalDate day) {
        try (Connection connection = database.get().getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, day);
            select.setObject(2, day);
            select.setString(3, account);
            try (ResultSet row = select.executeQuery()) {
                return read(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("substitutions cannot be read", e);
        }
    }

    private static List<Substitution> read(ResultSet row) throws SQLException {
        List<Substitution> found = new ArrayList<>();
        boolean more = row.next();
        while (more) {
            UUID id = row.getObject(1, UUID.class);
            List<Grant> grants = new ArrayList<>();
            Substitution bare = new Substitution(
                    id,
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getObject(6, LocalDate.class),
                    row.getObject(7, LocalDate.class),
                    List.of());
            do {
                if (row.getString(8) != null) {
                    grants.add(new Grant(
                            row.getObject(8, UUID.class),
                            StaffRole.of(row.getString(9)).orElseThrow(),
                            Unit.parse(row.getString(10)).orElseThrow(),
                            row.getObject(11, LocalDate.class),
                            row.getObject(12, LocalDate.class)));
                }
                more = row.next();
            } while (more && row.getObject(1, UUID.class).equals(id));
            found.add(new Substitution(
                    id,
                    bare.absent(),
                    bare.absentName(),
                    bare.substitute(),
                    bare.substituteName(),
                    bare.from(),
                    bare.until(),
                    grants));
        }
        return found;
    }
}
