package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final int LARGE = 3_000_000;

    @TempDir
    Path out;

    @Test
    void aRunThatDidNotEndIsNotBelieved() throws IOException {
        run("page.html", "first");
        folder().put(page("page.html", "other"));
        assertEquals(new SiteReport(1, 1, 1, 0), run("page.html", "first"));
        assertEquals("first", Files.readString(out.resolve("page.html")));
        assertEquals(new SiteReport(1, 1, 0, 0), run("page.html", "first"));
    }

    @Test
    void whatARunThatDidNotEndHadIsStillKnownAsOurs() throws IOException {
        run("old.html", "old");
        folder().put(page("new.html", "new"));
        assertEquals(new SiteReport(1, 1, 1, 1), run("new.html", "new"));
        assertFalse(Files.exists(out.resolve("old.html")));
    }

    @Test
    void whatSomebodyHasDeletedOrCutOffIsWrittenAgain() throws IOException {
        run("page.html", "whole");
        Files.delete(out.resolve("page.html"));
        assertEquals(1, run("page.html", "whole").written());
        Files.writeString(out.resolve("page.html"), "wh");
        assertEquals(1, run("page.html", "whole").written());
    }

    @Test
    void twoPagesOfOneNameAreRefused() throws IOException {
        PlainFolder folder = folder();
        folder.put(page("page.html", "one"));
        SitePage second = page("page.html", "two");
        assertThrows(IllegalStateException.class, () -> folder.put(second));
    }

    @Test
    void aLargeFileComesWholeAndLeavesNothingBeside() throws IOException {
        byte[] content = new byte[LARGE];
        new Random(1).nextBytes(content);
        SitePage large = new SitePage("data/large.bin", to -> {
            for (int from = 0, step = 1; from < LARGE; from += step, step = (step * 7) % 200_003) {
                to.write(content, from, Math.min(step, LARGE - from));
            }
        });
        PlainFolder first = folder();
        first.put(large);
        assertEquals(new SiteReport(1, 1, 1, 0), first.finish(""));
        assertArrayEquals(content, Files.readAllBytes(out.resolve("data/large.bin")));
        PlainFolder second = folder();
        second.put(new SitePage("data/large.bin", () -> content));
        assertEquals(new SiteReport(1, 1, 0, 0), second.finish(""));
        try (Stream<Path> all = Files.list(out)) {
            assertEquals(2, all.count(), "data and the list of files");
        }
    }

    /** One file after another is made in the same memory. */
    @Test
    void nothingOfAFileIsLeftInTheNext() throws IOException {
        PlainFolder folder = folder();
        byte[] content = new byte[LARGE];
        new Random(1).nextBytes(content);
        SitePage broken = new SitePage("broken.html", to -> {
            to.write(content);
            throw new IllegalStateException("a template fails half-way");
        });
        folder.put(page("first.html", "a text that is longer"));
        assertThrows(IllegalStateException.class, () -> folder.put(broken));
        folder.put(page("second.html", "short"));
        folder.put(new SitePage("large.bin", to -> to.write(content)));
        folder.put(page("third.html", "short"));
        assertEquals(folder.files().get("second.html"), folder.files().get("third.html"));
        assertEquals(new SiteReport(4, 4, 4, 0), folder.finish(""));
        assertEquals("short", Files.readString(out.resolve("third.html")));
        assertArrayEquals(content, Files.readAllBytes(out.resolve("large.bin")));
        try (Stream<Path> all = Files.list(out)) {
            assertEquals(5, all.count(), "the files and the list of them");
        }
    }

    @Test
    void aLineOfTheListThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        run("page.html", "words");
        Path outside = out.resolveSibling("outside-" + out.getFileName());
        Files.writeString(outside, "stays");
        try {
            Path list = out.resolve(".bianmin-site");
            String more = "00 5 ../" + outside.getFileName() + "\n00 5 " + outside + "\n";
            Files.writeString(list, Files.readString(list) + more);
            run("page.html", "other words");
            assertEquals("stays", Files.readString(outside));
        } finally {
            Files.deleteIfExists(outside);
        }
    }

    @Test
    void allIsAsItWasWhereItWasMadeOfTheSameAndEveryFileIsThere() throws IOException {
        SitePage page = page("zh/index.html", "words");
        SitePage robots = page("robots.txt", "all");
        run("a", page, robots);
        assertEquals(Optional.of(new SiteReport(2, 0, 0, 0)), OutputFolder.unchanged(out, "a"));
        assertEquals(Optional.empty(), OutputFolder.unchanged(out, "b"));
        Files.delete(out.resolve("robots.txt"));
        assertEquals(Optional.empty(), OutputFolder.unchanged(out, "a"));
        assertEquals(new SiteReport(2, 2, 1, 0), run("a", page, robots));
        assertEquals(Optional.empty(), OutputFolder.unchanged(out.resolve("nowhere"), "a"));
        folder().put(page("new.html", "of a run that does not end"));
        assertEquals(Optional.empty(), OutputFolder.unchanged(out, "a"));
    }

    @Test
    void whatIsMadeOfOtherThingsAndIsTheSameIsRemembered() throws IOException {
        SitePage page = page("zh/index.html", "words");
        run("a", page);
        assertEquals(new SiteReport(1, 1, 0, 0), run("b", page));
        assertEquals(Optional.of(new SiteReport(1, 0, 0, 0)), OutputFolder.unchanged(out, "b"));
    }

    @Test
    void theListOfAnEarlierVersionIsUnderstood() throws IOException {
        run("a", page("zh/index.html", "words"), page("robots.txt", "all"));
        Path list = out.resolve(".bianmin-site");
        String files = Files.readString(list).replaceFirst("= a\n", "");
        Files.writeString(list, "= c70532dc \n= c70532dc *\n= c70532dc tunchang\n" + files);
        assertEquals(Optional.empty(), OutputFolder.unchanged(out, "c70532dc"));
        assertEquals(new SiteReport(1, 1, 0, 1), run("a", page("zh/index.html", "words")));
    }

    @Test
    void aLinkInThePlaceOfAFileOrAFolderIsReplacedAndNotFollowed(@TempDir Path outside) throws IOException {
        SitePage home = page("index.html", "home");
        SitePage list = page("zh/place/index.html", "list");
        SitePage old = page("zh/old/index.html", "old");
        run("a", home, list, old);
        Path victim = Files.writeString(outside.resolve("index.html"), "kept");
        for (String path : List.of("index.html", "zh/place/index.html", "zh/place", "zh/old", ".bianmin-site-new")) {
            remove(out.resolve(path));
            Files.createSymbolicLink(out.resolve(path), path.contains(".") ? victim : outside);
        }
        run("b", page("index.html", "other"), list);
        assertEquals(List.of(victim), files(outside));
        assertEquals("kept", Files.readString(victim));
        assertEquals("other", Files.readString(out.resolve("index.html")));
        assertEquals("list", Files.readString(out.resolve("zh/place/index.html")));
        assertFalse(Files.isSymbolicLink(out.resolve("index.html")));
        assertFalse(Files.isSymbolicLink(out.resolve("zh/place")));
    }

    @Test
    void anotherNameOfAFileKeepsItsContent(@TempDir Path outside) throws IOException {
        run("a", page("index.html", "first"));
        Path copy = Files.createLink(outside.resolve("copy.html"), out.resolve("index.html"));
        run("b", page("index.html", "other"));
        assertEquals("first", Files.readString(copy));
    }

    private static void remove(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> all = Files.list(path)) {
                for (Path file : all.toList()) {
                    remove(file);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private PlainFolder folder() throws IOException {
        return new PlainFolder(out, new LocalDisk());
    }

    private SiteReport run(String fingerprint, SitePage... pages) throws IOException {
        PlainFolder folder = folder();
        Stream.of(pages).forEach(folder::put);
        return folder.finish(fingerprint);
    }

    private SiteReport run(String path, String words) throws IOException {
        return run("", page(path, words));
    }

    private static SitePage page(String path, String words) {
        return new SitePage(path, () -> words.getBytes(StandardCharsets.UTF_8));
    }
}
