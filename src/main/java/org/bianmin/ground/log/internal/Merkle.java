package org.bianmin.ground.log.internal;

import java.security.MessageDigest;
import org.bianmin.ground.text.Hash;

/** The hashes of a Merkle tree (RFC 6962, section 2.1). */
final class Merkle {

    static final int BYTES = 32;
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    static byte[] leaf(byte[] content) {
        MessageDigest digest = Hash.sha256();
        digest.update(LEAF);
        return digest.digest(content);
    }

    static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Hash.sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The root of a tree without leaves. */
    static byte[] empty() {
        return Hash.sha256(new byte[0]);
    }
}
