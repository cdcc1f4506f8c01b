package org.bianmin.domain.publication.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.bianmin.content.folder.ContentFolder;

/**
 * The folder of what is public. A file is on the disk whole before it gets its name, so that a reader finds the old one or the new one.
 * One writer at a time: what another was killed over lies there under a hidden name, and is written over.
 */
public final class PublicFolder {

    private final Path root;

    public PublicFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * Makes a file hold a text.
     *
     * @param file as content knows it, below {@code published}
     * @param text null where there is to be no such file
     * @return whether it held another before
     */
    public boolean agree(String file, String text) throws IOException {
        Path path = root.resolve(file.substring(ContentFolder.PUBLISHED.length() + 1))
                .normalize();
        if (!path.startsWith(root)) {
            throw new IllegalArgumentException("no file of this folder: " + file);
        }
        if (text == null) {
            boolean gone = Files.deleteIfExists(path);
            if (gone) {
                force(path.getParent());
            }
            return gone;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(path) && Arrays.equals(bytes, Files.readAllBytes(path))) {
            return false;
        }
        Files.createDirectories(path.getParent());
        Path beside = path.resolveSibling("." + path.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(path.getParent());
        return true;
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
