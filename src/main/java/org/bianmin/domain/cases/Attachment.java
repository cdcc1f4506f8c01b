package org.bianmin.domain.cases;

import org.bianmin.ground.media.FileName;

/**
 * A file that came with an application.
 *
 * @param fileName as the sender's machine called it, or null; only ever shown, never used as a path
 * @param mediaType as the sender's machine said, or null; not believed
 * @param content the bytes, base64 in JSON; none if null
 */
@SuppressWarnings("java:S6218") // never compared
public record Attachment(String fileName, String mediaType, byte[] content) {

    /** Its name as it can be shown; empty where it came without one. */
    public String shownName() {
        return FileName.shown(fileName);
    }

    public Attachment {
        content = content == null ? new byte[0] : content;
    }
}
