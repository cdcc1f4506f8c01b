package org.bianmin.site;

import org.bianmin.catalog.Language;

/**
 * What is known of a file once it has been made.
 *
 * @param hash SHA-256 of its content, in hexadecimal digits
 * @param size in bytes, not compressed
 */
public record PublishedFile(String hash, long size) {

    /** The folder below that of a language in which a file stands, the place to which it belongs; else an empty string. */
    public static String placeOf(String path) {
        String[] steps = path.split("/", 3);
        return steps.length == 3 && Language.of(steps[0]).isPresent() ? steps[1] : "";
    }
}
