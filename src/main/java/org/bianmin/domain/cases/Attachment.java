package org.bianmin.domain.cases;

/**
 * A file that came with an application.
 *
 * @param fileName as the sender's machine called it; only ever shown, never used as a path
 * @param mediaType as the sender's machine said; checked against the form's rules
 * @param content the bytes, base64 in JSON
 */
@SuppressWarnings("java:S6218") // never compared
public record Attachment(String fileName, String mediaType, byte[] content) {}
