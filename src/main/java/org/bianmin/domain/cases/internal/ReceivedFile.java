package org.bianmin.domain.cases.internal;

import org.bianmin.domain.cases.Attachment;
import org.bianmin.ground.media.FileName;
import org.bianmin.ground.media.MediaKind;
import org.bianmin.ground.media.PhotoPositions;

/**
 * A file as it is stored: with a name that can be shown, the type that its content has, and without the place where a photo was
 * made.
 *
 * @param content not that of {@link Attachment} where something had to go
 */
@SuppressWarnings("java:S6218") // never compared
public record ReceivedFile(String name, String mediaType, byte[] content) {

    /** A file in which {@link AttachmentCheck} found nothing wrong. */
    public static ReceivedFile of(Attachment sent) {
        MediaKind kind = MediaKind.of(sent.content()).orElseThrow();
        return new ReceivedFile(
                FileName.shown(sent.fileName(), kind), kind.mediaType(), PhotoPositions.removed(sent.content()));
    }
}
