package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.support.Content;
import org.bianmin.support.OfPlaces;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site is the same whenever and wherever it is made, and made again it changes only what has changed. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishedContent.class)
class RepeatedSiteTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @Inject
    SiteGenerator generator;

    @Inject
    ContentHolder holder;

    @Test
    void theSameBytesOnOneThreadAndOnManyInAnotherCountry(@TempDir Path temp) throws IOException {
        generator.generate(holder.current(), temp.resolve("here"), made -> {}, 1);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            generator.generate(Content.snapshot(Content.real()), temp.resolve("there"), made -> {}, 7);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        Map<String, byte[]> here = files(temp.resolve("here"));
        Map<String, byte[]> there = files(temp.resolve("there"));
        assertEquals(here.keySet(), there.keySet());
        here.forEach((path, content) -> assertArrayEquals(content, there.get(path), path));
    }

    @Test
    void asManyPagesAreMadeAsTheProgressSays(@TempDir Path out) {
        Set<Integer> told = java.util.concurrent.ConcurrentHashMap.newKeySet();
        SiteReport report = generator.generate(holder.current(), out, told::add, 4);
        assertEquals(report.files(), told.size());
        assertEquals(report.files(), report.written());
    }

    @Test
    void nothingIsWrittenWhereNothingHasChanged(@TempDir Path out) throws IOException {
        int files = generator.generate(holder.current(), out, made -> {}).files();
        makeOld(out);
        assertEquals(new SiteReport(files, files, 0, 0), generator.generate(holder.current(), out, made -> {}));
        assertEquals(Set.of(), touched(out));
    }

    @Test
    @OfPlaces("jiyuan")
    void anEditWritesWhatItChangesAndNothingElse(@TempDir Path temp) throws IOException {
        Path out = temp.resolve("site");
        generator.generate(holder.current(), out, made -> {});
        Map<String, byte[]> before = files(out);
        makeOld(out);
        ContentFolder content = Content.copyReal(temp.resolve("content"));
        Content.replace(
                content, "jurisdictions/jiyuan/items.csv", "4,4,application,出具《参保凭证》,", "4,4,application,出具参保凭证,");
        SiteReport report = generator.generate(Content.snapshot(content), out, made -> {});
        Map<String, byte[]> after = files(out);
        Set<String> changed = after.keySet().stream()
                .filter(path -> !Arrays.equals(before.get(path), after.get(path)))
                .collect(Collectors.toSet());
        assertEquals(changed, touched(out));
        assertEquals(changed.size() - 1, report.written(), "all but the generator's own list");
        assertTrue(changed.contains("zh/jiyuan/4.html"));
        assertFalse(changed.contains("zh/jiyuan/100.html"));
        assertTrue(report.written() < report.files() / 10, report::toString);
    }

    @Test
    @OfPlaces("jiyuan")
    void whatIsGoneIsRemovedAndWhatIsSomebodyElsesStays(@TempDir Path temp) throws IOException {
        Path out = temp.resolve("site");
        int files = generator.generate(holder.current(), out, made -> {}).files();
        assertTrue(Files.exists(out.resolve("zh/jiyuan/guide-ratings.html")));
        Files.writeString(out.resolve("zh/jiyuan/mine.html"), "mine");
        Files.writeString(out.resolve("CNAME"), "bianmin.example");
        ContentFolder content = Content.copyReal(temp.resolve("content"));
        for (String guide : Set.of("ratings.zh.md", "ratings.en.md")) {
            Files.delete(content.root().resolve("jurisdictions/jiyuan/guides/" + guide));
        }
        SiteReport report = generator.generate(Content.snapshot(content), out, made -> {});
        for (String page : Set.of("zh/jiyuan/guide-ratings.html", "en/jiyuan/guide-ratings.html")) {
            assertFalse(Files.exists(out.resolve(page)), page);
        }
        assertEquals(files - report.files(), report.removed());
        assertEquals("mine", Files.readString(out.resolve("zh/jiyuan/mine.html")));
        assertEquals("bianmin.example", Files.readString(out.resolve("CNAME")));
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void makeOld(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    private static Set<String> touched(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> {
                        try {
                            return !Files.getLastModifiedTime(file).equals(LONG_AGO);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toSet());
        }
    }
}
