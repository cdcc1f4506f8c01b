package org.bianmin.content.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A content folder that is put in place by a link is read like any other. */
class LinkedFolderTest {

    @Test
    void aLinkIsFollowed(@TempDir Path folder) throws IOException {
        ContentFolder fixture = Content.fixture();
        Path link = Files.createSymbolicLink(folder.resolve("content"), fixture.root());
        ContentFolder linked = new ContentFolder(link);
        assertEquals(fixture.foldersIn(ContentFolder.JURISDICTIONS), linked.foldersIn(ContentFolder.JURISDICTIONS));
        assertEquals(fixture.allFiles(), linked.allFiles());
    }
}
