package org.bianmin.run.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the two parts of a backup stand.
 *
 * @param data all tables, the keys of {@code data_key} left out
 * @param keys the wrapped data keys
 */
public record BackupFolders(Path data, Path keys) {

    private static final String KEYS = "keys-backup";

    /** The wrapped keys of a backup stand beside it, in a folder of the same name below {@code keys-backup}. */
    public static BackupFolders of(Path data) {
        return new BackupFolders(data, beside(data).resolve(data.getFileName().toString()));
    }

    /** The newest wrapped keys that are kept beside a backup: what was erased since is missing in them. */
    public static Optional<Path> newestKeys(Path data) throws IOException {
        Path folder = beside(data);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> kept = Files.list(folder)) {
            return kept.filter(keys -> Files.isRegularFile(keys.resolve(Manifest.FILE)))
                    .max(Comparator.comparing(BackupFolders::madeAt));
        }
    }

    private static Path beside(Path data) {
        return data.toAbsolutePath().normalize().resolveSibling(KEYS);
    }

    private static String madeAt(Path keys) {
        try {
            return Manifest.read(keys).madeAt();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
