package org.bianmin.run.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The PostgreSQL of our own in a data folder, with its database and roles. */
final class OwnServer {

    private static final String WRONG_PASSWORD = "28P01";
    private static final Duration LEAVE = Duration.ofSeconds(10);
    private static final int PAUSE = 50;

    private final Path home;
    private final DataFolder folder;
    private final Server server;
    private final Credentials credentials;
    private Process process;
    private int port;

    private OwnServer(Path home, Programs programs) {
        this.home = home;
        Path data = data(home);
        this.folder = new DataFolder(data, programs);
        this.server = new Server(data, home.resolve("postgres.log"), programs);
        this.credentials = credentials(home);
    }

    /** Unpacks the programs below the data folder, unless they are there. */
    static OwnServer in(Path home) throws IOException {
        Archive archive = Archive.ofThisMachine();
        return new OwnServer(home, Programs.in(archive.unpackedIn(home.resolve("postgres-bin"))));
    }

    /** Where it keeps its data. */
    static Path data(Path home) {
        return home.resolve("postgres");
    }

    static Credentials credentials(Path home) {
        return new Credentials(home.resolve("credentials"), new SecureRandom());
    }

    /** Starts it, on a folder that is empty, its own, or one of an earlier version, whatever an earlier server has left. */
    void start() {
        try {
            server.clear();
            credentials.password(Credentials.SUPERUSER);
            folder.make(credentials.file(Credentials.SUPERUSER));
            port = Server.freePort();
            process = server.start(port);
            try {
                roles().make();
            } catch (SQLException e) {
                if (!WRONG_PASSWORD.equals(e.getSQLState())) {
                    throw e;
                }
                server.stop();
                folder.setSuperuserPassword(credentials.password(Credentials.SUPERUSER));
                process = server.start(port);
                roles().make();
            }
        } catch (IOException | SQLException e) {
            throw failed(e);
        } catch (CannotStartException e) {
            stopQuietly();
            throw e;
        }
    }

    /** Starts it again where it was, after it has ended by itself. */
    void restart() throws IOException {
        server.clear();
        process = server.start(port);
    }

    /** The server's process; another one after a restart. */
    Process process() {
        return process;
    }

    Roles roles() {
        return new Roles(port, credentials);
    }

    String password(String login) {
        try {
            return credentials.password(login);
        } catch (IOException e) {
            throw Trouble.of(e, home);
        }
    }

    /** Waits for the desk to let go of it, but not for long, then stops it. */
    void stop() throws IOException {
        long deadline = System.nanoTime() + LEAVE.toNanos();
        while (process.isAlive() && hasClients() && System.nanoTime() < deadline) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        server.stop();
    }

    /** The port of a server that somebody else has started on a data folder; waits for one that is just starting. */
    static int portOfRunning(Path home, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var file = PostmasterFile.read(data(home)).filter(PostmasterFile::ready);
            if (file.isPresent()) {
                return file.get().port();
            }
            if (System.nanoTime() > deadline || !Files.isDirectory(home)) {
                throw Trouble.noServer(data(home));
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    private boolean hasClients() {
        try (Connection connection = roles().connect("template1");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from pg_stat_activity where usename in ('"
                        + Credentials.DESK + "', '" + Credentials.OWNER + "'))")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    private CannotStartException failed(Exception cause) {
        stopQuietly();
        return cause instanceof IOException io
                ? Trouble.of(io, home)
                : Trouble.of(cause.getMessage(), data(home), cause);
    }

    private void stopQuietly() {
        try {
            server.clear();
        } catch (IOException | CannotStartException e) {
            // What stopped the start is what is told.
        }
    }
}
