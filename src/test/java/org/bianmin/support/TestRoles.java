package org.bianmin.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * The roles of a database, as an installation has them: an owner that migrates and a desk that owns nothing. Neither is a
 * superuser, so that a right that a migration forgot to grant fails a test.
 */
public final class TestRoles {

    public static final String DATABASE = "bianmin";

    private static final String OWNER = "bianmin_owner";
    private static final String DESK = "bianmin_desk_login";
    private static final String PASSWORD = "not a secret: a database of the tests";

    private TestRoles() {}

    /** Makes the roles and their empty database; the connection is the superuser's, to another database. */
    public static void make(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create role bianmin_desk nologin");
            statement.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
            statement.execute("create role " + DESK + " login password '" + PASSWORD + "' in role bianmin_desk");
            statement.execute("create database " + DATABASE + " owner " + OWNER);
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to bianmin_desk");
        }
    }

    /** What the application is told of its database, by the names of its settings. */
    public static Map<String, String> settings(int port) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url(port),
                "quarkus.datasource.username", DESK,
                "quarkus.datasource.password", PASSWORD,
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", PASSWORD);
    }

    /** The same, by the names of environment variables. */
    public static Map<String, String> environment(int port) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url(port),
                "QUARKUS_DATASOURCE_USERNAME", DESK,
                "QUARKUS_DATASOURCE_PASSWORD", PASSWORD,
                "QUARKUS_FLYWAY_USERNAME", OWNER,
                "QUARKUS_FLYWAY_PASSWORD", PASSWORD);
    }

    /** The tables of migrations that are run by hand must belong to the owner too. */
    public static void become(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set role " + OWNER);
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }
}
