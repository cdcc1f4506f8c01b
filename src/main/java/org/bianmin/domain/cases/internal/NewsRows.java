package org.bianmin.domain.cases.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.ChangedCase;
import org.bianmin.domain.cases.Handler.Post;

/** Reads what others have done to the cases of an account, within the caller's transaction. */
public final class NewsRows {

    /** The index operation_log_subject brings the few entries on an account. */
    private static final String LAST_LOOKED = """
            select max(at) from operation_log
            where subject = ? and action in ('account.signed-in', 'account.signed-out') and at < ?
            """;

    /**
     * The index case_event_at brings what has happened since, and the key of the work list the case of each. Letters, which alone have
     * {@code barred}, are news for those who answer for their office and whom they are not about.
     */
    private static final String CHANGED = """
            with own as (
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[])
                    u (place, town, village, path, answers, absent)),
            fresh as (
                select case_id, count(*) as count, max(position) as position
                from case_event where at >= ? and actor <> ? group by case_id)
            select w.number, w.item, e.action, e.at, fresh.count,
                w.acceptor is not distinct from ? or exists (
                    select from case_event mine where mine.case_id = w.case_id and mine.actor = ?) as own
            from fresh join work_list w on w.case_id = fresh.case_id
                join case_event e on e.case_id = fresh.case_id and e.position = fresh.position
            where exists (select from own where own.place = w.place and (own.town is null or own.town = w.town)
                    and (own.village is null or own.village = w.village)
                    and (w.barred is null or (own.answers and not ? = any (w.barred)
                        and (own.absent is null or not own.absent = any (w.barred))))
                or w.barred is null and (w.taken_in_at = own.path or starts_with(w.taken_in_at, own.path || '/')))
            order by own desc, e.at desc, w.number limit ?
            """;

    /** How often the account stands in {@link #CHANGED}. */
    private static final int ASKED = 4;

    private final Connection connection;
    private final String account;

    public NewsRows(Connection connection, String account) {
        this.connection = connection;
        this.account = account;
    }

    /** When they signed out or in last, before this time. */
    public Optional<Instant> lastLooked(Instant began) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LAST_LOOKED)) {
            select.setString(1, account);
            select.setObject(2, began.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        }
    }

    /** The latest of it, in offices at which these posts are. */
    public List<ChangedCase> changed(List<Post> posts, Instant since, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CHANGED)) {
            int at = 1;
            for (Function<Post, String> part : List.<Function<Post, String>>of(
                    post -> post.unit().place(),
                    post -> post.unit().town(),
                    post -> post.unit().village(),
                    post -> post.unit().path())) {
                select.setArray(at++, array("text", posts, part::apply));
            }
            select.setArray(at++, array("boolean", posts, post -> post.role() == StaffRole.MANAGER));
            select.setArray(at++, array("text", posts, Post::standsInFor));
            select.setObject(at++, since.atOffset(ZoneOffset.UTC));
            for (int asked = 0; asked < ASKED; asked++) {
                select.setString(at++, account);
            }
            select.setInt(at, most);
            List<ChangedCase> changed = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    changed.add(new ChangedCase(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, OffsetDateTime.class).toInstant(),
                            row.getInt(5),
                            row.getBoolean(6)));
                }
            }
            return changed;
        }
    }

    private Array array(String type, List<Post> posts, Function<Post, Object> part) throws SQLException {
        return connection.createArrayOf(type, posts.stream().map(part).toArray());
    }
}
