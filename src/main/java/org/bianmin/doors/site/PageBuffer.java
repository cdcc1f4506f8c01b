package org.bianmin.doors.site;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import org.bianmin.ground.text.Hash;

/** A file that is being made, in memory, until its hash says whether it must be written. Used for one file after another. */
final class PageBuffer extends ByteArrayOutputStream {

    private static final int USUAL_SIZE = 1 << 16;

    PageBuffer() {
        super(USUAL_SIZE);
    }

    /** Hash and size of what has been made. */
    PublishedFile published() {
        MessageDigest hash = Hash.sha256();
        hash.update(buf, 0, count);
        return PublishedFile.of(hash.digest(), count);
    }
}
