package org.bianmin.run.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which PostgreSQL keeps its data: how it is made and who may connect. */
final class DataFolder {

    private static final String ACCESS = """
        # Written at each start of the desk. From this machine only, and nobody without a password.
        host all all 127.0.0.1/32 scram-sha-256
        """;

    private final Path path;
    private final Programs programs;

    DataFolder(Path path, Programs programs) {
        this.path = path;
        this.programs = programs;
    }

    /** Makes it if it is not there, beside its place first: one that was begun and not ended is never taken for a whole one. */
    void make(Path passwordFile) throws IOException {
        if (Files.exists(path.resolve("PG_VERSION"))) {
            PrivateFiles.folder(path);
        } else {
            Path made = path.resolveSibling(path.getFileName() + ".new");
            Archive.delete(made);
            // Sorted by rules of its own, and not by those of the system, whose updates would break indexes.
            Programs.Outcome outcome = programs.run(
                    "",
                    "initdb",
                    "--pgdata=" + made,
                    "--username=" + Credentials.SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums",
                    "--no-instructions");
            if (outcome.code() != 0) {
                throw Trouble.of(outcome.output(), path, null);
            }
            PrivateFiles.move(made, path);
        }
        Path access = path.resolve("pg_hba.conf");
        if (!Files.exists(access) || !Files.readString(access).equals(ACCESS)) {
            PrivateFiles.write(access, ACCESS);
        }
    }

    /** Gives the superuser a password where nobody knows the one that it has; the server must not be running. */
    void setSuperuserPassword(String password) throws IOException {
        Programs.Outcome outcome = programs.run(
                "alter role " + Credentials.SUPERUSER + " password '" + password + "'\n",
                "postgres",
                "--single",
                "-D",
                path.toString(),
                "-c",
                "password_encryption=scram-sha-256",
                "-c",
                "log_min_messages=fatal",
                "template1");
        if (outcome.code() != 0 || outcome.output().contains("ERROR:")) {
            throw Trouble.of(outcome.output(), path, null);
        }
    }
}
