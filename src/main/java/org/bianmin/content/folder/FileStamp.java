package org.bianmin.content.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is another when a file has been edited, and the same when it has not.
 *
 * @param time when it was last written
 * @param size in bytes
 * @param key tells a file that was put in the place of another, null where the file system has none
 */
public record FileStamp(FileTime time, long size, Object key) {

    public static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
    }

    /** Those of all files in a folder, at any depth; none where there is no such folder. */
    public static Map<Path, FileStamp> ofAllIn(Path folder) {
        Map<Path, FileStamp> stamps = new HashMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    stamps.put(file, of(attributes));
                    return FileVisitResult.CONTINUE;
                }

                /** Editors put files away while we look. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stamps;
    }

    /** Written out, as in {@link org.bianmin.ground.text.Text}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FileStamp stamp
                && size == stamp.size
                && Objects.equals(time, stamp.time)
                && Objects.equals(key, stamp.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(time, size, key);
    }
}
