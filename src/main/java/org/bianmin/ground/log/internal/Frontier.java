package org.bianmin.ground.log.internal;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of a growing tree: the roots of its full subtrees, the largest first, one for each bit of its size. A leaf is
 * appended, and the root found, in time that grows with the logarithm of the size.
 */
final class Frontier {

    private final List<byte[]> roots = new ArrayList<>();
    private long size;

    /** That of an empty tree. */
    Frontier() {}

    /**
     * That of a stored tree.
     *
     * @param bytes as {@link #bytes} wrote them
     * @throws IllegalArgumentException if they are not of that size
     */
    Frontier(long size, byte[] bytes) {
        if (bytes.length != Long.bitCount(size) * Merkle.BYTES) {
            throw new IllegalArgumentException("no frontier of " + size + " leaves: " + bytes.length + " bytes");
        }
        this.size = size;
        for (int from = 0; from < bytes.length; from += Merkle.BYTES) {
            roots.add(Arrays.copyOfRange(bytes, from, from + Merkle.BYTES));
        }
    }

    /** Appends the hash of a leaf. */
    void append(byte[] leaf) {
        byte[] subtree = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            subtree = Merkle.node(roots.remove(roots.size() - 1), subtree);
        }
        roots.add(subtree);
        size++;
    }

    long size() {
        return size;
    }

    byte[] root() {
        if (roots.isEmpty()) {
            return Merkle.empty();
        }
        byte[] root = roots.get(roots.size() - 1);
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = Merkle.node(roots.get(i), root);
        }
        return root;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        roots.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
