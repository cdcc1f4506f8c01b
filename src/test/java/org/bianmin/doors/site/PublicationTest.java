package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.ground.settings.Settings;
import org.bianmin.support.Content;
import org.bianmin.support.ContentOfItsOwn;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published is what the content says, however often it has been edited and published before. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(ContentOfItsOwn.class)
class PublicationTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}(?=[\\p{IsHan}，。])");
    private static final int TRIES = 3;
    private static final String MESSAGES = "messages/site.csv";

    @Inject
    ContentFolder content;

    @Inject
    ContentHolder holder;

    @Inject
    Publication publication;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @TempDir
    Path temp;

    private final Map<Path, String> original = new TreeMap<>();

    @AfterEach
    void restore() throws IOException {
        for (Map.Entry<Path, String> file : original.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    @Test
    void whetherThereIsAnythingToDoIsSeenWithoutAnApplication() throws IOException {
        Path out = temp.resolve("site");
        assertEquals(Optional.empty(), Publication.unchanged(out, settings, clock));
        publication.publish(out, made -> {});
        assertEquals(Optional.of(publication.publish(out, made -> {})), Publication.unchanged(out, settings, clock));
        edit(content.path(MESSAGES));
        assertEquals(Optional.empty(), Publication.unchanged(out, settings, clock));
        Path link = temp.resolve("desk/site");
        publication.switchOver(link, made -> {});
        assertEquals(Optional.empty(), Publication.unchanged(link, settings, clock));
    }

    @Test
    void aSiteThatIsPublishedAgainAfterEditsInFilesOfAllKindsIsTheSameAsANewOne() throws IOException {
        Path kept = temp.resolve("kept");
        Path desk = temp.resolve("desk/site");
        SiteReport first = publication.publish(kept, made -> {});
        assertEquals(first.files(), first.written());
        assertEquals(new SiteReport(first.files(), 0, 0, 0), publication.publish(kept, made -> {}));
        publication.switchOver(desk, made -> {});
        List<String> edited = new ArrayList<>();
        for (String file : oneOfEachKind()) {
            if (edit(content.path(file))) {
                edited.add(file);
            }
        }
        assertTrue(edited.size() > 20, edited::toString);
        SiteReport again = publication.publish(kept, made -> {});
        assertNotEquals(0, again.written());
        assertTrue(again.written() < again.files(), again::toString);
        assertEquals(again.written(), publication.switchOver(desk, made -> {}).written());
        publication.publish(temp.resolve("new"), made -> {});
        Map<String, String> whole = files(temp.resolve("new"));
        assertEquals(whole, files(kept));
        assertEquals(whole, files(desk.toRealPath()));
    }

    @Test
    void afterAnEditOnlyWhatItTouchesIsMadeAgain() throws IOException {
        Path watched = temp.resolve("watched");
        publication.publish(watched, made -> {});
        long ofOthers = files(watched).keySet().stream()
                .filter(path -> path.matches("(zh|en)/(east|west)/.*"))
                .count();
        for (String alone : List.of("jurisdictions/north/handbook.yaml", "jurisdictions/north/guides/ratings.zh.md")) {
            assertTrue(edit(content.root().resolve(alone)), alone);
            SiteReport report = publication.publish(watched, made -> {});
            assertEquals(ofOthers, report.files() - report.made(), alone);
        }
        for (String seenElsewhere :
                List.of("jurisdictions/north/items.csv", "jurisdictions/west/facts.yaml", "themes.yaml")) {
            assertTrue(edit(content.root().resolve(seenElsewhere)), seenElsewhere);
            SiteReport report = publication.publish(watched, made -> {});
            assertEquals(report.files(), report.made(), seenElsewhere);
        }
        publication.publish(temp.resolve("new"), made -> {});
        assertEquals(files(temp.resolve("new")), files(watched));
    }

    @Test
    void nothingIsWrittenWhereTheContentIsBrokenOrTheFolderIsNotOurs() throws IOException {
        Path out = temp.resolve("out");
        Path messages = content.root().resolve(MESSAGES);
        original.put(messages, Files.readString(messages));
        Content.replace(content, MESSAGES, "\nskip,", "\n,");
        BrokenContentException told =
                assertThrows(BrokenContentException.class, () -> publication.publish(out, made -> {}));
        assertTrue(told.getMessage().contains(MESSAGES), told::getMessage);
        assertThrows(BrokenContentException.class, () -> publication.switchOver(out, made -> {}));
        assertTrue(Files.notExists(out));
        Files.writeString(Files.createDirectory(out).resolve("letter.txt"), "dear");
        assertThrows(OccupiedFolderException.class, () -> publication.publish(out, made -> {}));
        assertThrows(OccupiedFolderException.class, () -> publication.switchOver(out, made -> {}));
        assertThrows(OccupiedFolderException.class, () -> publication.publish(content.root(), made -> {}));
        assertEquals(Map.of("letter.txt", "dear".length() + ""), sizes(out));
    }

    /** Edits a line that the linter lets pass. */
    private boolean edit(Path path) throws IOException {
        String before = Files.readString(path);
        original.put(path, before);
        List<String> lines = before.lines().toList();
        int[] candidates = IntStream.range(1, lines.size())
                .filter(line -> CHINESE.matcher(lines.get(line)).find())
                .toArray();
        for (int i = candidates.length / 2; i < Math.min(candidates.length, candidates.length / 2 + TRIES); i++) {
            List<String> edited = new ArrayList<>(lines);
            edited.set(candidates[i], CHINESE.matcher(lines.get(candidates[i])).replaceFirst("$0改"));
            Files.writeString(path, String.join("\n", edited) + "\n");
            if (holder.look().report().errors().isEmpty()) {
                return true;
            }
        }
        Files.writeString(path, before);
        return false;
    }

    private Collection<String> oneOfEachKind() {
        Map<String, String> byKind = new TreeMap<>();
        for (String file : content.allFiles()) {
            if (!file.equals("translations.csv") && !file.endsWith("README.md")) {
                byKind.putIfAbsent(kind(file), file);
            }
        }
        return byKind.values();
    }

    /** The same for files of one format. */
    private static String kind(String file) {
        return file.contains("/guides/")
                ? "guide" + file.substring(file.indexOf('.'))
                : file.replaceFirst("jurisdictions/[^/]+/", "");
    }

    private static Map<String, String> files(Path folder) throws IOException {
        return each(folder, Files::readString);
    }

    private static Map<String, String> sizes(Path folder) throws IOException {
        return each(folder, file -> String.valueOf(Files.size(file)));
    }

    private interface Reading {
        String of(Path file) throws IOException;
    }

    private static Map<String, String> each(Path folder, Reading reading) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString();
                if (!path.startsWith(".")) {
                    files.put(path, reading.of(file));
                }
            }
        }
        return files;
    }
}
