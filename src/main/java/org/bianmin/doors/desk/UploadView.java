package org.bianmin.doors.desk;

import org.bianmin.content.catalog.AttachmentRules;
import org.bianmin.ground.text.Text;

/**
 * The form for papers that were asked for.
 *
 * @param rules those of the form
 * @param most how large one may be here, in bytes
 * @param error what was wrong, or null
 */
record UploadView(AttachmentRules rules, long most, Text error) {

    private static final long MEGA = 1024L * 1024;

    public String accept() {
        return String.join(",", rules.mediaTypes());
    }

    public long mostMegabytes() {
        return most / MEGA;
    }

    public long totalMegabytes() {
        return rules.totalBytes() / MEGA;
    }
}
