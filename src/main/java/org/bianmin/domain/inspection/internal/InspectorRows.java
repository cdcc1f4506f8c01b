package org.bianmin.domain.inspection.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.inspection.Inspection;

/** Who inspects on a day, by the posts that accounts hold; within the caller's transaction. */
public final class InspectorRows {

    private static final String INSPECTORS = """
            select a.account, a.name from staff_account a
            where a.locked_at is null and exists (
                select from role_grant g where g.account = a.id and g.role = 'inspector' and g.ended_at is null
                    and g.from_day <= ? and (g.until_day is null or g.until_day >= ?)
                    and (g.unit = ? or ? like g.unit || '/%'))
            order by a.account
            """;

    /** Of those that were drawn and are free of bias, who is an inspector still; whoever is none makes room for the next by lot. */
    private static final String DRAWN = """
            select i.id, array (
                select l.account from inspection_inspector_lot l
                where l.draw_id = i.draw_id and l.object = i.object and l.recused is null and exists (
                    select from staff_account a join role_grant g on g.account = a.id
                    where a.account = l.account and a.locked_at is null and g.role = 'inspector' and g.ended_at is null
                        and g.from_day <= ? and (g.until_day is null or g.until_day >= ?)
                        and (g.unit = i.unit or i.unit like g.unit || '/%'))
                order by l.drawn desc, l.ticket limit cardinality(i.inspectors))
            from inspection i where i.id = any (?) and i.draw_id is not null and i.closed_at is null
            """;

    private static final String POSTS = """
            select a.account, array_agg(g.unit) from staff_account a join role_grant g on g.account = a.id
            where a.account = any (?) and g.ended_at is null and g.from_day <= ? and (g.until_day is null or g.until_day >= ?)
            group by a.account
            """;

    private final Connection connection;
    private final LocalDate day;

    public InspectorRows(Connection connection, LocalDate day) {
        this.connection = connection;
        this.day = day;
    }

    /** The inspectors of an office: account and name. */
    public Map<String, String> inspectors(Unit unit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(INSPECTORS)) {
            select.setObject(1, day);
            select.setObject(2, day);
            select.setString(3, unit.path());
            select.setString(4, unit.path());
            Map<String, String> inspectors = new LinkedHashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    inspectors.put(row.getString(1), row.getString(2));
                }
            }
            return inspectors;
        }
    }

    /** Who can be named as having been there: those who were drawn, or else all of the office. */
    public Set<String> choice(Inspection inspection) throws SQLException {
        return inspection.isDrawn()
                ? Set.copyOf(inspection.inspectors())
                : inspectors(inspection.unit()).keySet();
    }

    /** The offices at which accounts hold a post. */
    public Map<String, List<Unit>> posts(List<String> accounts) throws SQLException {
        Map<String, List<Unit>> posts = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(POSTS)) {
            select.setArray(1, connection.createArrayOf("text", accounts.toArray()));
            select.setObject(2, day);
            select.setObject(3, day);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    posts.put(
                            row.getString(1),
                            Arrays.stream((String[]) row.getArray(2).getArray())
                                    .flatMap(path -> Unit.parse(path).stream())
                                    .toList());
                }
            }
        }
        return posts;
    }

    /** The open ones among some inspections, where they were drawn, with those whose they are. */
    public List<InspectionRows.Stored> whose(List<InspectionRows.Stored> stored) throws SQLException {
        Map<Long, List<String>> drawn = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(DRAWN)) {
            select.setObject(1, day);
            select.setObject(2, day);
            select.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint",
                            stored.stream().map(one -> one.inspection().id()).toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    drawn.put(row.getLong(1), List.of((String[]) row.getArray(2).getArray()));
                }
            }
        }
        return stored.stream()
                .map(one -> drawn.containsKey(one.inspection().id())
                        ? new InspectionRows.Stored(
                                one.inspection().with(drawn.get(one.inspection().id())), one.dataKey())
                        : one)
                .toList();
    }
}
