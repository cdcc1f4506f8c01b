package org.bianmin.run.local.credentials;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Hash;
import org.bianmin.run.JobTokens;

/**
 * The files {@code timer-token}, {@code operator-token} and {@code monitor-token} below {@code ${bianmin.data}/credentials}: made at the
 * first start, read at each call, so that a token is changed by writing another into its file.
 */
@Singleton
public class TokenFiles implements JobTokens {

    private static final int BYTES = 32;

    /** The name of each file, and who it is that has it. */
    private static final Map<String, String> ACTORS =
            Map.of("timer-token", "schedule", "operator-token", "operator", "monitor-token", "monitor");

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    TokenFiles(Settings settings) {
        this.folder = settings.data().resolve("credentials");
    }

    /** Makes the files that are missing, for the user of this process only. */
    public void make() {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectory(folder, only("rwx------"));
            }
            for (String name : ACTORS.keySet()) {
                make(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> actorOf(String token) {
        byte[] sent = Hash.sha256(token);
        String found = null;
        for (Map.Entry<String, String> actor : ACTORS.entrySet()) {
            Optional<String> kept = read(folder.resolve(actor.getKey()));
            if (kept.isPresent() && MessageDigest.isEqual(sent, Hash.sha256(kept.get()))) {
                found = actor.getValue();
            }
        }
        return Optional.ofNullable(found);
    }

    private void make(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        try {
            Files.createFile(file, only("rw-------"));
            Files.writeString(file, token + "\n");
        } catch (FileAlreadyExistsException e) {
            // Another start has made it; it stays as it is.
        }
    }

    /** An empty file is nobody's token. */
    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file).strip()).filter(token -> !token.isEmpty());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] only(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
