package org.bianmin.ground.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.bianmin.ground.crypto.BrokenSealException;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.support.Photos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunksTest {

    private static final int CHUNK = 256 * 1024;
    private static final UUID FILE = new UUID(0, 1);

    private final DataKey key = new DataKey(new UUID(0, 7), new SecretKeySpec(new byte[32], "AES"), new SecureRandom());

    @ParameterizedTest
    @CsvSource({"64, 1", "262144, 1", "262145, 2", "524288, 2", "700000, 3"})
    void aFileIsCutAndPutTogether(int bytes, int chunks) {
        byte[] content = Photos.jpeg(bytes);
        List<byte[]> sealed = Chunks.seal(key, FILE, content);
        assertEquals(chunks, sealed.size());
        assertArrayEquals(content, Chunks.open(key, FILE, sealed));
    }

    @Test
    void anEmptyFileIsNoMissingOne() {
        assertArrayEquals(new byte[0], Chunks.open(key, FILE, Chunks.seal(key, FILE, new byte[0])));
        assertThrows(BrokenSealException.class, () -> Chunks.open(key, FILE, List.of()));
    }

    @Test
    void nothingIsExchangedMovedOrLeftOutUnnoticed() {
        List<byte[]> sealed = Chunks.seal(key, FILE, Photos.jpeg(3 * CHUNK));
        List<byte[]> turned = new ArrayList<>(sealed);
        Collections.swap(turned, 0, 1);
        broken(FILE, turned);
        broken(FILE, sealed.subList(0, 2));
        broken(FILE, sealed.subList(1, 3));
        broken(new UUID(0, 2), sealed);
        List<byte[]> changed = new ArrayList<>(sealed);
        byte[] last = sealed.get(2).clone();
        last[last.length - 1] ^= 1;
        changed.set(2, last);
        broken(FILE, changed);
    }

    private void broken(UUID file, List<byte[]> chunks) {
        assertThrows(BrokenSealException.class, () -> Chunks.open(key, file, chunks));
    }
}
