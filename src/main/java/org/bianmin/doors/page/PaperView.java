package org.bianmin.doors.page;

/**
 * A file that has been stored for a form, as it is listed.
 *
 * @param id what its button "remove" sends
 * @param kind such as {@code JPEG}
 * @param size such as {@code 1.2 MB}
 */
public record PaperView(String id, String name, String kind, String size) {}
