package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {

    private static final Disk DISK = new LocalDisk();
    private static final String MONDAY = "2026-11-30T08:00:00Z";
    private static final int BUILDS = 20;

    @TempDir
    Path data;

    /** The machine stops; nothing is done any more. */
    private static final class CrashException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void aCrashAtAnyStepLeavesTheOldSiteOrTheNewOneWhole() throws IOException {
        int steps = 0;
        int old = 0;
        boolean crashed = true;
        for (; crashed; steps++) {
            Path site = data.resolve("step-" + steps).resolve("site");
            publish(site, DISK, 1);
            publish(site, DISK, 2);
            crashed = crashesAt(steps, site);
            Map<String, String> seen = seen(site);
            if (seen.get("index.html").equals("build 2")) {
                assertEquals(pages(2, 1), seen, "step " + steps);
                assertEquals(steps, old++, "once the new site is seen, the old one is gone");
            } else {
                assertEquals(pages(3, 2, 1), seen, "step " + steps);
            }
            publish(site, DISK, 4);
            assertEquals("build 4", seen(site).get("index.html"));
            assertEquals(4, namesIn(site.getParent()).size(), () -> "leftovers: " + namesIn(site.getParent()));
        }
        assertTrue(old > 10, "steps before the switch: " + old);
        assertTrue(steps > old + 2, "steps after it: " + (steps - old));
    }

    @Test
    void aCrashWhileAFolderOfAnEarlierVersionIsTakenOverIsMendedByTheNextRun() throws IOException {
        boolean crashed = true;
        for (int step = 0; crashed; step++) {
            Path site = data.resolve("step-" + step).resolve("site");
            writeInPlace(site, 1);
            crashed = crashesAt(step, site);
            if (Files.exists(site)) {
                Map<String, String> seen = seen(site);
                assertEquals(seen.get("index.html").equals("build 1") ? pages(1) : pages(3, 1), seen, "step " + step);
            }
            assertTrue(
                    namesIn(site.getParent()).stream().map(site::resolveSibling).anyMatch(BuildManifest::isComplete),
                    "nothing is lost at step " + step);
            publish(site, DISK, 4);
            assertEquals("build 4", seen(site).get("index.html"));
            assertTrue(seen(site).containsKey("assets/site-1.css"));
        }
    }

    @Test
    void whoReadsMeanwhileSeesOneBuildAtATime() throws Exception {
        Path site = data.resolve("site");
        publish(site, DISK, 0);
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger last = new AtomicInteger();
        CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
            while (!done.get()) {
                last.accumulateAndGet(readBothPages(site), (before, build) -> {
                    assertTrue(build >= before, before + " was published, then " + build + " seen");
                    return build;
                });
            }
        });
        for (int build = 1; build <= BUILDS; build++) {
            publish(site, DISK, build);
            while (last.get() < build && !reader.isDone()) {
                Thread.onSpinWait();
            }
        }
        done.set(true);
        reader.get();
    }

    /** One request after another, within a release as a browser with its connection would. */
    private static int readBothPages(Path site) {
        try {
            int before = build(site.resolve("index.html"));
            Path release = site.toRealPath();
            try {
                int first = build(release.resolve("index.html"));
                assertEquals(first, build(release.resolve("zh/index.html")));
                assertTrue(first >= before);
            } catch (NoSuchFileException e) {
                assertNotEquals(release, site.toRealPath(), "only what was published before the last is removed");
            }
            return build(site.resolve("zh/index.html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int build(Path page) throws IOException {
        return Integer.parseInt(Files.readString(page).replace("build ", ""));
    }

    @Test
    void everythingIsForcedToTheDiskBeforeTheSwitch() throws IOException {
        Path site = data.resolve("site");
        publish(site, DISK, 1);
        List<String> steps = new ArrayList<>();
        publish(site, disk((step, method, args) -> steps.add(method.getName() + " " + args[args.length - 1])), 2);
        Path release = data.resolve("site-2");
        int moved = steps.indexOf("move " + site);
        List<String> before = steps.subList(0, moved);
        for (String path : List.of("index.html", "zh/index.html", "assets/site-2.css", "", "zh", "assets")) {
            assertTrue(before.contains("force " + release.resolve(path)), path + " is not among " + before);
        }
        assertTrue(before.contains("force " + data));
        assertFalse(before.contains("force " + release.resolve("zh/same.html")), "it is on the disk already");
        assertEquals("force " + data, steps.get(moved + 1));
    }

    @Test
    void whatHasNotChangedIsTheSameFile() throws IOException {
        Path site = data.resolve("site");
        publish(site, DISK, 1);
        assertEquals(new SiteReport(4, 4, 3, 1), publish(site, DISK, 2));
        assertEquals(key("site-1/zh/same.html"), key("site-2/zh/same.html"));
        assertNotEquals(key("site-1/index.html"), key("site-2/index.html"));
        assertEquals("build 1", Files.readString(data.resolve("site-1/index.html")));
    }

    private Object key(String path) throws IOException {
        return Files.readAttributes(data.resolve(path), BasicFileAttributes.class)
                .fileKey();
    }

    @Test
    void whereTheFileSystemHasNoSecondNamesFilesAreCopied() throws IOException {
        for (Exception failure :
                List.of(new UnsupportedOperationException(), new FileSystemException("not permitted"))) {
            Path site = data.resolve(failure.getClass().getSimpleName()).resolve("site");
            List<String> forced = new ArrayList<>();
            Disk disk = disk((step, method, args) -> {
                if (method.getName().equals("hardLink")) {
                    throw failure;
                }
                if (method.getName().equals("force")) {
                    forced.add(args[0].toString());
                }
            });
            publish(site, disk, 1);
            publish(site, disk, 2);
            assertEquals(pages(2, 1), seen(site));
            assertTrue(
                    forced.contains(site.resolveSibling("site-2/zh/same.html").toString()));
        }
    }

    @Test
    void nothingIsDoneWhereTheSiteWasMadeOfTheSame() throws IOException {
        Path site = data.resolve("site");
        publish(site, DISK, 1);
        List<Object> steps = new ArrayList<>();
        Disk disk = disk((step, method, args) -> steps.add(method));
        assertEquals(new SiteReport(4, 0, 0, 0), publish(site, disk, 1));
        assertEquals(List.of(), steps);
    }

    @Test
    void assetsStayForADayAfterTheyWereReplaced() throws IOException {
        Path site = data.resolve("site");
        publish(site, DISK, 1, MONDAY);
        publish(site, DISK, 2, "2026-11-30T09:00:00Z");
        publish(site, DISK, 3, "2026-11-30T20:00:00Z");
        assertEquals(pages(3, 2, 1), seen(site));
        publish(site, DISK, 4, "2026-12-01T08:59:00Z");
        assertEquals(pages(4, 3, 2, 1), seen(site));
        publish(site, DISK, 5, "2026-12-01T09:00:00Z");
        assertEquals(pages(5, 4, 3, 2), seen(site));
        publish(site, DISK, 1, "2026-12-03T09:00:00Z");
        assertEquals(pages(1, 5), seen(site), "what is replaced now, and nothing that was before");
        publish(site, DISK, 2, "2026-12-08T09:00:00Z");
        assertEquals(pages(2, 1), seen(site));
    }

    @Test
    void theReleaseBeforeStaysAndOlderOnesGo() throws IOException {
        Path site = data.resolve("site");
        for (int build = 1; build <= 4; build++) {
            publish(site, DISK, build);
        }
        assertEquals(List.of(".site-lock", "site", "site-3", "site-4"), namesIn(data));
        assertEquals(Path.of("site-4"), Files.readSymbolicLink(site), "so that the whole folder can be moved");
        assertTrue(Releases.isRelease(data.resolve("site-4")));
    }

    @Test
    void whatSomebodyKeepsBesideIsLeftAlone() throws IOException {
        Path site = data.resolve("site");
        publish(site, DISK, 1);
        copy(data.resolve("site-1"), data.resolve("site-7"));
        copy(data.resolve("site-1"), data.resolve("site-old"));
        Files.writeString(data.resolve("site-9"), "a file");
        Files.createSymbolicLink(data.resolve("site-8"), data.resolve("site-7"));
        publish(site, DISK, 2);
        publish(site, DISK, 3);
        assertEquals(
                List.of(".site-lock", "site", "site-10", "site-11", "site-7", "site-8", "site-9", "site-old"),
                namesIn(data));
        assertEquals(pages(1), seen(data.resolve("site-7")));
    }

    @Test
    void aLinkThatSomebodyHasSetIsMovedAndWhereItLedIsLeftAlone() throws IOException {
        Path elsewhere = data.resolve("elsewhere");
        writeInPlace(elsewhere, 1);
        Path site = Files.createDirectory(data.resolve("desk")).resolve("site");
        Files.createSymbolicLink(site, elsewhere);
        assertFalse(new Releases(site, DISK, Clock.systemUTC()).isLinked());
        publish(site, DISK, 2);
        assertTrue(new Releases(site, DISK, Clock.systemUTC()).isLinked());
        assertEquals(pages(2, 1), seen(site));
        assertEquals(pages(1), seen(elsewhere));
    }

    @Test
    void aFileThatSomebodyHasCutOffIsWrittenAgain() throws IOException {
        Path site = data.resolve("site");
        publish(site, DISK, 1);
        Files.writeString(site.resolve("zh/same.html"), "sa");
        publish(site, DISK, 1);
        assertEquals(pages(1), seen(site));
    }

    /** Publishes build 3 in place of what is there; whether the crash came before the end. */
    private static boolean crashesAt(int crash, Path site) throws IOException {
        try {
            publish(
                    site,
                    disk((step, method, args) -> {
                        if (step >= crash) {
                            throw new CrashException();
                        }
                    }),
                    3);
            return false;
        } catch (CrashException e) {
            return true;
        }
    }

    /** Sees each step before it is done. */
    private interface Watch {
        void step(int number, Method method, Object... args) throws Exception;
    }

    private static Disk disk(Watch watch) {
        AtomicInteger steps = new AtomicInteger();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, args) -> {
                    watch.step(steps.getAndIncrement(), method, args);
                    try {
                        return method.invoke(DISK, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static SiteReport publish(Path site, Disk disk, int build) throws IOException {
        return publish(site, disk, build, MONDAY);
    }

    private static SiteReport publish(Path site, Disk disk, int build, String time) throws IOException {
        Clock clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
        return new Releases(site, disk, clock)
                .publish(
                        "build-" + build,
                        folder -> pages(build).forEach((path, words) -> folder.put(page(path, words))));
    }

    private static void writeInPlace(Path site, int build) throws IOException {
        PlainFolder folder = new PlainFolder(site, DISK);
        pages(build).forEach((path, words) -> folder.put(page(path, words)));
        folder.finish("build-" + build);
    }

    private static SitePage page(String path, String words) {
        return new SitePage(path, () -> words.getBytes(StandardCharsets.UTF_8));
    }

    /** The files of a build, with the assets of others. */
    private static Map<String, String> pages(int build, int... former) {
        Map<String, String> pages = new TreeMap<>();
        pages.put("index.html", "build " + build);
        pages.put("zh/index.html", "build " + build);
        pages.put("zh/same.html", "same");
        pages.put("assets/site-" + build + ".css", "sheet " + build);
        for (int other : former) {
            pages.put("assets/site-" + other + ".css", "sheet " + other);
        }
        return pages;
    }

    /** What a visitor can ask for. */
    private static Map<String, String> seen(Path site) throws IOException {
        Map<String, String> seen = new TreeMap<>();
        Path release = site.toRealPath();
        try (Stream<Path> all = Files.walk(release)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = release.relativize(file).toString();
                if (!path.startsWith(".")) {
                    seen.put(path, Files.readString(file));
                }
            }
        }
        return seen;
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
