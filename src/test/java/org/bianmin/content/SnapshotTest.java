package org.bianmin.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.AllRules;
import org.bianmin.content.lint.BrokenFixture;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.content.lint.Linter;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A snapshot that is built from the one before says what one says that is built from nothing, whatever was edited. */
class SnapshotTest {

    private static final String LIST = "jurisdictions/east/items.csv";

    private final ContentLoader loader = new ContentLoader(new Linter(AllRules.all()));

    @TempDir
    Path folder;

    @Test
    void whatIsBrokenAndMendedIsToldAsIfReadForTheFirstTime() throws IOException {
        ContentFolder content = BrokenFixture.in(folder, BrokenFixture.BASE);
        Snapshot snapshot = loader.load(content).complete();
        List<ContentProblem> sound = snapshot.report().problems();
        for (String name : BrokenFixture.names()) {
            BrokenFixture.breakIn(folder, name);
            snapshot = loader.load(content, snapshot).complete();
            assertEquals(anew(content), snapshot.report().problems(), name);
            BrokenFixture.mendIn(folder, name);
            snapshot = loader.load(content, snapshot).complete();
            assertEquals(sound, snapshot.report().problems(), name);
        }
    }

    @Test
    void anItemThatGoesIsMissedInOtherJurisdictionsToo() throws IOException {
        ContentFolder content = Content.copy(folder);
        Snapshot before = loader.load(content).complete();
        Path list = content.root().resolve(LIST);
        String rows = Files.readString(list).strip();
        Files.writeString(list, rows.substring(0, rows.lastIndexOf('\n') + 1));
        assertEquals(anew(content), loader.load(content, before).report().problems());
    }

    @Test
    void onlyTheJurisdictionThatWasEditedIsReadAndCheckedAgain() throws IOException {
        ContentFolder content = Content.copy(folder);
        Watcher rule = new Watcher();
        ContentLoader watched = new ContentLoader(new Linter(List.of(rule)));
        Snapshot first = watched.load(content).complete();
        rule.looked.clear();

        append(content, LIST);
        Snapshot second = watched.load(content, first).complete();
        assertEquals(2, rule.looked.size(), "the jurisdiction and what all share");
        assertSame(
                first.catalog().jurisdiction("west").orElseThrow(),
                second.catalog().jurisdiction("west").orElseThrow());
        assertNotSame(
                first.catalog().jurisdiction("east").orElseThrow(),
                second.catalog().jurisdiction("east").orElseThrow());

        rule.looked.clear();
        append(content, "glossary.csv");
        watched.load(content, second).complete();
        assertEquals(first.catalog().jurisdictions().size() + 1, rule.looked.size(), "all of them");
    }

    @Test
    void whereNothingWasEditedItIsTheSameSnapshot() {
        ContentFolder content = Content.real();
        Snapshot snapshot = loader.load(content);
        assertSame(snapshot, loader.load(content, snapshot));
    }

    @Test
    void workGoesOnWithTheLastSoundContent() throws IOException {
        ContentFolder content = Content.copy(folder);
        ContentHolder holder = new ContentHolder(content, loader);
        Snapshot sound = holder.look();
        assertSame(sound, holder.current());

        Content.replace(content, "messages/site.csv", "site_name,便民,", "site_name,便民通,");
        Content.replace(content, LIST, "\n8,8,query,", "\n8,8,apply,");
        assertEquals(1, holder.look().report().errors().size());
        assertSame(sound, holder.current());
        assertThrows(BrokenContentException.class, holder::lookForSound);

        Content.replace(content, LIST, "\n8,8,apply,", "\n8,8,query,");
        assertEquals(
                "便民通",
                holder.lookForSound().catalog().messages().text("site_name").zh());
        assertEquals("便民", sound.catalog().messages().text("site_name").zh());
    }

    private List<ContentProblem> anew(ContentFolder content) {
        return loader.load(content).report().problems();
    }

    private static void append(ContentFolder content, String file) throws IOException {
        Path path = content.root().resolve(file);
        Files.writeString(path, Files.readString(path) + "\n");
    }

    /** Notes which parts are looked at. */
    private static final class Watcher implements LintRule {

        private final Queue<LintInput> looked = new ConcurrentLinkedQueue<>();

        @Override
        public String name() {
            return "watcher";
        }

        @Override
        public void check(LintInput content, Problems problems) {
            looked.add(content);
        }
    }
}
