package org.bianmin.site;

/**
 * What is known of a file once it has been made.
 *
 * @param hash SHA-256 of its content, in hexadecimal digits
 * @param size in bytes, not compressed
 */
public record PublishedFile(String hash, long size) {}
