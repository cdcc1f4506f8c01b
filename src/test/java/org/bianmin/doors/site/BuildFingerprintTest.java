package org.bianmin.doors.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.support.GivenSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildFingerprintTest {

    private static final Instant NOON = Instant.parse("2026-11-29T04:00:00Z");

    @TempDir
    Path root;

    private final Set<String> seen = new HashSet<>();
    private Clock clock = Clock.fixed(NOON, ChinaTime.ZONE);

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(root.resolve("jurisdictions/tunchang"));
        Files.writeString(root.resolve("themes.yaml"), "a: b\n");
        Files.writeString(root.resolve("jurisdictions/tunchang/items.csv"), "number,name\n1,x\n");
        seen.add(take());
    }

    @Test
    void itStaysAsLongAsNothingIsEdited() throws IOException {
        assertEquals(Set.of(take()), seen);
        Files.writeString(root.resolve(".themes.yaml.swp"), "what an editor keeps");
        assertEquals(Set.of(take()), seen);
    }

    @Test
    void everyEditIsSeen() throws IOException {
        Path list = root.resolve("jurisdictions/tunchang/items.csv");
        Files.writeString(list, "number,name\n1,y\n");
        isNew();
        Files.writeString(root.resolve("themes.yaml"), "a: c\n");
        isNew();
        Files.writeString(root.resolve("new.yaml"), "");
        isNew();
        Files.move(list, list.resolveSibling("items-second.csv"));
        isNew();
        Files.delete(root.resolve("themes.yaml"));
        isNew();
    }

    @Test
    void aSettingOfTheSiteIsPartOfItAndNoOther() {
        assertEquals(Set.of(take("quarkus.http.port", "8081")), seen);
        assertTrue(seen.add(take("bianmin.site.address", "https://a.example/")));
        assertTrue(seen.add(take("bianmin.site.address", "https://b.example/")));
    }

    /** What holds until a day has to be looked at again on the next. */
    @Test
    void theDayIsPartOfItWhereOfficesHaveFilledInAnything() throws IOException {
        clock = Clock.fixed(NOON.plus(Duration.ofDays(1)), ChinaTime.ZONE);
        assertEquals(Set.of(take()), seen);
        Files.createDirectories(root.resolve("jurisdictions/tunchang/offices"));
        Files.writeString(root.resolve("jurisdictions/tunchang/offices/town.yaml"), "unit: tunchang");
        isNew();
        assertFalse(seen.add(take()));
        clock = Clock.fixed(NOON.plus(Duration.ofDays(2)), ChinaTime.ZONE);
        isNew();
    }

    private void isNew() {
        assertTrue(seen.add(take()));
    }

    private String take() {
        return take("quarkus.http.port", "8080");
    }

    private String take(String setting, String value) {
        return new BuildFingerprint(new ContentFolder(root), GivenSettings.of(Map.of(setting, value)), clock).take();
    }
}
