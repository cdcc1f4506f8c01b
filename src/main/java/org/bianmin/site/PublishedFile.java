package org.bianmin.site;

/**
 * What is known of a file once it has been made.
 *
 * @param hash XXH3 of its content, 128 bits in hexadecimal digits: tells files apart, proves nothing
 * @param size in bytes, not compressed
 */
public record PublishedFile(String hash, long size) {}
