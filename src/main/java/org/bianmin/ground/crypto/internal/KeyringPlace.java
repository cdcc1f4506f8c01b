package org.bianmin.ground.crypto.internal;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.settings.Settings;

/**
 * Where the keyring stands: in the settings, or in a file. The file is read again when it has been replaced, so that a desk that
 * is running wraps with a new master key from the moment at which it stands there.
 */
@Singleton
public class KeyringPlace {

    private final Keyring fixed;
    private final Path file;
    private volatile Known known;

    KeyringPlace(Settings settings) {
        this.fixed = settings.keys().text().map(Keyring::parse).orElse(null);
        this.file = settings.keys().file();
    }

    /** A keyring, and the state of the file from which it was read. */
    private record Known(Keyring keyring, String state) {}

    public Keyring keyring() {
        return fixed == null ? read() : fixed;
    }

    /** Whether it stands in a file, which can be replaced. */
    public boolean isFile() {
        return fixed == null;
    }

    private Keyring read() {
        try {
            String state = state();
            Known last = known;
            if (last == null || !last.state().equals(state)) {
                last = new Known(Keyring.parse(Files.readString(file)), state);
                known = last;
            }
            return last.keyring();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the keys cannot be read: set BIANMIN_KEYS_TEXT or BIANMIN_KEYS_FILE (" + file + ")", e);
        }
    }

    /** Puts another keyring into the file: either the old or the new one stands there, after a power cut too. */
    public void replace(Keyring keyring) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (FileChannel channel = FileChannel.open(fresh, Set.of(StandardOpenOption.WRITE))) {
                channel.write(ByteBuffer.wrap(keyring.text().getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
                folder.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the keys cannot be written: " + file, e);
        }
    }

    private String state() throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.fileKey() + " " + attributes.lastModifiedTime() + " " + attributes.size();
    }
}
