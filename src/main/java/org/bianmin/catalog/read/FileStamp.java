package org.bianmin.catalog.read;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

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
}
