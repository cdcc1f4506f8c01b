package org.bianmin.content.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadBeforeTest {

    private static final Text WORDS = new Text("不对。", "Wrong.");

    @TempDir
    Path temp;

    private final ReadBefore<Integer> before = new ReadBefore<>();
    private ContentFolder content;
    private Path place;
    private int times;

    @BeforeEach
    void write() throws IOException {
        content = new ContentFolder(temp);
        place = temp.resolve("jurisdictions/here");
        Files.createDirectories(place.resolve("guides"));
        Files.writeString(place.resolve("items.csv"), "1");
        Files.createDirectories(temp.resolve("jurisdictions/there"));
    }

    @Test
    void whatIsAsItWasIsReadOnce() throws IOException {
        assertEquals(1, read("words"));
        assertEquals(1, read("words"));
        Files.writeString(temp.resolve("jurisdictions/there/items.csv"), "1");
        Files.writeString(temp.resolve("glossary.csv"), "1");
        assertEquals(1, read("words"));
    }

    @Test
    void aFileThatIsEditedAddedOrRemovedIsSeen() throws IOException {
        assertEquals(1, read("words"));
        Files.writeString(place.resolve("items.csv"), "12");
        assertEquals(2, read("words"));
        Files.writeString(place.resolve("guides/1.zh.md"), "#");
        assertEquals(3, read("words"));
        Files.delete(place.resolve("guides/1.zh.md"));
        assertEquals(4, read("words"));
        content = content.with("jurisdictions/here/items.csv", "a change that is tried");
        assertEquals(5, read("words"));
    }

    @Test
    void whatItWasReadWithMustBeTheSame() {
        assertEquals(1, read("words"));
        assertEquals(2, read("other words"));
        assertEquals(2, read("other words"));
    }

    @Test
    void aWarningIsToldEachTimeAndAnErrorIsLookedForAgain() {
        for (int i = 0; i < 2; i++) {
            Problems problems = new Problems();
            before.in(content, "here", List.of(), problems, own -> {
                own.warn("rule", new FilePosition("file", 1), WORDS, WORDS);
                return ++times;
            });
            assertEquals(1, problems.all().size());
        }
        assertEquals(1, times);
        for (int i = 0; i < 2; i++) {
            before.in(content, "there", List.of(), new Problems(), own -> {
                own.error("rule", new FilePosition("file", 1), WORDS, WORDS);
                return ++times;
            });
        }
        assertEquals(3, times);
    }

    @Test
    void whatDependsOnOthersIsReadEachTime() {
        ReadBefore<Integer> none = new ReadBefore<>(read -> false);
        none.in(content, "here", List.of(), new Problems(), own -> ++times);
        none.in(content, "here", List.of(), new Problems(), own -> ++times);
        assertEquals(2, times);
    }

    private int read(String with) {
        return before.in(content, "here", List.of(with), new Problems(), own -> ++times);
    }
}
