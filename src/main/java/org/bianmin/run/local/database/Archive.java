package org.bianmin.run.local.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.bianmin.ground.text.Hash;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, which a package carries as an archive for one platform. They are unpacked into the data folder, where
 * nobody but the desk's user can exchange them.
 */
final class Archive {

    private static final List<String> PLATFORMS =
            List.of("linux-x86_64", "linux-arm_64", "darwin-x86_64", "darwin-arm_64", "windows-x86_64");
    private static final int ANY_EXECUTES = 0111;
    private static final int HASH_DIGITS = 16;
    private static final int BUFFER = 1 << 16;

    private final String name;

    private Archive(String name) {
        this.name = name;
    }

    /**
     * The archive for this machine.
     *
     * @throws NoDatabaseException if the package carries none at all
     * @throws CannotStartException if it carries that of another platform only
     */
    static Archive ofThisMachine() {
        String name = name(platform());
        if (isThere(name)) {
            return new Archive(name);
        }
        if (PLATFORMS.stream().map(Archive::name).anyMatch(Archive::isThere)) {
            throw Trouble.wrongPlatform(null);
        }
        throw new NoDatabaseException();
    }

    /**
     * The folder of the programs below a folder; they are unpacked if they are not there yet. Each file is brought to the disk
     * before the folder gets its name, for a folder with its name counts as whole at every later start.
     */
    Path unpackedIn(Path parent) throws IOException {
        Path folder = PrivateFiles.folder(parent).resolve(hash());
        if (!Files.isDirectory(folder)) {
            Path made = parent.resolve("unpacking");
            delete(made);
            unpack(PrivateFiles.folder(made));
            PrivateFiles.move(made, folder);
        }
        return folder;
    }

    /** Deletes a folder with all that is in it; the file that a link names stays. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    private void unpack(Path folder) throws IOException {
        try (InputStream resource = open(name);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource, BUFFER)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (isNeeded(entry)) {
                    extract(entry, tar, folder);
                }
            }
        }
    }

    private static void extract(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("the archive leads out of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            PrivateFiles.folder(path);
            return;
        }
        PrivateFiles.folder(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            PrivateFiles.sync(path);
            if ((entry.getMode() & ANY_EXECUTES) != 0
                    && path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /** What is for building other programs stays packed. */
    private static boolean isNeeded(TarArchiveEntry entry) {
        String name = entry.getName();
        return !name.endsWith(".a") && !name.contains("/pgxs/") && !name.contains("/pkgconfig/");
    }

    private String hash() throws IOException {
        MessageDigest digest = Hash.sha256();
        try (InputStream resource = open(name)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = resource.read(buffer); read >= 0; read = resource.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").matches("aarch64|arm64") ? "arm_64" : "x86_64";
        if (system.startsWith("windows")) {
            return "windows-" + machine;
        }
        return (system.startsWith("mac") ? "darwin-" : "linux-") + machine;
    }

    private static String name(String platform) {
        return "postgres-" + platform + ".txz";
    }

    private static boolean isThere(String name) {
        return loader().getResource(name) != null;
    }

    private static InputStream open(String name) {
        return loader().getResourceAsStream(name);
    }

    private static ClassLoader loader() {
        return Archive.class.getClassLoader();
    }
}
