package org.bianmin.run.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the arguments say before the command line is parsed is what it says when it is. */
class SiteCommandTest {

    @Test
    void theFolderIsTheOneThatIsNamedOrTheUsualOne() {
        assertEquals(Optional.of(Path.of("site")), SiteCommand.outIn("site"));
        assertEquals(Optional.of(Path.of("a b")), SiteCommand.outIn("site", "--content", "c", "--out", "a b"));
        assertEquals(Optional.of(Path.of("x")), SiteCommand.outIn("site", "--out=x", "--all"));
        assertEquals(Optional.of(Path.of("site")), SiteCommand.outIn("site", "--out"), "told when it is parsed");
    }

    @Test
    void aFolderThatCannotBeOneIsLeftToTheCommand() {
        assertEquals(Optional.empty(), SiteCommand.outIn("site", "--out", "a\0b"));
    }

    @Test
    void nothingIsBegunForOtherCommandsNorBeforeALoop() {
        assertEquals(Optional.empty(), SiteCommand.outIn());
        assertEquals(Optional.empty(), SiteCommand.outIn("check", "--out", "x"));
        assertEquals(Optional.empty(), SiteCommand.outIn("site", "--watch", "--out", "x"));
    }
}
