package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCheckTest {

    private static final SitePage PAGE = new SitePage("index.html", () -> "words".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path temp;

    private Path content;
    private Path out;

    @BeforeEach
    void makeFolders() throws IOException {
        content = Files.createDirectory(temp.resolve("content"));
        out = temp.resolve("out");
    }

    @Test
    void aNewFolderAndAnEmptyOneWillDo() throws IOException {
        accepted(out);
        accepted(out.resolve("below/one/that/is/not/there"));
        accepted(Files.createDirectory(out));
        accepted(Path.of("a-name-alone"));
    }

    @Test
    void oneThatAnEarlierRunHasWrittenWillDoAlsoIfItWasStopped() throws IOException {
        PlainFolder folder = new PlainFolder(out, new LocalDisk());
        folder.put(PAGE);
        accepted(out);
        folder.finish("a");
        Files.writeString(out.resolve("CNAME"), "bianmin.example");
        accepted(out);
    }

    @Test
    void oneThatHoldsOtherFilesIsRefusedAndSomeOfThemAreNamed() throws IOException {
        Files.createDirectory(out);
        for (int i = 1; i <= 7; i++) {
            Files.writeString(out.resolve("letter-" + i + ".txt"), "dear");
        }
        String told = refused(out);
        assertTrue(told.contains("里面有别的文件（letter-1.txt, letter-2.txt,"), told);
        assertTrue(
                told.contains("other files (letter-1.txt, letter-2.txt, letter-3.txt, letter-4.txt, letter-5.txt, …)"),
                told);
        assertTrue(told.contains("「" + out + "」"), told);
        try (Stream<Path> all = Files.list(out)) {
            assertEquals(7, all.count());
        }
    }

    @Test
    void theContentFolderIsRefusedAndWhatIsInItAndAroundIt() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), content);
        for (Path folder : List.of(content, content.resolve("site"), link.resolve("site"), temp, Path.of("/"))) {
            assertTrue(refused(folder).contains("content folder"), folder::toString);
        }
        accepted(temp.resolve("content-site"));
    }

    @Test
    void aLinkAndAReleaseAreRefused() throws IOException {
        new Releases(out, new LocalDisk(), Clock.systemUTC()).publish("a", folder -> folder.put(PAGE));
        assertTrue(refused(out).contains("symbolic link"));
        assertTrue(refused(temp.resolve("out-1")).contains("release"));
        assertDoesNotThrow(() -> FolderCheck.check(out, content), "the link itself may be moved");
    }

    private void accepted(Path folder) {
        assertDoesNotThrow(() -> FolderCheck.checkPlain(folder, content));
    }

    private String refused(Path folder) {
        return assertThrows(OccupiedFolderException.class, () -> FolderCheck.checkPlain(folder, content))
                .getMessage();
    }
}
