package org.bianmin.domain.cases.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.bianmin.domain.cases.Rulebook;

/**
 * Makes the table of the work lists anew beside the old one, and puts it in the place of that. Cases are handled meanwhile: a
 * trigger notes those to which something happens, and they are made again; the last of them, and the exchange of the names, in one
 * short transaction that keeps everybody from adding events. All locks are taken with little patience and in the order in which
 * those who handle cases take them, so that it is the exchange that gives way and tries again.
 */
public final class WorkListSwap {

    private static final String SHADOW = "work_list_rebuilt";
    private static final int BATCH = 5000;
    /** So few cases are made again while everybody waits. */
    private static final int FEW = 500;

    private static final int TRIES = 100;
    private static final long PAUSE_MILLIS = 200;
    /** Of the class of locks that are not to be had, and of deadlocks. */
    private static final List<String> LOCKED = List.of("55P03", "40P01");

    private static final String PREPARE = """
            create table work_list_rebuilt
                (like work_list including defaults including constraints including comments including statistics);
            create table work_list_touched (case_id bigint not null);
            create function work_list_touch() returns trigger language plpgsql security definer set search_path = public as $$
            begin
                insert into work_list_touched values (new.case_id);
                return null;
            end $$;
            create trigger case_event_touches after insert on case_event for each row execute function work_list_touch();
            """;

    private static final String TIDY = """
            drop trigger if exists case_event_touches on case_event;
            drop function if exists work_list_touch();
            drop table if exists work_list_touched;
            drop table if exists work_list_rebuilt;
            drop table if exists work_list_replaced;
            """;

    /** The statements that give the new table what the old one has: its indexes, what it refers to, and who may use it. */
    private static final String LIKE_THE_OLD = """
            select case when i.indisprimary
                then format('alter table work_list_rebuilt add constraint %I primary key (case_id)', c.relname || '_rebuilt')
                else replace(replace(pg_get_indexdef(i.indexrelid), c.relname || ' ON ', c.relname || '_rebuilt ON '),
                    '.work_list USING', '.work_list_rebuilt USING') end
            from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = 'work_list'::regclass
            union all
            select format('alter table work_list_rebuilt add constraint %I %s not valid', conname, pg_get_constraintdef(oid))
            from pg_constraint where conrelid = 'work_list'::regclass and contype = 'f'
            union all
            select format('grant %s on work_list_rebuilt to %I', a.privilege_type, r.rolname)
            from pg_class t, aclexplode(t.relacl) a join pg_roles r on r.oid = a.grantee
            where t.oid = 'work_list'::regclass and a.grantee <> t.relowner
            """;

    private static final String VALIDATE = """
            select format('alter table work_list_rebuilt validate constraint %I', conname)
            from pg_constraint where conrelid = 'work_list'::regclass and contype = 'f'
            """;

    private static final String OLD_INDEXES = """
            select format('alter index %I rename to %I', c.relname, c.relname || '_replaced')
            from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = 'work_list_replaced'::regclass
            """;

    private static final String NEW_INDEXES = """
            select format('alter index %I rename to %I', c.relname, left(c.relname, -length('_rebuilt')))
            from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = 'work_list'::regclass
            """;

    private static final String TOUCHED = """
            with touched as (delete from work_list_touched returning case_id) select distinct case_id from touched
            """;

    private final Connection connection;
    private final WorkListCopy copy;

    /**
     * On the connection of the owner of the tables, whose transactions it makes.
     *
     * @param book by which limits are counted
     */
    public WorkListSwap(Connection connection, Rulebook book) {
        this.connection = connection;
        this.copy = new WorkListCopy(connection, book, SHADOW);
    }

    /** How many cases have been written, those that were touched meanwhile each time. */
    public long cases() {
        return copy.cases();
    }

    public long events() {
        return copy.events();
    }

    /** Does it all; what an earlier run has left is taken away, as is what this one leaves if it fails. */
    public void run() throws SQLException {
        connection.setAutoCommit(false);
        try {
            patiently(() -> execute(TIDY));
            patiently(() -> execute(PREPARE));
            fill();
            patiently(() -> executeAll(LIKE_THE_OLD));
            patiently(() -> executeAll(VALIDATE));
            execute("analyze " + SHADOW);
            connection.commit();
            while (catchUp() > FEW) {
                connection.commit();
            }
            connection.commit();
            patiently(this::exchange);
        } finally {
            connection.rollback();
            patiently(() -> execute(TIDY));
        }
    }

    private void fill() throws SQLException {
        List<Long> ids = copy.after(Long.MIN_VALUE, BATCH);
        while (!ids.isEmpty()) {
            copy.add(ids);
            connection.commit();
            ids = copy.after(ids.get(ids.size() - 1), BATCH);
        }
    }

    /** Makes the rows again of the cases to which something has happened. */
    private int catchUp() throws SQLException {
        List<Long> touched = new ArrayList<>();
        for (String id : column(TOUCHED)) {
            touched.add(Long.valueOf(id));
        }
        for (int from = 0; from < touched.size(); from += BATCH) {
            List<Long> some = touched.subList(from, Math.min(from + BATCH, touched.size()));
            copy.takeAway(some);
            copy.add(some);
        }
        return touched.size();
    }

    private void exchange() throws SQLException {
        execute("lock table case_event in share row exclusive mode");
        execute("lock table work_list in access exclusive mode");
        catchUp();
        execute("alter table work_list rename to work_list_replaced");
        executeAll(OLD_INDEXES);
        execute("alter table work_list_rebuilt rename to work_list");
        executeAll(NEW_INDEXES);
    }

    private void executeAll(String statements) throws SQLException {
        for (String statement : column(statements)) {
            execute(statement);
        }
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Something that is done within a transaction. */
    private interface Step {
        void run() throws SQLException;
    }

    /** In a transaction that waits for no lock longer than deadlocks take to be found, and is tried again. */
    private void patiently(Step step) throws SQLException {
        for (int left = TRIES; ; left--) {
            try {
                execute("set local lock_timeout = '900ms'");
                step.run();
                connection.commit();
                return;
            } catch (SQLException e) {
                connection.rollback();
                if (left == 1 || !LOCKED.contains(e.getSQLState())) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() throws SQLException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        }
    }
}
