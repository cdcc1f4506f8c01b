package org.bianmin.catalog.read;

/**
 * A place in a content file.
 *
 * @param file relative to the content folder, with forward slashes
 * @param line counted from 1
 */
public record Place(String file, int line) {}
