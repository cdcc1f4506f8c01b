package org.bianmin.run.local.backup;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.support.TestRoles;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.ds.PGSimpleDataSource;

/** Two databases of one server, each with an owner and a desk: the first at the newest version, the second empty. */
final class TwoDatabases implements AutoCloseable {

    final Side first = new Side("first");
    final Side second = new Side("second");

    private final EmbeddedPostgres postgres;
    private final Map<String, String> settings;

    TwoDatabases() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            TestRoles.make(connection);
        }
        settings = TestRoles.settings(postgres.getPort());
    }

    /** Both as they are at first. */
    void anew() throws SQLException {
        for (Side side : new Side[] {first, second}) {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("drop database if exists " + side.name + " with (force)");
                statement.execute("create database " + side.name + " owner " + settings.get("quarkus.flyway.username"));
                statement.execute("grant connect on database " + side.name + " to bianmin_desk");
            }
        }
        first.toNewest();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /** One of the two. */
    final class Side implements Restore.SchemaVersions {

        private final String name;

        private Side(String name) {
            this.name = name;
        }

        DataSource owner() {
            return source("quarkus.flyway");
        }

        DataSource desk() {
            return source("quarkus.datasource");
        }

        @Override
        public void upTo(String version) {
            migrations().target(version).load().migrate();
        }

        @Override
        public void toNewest() {
            migrations().load().migrate();
        }

        void execute(String sql) throws SQLException {
            try (Connection connection = owner().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        /** Makes a table that the owner of the others may not read. */
        void closedTable() throws SQLException {
            try (Connection connection = postgres.getDatabase("postgres", name).getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table zz_closed (id integer)");
            }
        }

        String text(String query) throws SQLException {
            try (Connection connection = owner().getConnection()) {
                return Schema.text(connection, query);
            }
        }

        /** All rows of a table as one text. */
        String content(String table) throws SQLException {
            return text("select string_agg(t::text, E'\\n' order by t::text) from " + table + " t");
        }

        void receive(String key, String answers) {
            try (Connection connection = desk().getConnection()) {
                connection.setAutoCommit(false);
                String number;
                try (Statement statement = connection.createStatement();
                        ResultSet row =
                                statement.executeQuery("select 'EA-20261129-' || nextval('case_number_serial')")) {
                    row.next();
                    number = row.getString(1);
                }
                try (PreparedStatement statement = connection.prepareStatement("""
                        insert into service_case (number, item, jurisdiction, language, received_at, data_key,
                            answers_sealed, secret_hash)
                        values (?, 'east-1', 'east', 'zh', now(), ?::uuid, decode(?, 'hex'), '\\x01')
                        """)) {
                    statement.setString(1, number);
                    statement.setString(2, key);
                    statement.setString(3, answers);
                    statement.executeUpdate();
                }
                OperationLog.record(connection, Clock.systemUTC(), Actor.citizen(), Deed.of("case.received", number));
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private FluentConfiguration migrations() {
            return Flyway.configure(TwoDatabases.class.getClassLoader())
                    .dataSource(owner())
                    .locations("filesystem:src/main/resources/db/migration");
        }

        private DataSource source(String prefix) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(settings.get("quarkus.datasource.jdbc.url").replace("/" + TestRoles.DATABASE, "/" + name));
            source.setUser(settings.get(prefix + ".username"));
            source.setPassword(settings.get(prefix + ".password"));
            return source;
        }
    }
}
