package org.bianmin.ground.log.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrontierTest {

    /** The eight sample leaves with which implementations of RFC 6962 are compared, and the roots of the trees of the first n. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void theSampleTreesHaveTheirKnownRoots() {
        Frontier tree = new Frontier();
        assertEquals(ROOTS.get(0), HexFormat.of().formatHex(tree.root()));
        for (int i = 0; i < LEAVES.size(); i++) {
            tree.append(Merkle.leaf(HexFormat.of().parseHex(LEAVES.get(i))));
            assertEquals(ROOTS.get(i + 1), HexFormat.of().formatHex(tree.root()), "size " + (i + 1));
        }
    }

    @Test
    void aStoredFrontierGoesOnAsTheTreeThatTheRfcDefines() {
        Random random = new Random(6962);
        List<byte[]> leaves = new ArrayList<>();
        Frontier tree = new Frontier();
        for (int i = 0; i < 300; i++) {
            byte[] leaf = new byte[Merkle.BYTES];
            random.nextBytes(leaf);
            leaves.add(leaf);
            tree = new Frontier(tree.size(), tree.bytes());
            tree.append(leaf);
            assertArrayEquals(recursive(leaves), tree.root(), "size " + leaves.size());
        }
        byte[] bytes = tree.bytes();
        assertThrows(IllegalArgumentException.class, () -> new Frontier(299, bytes));
    }

    /** As section 2.1 says it: split at the largest power of two that is smaller than the size. */
    private static byte[] recursive(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Merkle.node(recursive(leaves.subList(0, split)), recursive(leaves.subList(split, leaves.size())));
    }
}
