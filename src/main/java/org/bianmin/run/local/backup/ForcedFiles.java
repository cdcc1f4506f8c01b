package org.bianmin.run.local.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Files and folders that only their owner reads, and that are on the disk before anybody is told that they are there. */
final class ForcedFiles {

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private ForcedFiles() {}

    /** A new file; it is forced to disk when it is closed. */
    static OutputStream create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, NEW, attributes(file, "rw-------"));
        return new FilterOutputStream(Channels.newOutputStream(channel)) {

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                if (channel.isOpen()) {
                    channel.force(true);
                    super.close();
                }
            }
        };
    }

    static void write(Path file, byte[] content) throws IOException {
        try (OutputStream out = create(file)) {
            out.write(content);
        }
    }

    /** A new folder beside the one that it will be. */
    static Path folderBeside(Path out) throws IOException {
        Path parent = out.toAbsolutePath().getParent();
        Files.createDirectories(parent, attributes(parent, "rwx------"));
        return Files.createTempDirectory(parent, "." + out.getFileName() + ".");
    }

    /** Gives the finished folder its name, in one step. */
    static void move(Path made, Path out) throws IOException {
        Files.move(made, out.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel parent = FileChannel.open(out.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            parent.force(true);
        }
    }

    /** Deletes a folder of files, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static FileAttribute<?>[] attributes(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
