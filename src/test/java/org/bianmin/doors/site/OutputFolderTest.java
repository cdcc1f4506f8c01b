package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
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
        new OutputFolder(out, Inputs.UNKNOWN).write(page("page.html", "other"));
        assertEquals(new SiteReport(1, 1, 1, 0), run("page.html", "first"));
        assertEquals("first", Files.readString(out.resolve("page.html")));
        assertEquals(new SiteReport(1, 1, 0, 0), run("page.html", "first"));
    }

    @Test
    void whatARunThatDidNotEndHadIsStillKnownAsOurs() throws IOException {
        run("old.html", "old");
        new OutputFolder(out, Inputs.UNKNOWN).write(page("new.html", "new"));
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
        OutputFolder folder = new OutputFolder(out, Inputs.UNKNOWN);
        folder.write(page("page.html", "one"));
        SitePage second = page("page.html", "two");
        assertThrows(IllegalStateException.class, () -> folder.write(second));
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
        OutputFolder first = new OutputFolder(out, Inputs.UNKNOWN);
        first.write(large);
        assertEquals(new SiteReport(1, 1, 1, 0), first.finish());
        assertArrayEquals(content, Files.readAllBytes(out.resolve("data/large.bin")));
        OutputFolder second = new OutputFolder(out, Inputs.UNKNOWN);
        second.write(new SitePage("data/large.bin", () -> content));
        assertEquals(new SiteReport(1, 1, 0, 0), second.finish());
        try (Stream<Path> all = Files.list(out)) {
            assertEquals(2, all.count(), "data and the list of files");
        }
    }

    /** One draft after another is made in the same memory. */
    @Test
    void nothingOfAFileIsLeftInTheNext() throws IOException {
        OutputFolder folder = new OutputFolder(out, Inputs.UNKNOWN);
        byte[] content = new byte[LARGE];
        new Random(1).nextBytes(content);
        SitePage broken = new SitePage("broken.html", to -> {
            to.write(content);
            throw new IllegalStateException("a template fails half-way");
        });
        folder.write(page("first.html", "a text that is longer"));
        assertThrows(IllegalStateException.class, () -> folder.write(broken));
        folder.write(page("second.html", "short"));
        folder.write(new SitePage("large.bin", to -> to.write(content)));
        folder.write(page("third.html", "short"));
        assertEquals(folder.files().get("second.html"), folder.files().get("third.html"));
        assertEquals(new SiteReport(4, 4, 4, 0), folder.finish());
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
    void aPageOfAPlaceIsKeptWhereItsInputsAreAsTheyWere() throws IOException {
        SitePage never = new SitePage("zh/place/1.html", () -> {
            throw new IllegalStateException("made again");
        });
        run(inputs("a"), page("zh/place/1.html", "words"), page("zh/index.html", "words"));
        SiteReport report = run(inputs("a"), never, page("zh/index.html", "other words"));
        assertEquals(new SiteReport(2, 1, 1, 0), report);
        assertEquals("words", Files.readString(out.resolve("zh/place/1.html")));
        assertThrows(IllegalStateException.class, () -> run(inputs("b"), never));
    }

    @Test
    void aFileThatSaysOfWhatItIsMadeGoesByThat() throws IOException {
        SitePage list = page("data/list.csv", "rows").madeOf("place");
        SitePage elsewhere = page("zh/place/1.html", "words").madeOf("another");
        run(inputs("a"), list, elsewhere);
        assertEquals(new SiteReport(2, 1, 0, 0), run(inputs("a"), list, elsewhere));
        assertEquals(new SiteReport(2, 2, 0, 0), run(inputs("b"), list, elsewhere));
    }

    @Test
    void nothingIsKeptAfterARunThatDidNotEndNorWhatSomebodyHasCutOff() throws IOException {
        SitePage page = page("zh/place/1.html", "words");
        run(inputs("a"), page);
        new OutputFolder(out, inputs("a")).write(page("zh/place/2.html", "more"));
        assertEquals(1, run(inputs("a"), page).made());
        assertEquals(0, run(inputs("a"), page).made());
        Files.writeString(out.resolve("zh/place/1.html"), "wo");
        assertEquals(1, run(inputs("a"), page).made());
    }

    @Test
    void inputsThatMakeTheSameAreRemembered() throws IOException {
        SitePage page = page("zh/place/1.html", "words");
        run(inputs("a"), page);
        assertEquals(new SiteReport(1, 1, 0, 0), run(inputs("b"), page));
        assertEquals(new SiteReport(1, 0, 0, 0), run(inputs("b"), page));
    }

    @Test
    void allIsAsItWasWhereEveryInputAndEveryFileIs() throws IOException {
        Inputs all = new Inputs(new TreeMap<>(Map.of(Inputs.EVERYTHING, "a")));
        SitePage page = page("zh/index.html", "words");
        run(all, page, page("robots.txt", "all"));
        assertEquals(Optional.of(new SiteReport(2, 0, 0, 0)), OutputFolder.unchanged(out, "a"));
        assertEquals(Optional.empty(), OutputFolder.unchanged(out, "b"));
        Files.delete(out.resolve("robots.txt"));
        assertEquals(Optional.empty(), OutputFolder.unchanged(out, "a"));
        assertEquals(new SiteReport(2, 1, 1, 0), run(all, page, page("robots.txt", "all")));
        assertEquals(Optional.empty(), OutputFolder.unchanged(out.resolve("nowhere"), "a"));
        new OutputFolder(out, all).write(page("new.html", "of a run that does not end"));
        assertEquals(Optional.empty(), OutputFolder.unchanged(out, "a"));
    }

    private static Inputs inputs(String digest) {
        return new Inputs(new TreeMap<>(Map.of("place", digest)));
    }

    private SiteReport run(Inputs inputs, SitePage... pages) throws IOException {
        OutputFolder folder = new OutputFolder(out, inputs);
        Stream.of(pages).forEach(folder::put);
        return folder.finish();
    }

    private SiteReport run(String path, String words) throws IOException {
        OutputFolder folder = new OutputFolder(out, Inputs.UNKNOWN);
        folder.write(page(path, words));
        return folder.finish();
    }

    private static SitePage page(String path, String words) {
        return new SitePage(path, () -> words.getBytes(StandardCharsets.UTF_8));
    }
}
