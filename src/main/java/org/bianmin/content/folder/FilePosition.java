package org.bianmin.content.folder;

/**
 * A place in a content file.
 *
 * @param file relative to the content folder, with forward slashes
 * @param line counted from 1
 * @param column the column of a table, by its name in the header row; null where it is about the line as a whole
 */
public record FilePosition(String file, int line, String column) {

    public FilePosition(String file, int line) {
        this(file, line, null);
    }
}
