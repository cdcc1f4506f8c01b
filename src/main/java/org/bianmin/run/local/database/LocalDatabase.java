package org.bianmin.run.local.database;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.bianmin.ground.settings.Settings;
import org.postgresql.Driver;

/**
 * The database of one machine: a real PostgreSQL of our own where no other is configured. Its data are kept between runs, and
 * what it has committed survives a crash of the server or the machine. Whoever has it has the data folder to itself.
 */
public final class LocalDatabase implements AutoCloseable {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final String PASSWORD = "quarkus.datasource.password";
    private static final String OWNER = "quarkus.flyway.username";
    private static final String OWNER_PASSWORD = "quarkus.flyway.password";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path home;
    private final DeskLock lock;
    private OwnServer server;
    private Watch watch;
    private String url;
    private boolean closed;

    private LocalDatabase(Path home, DeskLock lock) {
        this.home = home;
        this.lock = lock;
    }

    /**
     * For the desk: takes the data folder, starts the server unless another is configured, makes the keys where there is nothing
     * yet that needs them, and tells the application where its database is.
     *
     * @param address where this desk is going to be reached, for others who try to start one
     * @param taken called before anything is started, so that a process that is asked to end meanwhile leaves nothing behind
     * @throws CannotStartException if that cannot be done, or another process has the folder
     */
    public static LocalDatabase forDesk(SmallRyeConfig config, String address, Consumer<LocalDatabase> taken) {
        Path home = home(config);
        LocalDatabase database = take(home, "serve", address).orElseThrow(() -> inUse(home));
        taken.accept(database);
        database.start(config);
        return database;
    }

    /**
     * For a command: the same, or beside a desk that is running, with the database of that.
     *
     * @param command its name
     * @param taken as for the desk; not called beside one that is running
     */
    public static LocalDatabase forCommand(SmallRyeConfig config, String command, Consumer<LocalDatabase> taken) {
        Path home = home(config);
        Optional<LocalDatabase> alone = take(home, command, DeskLock.NO_ADDRESS);
        alone.ifPresent(taken);
        alone.ifPresent(database -> database.start(config));
        return alone.orElseGet(() -> beside(config, home));
    }

    /** Says where it is and where its data are, if it is our own. */
    public void announce() {
        if (server != null) {
            System.out.printf("数据库 database   %s in %s%n", url, OwnServer.data(home));
        }
    }

    /**
     * Sees that the server runs as long as the desk does.
     *
     * @param recovered called when it has been started again; connections of before are broken
     * @param givenUp called when it does not stay up
     */
    public synchronized void keepUp(Runnable recovered, Runnable givenUp) {
        if (server != null) {
            watch = new Watch(server, recovered, givenUp);
            watch.start();
        }
    }

    /**
     * Stops the server, if it is our own, when the desk has let go of it; then the folder is free. Waits for a start that has begun,
     * and none begins afterwards.
     */
    @Override
    public synchronized void close() {
        closed = true;
        if (watch != null) {
            watch.close();
        }
        try {
            if (server != null) {
                server.stop();
                server = null;
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw Trouble.of(e, home);
        }
    }

    /** The address of our own, for JDBC. */
    String url() {
        return url;
    }

    private static Optional<LocalDatabase> take(Path home, String what, String address) {
        try {
            java.nio.file.Files.createDirectories(home);
            return DeskLock.take(
                            lockFile(home),
                            new DeskLock.Holder(
                                    String.valueOf(ProcessHandle.current().pid()), what, address))
                    .map(lock -> new LocalDatabase(home, lock));
        } catch (IOException e) {
            throw Trouble.of(e, home);
        }
    }

    private synchronized void start(SmallRyeConfig config) {
        if (closed) {
            return;
        }
        try {
            Settings settings = config.getConfigMapping(Settings.class);
            KeyFile keys = new KeyFile(settings.keys(), Clock.systemUTC(), new SecureRandom());
            if (isConfigured(config)) {
                keys.make(() -> connect(config, USER, PASSWORD));
                requireOwner(config);
                return;
            }
            OwnServer own = OwnServer.in(home);
            own.start();
            server = own;
            keys.make(() -> own.roles().connect(Roles.DATABASE));
            tell(own.roles(), OwnServer.credentials(home));
        } catch (IOException e) {
            close();
            throw Trouble.of(e, home);
        } catch (CannotStartException e) {
            close();
            throw e;
        }
    }

    private static LocalDatabase beside(SmallRyeConfig config, Path home) {
        LocalDatabase database = new LocalDatabase(home, null);
        if (!isConfigured(config)) {
            try {
                if (DeskLock.holder(lockFile(home)).address().equals(DeskLock.NO_ADDRESS)) {
                    throw inUse(home);
                }
                Credentials credentials = OwnServer.credentials(home);
                database.tell(new Roles(OwnServer.portOfRunning(home, PATIENCE), credentials), credentials);
            } catch (IOException e) {
                throw Trouble.of(e, home);
            }
        }
        return database;
    }

    private void tell(Roles roles, Credentials credentials) throws IOException {
        url = roles.url();
        System.setProperty(URL, url);
        System.setProperty(USER, Credentials.DESK);
        System.setProperty(PASSWORD, credentials.password(Credentials.DESK));
        System.setProperty(OWNER, Credentials.OWNER);
        System.setProperty(OWNER_PASSWORD, credentials.password(Credentials.OWNER));
    }

    private static boolean isConfigured(SmallRyeConfig config) {
        return config.getOptionalValue(URL, String.class).isPresent();
    }

    /** The role that upgrades another's server; on our own it is made by us. A command upgrades nothing. */
    private static void requireOwner(SmallRyeConfig config) {
        boolean upgrades =
                config.getOptionalValue("quarkus.flyway.active", Boolean.class).orElse(true);
        if (upgrades && config.getOptionalValue(OWNER, String.class).isPresent()) {
            try {
                connect(config, OWNER, OWNER_PASSWORD).close();
            } catch (SQLException e) {
                throw Trouble.noConnection(e);
            }
        }
    }

    private static Connection connect(SmallRyeConfig config, String user, String password) throws SQLException {
        Properties login = new Properties();
        config.getOptionalValue(user, String.class).ifPresent(name -> login.setProperty("user", name));
        config.getOptionalValue(password, String.class).ifPresent(secret -> login.setProperty("password", secret));
        return new Driver().connect(config.getValue(URL, String.class), login);
    }

    private static Path home(SmallRyeConfig config) {
        return config.getConfigMapping(Settings.class).data().toAbsolutePath().normalize();
    }

    private static Path lockFile(Path home) {
        return home.resolve("desk.lock");
    }

    private static CannotStartException inUse(Path home) {
        try {
            return Trouble.inUse(home, DeskLock.holder(lockFile(home)));
        } catch (IOException e) {
            return Trouble.of(e, home);
        }
    }
}
