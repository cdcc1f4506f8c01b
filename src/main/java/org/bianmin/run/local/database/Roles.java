package org.bianmin.run.local.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * The database of the desk and its roles: an owner, which migrates, and the login of the desk, which has what the migrations
 * grant to its group and owns nothing. All of it may be there already.
 */
final class Roles {

    static final String DATABASE = "bianmin";

    /** Where an earlier version of the desk kept its tables, as their superuser. */
    private static final String EARLIER = "postgres";

    private static final String GROUP = "bianmin_desk";

    /** What is in the schema and belongs to somebody else, as statements that give it to the owner. */
    private static final String TAKE_OVER = """
        select format('alter %%s %%s owner to %1$s',
                case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end,
                c.oid::regclass)
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
                and c.relowner <> '%1$s'::regrole
                and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
                    and d.deptype in ('a', 'i', 'e'))
        union all
        select format('alter routine %%s owner to %1$s', p.oid::regprocedure)
            from pg_proc p
            where p.pronamespace = 'public'::regnamespace and p.proowner <> '%1$s'::regrole
                and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid
                    and d.deptype = 'e')
        """.formatted(Credentials.OWNER);

    private final int port;
    private final Credentials credentials;

    Roles(int port, Credentials credentials) {
        this.port = port;
        this.credentials = credentials;
    }

    /** @throws SQLException with state 28P01 if the superuser has another password */
    void make() throws SQLException, IOException {
        try (Connection connection = connect("template1");
                Statement statement = connection.createStatement()) {
            if (!isThere(statement, "pg_roles where rolname = '" + GROUP + "'")) {
                statement.execute("create role " + GROUP + " nologin");
            }
            login(statement, Credentials.OWNER);
            login(statement, Credentials.DESK);
            statement.execute("grant " + GROUP + " to " + Credentials.DESK);
            if (!isThere(statement, "pg_database where datname = '" + DATABASE + "'")) {
                makeDatabase(statement);
            }
            statement.execute("alter database " + DATABASE + " owner to " + Credentials.OWNER);
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + GROUP);
        }
        try (Connection connection = connect(DATABASE)) {
            takeOver(connection);
        }
    }

    String url() {
        return url(DATABASE);
    }

    /** The superuser's connection. */
    Connection connect(String database) throws SQLException, IOException {
        Properties properties = new Properties();
        properties.setProperty("user", Credentials.SUPERUSER);
        properties.setProperty("password", credentials.password(Credentials.SUPERUSER));
        return new Driver().connect(url(database), properties);
    }

    private void login(Statement statement, String name) throws SQLException, IOException {
        if (!isThere(statement, "pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role " + name);
        }
        statement.execute(
                "alter role " + name + " login nosuperuser nocreaterole nocreatedb noreplication nobypassrls password '"
                        + credentials.password(name) + "'");
    }

    private void makeDatabase(Statement statement) throws SQLException, IOException {
        if (hasEarlierTables()) {
            statement.execute("alter database " + EARLIER + " rename to " + DATABASE);
            statement.execute("create database " + EARLIER);
        } else {
            statement.execute("create database " + DATABASE);
        }
    }

    private boolean hasEarlierTables() throws SQLException, IOException {
        try (Connection connection = connect(EARLIER);
                Statement statement = connection.createStatement()) {
            return isThere(statement, "pg_class where oid = to_regclass('public.flyway_schema_history')");
        }
    }

    private static void takeOver(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        List<String> statements = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(TAKE_OVER)) {
                while (rows.next()) {
                    statements.add(rows.getString(1));
                }
            }
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        connection.commit();
    }

    private static boolean isThere(Statement statement, String rows) throws SQLException {
        try (ResultSet row = statement.executeQuery("select exists (select from " + rows + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable";
    }
}
