package org.bianmin.domain.upgrade;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the login by which the desk connects, a member of {@code bianmin_desk}, where the settings name another for it than the owner
 * of the tables and the database does not have it yet.
 */
@Singleton
final class DeskLogin {

    private final Optional<String> desk;
    private final Optional<String> password;
    private final Optional<String> owner;

    DeskLogin(
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> desk,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password,
            @ConfigProperty(name = "quarkus.flyway.username") Optional<String> owner) {
        this.desk = desk;
        this.password = password;
        this.owner = owner;
    }

    /** Does nothing where there is nothing to do. */
    void make(Connection connection) throws SQLException {
        if (desk.isEmpty() || password.isEmpty() || owner.isEmpty() || owner.equals(desk)) {
            return;
        }
        try (PreparedStatement ask = connection.prepareStatement("""
                select format('create role %I login password %L in role bianmin_desk', ?::text, ?::text)
                where not exists (select from pg_roles where rolname = ?)
                """)) {
            ask.setString(1, desk.get());
            ask.setString(2, password.get());
            ask.setString(3, desk.get());
            try (ResultSet missing = ask.executeQuery();
                    Statement make = connection.createStatement()) {
                if (missing.next()) {
                    make.execute(missing.getString(1));
                }
            }
        }
    }
}
