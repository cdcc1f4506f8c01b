package org.bianmin.run.local.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders for their owner only, written so that after a power cut they are there whole or not at all. */
final class PrivateFiles {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    /** Makes a folder, and those above it; one that is there is closed to others. */
    static Path folder(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, attributes(parent, FOLDER));
            sync(parent);
        } else if (hasPermissions(folder)) {
            Files.setPosixFilePermissions(folder, FOLDER);
        }
        return folder;
    }

    /** Writes a file in place of the one that is there, if any. */
    static void write(Path file, String text) throws IOException {
        Path parent = folder(file.toAbsolutePath().getParent());
        Path made = parent.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(made);
        Files.createFile(made, attributes(parent, FILE));
        try (FileChannel channel = FileChannel.open(made, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        move(made, file);
    }

    /** Makes a file if there is none; one that is there is closed to others. */
    static Path file(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, attributes(file.toAbsolutePath().getParent(), FILE));
        } else if (hasPermissions(file)) {
            Files.setPosixFilePermissions(file, FILE);
        }
        return file;
    }

    /** Moves a file or folder within its folder, and sees that the move is on the disk. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(to.toAbsolutePath().getParent());
    }

    /** Brings a file, or the names in a folder, to the disk. */
    static void sync(Path path) throws IOException {
        if (hasPermissions(path)) {
            try (FileChannel channel = FileChannel.open(path)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] attributes(Path near, Set<PosixFilePermission> permissions) {
        return hasPermissions(near)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean hasPermissions(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }
}
