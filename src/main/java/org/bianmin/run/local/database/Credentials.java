package org.bianmin.run.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** The logins of the desk's own PostgreSQL and their passwords, which stand in files for the desk's user only. */
final class Credentials {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "bianmin_owner";
    static final String DESK = "bianmin_desk_login";

    private static final int BYTES = 32;

    private final Path folder;
    private final RandomGenerator random;

    Credentials(Path folder, RandomGenerator random) {
        this.folder = folder;
        this.random = random;
    }

    /** The password of a login, made at the first call. It is of letters, digits, {@code -} and {@code _}. */
    String password(String login) throws IOException {
        Path file = file(login);
        if (!Files.exists(file)) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            PrivateFiles.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "\n");
        }
        return Files.readString(file).strip();
    }

    /** The file with the password of a login, in its first line. */
    Path file(String login) {
        return folder.resolve("database-" + login);
    }
}
