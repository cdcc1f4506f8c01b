package org.bianmin.run.local.heads;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.log.Checkpoint;
import org.bianmin.ground.text.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadsFileTest {

    private final Keyring keys = Keyring.generate("test", new SecureRandom());

    @TempDir
    Path folder;

    private Path file;
    private HeadsFile heads;

    @BeforeEach
    void noFileYet() {
        file = folder.resolve("log/heads");
        heads = new HeadsFile(file);
    }

    @Test
    void whereNothingWasKeptThereIsNothing() {
        assertEquals(List.of(), kept(heads));
    }

    @Test
    void headsAreKeptInTheOrderInWhichTheyCame() {
        heads.keep(head(1));
        heads.keep(head(2));
        assertEquals(List.of(head(1).line(), head(2).line()), kept(new HeadsFile(file)));
        assertTrue(kept(heads).stream().map(Checkpoint::parse).allMatch(read -> read.isSignedWith(keys.logPublic())));
    }

    @Test
    void halfALineOfAPowerCutGoesWithTheNextHead() throws IOException {
        heads.keep(head(1));
        Files.writeString(file, head(2).line().substring(0, 20), US_ASCII, StandardOpenOption.APPEND);
        assertEquals(List.of(head(1).line()), kept(heads), "before the next one too");
        heads.keep(head(3));
        assertEquals(List.of(head(1).line(), head(3).line()), kept(heads));
    }

    @Test
    void halfAFirstLineGoesToo() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "bianmin", US_ASCII);
        heads.keep(head(1));
        assertEquals(List.of(head(1).line()), kept(heads));
    }

    @Test
    void whatSomebodyElseWroteIntoItIsReadForTheVerificationToTell() throws IOException {
        heads.keep(head(1));
        Files.writeString(file, "别的\n", StandardOpenOption.APPEND);
        heads.keep(head(2));
        List<String> lines = kept(heads);
        assertEquals(3, lines.size());
        assertThrows(IllegalArgumentException.class, () -> Checkpoint.parse(lines.get(1)));
    }

    @Test
    void headsThatComeAtTheSameTimeAreAllWhole() {
        List<Checkpoint> all = IntStream.range(0, 50).mapToObj(this::head).toList();
        all.parallelStream().forEach(heads::keep);
        assertEquals(
                all.stream().map(Checkpoint::line).sorted().toList(),
                kept(heads).stream().sorted().toList());
    }

    @Test
    void whereItCannotBeWrittenThatIsSaid() throws IOException {
        Files.writeString(folder.resolve("log"), "in the way");
        assertThrows(UncheckedIOException.class, () -> heads.keep(head(1)));
    }

    private Checkpoint head(int size) {
        return Checkpoint.sign("bianmin.example.cn/operation-log", size, Hash.sha256("root" + size), keys);
    }

    private static List<String> kept(HeadsFile heads) {
        try (Stream<String> lines = heads.kept()) {
            return lines.toList();
        }
    }
}
